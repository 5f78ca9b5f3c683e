import Foundation
import Registration
import Testing

@testable import Records

/// The sign-in sheet that goes to staff the evening before.
@Suite struct SheetTests {
  private func catalogue(_ start: String, isCancelled: Bool = false) throws -> Catalogue {
    let n = start.split(whereSeparator: { "-T:".contains($0) }).compactMap { Int($0) }
    let date = try #require(CivilDate(year: n[0], month: n[1], day: n[2]))
    let begins = try #require(CivilDateTime(date, hour: n[3], minute: n[4]))
    let event = Event(
      id: try #require(EventID(rawValue: "training")), kind: "formation", title: "T",
      sessions: [Session(start: begins, end: nil)], isCancelled: isCancelled)
    let zone = try #require(TimeZone(identifier: "Europe/Paris"))
    return Catalogue(
      organiser: Organiser(name: "O", address: "o@o.example", timeZone: zone), events: [event])
  }

  /// In Paris clocks go forward on 2026-03-29 at 02:00, and back on 2026-10-25 at 03:00.
  @Test(arguments: [
    ("2026-03-30T09:00", "2026-03-29T17:59:59+02:00", false),
    ("2026-03-30T09:00", "2026-03-29T18:00:00+02:00", true),
    ("2026-03-29T09:00", "2026-03-28T17:59:59+01:00", false),
    ("2026-03-29T09:00", "2026-03-28T18:00:00+01:00", true),
    ("2026-10-25T09:00", "2026-10-24T17:59:59+02:00", false),
    ("2026-10-25T09:00", "2026-10-24T18:00:00+02:00", true),
    // A desk that was away in the evening sends it in the morning, and not during the event.
    ("2026-10-25T09:00", "2026-10-25T08:59:59+01:00", true),
    ("2026-10-25T09:00", "2026-10-25T09:00:00+01:00", false),
  ])
  func aSheetIsDueTheEveningBefore(_ start: String, _ now: String, _ isDue: Bool) throws {
    let catalogue = try catalogue(start)
    let instant = try Date(now, strategy: .iso8601)
    #expect(catalogue.sheetsDue(hour: 18, minute: 0, at: instant).isEmpty != isDue)
    #expect(try self.catalogue(start, isCancelled: true).sheetsDue(hour: 18, minute: 0, at: instant).isEmpty)
  }

  @Test func theNextEveningIsKnown() throws {
    let catalogue = try catalogue("2026-03-30T09:00")
    let before = try Date("2026-03-01T00:00:00Z", strategy: .iso8601)
    let evening = try Date("2026-03-29T16:00:00Z", strategy: .iso8601)
    #expect(catalogue.nextSheet(hour: 18, minute: 0, after: before) == evening)
    #expect(catalogue.nextSheet(hour: 18, minute: 0, after: evening) == nil)
    #expect(
      try self.catalogue("2026-03-30T09:00", isCancelled: true).nextSheet(hour: 18, minute: 0, after: before)
        == nil)
  }

  @Test func aSheetIsRecordedOnceForADay() async throws {
    let desk = try await Desk()
    let id = try #require(EventID(rawValue: "training"))
    let unknown = try #require(EventID(rawValue: "unknown"))
    let round = SheetRound(event: id, beginsOn: desk.today)
    let moved = SheetRound(event: id, beginsOn: desk.today.adding(days: 1))
    let other = SheetRound(event: unknown, beginsOn: desk.today)
    let (register, draft) = (desk.register, Desk.letter("s1@desk", to: "team@o.example"))
    #expect(try await register.unrecorded([round, moved, other]) == [round, moved])
    #expect(try await register.recordSheet(round, [draft], at: desk.now))
    #expect(
      try await !register.recordSheet(round, [Desk.letter("s2@desk", to: "team@o.example")], at: desk.now))
    #expect(try await desk.letterIDs() == ["s1@desk"])
    #expect(try await register.unrecorded([round, moved]) == [moved])
  }

  @Test func whoeverWaitsOrLeftHasNoSeat() async throws {
    let desk = try await Desk(capacity: 2, waitingList: true)
    try await desk.receive(.register("training", "Awa Diallo", "Rose Petit"), from: "awa@a.example", uid: 1)
    try await desk.receive(.register("training", "Omar Sarr"), from: "omar@b.example", uid: 2)
    let id = try #require(EventID(rawValue: "training"))
    #expect(try await desk.register.seats(of: id).map(\.name) == ["Awa Diallo", "Rose Petit"])
    try await desk.receive(.cancel("training", "Rose Petit"), from: "awa@a.example", uid: 3)
    #expect(try await desk.register.seats(of: id).map(\.name) == ["Awa Diallo", "Omar Sarr"])
  }

  @Test func aSeatWithoutANameSaysWhoAskedForIt() async throws {
    let desk = try await Desk()
    var receipt = desk.receipt(.act(.register, "training", seats: 1, []), from: "awa@a.example", uid: 1)
    receipt.sender = Participant(name: "Awa Diallo", email: "awa@a.example")
    try await desk.record(receipt)
    let seats = try await desk.register.seats(of: #require(EventID(rawValue: "training")))
    #expect(seats == [Seat(name: nil, reservedBy: "Awa Diallo")])
  }
}
