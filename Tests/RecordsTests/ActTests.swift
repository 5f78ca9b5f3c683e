import Foundation
import GRDB
import Registration
import Testing

@testable import Records

/// What staff do from the command line: by the rules that hold for mail, and told to whom it concerns.
@Suite struct ActTests {
  private struct Broken: Error {}

  @Test func aPersonIsRegisteredAndWrittenTo() async throws {
    let desk = try await Desk()
    let report = try await desk.act(.register("training", "Rose Petit", at: "rose@c.example"))
    #expect(report.outcomes.flatMap(\.changes).map(\.result) == [.confirmed])
    #expect(report.letters == 1 && report.untold == 0)
    #expect(try await desk.entries("training") == ["Rose Petit confirmed"])
    #expect(try await desk.recipients() == ["rose@c.example"])
    #expect(try await desk.causes().contains("command register"))
    #expect(try await desk.report().registered.map(\.name) == ["Rose Petit"])
  }

  @Test func whoHasNoAddressIsToldByStaff() async throws {
    let desk = try await Desk(capacity: 1, waitingList: true)
    #expect(try await desk.act(.register("training", "Rose Petit")).untold == 1)
    _ = try await desk.act(.register("training", "Paul Martin"))
    let reference = try await desk.reference(of: "Rose Petit")
    let report = try await desk.act(.cancel(reference, names: []))
    #expect(report.promotions.flatMap(\.outcome.changes).map(\.entry.name) == ["Paul Martin"])
    #expect(report.untold == 2 && report.letters == 0)
    #expect(try await desk.recipients().isEmpty)
    let cases = try await desk.report().cases
    #expect(cases.map(\.matter) == [.staff(.promotionNotTold)])
    #expect(cases.map(\.name) == ["Paul Martin"])
  }

  @Test func aNamesakeIsPointedOut() async throws {
    let desk = try await Desk()
    try await desk.receive(.register("training", "Rose Petit"), from: "rose@c.example", uid: 1)
    let reference = try await desk.reference(of: "Rose Petit")
    #expect(try await desk.act(.register("training", "PETIT Rose")).namesakes == [reference])
    #expect(try await desk.act(.register("training", "Paul Martin")).namesakes.isEmpty)
  }

  /// Also where the mail server's clock is ahead of this one.
  @Test(arguments: [2, 500] as [UInt32]) func nobodyOvertakes(uid: UInt32) async throws {
    let desk = try await Desk(capacity: 3, waitingList: true)
    try await desk.receive(.register("training", "Awa Diallo", "Omar Sarr"), from: "awa@a.example", uid: 1)
    try await desk.receive(.register("training", "Ida Noir", "Jean Petit"), from: "ida@b.example", uid: uid)
    let report = try await desk.act(.register("training", "Rose Petit", at: "rose@c.example"))
    #expect(report.outcomes.flatMap(\.changes).map(\.result) == [.waiting(rank: 3)])
  }

  @Test func whatIsFullOrDoneOrUnknownChangesNothing() async throws {
    let desk = try await Desk(capacity: 1)
    _ = try await desk.act(.register("training", "Rose Petit"))
    let lines = try await desk.journal()
    let reference = try await desk.reference(of: "Rose Petit")
    let acts: [(StaffAct, ActError.Kind)] = [
      (try .register("training", "Paul Martin"), .refused),
      (try .register("training", "PETIT Rose"), .nothingToDo),
      (try .register("elsewhere", "Paul Martin"), .unknown),
      (.cancel(reference, names: ["Paul Martin"]), .unknown),
    ]
    for (act, kind) in acts {
      let error = await #expect(throws: ActError.self) { try await desk.act(act) }
      #expect(error?.kind == kind)
      #expect(error.map { "\($0)".contains("Martin") } == false)
    }
    #expect(try await desk.journal() == lines)
    #expect(try await desk.entries("training") == ["Rose Petit confirmed"])
  }

  @Test func aCancellationIsToldInTheThreadAndThePlaceGoesOn() async throws {
    let desk = try await Desk(capacity: 2, waitingList: true)
    try await desk.receive(.register("training", "Awa Diallo", "Omar Sarr"), from: "awa@a.example", uid: 1)
    try await desk.receive(.register("training", "Rose Petit"), from: "rose@c.example", uid: 2)
    let reference = try await desk.reference(of: "Awa Diallo")
    let report = try await desk.act(.cancel(reference, names: ["diallo awa"]))
    #expect(report.letters == 2)
    #expect(
      try await desk.entries("training") == [
        "Awa Diallo cancelled", "Omar Sarr confirmed", "Rose Petit confirmed",
      ])
    #expect(try await desk.recipients().suffix(2) == ["awa@a.example", "rose@c.example"])
    let error = await #expect(throws: ActError.self) {
      try await desk.act(.cancel(reference, names: ["Awa Diallo"]))
    }
    #expect(error?.kind == .unknown)
  }

  /// A desk and a command, each with a connection of its own, want the last seat at once.
  @Test func theLastSeatIsGivenOnce() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.path + "/guichet.sqlite"
    let desk = try await Desk(Register.open(path), capacity: 3, waitingList: true)
    let beside = try await Desk(Register.openBesideDesk(path), capacity: 3, waitingList: true)
    try await withThrowingTaskGroup { group in
      for number in 1...3 {
        group.addTask {
          _ = try await desk.receive(
            .register("training", "Awa Diallo"), from: "a\(number)@a.example", uid: UInt32(number))
        }
        group.addTask {
          _ = try await beside.act(.register("training", "Rose Petit", at: "r\(number)@c.example"))
        }
      }
      try await group.waitForAll()
    }
    let states = try await desk.register.entries().map(\.status)
    #expect(states.count { $0 == .confirmed } == 3 && states.count { $0 == .waiting } == 3)
    #expect(try await desk.register.checkJournal().broken == nil)
  }

  @Test func aLetterThatCannotBeComposedUndoesAll() async throws {
    let desk = try await Desk()
    let act = try StaffAct.register("training", "Rose Petit", at: "rose@c.example")
    await #expect(throws: Broken.self) {
      try await desk.register.act(act, at: desk.now, notice: Desk.notice) { _ in throw Broken() }
    }
    #expect(try await desk.entries("training").isEmpty)
  }

  @Test func theFirstAnswerStillCarriesTheNotices() async throws {
    let desk = try await Desk()
    _ = try await desk.act(.register("training", "Rose Petit", at: "rose@c.example"))
    let recording = try await desk.receive(
      .register("training", "Paul Martin"), from: "rose@c.example", uid: 9)
    guard case .new(let recorded) = recording else { return #expect(Bool(false)) }
    #expect(recorded.isFirstLetter)
  }

  @Test func whoIsRegisteredByStaffWritesLaterAsAnybody() async throws {
    let desk = try await Desk()
    _ = try await desk.act(.register("training", "Rose Petit", at: "rose@c.example"))
    #expect(
      try await desk.results(.cancel("training", "Rose Petit"), from: "rose@c.example", uid: 9) == [
        .cancelled
      ])
  }
}

extension StaffAct {
  static func register(_ event: String, _ names: String..., at address: String? = nil) throws -> StaffAct {
    let id = try #require(EventID(rawValue: event))
    let people = names.enumerated().map { Participant(name: $1, email: $0 == 0 ? address : nil) }
    return .register(event: id, people: people, address: address)
  }
}

extension Desk {
  @discardableResult
  func act(_ act: StaffAct) async throws -> ActReport {
    try await register.act(act, at: now.addingTimeInterval(100), notice: Self.notice) { told in
      Self.letter("\(UUID())@desk", to: told.origin.recipient)
    }
  }

  /// Addresses of all letters but the desk's answers, in order.
  func recipients() async throws -> [String] {
    try await register.writer.read {
      try String.fetchAll($0, sql: "SELECT recipient FROM outbox WHERE is_notice = 1 ORDER BY id")
    }
  }

  func causes() async throws -> [String] { try await register.journal().map(\.cause) }

  func reference(of name: String) async throws -> Reference {
    try #require(try await register.entries().last { $0.name == name }?.reference)
  }
}
