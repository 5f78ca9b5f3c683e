import Foundation
import GRDB
import Registration
import Testing

@testable import Records

/// Letters to citizens stop where their rate leaves all reason, and go on when staff say so.
@Suite struct HoldTests {
  private let limit = 10

  /// A message of that number, from somebody new or from the author before, whom the desk has answered by then.
  private func receive(
    _ number: Int, from sender: Int, _ desk: Desk, kind: String = "acknowledgement", holdsUntil: Date? = nil
  ) async throws -> Register.Recorded? {
    var receipt = desk.receipt(
      .staff(.notUnderstood), from: "a\(sender)@home.example", uid: UInt32(number))
    receipt.ownWords = "w\(number)"
    receipt.limits.perHour = limit
    let recipient = receipt.answerAddress ?? ""
    let recording = try await desk.register.record(
      receipt, at: desk.now, notice: Desk.notice,
      alert: { hold in
        [
          ComposedLetter(
            kind: "alert", recipient: "team@office.example", subject: "\(hold.letters)",
            messageID: "alert\(number)@desk", content: [1])
        ]
      }
    ) { recorded in
      var draft = ComposedLetter(
        kind: kind, recipient: recipient, subject: "s", messageID: "r\(recorded.number)@desk", content: [1])
      draft.holdsUntil = holdsUntil
      return [draft]
    }
    if case .new(let recorded) = recording { return recorded }
    return nil
  }

  /// Everybody writes twice. Says how many holds began.
  private func flood(_ desk: Desk, from first: Int = 1, kind: String = "acknowledgement") async throws -> Int
  {
    var holds = 0
    for number in first..<first + 40 {
      let recorded = try await receive(number, from: (number + 1) / 2, desk, kind: kind)
      #expect(recorded?.letters == 1)
      if recorded?.hold != nil { holds += 1 }
    }
    return holds
  }

  /// All that may leave, one after the other.
  private func due(_ desk: Desk) async throws -> [String] {
    try await desk.register.writer.read {
      try String.fetchAll(
        $0, sql: "SELECT message_id FROM outbox WHERE state = 'queued' AND \(Hold.passed) ORDER BY id")
    }
  }

  @Test func lettersAreHeldAndStaffAreToldOnce() async throws {
    let desk = try await Desk()
    #expect(try await flood(desk) == 1)
    // The eleventh to somebody who had one an hour before; all that came later is recorded as well.
    #expect(try await due(desk) == ["alert22@desk"])
    let report = try await desk.report()
    #expect(report.notices == [.lettersHeld])
    #expect(report.health.hold == Hold(since: desk.now, letters: 22, repeats: 11, waiting: 40))
    #expect(report.cases.count == 40)
  }

  @Test func whoWritesOnceTripsItLater() async throws {
    let desk = try await Desk()
    var first: Int?
    for number in 1...230 where first == nil {
      if try await receive(number, from: number, desk)?.hold != nil { first = number }
    }
    #expect(first == (limit + 1) * LetterLimits.crowd)
  }

  @Test func whatIsForStaffGoesOut() async throws {
    let desk = try await Desk()
    _ = try await flood(desk)
    let digest = ComposedLetter(
      kind: "digest", recipient: "team@office.example", subject: "s", messageID: "digest@desk", content: [1])
    #expect(try await desk.register.recordDigest(desk.report(), [digest], at: desk.now))
    #expect(try await due(desk) == ["alert22@desk", "digest@desk"])
    #expect(try await desk.register.nextDue() != nil)
  }

  @Test func itOutlivesTheDesk() async throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).sqlite").path
    defer { for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) } }
    _ = try await flood(try await Desk(Register.open(path)))
    let desk = try await Desk(Register.open(path))
    #expect(try await due(desk) == ["alert22@desk"])
  }

  @Test func staffLetThemGo() async throws {
    let desk = try await Desk()
    _ = try await flood(desk)
    let report = try await desk.register.resume(droppingRepeats: false, at: desk.now)
    #expect(report == ResumeReport(since: desk.now, released: 40, past: 0, dropped: 0))
    #expect(try await due(desk).count == 41)
    #expect(try await desk.register.hold() == nil)
    #expect(try await desk.register.resume(droppingRepeats: false, at: desk.now) == nil)
    // What was counted is forgotten: one more is no flood.
    #expect(try await receive(100, from: 1, desk)?.hold == nil)
    #expect(try await flood(desk, from: 200) == 1)
  }

  @Test func repeatsAreGivenUpWhereStaffSaySo() async throws {
    let desk = try await Desk()
    _ = try await flood(desk)
    let report = try await desk.register.resume(droppingRepeats: true, at: desk.now)
    #expect(report == ResumeReport(since: desk.now, released: 20, past: 0, dropped: 20))
    #expect(try await desk.report().undelivered.count == 20)
  }

  @Test func aConfirmationGoesOutWhateverHappens() async throws {
    let desk = try await Desk()
    _ = try await flood(desk, kind: "confirmation")
    #expect(try await desk.register.resume(droppingRepeats: true, at: desk.now)?.dropped == 0)
    #expect(try await due(desk).count == 41)
  }

  @Test func aReminderWhoseDayIsOverIsGivenUp() async throws {
    let desk = try await Desk()
    _ = try await flood(desk)
    _ = try await receive(
      99, from: 99, desk, kind: "reminder", holdsUntil: desk.now.addingTimeInterval(3_600))
    let later = desk.now.addingTimeInterval(7_200)
    #expect(try await desk.register.resume(droppingRepeats: false, at: later)?.past == 1)
    // Nobody needs to be told by telephone of what is over.
    #expect(try await desk.report().undelivered.isEmpty)
  }
}
