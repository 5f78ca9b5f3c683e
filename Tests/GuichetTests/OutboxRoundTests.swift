import Authorization
import Foundation
import Logging
import MIME
import Records
import Registration
import Settings
import Submission
import Testing

@testable import Guichet

@Suite struct OutboxRoundTests {
  static let now = Date(timeIntervalSince1970: 1_500_000_000)

  @Test func everyDueLetterGoesOnce() async throws {
    let (round, courier, _) = try await outbox(letters: 3)
    #expect(try await round.sendDue() == nil)
    #expect(try await round.sendDue() == nil)
    #expect(courier.envelopes.map(\.recipient.text) == ["a1@a.example", "a2@a.example", "a3@a.example"])
    #expect(courier.envelopes.allSatisfy { $0.sender == nil })
  }

  @Test func aRefusedLetterDoesNotStopTheNext() async throws {
    let refused = Delivery.refused(Reason(fault: .letter, code: 550, sentence: "refused"))
    let (round, courier, register) = try await outbox(letters: 2, answers: [refused])
    #expect(try await round.sendDue() == nil)
    #expect(courier.envelopes.count == 2)
    #expect(try await register.nextDue() == nil)
  }

  @Test func aLetterTurnedAwayComesBackLater() async throws {
    let later = Delivery.retry(Reason(fault: .letter, code: 451, sentence: "greylisted"))
    let (round, courier, register) = try await outbox(letters: 1, answers: [later])
    let wait = try #require(try await round.sendDue())
    #expect((.seconds(50)...(.seconds(70))).contains(wait))
    #expect(courier.envelopes.count == 1)
    #expect(try await register.due(at: Self.now.addingTimeInterval(70), limit: 9).map(\.attempts) == [1])
  }

  @Test func aServerInTroubleIsLeftAloneAndNoTryIsCounted() async throws {
    let down = Delivery.retry(Reason(fault: .server, sentence: "cannot be reached"))
    let (round, courier, register) = try await outbox(letters: 3, answers: [down])
    let wait = try #require(try await round.sendDue())
    #expect((.seconds(1)...(.seconds(3))).contains(wait))
    #expect(courier.envelopes.count == 1)
    #expect(try await register.due(at: Self.now, limit: 9).map(\.attempts) == [0, 0, 0])
  }

  @Test func aRefusedAccessTokenIsToldToStaff() async throws {
    let error = SignInError(
      .refused(.accessToken), "smtps://smtp.example", "the server refuses the access token")
    let refused = Delivery.retry(Reason(fault: .server, sentence: error.description, signIn: error))
    let (round, _, register) = try await outbox(letters: 1, answers: [refused])
    _ = try await round.sendDue()
    let catalogue = try CatalogueFile.parse(TestDesk.catalogueText, file: "c.toml")
    let day = try #require(CivilDate(year: 2026, month: 1, day: 2))
    #expect(
      try await register.report(for: day, catalogue: catalogue).notices
        == [.signInRefused(.accessToken, place: "smtps://smtp.example")])
  }

  @Test func anAddressThatMailCannotBeSentToIsGivenUp() async throws {
    let register = try Register.inMemory()
    let bad = ComposedLetter(
      kind: "t", recipient: "x y@a.example", subject: "s", messageID: "1@d", content: [1])
    let day = try #require(CivilDate(year: 2026, month: 1, day: 1))
    #expect(try await register.recordDigest(DayReport(date: day), [bad], at: Self.now))
    let courier = RecordingCourier()
    #expect(try await Self.round(register, courier).sendDue() == nil)
    #expect(courier.envelopes.isEmpty)
    #expect(try await register.nextDue() == nil)
  }

  @Test func aLetterInDoubtThatIsAmongTheSentMailIsNotSentAgain() async throws {
    let (round, courier, register) = try await outbox(letters: 1, answers: [Self.doubt], sentMail: .holds)
    #expect(try await round.sendDue() == .seconds(Register.uncertainDelay))
    let later = try Self.round(register, courier, .holds, at: Self.later)
    #expect(try await later.sendDue() == nil)
    #expect(courier.envelopes.count == 1)
    #expect(try await Self.states(register) == [])
  }

  @Test func oneThatIsNotThereGoesOnceMoreAndThenToStaff() async throws {
    let (round, courier, register) = try await outbox(letters: 1, answers: [Self.doubt, Self.doubt])
    _ = try await round.sendDue()
    let later = try Self.round(register, courier, .lacks, at: Self.later)
    #expect(try await later.sendDue() == .seconds(Register.uncertainDelay))
    #expect(courier.envelopes.count == 2)
    let last = try Self.round(register, courier, .lacks, at: Self.later.addingTimeInterval(1000))
    #expect(try await last.sendDue() == nil)
    #expect(courier.envelopes.count == 2)
    #expect(try await Self.states(register) == [.failed])
  }

  @Test func aSecondDoubtIsLookedForToo() async throws {
    let (round, courier, register) = try await outbox(letters: 1, answers: [Self.doubt, Self.doubt])
    _ = try await round.sendDue()
    _ = try await Self.round(register, courier, .lacks, at: Self.later).sendDue()
    let last = try Self.round(register, courier, .holds, at: Self.later.addingTimeInterval(1000))
    #expect(try await last.sendDue() == nil)
    #expect(courier.envelopes.count == 2)
    #expect(try await Self.states(register) == [])
  }

  @Test func whereNobodyCanLookItWaits() async throws {
    let (round, courier, register) = try await outbox(letters: 2, answers: [Self.doubt])
    _ = try await round.sendDue()
    let later = try Self.round(register, courier, .fails, at: Self.later)
    #expect(try await later.sendDue() == .seconds(Register.uncertainDelay))
    #expect(courier.envelopes.count == 2)
    #expect(try await Self.states(register) == [.uncertain])
  }

  @Test(arguments: [(1, 1), (4, 4), (4, 2), (7, 1)])
  func eachGoesOnceWhateverTheServerBears(couriers: Int, connections: Int) async throws {
    let register = try await Self.register(letters: 250)
    let server = BusyServer(bears: connections)
    let round = try Self.round(register, server.couriers(couriers))
    #expect(try await round.sendDue() == nil)
    #expect(server.taken.count == 250)
    #expect(Set(server.taken).count == 250)
    #expect(!server.isOverlapping)
    #expect(try await register.nextDue() == nil)
  }

  private static let doubt = Delivery.uncertain(Reason(fault: .server, sentence: "no answer"))
  private static let later = now.addingTimeInterval(1000)

  /// Of the letters that staff would be told of now.
  private static func states(_ register: Register) async throws -> [LetterState] {
    let catalogue = try CatalogueFile.parse(TestDesk.catalogueText, file: "catalogue.toml")
    let day = try #require(CivilDate(year: 2026, month: 1, day: 2))
    return try await register.report(for: day, catalogue: catalogue).undelivered.map(\.state)
  }

  private func outbox(
    letters: Int, answers: [Delivery] = [], sentMail: ToldSentMail = .lacks
  ) async throws -> (OutboxRound, RecordingCourier, Register) {
    let register = try await Self.register(letters: letters)
    let courier = RecordingCourier(answers)
    return (try Self.round(register, courier, sentMail), courier, register)
  }

  private static func register(letters: Int) async throws -> Register {
    let register = try Register.inMemory()
    let drafts = (1...letters).map {
      ComposedLetter(
        kind: "t", recipient: "a\($0)@a.example", subject: "s", messageID: "\($0)@d", content: [1])
    }
    let day = try #require(CivilDate(year: 2026, month: 1, day: 1))
    #expect(try await register.recordDigest(DayReport(date: day), drafts, at: now))
    return register
  }

  private static func round(
    _ register: Register, _ courier: RecordingCourier, _ sentMail: ToldSentMail = .lacks, at now: Date = now
  ) throws -> OutboxRound { try round(register, [courier], sentMail, at: now) }

  private static func round(
    _ register: Register, _ couriers: [any Courier], _ sentMail: ToldSentMail = .lacks, at now: Date = now
  ) throws -> OutboxRound {
    let log = DeskLog(Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    let instant = ContinuousClock.now
    return OutboxRound(
      register: register, couriers: couriers, sentMail: sentMail, returnPath: .null,
      pace: try #require(Pace(perMinute: nil)), log: log, now: { now }, clock: { instant })
  }
}

/// Sent mail that says what it is told to.
private enum ToldSentMail: SentMail {
  case holds, lacks, fails

  struct OutOfReach: Error {}

  func holds(_ messageID: String) async throws -> Bool {
    if case .fails = self { throw OutOfReach() }
    return self == .holds
  }
}
