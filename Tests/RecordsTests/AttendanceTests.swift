import Foundation
import GRDB
import Registration
import Synchronization
import Testing

@testable import Records

/// Who came to an event, and who gets a certificate of it.
@Suite struct AttendanceTests {
  /// A desk on the day after an event of one morning, or of a morning and an afternoon.
  private struct Hall {
    let desk: Desk
    let event: Event
    let catalogue: Catalogue

    init(capacity: Int? = nil, isWholeDay: Bool = false) async throws {
      desk = try await Desk(capacity: capacity, day: "2017-07-13")
      let day = desk.today.adding(days: -1)
      let start = try #require(CivilDateTime(day, hour: 9, minute: 0))
      let end = try #require(CivilDateTime(day, hour: isWholeDay ? 17 : 12, minute: 0))
      event = Event(
        id: try #require(EventID(rawValue: "training")), kind: "formation", title: "T",
        sessions: [Session(start: start, end: end)], capacity: capacity)
      let zone = try #require(TimeZone(identifier: "Europe/Paris"))
      catalogue = Catalogue(
        organiser: Organiser(name: "O", address: "o@o.example", timeZone: zone), events: [event])
    }

    func sheet(at instant: Date? = nil) -> AttendanceSheet {
      AttendanceSheet(event, at: instant ?? desk.now, in: catalogue.organiser.timeZone)
    }

    func line(_ told: AttendanceNote.Told, _ halfDays: [HalfDay] = [], at instant: Date? = nil) -> StaffOrder
    {
      StaffOrder(
        words: "absents", cases: [],
        deed: .attend(AttendanceNote(sheet: sheet(at: instant), halfDays: halfDays, told: told)))
    }

    func seat(_ names: String..., from address: String, uid: UInt32) async throws {
      try await desk.record(
        desk.receipt(.act(.register, "training", seats: names.count, names), from: address, uid: uid))
    }

    /// What became of each line, and how the event stands.
    @discardableResult
    func tell(_ orders: StaffOrder...) async throws -> (
      results: [OrderReport.Result], summary: AttendanceSummary?
    ) {
      let uid = UInt32(1000 + (try await desk.journal()))
      let summary = Mutex<AttendanceSummary?>(nil)
      var letters = OrderLetters.named(after: uid)
      let transcript = try #require(letters.transcript)
      letters.transcript = { reports, standing in
        summary.withLock { $0 = standing }
        return try transcript(reports, standing)
      }
      let receipt = desk.receipt(.act([]), from: "staff@office.example", uid: uid)
      let recording = try await desk.register.carryOut(
        orders, of: receipt, about: event.id, at: desk.now, letters: letters)
      guard case .new(_, let reports, _) = recording else { return ([], nil) }
      return (reports.map(\.result), summary.withLock { $0 })
    }

    /// `awa@a.example: Awa Diallo 1, Rose Petit 1`, with how many half-days, for each letter.
    func certified(at now: Date? = nil) async throws -> [String] {
      let letters = Mutex<[String]>([])
      while try await desk.register.certify(
        catalogue, at: now ?? desk.now,
        compose: { notice in
          let people = notice.people.map { "\($0.name) \($0.attended.count)" }.joined(separator: ", ")
          letters.withLock { $0.append("\(notice.origin.recipient): \(people)") }
          return Desk.letter("\(UUID())@desk", to: notice.origin.recipient)
        }) != nil
      {}
      return letters.withLock { $0 }
    }

    func attendance() async throws -> [String] {
      try await desk.register.entries(of: event.id).map { entry in
        let attendance = entry.attendance
        return "\(entry.name ?? "?") \(attendance?.attended.count ?? 0)/\(attendance?.told.count ?? 0)"
      }
    }
  }

  private func hall(isWholeDay: Bool = false) async throws -> Hall {
    let hall = try await Hall(isWholeDay: isWholeDay)
    try await hall.seat("Awa Diallo", "Jean Lefèvre", from: "awa@a.example", uid: 1)
    try await hall.seat("SARR Omar", from: "omar@b.example", uid: 2)
    return hall
  }

  @Test(arguments: ["Diallo", "awa diallo", "DIALLO Awa", "A. Diallo", "Diallô"])
  func namesAreFoundAsStaffWriteThem(_ name: String) async throws {
    let hall = try await hall()
    let (results, summary) = try await hall.tell(hall.line(.absent([name])))
    #expect(
      results.map { if case .attended(let report) = $0 { report.absent } else { [] } } == [["Awa Diallo"]])
    #expect(summary?.parts == [.init(halfDays: hall.sheet().halfDays, present: 2, absent: ["Awa Diallo"])])
    #expect(try await hall.attendance() == ["Awa Diallo 0/1", "Jean Lefèvre 1/1", "SARR Omar 1/1"])
  }

  @Test func whoCameIsCertifiedOnceAndNobodyElse() async throws {
    let hall = try await hall()
    #expect(try await hall.certified() == [])
    let (_, summary) = try await hall.tell(hall.line(.absent(["Lefèvre"])))
    #expect(summary?.certificates == 2)
    #expect(try await hall.certified() == ["awa@a.example: Awa Diallo 1", "omar@b.example: SARR Omar 1"])
    #expect(try await hall.certified() == [])
    // A correction adds one; what another holds cannot be called back.
    let (_, after) = try await hall.tell(hall.line(.absent(["Sarr"])))
    #expect(after?.certificates == 1)
    #expect(after?.outdated == ["SARR Omar"])
    #expect(try await hall.certified() == ["awa@a.example: Jean Lefèvre 1"])
    #expect(try await hall.certified() == [])
    // And back: they have theirs.
    let (_, last) = try await hall.tell(hall.line(.absent([])))
    #expect(last?.outdated == [])
    #expect(try await hall.certified() == [])
  }

  @Test func oneLetterForEachAddressAndNoneForASeatWithoutAName() async throws {
    let hall = try await hall()
    try await hall.desk.record(
      hall.desk.receipt(.act(.register, "training", seats: 2, []), from: "rose@c.example", uid: 3))
    let (_, summary) = try await hall.tell(hall.line(.absent([])))
    #expect(summary?.unnamed == 2)
    #expect(
      try await hall.certified() == [
        "awa@a.example: Awa Diallo 1, Jean Lefèvre 1", "omar@b.example: SARR Omar 1",
      ])
  }

  @Test func onesOwnAddressComesFirst() async throws {
    let hall = try await Hall()
    var action = Action(
      .register, event: hall.event.id, seats: 1, participants: [Participant(name: "Rose Petit")])
    action.participants[0].email = "rose@c.example"
    try await hall.desk.record(hall.desk.receipt(.act([action]), from: "awa@a.example", uid: 1))
    try await hall.tell(hall.line(.absent([])))
    let origins = Mutex<[Origin]>([])
    _ = try await hall.desk.register.certify(
      hall.catalogue, at: hall.desk.now,
      compose: { notice in
        origins.withLock { $0.append(notice.origin) }
        return Desk.letter("c@desk", to: notice.origin.recipient)
      })
    let origin = try #require(origins.withLock { $0 }.first)
    #expect(origin.recipient == "rose@c.example")
    // What Awa wrote is no thread of Rose's.
    #expect((origin.messageID, origin.subject, origin.references) == (nil, "", []))
  }

  @Test func aNameThatFitsNobodyOrSeveralNotesNothing() async throws {
    let hall = try await hall()
    try await hall.seat("Ali Diallo", from: "ali@d.example", uid: 3)
    let (unknown, summary) = try await hall.tell(hall.line(.absent(["Lefebvre"])))
    #expect(unknown == [.notNoted(.unknownName("Lefebvre", similar: ["Jean Lefèvre"]))])
    #expect(summary == nil)
    let (several, _) = try await hall.tell(hall.line(.absent(["Diallo"])))
    guard case .notNoted(.severalFit("Diallo", let fitting)) = several.first else {
      Issue.record("\(several)")
      return
    }
    #expect(fitting.map { $0.prefix(10) } == ["Awa Diallo", "Ali Diallo"])
    let reference = try await hall.desk.register.entries().last?.reference?.rawValue ?? ""
    let (one, _) = try await hall.tell(hall.line(.absent([reference])))
    #expect(one.map { if case .attended(let report) = $0 { report.absent } else { [] } } == [["Ali Diallo"]])
  }

  /// « absents : Dialo » beside « absent : Sarr » must not certify Diallo.
  @Test func aLineThatIsNotClearHoldsTheOthers() async throws {
    let hall = try await hall()
    let (results, summary) = try await hall.tell(
      hall.line(.absent(["Dialo"])), hall.line(.absent(["Sarr"])))
    #expect(
      results == [
        .notNoted(.unknownName("Dialo", similar: ["Awa Diallo"])), .notNoted(.otherLineUnclear),
      ])
    #expect(summary == nil)
    for doubt in [
      StaffOrder(words: "Diallo vers midi", cases: [], deed: .unclear(.words)),
      StaffOrder(words: "quelques absents", cases: [], deed: .unclear(.attendance)),
    ] {
      let (held, _) = try await hall.tell(hall.line(.absent([])), doubt)
      #expect(held.first == .notNoted(.otherLineUnclear))
    }
    #expect(try await hall.certified() == [])
    // What is about nobody holds nothing.
    let (free, _) = try await hall.tell(
      hall.line(.absent([])), StaffOrder(words: "Service culturel", cases: [], deed: .unclear(.words)))
    #expect(free.map { if case .attended = $0 { true } else { false } } == [true, false])
  }

  @Test func linesOfOneMessageAddUp() async throws {
    let hall = try await hall()
    try await hall.tell(hall.line(.absent(["Diallo"])), hall.line(.absent(["Sarr"])))
    #expect(try await hall.attendance() == ["Awa Diallo 0/1", "Jean Lefèvre 1/1", "SARR Omar 0/1"])
    // Another message tells all anew.
    try await hall.tell(hall.line(.present(["Diallo"])))
    #expect(try await hall.attendance() == ["Awa Diallo 1/1", "Jean Lefèvre 0/1", "SARR Omar 0/1"])
    try await hall.tell(hall.line(.present([])))
    #expect(try await hall.certified() == [])
  }

  @Test func certificatesWaitForEveryHalfDayAndSayWhich() async throws {
    let hall = try await hall(isWholeDay: true)
    let halfDays = hall.sheet().halfDays
    let (_, morning) = try await hall.tell(hall.line(.absent(["Diallo"]), [halfDays[0]]))
    #expect(morning?.untold == [halfDays[1]])
    #expect(morning?.certificates == 0)
    #expect(try await hall.certified() == [])
    // Without a half-day it is about those not told of yet.
    try await hall.tell(hall.line(.absent(["Sarr"])))
    #expect(try await hall.attendance() == ["Awa Diallo 1/2", "Jean Lefèvre 2/2", "SARR Omar 1/2"])
    #expect(
      try await hall.certified() == [
        "awa@a.example: Awa Diallo 1, Jean Lefèvre 2", "omar@b.example: SARR Omar 1",
      ])
  }

  @Test func nobodyTellsWhoWillHaveCome() async throws {
    let hall = try await hall(isWholeDay: true)
    let dawn = hall.desk.now.addingTimeInterval(-86_400)
    let (results, _) = try await hall.tell(hall.line(.absent(["Diallo"]), at: dawn))
    #expect(results == [.notNoted(.notBegun)])
    let (early, _) = try await hall.tell(
      hall.line(.absent(["Diallo"]), [hall.sheet().halfDays[1]], at: dawn.addingTimeInterval(5 * 3600)))
    #expect(early == [.notNoted(.notBegun)])
  }

  @Test func certificatesWaitUntilItIsOver() async throws {
    let hall = try await hall()
    try await hall.tell(hall.line(.absent([])))
    #expect(try await hall.certified(at: hall.sheet().endsAt.addingTimeInterval(-1)) == [])
    #expect(try await hall.certified(at: hall.sheet().endsAt).count == 2)
  }

  @Test func whoCameWithoutARegistrationHasOneNow() async throws {
    let hall = try await hall()
    let (results, summary) = try await hall.tell(
      hall.line(.absent(["Diallo"])), hall.line(.alsoPresent(["Rose Petit", "Lefèvre"])))
    guard case .attended(let report) = results.last else {
      Issue.record("\(results)")
      return
    }
    #expect(report.added.map(\.name) == ["Rose Petit"])
    #expect(report.present == ["Jean Lefèvre"])
    #expect(summary?.unreachable == ["Rose Petit"])
    #expect(
      try await hall.desk.entries("training").sorted() == [
        "Awa Diallo confirmed", "Jean Lefèvre confirmed", "Rose Petit confirmed", "SARR Omar confirmed",
      ])
    #expect(try await hall.certified() == ["awa@a.example: Jean Lefèvre 1", "omar@b.example: SARR Omar 1"])
    // One word may be a slip of the pen.
    let (slip, _) = try await hall.tell(hall.line(.alsoPresent(["Lefebvre"])))
    #expect(slip == [.notNoted(.unknownName("Lefebvre", similar: ["Jean Lefèvre"]))])
    let (other, _) = try await hall.tell(hall.line(.alsoPresent(["le stagiaire"])))
    #expect(other == [.notNoted(.unknownName("le stagiaire", similar: ["Jean Lefèvre"]))])
  }

  @Test func aFullEventTakesNobodyMore() async throws {
    let hall = try await Hall(capacity: 1)
    try await hall.seat("Awa Diallo", from: "awa@a.example", uid: 1)
    let (results, _) = try await hall.tell(
      hall.line(.absent([])), hall.line(.alsoPresent(["Rose Petit"])))
    #expect(results.last == .notDone(.noRoom(hall.event.id, seats: 1)))
    // The other line is none the less clear.
    #expect(try await hall.attendance() == ["Awa Diallo 1/1"])
  }

  @Test func aLetterThatCannotBeComposedIsToldToStaffOnce() async throws {
    struct Broken: Error {}
    let hall = try await hall()
    try await hall.tell(hall.line(.absent(["Sarr"])))
    #expect(
      try await hall.desk.register.certify(hall.catalogue, at: hall.desk.now) { _ in throw Broken() } == 0)
    #expect(try await hall.desk.report().cases.map(\.matter) == [.staff(.certificateNotSent)])
    #expect(try await hall.certified() == [])
  }

  @Test func theJournalHasItWithItsCause() async throws {
    let hall = try await hall()
    try await hall.tell(hall.line(.absent(["Diallo"])))
    _ = try await hall.certified()
    let lines = try await hall.desk.register.journal(from: 1, limit: 100)
    let told = lines.filter { ["present", "absent", "certificate"].contains($0.act) }
    #expect(told.map(\.act) == ["absent", "present", "present", "certificate", "certificate"])
    #expect(Set(told.map(\.cause)) == ["staff 3", "rule certificates"])
    #expect(!lines.contains { $0.detail.contains("Diallo") })
  }

  /// « absents : Diallo » names nobody to a search, and tells of her.
  @Test func aPersonIsErasedFromStaffsAnswersToo() async throws {
    let hall = try await Hall()
    try await hall.desk.receive(
      .register("training", "Awa Diallo"), from: "awa@a.example", uid: 1, ownEmail: true)
    try await hall.seat("Jean Lefèvre", from: "jean@b.example", uid: 2)
    let round = SheetRound(event: hall.event.id, beginsOn: hall.desk.today)
    _ = try await hall.desk.register.recordSheet(
      round, [Desk.letter("s1@desk", to: "staff@office.example")], at: hall.desk.now)
    #expect(
      try await hall.desk.register.staffThread(["s1@desk"], kinds: ["test"])?.event == hall.event.id)
    try await hall.tell(hall.line(.absent(["Diallo"])))
    let writer = hall.desk.register.writer
    let answer = "SELECT words FROM message WHERE sender_email = 'staff@office.example'"
    #expect(try await writer.read { try String.fetchOne($0, sql: answer) } == "w")
    try await hall.desk.sendAll()
    _ = try await hall.desk.register.erase(
      "awa@a.example", cancels: false, at: hall.desk.now, notice: Desk.notice)
    #expect(try await writer.read { try String.fetchOne($0, sql: answer) } == "")
    // Who came is still counted.
    #expect(try await hall.attendance() == ["? 0/1", "Jean Lefèvre 1/1"])
  }
}
