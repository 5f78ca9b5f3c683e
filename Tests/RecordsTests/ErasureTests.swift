import Foundation
import GRDB
import Registration
import Testing

@testable import Records

/// A person is taken out of the register: nothing of them is left in its files, and everything is still counted.
@Suite struct ErasureTests {
  private let words = ["diallo", "awa@a.example", "33612345678", "Benkadi"]

  @Test func nothingIsLeftInTheFiles() async throws {
    try await withFolder { path in
      let desk = try await busyDesk(path)
      #expect(try Self.found(words, besides: path) == Set(words))
      let report = try await desk.erase("awa@a.example")
      #expect(report.isWipedOut)
      #expect(try Self.found(words, besides: path).isEmpty)
      #expect(try Self.found(["Rose", "rose@c.example"], besides: path) == ["Rose", "rose@c.example"])
      #expect(try await desk.register.checkJournal().broken == nil)
    }
  }

  @Test func whatWasCountedIsCounted() async throws {
    try await withFolder { path in
      let desk = try await busyDesk(path)
      let before = try await desk.counts()
      let report = try await desk.erase("Awa DIALLO")
      #expect(report.plan.registrations == 1 && report.plan.messages.count == 2)
      #expect(try await desk.counts() == before)
      #expect(try await desk.entries("training") == ["? cancelled", "Rose Petit confirmed"])
      let next = try await desk.report(desk.today.adding(days: 1))
      #expect(next.registered.isEmpty && next.cancelled.isEmpty)
      let line = try #require(try await desk.register.journal().last)
      #expect(line.cause == "command person erase" && line.act == "erased")
    }
  }

  @Test func theSameMessageSeenAgainChangesNothing() async throws {
    try await withFolder { path in
      let desk = try await busyDesk(path)
      try await desk.erase("awa@a.example")
      let recording = try await desk.record(Self.awa(desk))
      guard case .known = recording else { return #expect(Bool(false), "\(recording)") }
      #expect(try Self.found(words, besides: path).isEmpty)
    }
  }

  @Test func whatIsToComeStandsInTheWayOrIsGivenBack() async throws {
    let desk = try await Desk(capacity: 1, waitingList: true)
    try await desk.record(Self.awa(desk))
    try await desk.receive(.register("training", "Rose Petit"), from: "rose@c.example", uid: 2)
    try await desk.sendAll()
    let reference = try await desk.reference(of: "Awa Diallo")
    await #expect(throws: ErasureError.toCome([reference])) { try await desk.erase("awa@a.example") }
    let report = try await desk.erase("awa@a.example", cancels: true)
    #expect(report.cancelled == 1)
    #expect(report.promotions.map(\.origin.recipient) == ["rose@c.example"])
    #expect(try await desk.entries("training") == ["? cancelled", "Rose Petit confirmed"])
    #expect(try await desk.recipients() == ["rose@c.example"])
    await #expect(throws: PersonError.unknown) { try await desk.erase("awa@a.example") }
  }

  @Test func lettersThatHaveNotLeftStandInTheWay() async throws {
    let desk = try await Desk()
    try await desk.record(Self.awa(desk))
    await #expect(throws: ErasureError.lettersOnTheirWay(1)) {
      try await desk.erase("awa@a.example", cancels: true)
    }
    #expect(try await desk.entries("training") == ["Awa Diallo confirmed"])
  }

  @Test func whomTheyRegisteredKeepTheirSeats() async throws {
    let desk = try await Desk()
    let awa = Participant(name: "Awa Diallo", email: "awa@a.example")
    try await desk.receive(
      .act(.register, awa, Participant(name: "Omar Sarr")), from: "awa@a.example", uid: 1)
    try await desk.sendAll()
    let report = try await desk.erase("awa@a.example", cancels: true)
    #expect(report.plan.orphans.count == 1)
    #expect(try await desk.entries("training") == ["? cancelled", "Omar Sarr confirmed"])
    #expect(try await desk.remindedAddresses(at: "2017-11-13T12:00:00Z").isEmpty)
    _ = try await desk.change { $0.title = "Autre" }
    #expect(try await desk.tell(after: 3600).isEmpty)
    #expect(try await desk.report().cases.map(\.matter) == [.staff(.noticeNotTold)])
  }

  @Test func whoBearsTheSameNameIsNotTouched() async throws {
    let desk = try await Desk()
    try await desk.record(Self.awa(desk))
    _ = try await desk.act(.register("training", "Awa Diallo"))
    let reference = try await desk.reference(of: "Awa Diallo")
    try await desk.sendAll()
    let report = try await desk.erase("awa@a.example", cancels: true)
    #expect(report.plan.namesakes == [reference])
    #expect(try await desk.entries("training") == ["? cancelled", "Awa Diallo confirmed"])
  }

  @Test func whatOthersWroteOfThemIsErasedAndTheirOwnIsNot() async throws {
    let desk = try await Desk(day: "2017-07-01")
    var receipt = desk.receipt(.register("training", "Omar Sarr"), from: "chef@b.example", uid: 1)
    receipt.words = "J’inscris Omar Sarr."
    receipt.subject = "Inscription"
    try await desk.record(receipt)
    try await desk.sendAll()
    let report = try await desk.erase("Sarr Omar")
    #expect(report.plan.traces == [1] && report.plan.messages.isEmpty)
    let data = try await desk.register.personFile("chef@b.example")
    #expect(data.messages.map(\.words) == [""] && data.messages.map(\.subject) == ["Inscription"])
    #expect(data.messages.map(\.decision) == ["{}"])
    #expect(data.letters.map(\.text) == [nil])
  }

  /// Awa wrote twice and cancelled; a digest that tells of it was sent.
  private func busyDesk(_ path: String) async throws -> Desk {
    let desk = try await Desk(Register.open(path), capacity: 1, waitingList: true)
    try await desk.record(Self.awa(desk))
    try await desk.receive(.register("training", "Rose Petit"), from: "rose@c.example", uid: 2)
    var cancel = desk.receipt(.cancel("training", "Awa Diallo"), from: "awa@a.example", uid: 3)
    cancel.words = "J'annule. Awa Diallo"
    try await desk.record(cancel)
    let digest = ComposedLetter(
      kind: "digest", recipient: "equipe@o.example", subject: "s", messageID: "d1@desk",
      content: Array("Subject: s\r\n\r\nAwa Diallo, Benkadi 91, awa@a.example".utf8))
    #expect(try await desk.register.recordDigest(desk.report(), [digest], at: desk.now))
    try await desk.sendAll()
    return desk
  }

  private static func awa(_ desk: Desk) -> Receipt {
    let awa = Participant(
      name: "Awa Diallo", email: "awa@a.example", phone: "+33612345678", organisation: "Benkadi 91")
    var receipt = desk.receipt(.act(.register, awa), from: "awa@a.example", uid: 1)
    receipt.sender = awa
    receipt.words = "Je suis Awa Diallo, de Benkadi 91, tél. +33612345678."
    receipt.subject = "Inscription de Awa Diallo"
    return receipt
  }

  /// Which of the words stand in the database, or in the files beside it.
  private static func found(_ words: [String], besides path: String) throws -> Set<String> {
    let files = [path, path + "-wal", path + "-shm"].filter(FileManager.default.fileExists(atPath:))
    let text = try files.map { try Data(contentsOf: URL(fileURLWithPath: $0)) }
      .map { String(decoding: $0, as: UTF8.self).lowercased() }.joined()
    return Set(words.filter { text.contains($0.lowercased()) })
  }

  private func withFolder(_ body: (String) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try await body(folder.path + "/guichet.sqlite")
  }
}

extension Desk {
  @discardableResult
  func erase(_ who: String, cancels: Bool = false) async throws -> ErasureReport {
    try await register.erase(who, cancels: cancels, at: now, notice: Self.notice)
  }

  /// All letters leave.
  func sendAll() async throws {
    while let letter = try await register.due(at: now, limit: 1).first {
      try await register.beginSending(letter.id)
      try await register.settle(letter.id, .sent, at: now)
    }
  }

  /// Registrations, messages and letters.
  func counts() async throws -> [Int] {
    try await register.writer.read { db in
      try ["registration", "message", "outbox"].map {
        try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM \($0)") ?? -1
      }
    }
  }
}
