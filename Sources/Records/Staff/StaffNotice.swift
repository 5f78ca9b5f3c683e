package import Registration

/// What staff are told that comes from no message: in the digest, under what needs a human.
package enum StaffNotice: Sendable, Equatable, Codable {
  /// An event to come is no longer in the catalogue, and people are registered for it.
  case eventLeftCatalogue(title: String, registered: Int)
  /// The catalogue or the templates were changed and have a mistake: the former ones stay.
  case reloadRefused(problem: String)
  /// The desk could not sign in with OAuth, and somebody must do something about it. `place` is an address or a file.
  case signInRefused(SignInPart, place: String)
  /// The desk will soon be unable to sign in with OAuth, or is already. `on` is the last day; `place` is the token endpoint's host.
  case signInExpires(SignInPart, on: CivilDate, place: String)
  /// Letters to citizens were stopped: their rate had left all reason.
  case lettersHeld
}

/// What of a sign-in with OAuth fails, or will.
package enum SignInPart: String, Sendable, Equatable, Codable, CaseIterable {
  /// The application's ID and secret.
  case application
  case refreshToken
  /// What is asked of the token endpoint.
  case request
  /// What is shown to the mail server.
  case accessToken
  /// A file with one of the secrets.
  case file
}
