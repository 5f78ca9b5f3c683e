import Foundation
import GRDB
import Registration
import Testing

@testable import Records

/// The one transaction: a message, its registrations, its letters and the journal.
@Suite struct RecordTests {
  @Test("A question beside an act is done and handed over") func aside() async throws {
    let desk = try await Desk(capacity: 2)
    var receipt = desk.receipt(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1)
    receipt.aside = .questionBeside
    _ = try await desk.record(receipt)
    #expect(try await desk.report().cases.map(\.matter) == [.staff(.questionBeside)])
    #expect(try await desk.entries("training") == ["Awa Diallo confirmed"])
  }

  @Test("An invitation that may be accepted gets no letter, and staff are told once") func tentative()
    async throws
  {
    let desk = try await Desk(capacity: 2)
    for uid in [UInt32(1), 2] {
      var receipt = desk.receipt(.silent(.calendarReply), from: "awa@a.example", uid: uid, redelivery: "k")
      receipt.aside = .tentative
      guard case .new(let recorded) = try await desk.record(receipt) else {
        return #expect(Bool(false), "it is another message")
      }
      #expect(recorded.folder == (uid == 1 ? .review : .ignored))
    }
    let report = try await desk.report()
    #expect(report.cases.map(\.matter) == [.staff(.tentative)])
    #expect(report.ignored.map(\.cause) == [.redelivery])
    #expect(try await desk.letters() == 0)
  }

  @Test func aMessageSeenTwiceAtOnePlaceChangesNothing() async throws {
    let desk = try await Desk()
    try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1)
    let again = try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1)
    #expect(again == .known(.handled))
    #expect(try await desk.entries("training") == ["Awa Diallo confirmed"])
    #expect(try await desk.letters() == 1)
  }

  @Test func theSameBytesAtAnotherPlaceChangeNothing() async throws {
    let desk = try await Desk()
    try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1, bytes: "x")
    let again = try await desk.receive(
      .register("training", "Awa Diallo"), from: "awa@a.example", uid: 7, validity: 2, bytes: "x")
    #expect(again == .known(.handled))
    #expect(try await desk.letters() == 1)
    #expect(try await desk.register.known([7, 8], uidValidity: 2) == [7])
  }

  @Test func aRedeliveryIsRecordedWithoutEffect() async throws {
    let desk = try await Desk()
    try await desk.receive(
      .register("training", "Awa Diallo"), from: "awa@a.example", uid: 1, redelivery: "k")
    let again = try await desk.receive(
      .register("training", "Awa Diallo"), from: "awa@a.example", uid: 2, redelivery: "k")
    guard case .new(let recorded) = again else { return #expect(Bool(false), "it is another message") }
    #expect(recorded.decision == .silent(.redelivery))
    #expect(recorded.folder == .ignored)
    #expect(try await desk.entries("training") == ["Awa Diallo confirmed"])
  }

  @Test func anErrorInALetterUndoesEverything() async throws {
    struct Broken: Error {}
    let desk = try await Desk()
    await #expect(throws: Broken.self) {
      try await desk.register.record(
        desk.receipt(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1), at: desk.now,
        notice: Desk.notice
      ) { _ in throw Broken() }
    }
    #expect(try await desk.entries("training").isEmpty)
    #expect(try await desk.register.known([1], uidValidity: 1).isEmpty)
    #expect(try await desk.journal() == 0)
  }

  @Test func theJournalIsAppendOnly() async throws {
    let desk = try await Desk()
    try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1)
    for statement in ["UPDATE journal SET act = 'x'", "DELETE FROM journal"] {
      await #expect(throws: (any Error).self) {
        try await desk.register.writer.write { try $0.execute(sql: statement) }
      }
    }
    #expect(try await desk.journal() == 2)
  }

  @Test func theDatabaseRefusesASeatBeyondCapacity() async throws {
    let desk = try await Desk(capacity: 1)
    try await desk.receive(.register("training", "Awa Diallo"), from: "awa@a.example", uid: 1)
    await #expect(throws: (any Error).self) {
      try await desk.register.writer.write { db in
        try db.execute(
          sql: """
            INSERT INTO registration (event, status, reference, author_email, message, registered_at, uid)
            SELECT event, 'confirmed', 'ZZZZ-ZZ', 'b@b.example', message, registered_at, uid FROM registration
            """)
      }
    }
  }
}
