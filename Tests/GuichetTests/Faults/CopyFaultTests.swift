import Foundation
import GRDB
import MIME
import TestSupport
import Testing

/// A server without MOVE and UIDPLUS: what is moved is copied, and the original marked. The rehearsal of `deploy/crash` kills the desk in
/// the midst of it.
@Suite(.timeLimit(.minutes(5))) struct CopyFaultTests {
  private static let handled = "Guichet/Traités"
  private static let review = "Guichet/À vérifier"

  /// The desk died between the copy and the mark.
  @Test func aMoveThatWasLeftHalfDoneIsFinished() async throws {
    let desk = try Self.desk()
    let citizens = ["Awa Diallo", "Omar Sarr"].map { Citizen($0, testbed: desk.testbed) }
    for citizen in citizens {
      try await citizen.write(to: desk.address, subject: "Inscription", LineTests.request + citizen.name)
    }
    _ = try await desk.mailbox.messages(atLeast: 2)
    #expect(try await desk.once().status == 0)
    try await Self.forget(filed: "1", at: desk)
    #expect(try await desk.once().status == 0)
    #expect(try await desk.mailbox.subjects(in: Self.handled).count == 2)
    #expect(try Self.marked(in: "INBOX", at: desk) == 2)
    #expect(try await desk.register() == ["Awa Diallo confirmed", "Omar Sarr confirmed"])
  }

  /// The same bytes at two places are two messages in their folder, and stay two.
  @Test func ofTwoThatAreAlikeOneIsFinished() async throws {
    let desk = try Self.desk()
    // Without a Message-ID: it is looked for among all.
    let message =
      "From: Rose <rose@citizens.example>\r\nTo: \(desk.address)\r\nSubject: Parking\r\n\r\nY a-t-il un parking ?\r\n"
    try await Colleague(at: desk).keep([Array(message.utf8), Array(message.utf8)], in: "INBOX")
    #expect(try await desk.once().status == 0)
    #expect(try await desk.mailbox.subjects(in: Self.review).count == 2)
    try await Self.forget(filed: "uid = (SELECT MAX(uid) FROM place)", at: desk)
    #expect(try await desk.once().status == 0)
    #expect(try await desk.mailbox.subjects(in: Self.review).count == 2)
    #expect(try Self.marked(in: "INBOX", at: desk) == 1)
    // A copy that a move explains is none that was left half done.
    try await Self.forget(filed: "uid = (SELECT MAX(uid) FROM place)", at: desk)
    let colleague = try SpokenIMAP(desk.address, testbed: desk.testbed)
    try colleague.say("SELECT \"Guichet/&AMA- v&AOk-rifier\"")
    try colleague.say("STORE 2 +FLAGS.SILENT (\\Deleted)")
    try colleague.say("EXPUNGE")
    #expect(try await desk.once().status == 0)
    #expect(try await desk.mailbox.subjects(in: Self.review).count == 2)
  }

  /// Decided, taken back, and decided again: what a move leaves behind is none of the messages.
  @Test func aMessageThatGoesThereAndBackStaysOne() async throws {
    let desk = try Self.desk()
    let citizen = Citizen("Omar Sarr", testbed: desk.testbed)
    try await citizen.write(to: desk.address, subject: "Parking", "Bonjour, y a-t-il un parking ? Omar Sarr")
    _ = try await desk.mailbox.messages(atLeast: 1)
    #expect(try await desk.once().status == 0)
    for (order, kept) in [
      ("1 répondu", Self.handled), ("annuler 1", Self.review), ("1 répondu", Self.handled),
    ] {
      let done = try await Program.run("decide", "--config", desk.configuration, order)
      #expect(done.status == 0, "\(done.errors)")
      #expect(try await desk.once().status == 0)
      for folder in [Self.handled, Self.review] {
        let all = try await desk.mailbox.subjects(in: folder).count
        #expect(
          try all - Self.marked(in: folder, at: desk) == (folder == kept ? 1 : 0), "\(order): \(folder)")
      }
    }
  }

  private static func desk() throws -> TestDesk {
    try TestDesk(imap: "url = \"imap://127.0.0.1:\(try Testbed()("IMAP_BASIC_PORT"))\"\ntls = \"off\"")
  }

  /// As if the desk had died before the mark, and so before it could note the move.
  private static func forget(filed places: String, at desk: TestDesk) async throws {
    try await DatabaseQueue(path: desk.database).write { db in
      try db.execute(sql: "UPDATE place SET filed_at = NULL WHERE \(places)")
    }
    let colleague = try SpokenIMAP(desk.address, testbed: desk.testbed)
    try colleague.say("SELECT INBOX")
    try colleague.say("STORE 1:* -FLAGS.SILENT (\\Deleted)")
  }

  /// How many lie there that are marked as deleted.
  private static func marked(in folder: String, at desk: TestDesk) throws -> Int {
    let colleague = try SpokenIMAP(desk.address, testbed: desk.testbed)
    let names = [handled: "Guichet/Trait&AOk-s", review: "Guichet/&AMA- v&AOk-rifier"]
    try colleague.say("EXAMINE \"\(names[folder] ?? folder)\"")
    let found = try colleague.say("SEARCH DELETED").prefix { !$0.isNewline }
    return found.split(separator: " ").compactMap { UInt32($0) }.count
  }
}
