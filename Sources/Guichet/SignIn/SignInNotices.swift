internal import Authorization
internal import Curl
internal import Foundation
internal import Records
internal import Registration
internal import Settings

/// What of the sign-in will expire, told ahead to staff.
struct SignInNotices: Sendable {
  /// How many days ahead.
  static let daysAhead = 30

  private let settings: OAuthSettings?
  private let store: RefreshTokenStore?
  private let zone: TimeZone

  init(_ configuration: Configuration, zone: TimeZone) {
    settings = configuration.oauth
    store = configuration.oauth?.client(besideDatabase: configuration.database).refreshToken
    self.zone = zone
  }

  /// What expires within a month of that instant, or has.
  func expiring(at now: Date) -> [StaffNotice] {
    guard let settings else { return [] }
    let limit = CivilDate(now, in: zone).adding(days: Self.daysAhead)
    let known = store?.expiry().map { CivilDate($0, in: zone) } ?? settings.refreshTokenExpires
    let ends: [(SignInPart, CivilDate?)] = [
      (.application, settings.clientSecretExpires), (.refreshToken, known),
    ]
    return ends.compactMap { part, day in
      guard let day, day <= limit else { return nil }
      return .signInExpires(part, on: day, place: settings.tokenEndpoint.host)
    }
  }
}

extension StaffNotice {
  /// What staff are told of a sign-in that waits for a human; nil where it is the network's to mend.
  init?(_ error: SignInError) {
    guard let refusal = error.refusal else { return nil }
    self = .signInRefused(SignInPart(refusal), place: error.place)
  }
}

extension SignInPart {
  fileprivate init(_ refusal: Refusal) {
    switch refusal {
    case .client: self = .application
    case .refreshToken: self = .refreshToken
    case .request: self = .request
    case .accessToken: self = .accessToken
    case .file: self = .file
    }
  }
}
