import Authorization
import Curl
import Foundation
import Records
import Registration
import Settings
import Submission
import Testing

@testable import Guichet

/// What staff are told of the sign-in, before it fails and when it does.
@Suite struct SignInNoticeTests {
  private static let zone = TimeZone(identifier: "Europe/Paris") ?? .gmt

  private static func notices(_ keys: String, in folder: String = "/none") throws -> SignInNotices {
    let text = """
      database = "\(folder)/guichet.sqlite"
      [imap]
      url = "imaps://imap.example"
      user = "desk@office.example"
      sign_in = "oauth"
      [smtp]
      url = "smtps://smtp.example"
      from = "desk@office.example"
      [digest]
      to = ["team@office.example"]
      [oauth]
      token_endpoint = "https://login.example/token"
      client_id = "a"
      client_secret_file = "secret"
      \(keys)
      """
    return SignInNotices(try ConfigurationFile.parse(text, file: "g.toml"), zone: zone)
  }

  private static func date(_ text: String) throws -> Date { try Date(text, strategy: .iso8601) }

  @Test(arguments: [
    // The 1st of May begins in Paris at ten in the evening of the day before.
    ("2027-04-30T21:59:00Z", false), ("2027-04-30T22:01:00Z", true), ("2027-05-31T12:00:00Z", true),
    ("2027-06-09T12:00:00Z", true),
  ])
  func fromThirtyDaysBefore(now: String, isTold: Bool) throws {
    let day = try #require(CivilDate(year: 2027, month: 5, day: 31))
    let told = try Self.notices("client_secret_expires = 2027-05-31").expiring(at: Self.date(now))
    #expect(told == (isTold ? [.signInExpires(.application, on: day, place: "login.example")] : []))
  }

  @Test func whatTheEndpointSaidCountsMoreThanWhatTheOfficeWroteDown() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "guichet-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("token\n".utf8).write(to: folder.appending(path: "token"))
    let notices = try Self.notices(
      "refresh_token_file = \"\(folder.path)/token\"\nrefresh_token_expires = 2030-01-01", in: folder.path)
    let now = try Self.date("2027-05-01T12:00:00Z")
    #expect(notices.expiring(at: now).isEmpty)
    let store = RefreshTokenStore(
      file: "\(folder.path)/token", isCredential: false, state: "\(folder.path)/guichet.sqlite-oauth")
    try store.keep(nil, insteadOf: Secret("token"), expires: Self.date("2027-05-20T12:00:00Z"))
    let day = try #require(CivilDate(year: 2027, month: 5, day: 20))
    #expect(notices.expiring(at: now) == [.signInExpires(.refreshToken, on: day, place: "login.example")])
  }

  @Test(arguments: Refusal.allCases) func eachRefusalIsTold(refusal: Refusal) {
    let error = SignInError(.refused(refusal), "https://login.example/token", "is refused")
    #expect(StaffNotice(error) != nil)
  }

  @Test(arguments: [SignInError.Kind.unavailable, .interrupted, .notKept])
  func whatPassesIsNotTold(kind: SignInError.Kind) {
    #expect(StaffNotice(SignInError(kind, "https://login.example/token", "is away")) == nil)
  }
}
