internal import Foundation
internal import GRDB

/// The file beside the database that keeps the key names are derived with: one line of 64 hexadecimal digits, never changed.
struct KeyFile {
  let path: String

  init(besideDatabase database: String) { path = database + "-key" }

  /// nil where there is none. Throws where it cannot be read, or holds no key.
  func key() throws(RegisterError) -> String? {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      throw RegisterError("\(path): cannot be read; let the desk's user read it", kind: .unusable)
    }
    let key = text.trimmingCharacters(in: .whitespacesAndNewlines)
    guard NamingKey.bytes(key) != nil else {
      throw RegisterError(
        "\(path): is not a key of 64 hexadecimal digits; put back the copy that was kept of it",
        kind: .unusable)
    }
    return key
  }

  /// Leaves a file that is there as it is. Mode 0600.
  func keep(_ key: String) throws(RegisterError) {
    let descriptor = Foundation.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      if errno == EEXIST { return }
      throw RegisterError(
        "\(path): cannot be created; check that its folder may be written to", kind: .cannotCreate)
    }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do {
      try file.write(contentsOf: Data((key + "\n").utf8))
      try file.synchronize()
    } catch {
      throw RegisterError("\(path): cannot be written: \(error)", kind: .cannotCreate)
    }
  }
}

extension Register {
  /// Takes over the key that a lost register left, where this one is new; else leaves its own beside it.
  func keepKey(in file: KeyFile, isNew: Bool) throws {
    let kept = try file.key()
    if isNew, let kept {
      try writer.write { try $0.execute(sql: "UPDATE naming SET key = ?", arguments: [kept]) }
    } else if kept == nil {
      let key = try writer.read { try String.fetchOne($0, sql: "SELECT key FROM naming") }
      if let key { try file.keep(key) }
    }
  }
}
