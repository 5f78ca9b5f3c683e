import Registration
import Testing

@testable import Sheets

@Suite struct HalfDayTests {
  @Test(arguments: [
    // Crosses noon.
    (["2027-03-16T09:30/2027-03-16T17:00"], ["16 morning", "16 afternoon"]),
    (["2027-03-16T11:30/2027-03-16T14:00"], ["16 morning", "16 afternoon"]),
    // A morning that runs late is one all the same.
    (["2027-03-16T09:00/2027-03-16T12:30"], ["16 morning"]),
    (["2027-03-16T09:00/2027-03-16T13:00"], ["16 morning"]),
    (["2027-03-16T09:00/2027-03-16T13:01"], ["16 morning", "16 afternoon"]),
    (["2027-03-16T12:00/2027-03-16T18:30"], ["16 afternoon"]),
    (["2027-03-16T18:00/2027-03-16T20:00"], ["16 evening"]),
    // No end.
    (["2027-03-16T09:30"], ["16 morning"]), (["2027-03-16T14:00"], ["16 afternoon"]),
    (["2027-03-16T18:00"], ["16 evening"]),
    // Over midnight, and over days.
    (["2027-03-16T20:00/2027-03-17T01:00"], ["16 evening"]),
    (
      ["2027-03-16T14:00/2027-03-18T12:00"],
      ["16 afternoon", "17 morning", "17 afternoon", "18 morning"]
    ),
    // Two sessions of one morning; two days, not in order.
    (["2027-03-16T09:00/2027-03-16T10:00", "2027-03-16T10:30/2027-03-16T12:00"], ["16 morning"]),
    (
      ["2027-03-23T14:00/2027-03-23T16:00", "2027-03-16T09:00/2027-03-16T12:00"],
      ["16 morning", "23 afternoon"]
    ),
  ])
  func sessionsFillHalfDays(_ sessions: [String], _ expected: [String]) throws {
    let found = HalfDay.all(of: try sessions.map(session)).map { "\($0.date.day) \($0.part)" }
    #expect(found == expected)
  }

  /// Four boxes at most beside each other, and a day is never parted.
  @Test(arguments: [
    (1, ["9", "9"], [2]), (2, ["9", "14"], [2]), (4, ["9", "14"], [4]), (5, ["9", "14"], [4, 1]),
    (5, ["9", "14", "19"], [3, 2]),
  ])
  func sheetsAreCutBetweenDays(_ count: Int, _ hours: [String], _ widths: [Int]) throws {
    var halfDays: [HalfDay] = []
    for index in 0..<count {
      let day = 10 + index / hours.count
      let hour = hours[index % hours.count]
      halfDays += HalfDay.all(of: [try session("2027-03-\(day)T\(hour):00")])
    }
    if hours == ["9", "9"] { halfDays += HalfDay.all(of: [try session("2027-03-11T09:00")]) }
    #expect(SheetPart.all(of: halfDays).map(\.halfDays.count) == widths)
  }

  @Test func manyBoxesTurnThePaper() throws {
    let two = HalfDay.all(of: [try session("2027-03-16T09:30/2027-03-16T17:00")])
    let three = two + HalfDay.all(of: [try session("2027-03-17T09:00")])
    #expect(SheetPart(halfDays: two).paper == .portrait)
    #expect(SheetPart(halfDays: three).paper == .landscape)
  }

  @Test(arguments: [1, 2, 3, 4]) func columnsFillThePaper(_ count: Int) throws {
    let days = try (0..<count).map { try session("2027-03-\(10 + $0)T09:00") }
    let part = SheetPart(halfDays: HalfDay.all(of: days))
    let columns = SheetTable.columns(part)
    #expect(columns.count == 3 + count)
    #expect(abs(columns.reduce(0, +) - part.paper.innerWidth) < 0.01)
    #expect(columns.allSatisfy { $0 > 20 } && columns[1] > 130)
  }
}
