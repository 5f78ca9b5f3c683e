internal import Curl
internal import Foundation

/// A file with one secret, alone, on one line.
enum SecretFile {
  static func read(_ path: String) throws(SignInError) -> Secret {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw SignInError(.refused(.file), path, "cannot be read; check that it exists, and whose it is")
    }
    let text = String(decoding: data, as: UTF8.self)
    let secret = text.hasSuffix("\n") ? String(text.dropLast()) : text
    guard !secret.isEmpty, !secret.contains(where: \.isNewline), !secret.utf8.contains(0) else {
      throw SignInError(.refused(.file), path, "must hold the secret, alone, on one line")
    }
    return Secret(secret)
  }
}
