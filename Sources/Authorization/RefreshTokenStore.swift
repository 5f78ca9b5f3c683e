package import Curl
package import Foundation

/// Where a refresh token lies, and where the one lies that took its place.
///
/// Many endpoints give a new refresh token with each access token, and take the former no more. It is written into the file that the
/// configuration names; where that is a copy that systemd made (a credential), or may not be written to, into `state` beside the
/// database. A human who signs in anew writes the file: what `state` has of another file's content is out of date.
package struct RefreshTokenStore: Sendable, Equatable {
  /// The file that the configuration names, as the program sees it.
  package let file: String
  /// Whether the file is a credential of systemd's: written to, it would be as before at the next start.
  package let isCredential: Bool
  /// The file beside the database, mode 0600.
  package let state: String

  package init(file: String, isCredential: Bool, state: String) {
    self.file = file
    self.isCredential = isCredential
    self.state = state
  }

  /// The refresh token to use now. Read anew each time: another process, or a human, may have written it.
  package func read() throws(SignInError) -> Secret {
    let given = try SecretFile.read(file)
    guard let kept = kept(of: given), let renewed = kept.renewed else { return given }
    return Secret(renewed)
  }

  /// When it expires, as far as the endpoint has said so.
  package func expiry() -> Date? {
    guard let given = try? SecretFile.read(file) else { return nil }
    return kept(of: given)?.expires
  }

  /// Stores the refresh token of an answer to a request that showed `used`: when this returns, it is on the disk. `new` is nil where the
  /// former stays. Where a human has signed in anew meanwhile, that counts, and nothing is stored.
  package func keep(_ new: Secret?, insteadOf used: Secret, expires: Date?) throws(SignInError) {
    let given = try SecretFile.read(file)
    let former = kept(of: given)
    guard former?.renewed ?? given.value == used.value else { return }
    guard let new, new != used else {
      guard let expires, expires != former?.expires else { return }
      return try write(Kept(given: given.value, renewed: former?.renewed, expires: expires))
    }
    // A desk under systemd may be at work with its copy of the file: what goes on in `state` stays there.
    let staysInState = isCredential || former?.renewed != nil
    if !staysInState, (try? DurableFile.replace(file, with: new.value + "\n")) != nil {
      // The file's own content is what counts: nothing here is of use without it.
      return try write(Kept(given: new.value, renewed: nil, expires: expires))
    }
    try write(Kept(given: given.value, renewed: new.value, expires: expires))
  }

  private func kept(of given: Secret) -> Kept? {
    guard let data = FileManager.default.contents(atPath: state),
      let kept = try? JSONDecoder().decode(Kept.self, from: data), kept.given == given.value
    else { return nil }
    return kept
  }

  private func write(_ kept: Kept) throws(SignInError) {
    do {
      try DurableFile.replace(state, with: String(decoding: JSONEncoder().encode(kept), as: UTF8.self))
    } catch {
      throw SignInError(
        .notKept, state,
        "the renewed refresh token cannot be stored (\(error)); make room there, or let the desk write to its folder"
      )
    }
  }

  /// The content of `state`.
  private struct Kept: Codable {
    /// The token in the file that this tells of.
    var given: String
    /// The one that took its place; nil: it is in the file.
    var renewed: String?
    var expires: Date?
  }
}
