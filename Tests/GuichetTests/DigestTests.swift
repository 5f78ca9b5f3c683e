import Correspondence
import Foundation
import MIME
import Records
import Registration
import Settings
import Synchronization
import Testing

@testable import Guichet

/// One digest a civil day, whatever happens.
@Suite struct DigestTests {
  @Test func aDeskThatOpensOwesNoDigestOfTheEveningBefore() async throws {
    let clock = TestClock("2026-03-10T09:00:00Z")
    let writer = try Self.writer(clock)
    #expect(try await !writer.writeWhatIsDue())
    clock.set("2026-03-10T17:00:00Z")
    #expect(try await writer.writeWhatIsDue())
    #expect(try await !writer.writeWhatIsDue())
  }

  @Test func aDeskThatWasAwayWritesTheDigestItOwes() async throws {
    let clock = TestClock("2026-03-10T09:00:00Z")
    let writer = try Self.writer(clock)
    #expect(try await !writer.writeWhatIsDue())
    clock.set("2026-03-12T08:00:00Z")
    #expect(try await writer.writeWhatIsDue())
    #expect(try await writer.register.hasDigest(of: Self.day(11)))
    #expect(try await !writer.register.hasDigest(of: Self.day(10)))
  }

  @Test func twoRunsAtOnceWriteOne() async throws {
    let clock = TestClock("2026-03-10T09:00:00Z")
    let writer = try Self.writer(clock)
    _ = try await writer.writeWhatIsDue()
    clock.set("2026-03-10T17:30:00Z")
    async let first = writer.writeWhatIsDue()
    async let second = writer.writeWhatIsDue()
    let both = try await [first, second]
    #expect(both.count { $0 } == 1)
    #expect(try await writer.register.due(at: clock.now(), limit: 9).count == 2)
  }

  @Test func eachReaderHasALetterOfTheirOwn() async throws {
    let writer = try Self.writer(TestClock("2026-03-10T17:00:00Z"))
    let letters = try await writer.letters(for: writer.report(for: Self.day(10)))
    #expect(letters.map(\.to.address) == ["a@o.example", "b@o.example"])
    #expect(letters.allSatisfy { $0.autoSubmitted == .generated })
    #expect(Set(letters.map(\.messageID)).count == 2)
  }

  @Test func theRegisterIsAttachedAsAWorkbook() async throws {
    let writer = try Self.writer(TestClock("2026-03-10T17:00:00Z"))
    let letters = try await writer.letters(for: writer.report(for: Self.day(10)))
    #expect(letters.map(\.enclosures.count) == [1, 1])
    let file = try #require(letters.first?.enclosures.first)
    #expect(file.fileName == "inscriptions-2026-03-10.xlsx")
    #expect(file.content.starts(with: Array("PK".utf8)))
    let later = try await writer.letters(for: writer.report(for: Self.day(10)))
    #expect(later.first?.enclosures == [file])
    let message = try Message(parsing: Data(try #require(letters.first).encoded()))
    #expect(message.attachments.map(\.fileName) == ["inscriptions-2026-03-10.xlsx"])
  }

  @Test func anEndOfTheSignInIsToldAheadEachDay() async throws {
    let clock = TestClock("2026-03-09T09:00:00Z")
    let writer = try Self.writer(
      clock,
      oauth: """
        [oauth]
        token_endpoint = "https://login.example/token"
        client_id = "a"
        client_secret_file = "secret"
        client_secret_expires = 2026-03-31
        """)
    _ = try await writer.writeWhatIsDue()
    let end = try #require(CivilDate(year: 2026, month: 3, day: 31))
    let notice = StaffNotice.signInExpires(.application, on: end, place: "login.example")
    #expect(try await writer.preview(for: Self.day(10)).notices == [notice])
    for number in [10, 11] {
      clock.set("2026-03-\(number)T17:00:00Z")
      #expect(try await writer.writeWhatIsDue())
      let report = try await writer.preview(for: Self.day(number))
      #expect(report.notices == [notice])
      let letter = try #require(try await writer.letters(for: report).first)
      #expect(
        letter.text.replacing(/\s+/, with: " ").contains(
          "Le secret de l’application avec lequel le guichet s’identifie (login.example) expire le mardi 31 mars 2026"
        ))
    }
  }

  private static func day(_ number: Int) throws -> CivilDate {
    try #require(CivilDate(year: 2026, month: 3, day: number))
  }

  static func writer(_ clock: TestClock, oauth: String = "") throws -> DigestWriter {
    let configuration = """
      [imap]
      url = "imaps://imap.o.example"
      user = "desk@o.example"
      \(oauth.isEmpty ? "" : "sign_in = \"oauth\"")
      [smtp]
      url = "smtps://smtp.o.example"
      from = "desk@o.example"
      [digest]
      to = ["a@o.example"]
      \(oauth)
      """
    let catalogue = try CatalogueFile.parse(TestDesk.catalogueText, file: "c.toml")
    let office = Office(
      catalogue: catalogue, judge: Judge(catalogue: catalogue, ownAddresses: []),
      templates: try TemplateSet(folder: TestDesk.root.appending(path: "Templates")))
    return DigestWriter(
      register: try Register.inMemory(), office: CurrentOffice(office),
      sender: Mailbox(address: "desk@o.example"),
      settings: Configuration.Digest(to: ["a@o.example", "b@o.example"], hour: 18, minute: 0),
      acceptsAnswers: false,
      signIn: SignInNotices(
        try ConfigurationFile.parse(configuration, file: "g.toml"), zone: catalogue.organiser.timeZone),
      now: { clock.now() })
  }
}

/// A clock that a test sets.
final class TestClock: Sendable {
  private let instant: Mutex<Date>
  /// Rung when somebody looks at it.
  let isRead = Bell()

  init(_ text: String) { instant = Mutex(Self.date(text)) }

  func now() -> Date {
    defer { isRead.ring() }
    return instant.withLock { $0 }
  }

  func set(_ text: String) { instant.withLock { $0 = Self.date(text) } }

  private static func date(_ text: String) -> Date { (try? Date(text, strategy: .iso8601)) ?? .distantPast }
}
