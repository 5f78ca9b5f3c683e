import Testing

@testable import Calendar

@Suite("Hostile calendars come back, read as far as they can be, or as none") struct HostileTests {
  static let answer = """
    BEGIN:VCALENDAR
    METHOD:REPLY
    BEGIN:VEVENT
    UID:K7M3-QD@cd-essonne.fr
    ATTENDEE;PARTSTAT=DECLINED;CN=Awa Diallo:mailto:awa@benkadi91.example
    DTSTART;TZID=Europe/Paris:20270316T090000
    SUMMARY:Réunion\\, le 16
    RRULE:FREQ=DAILY;COUNT=3
    END:VEVENT
    END:VCALENDAR

    """

  private static func event(_ lines: String) -> String {
    "BEGIN:VCALENDAR\nMETHOD:REPLY\nBEGIN:VEVENT\nUID:a\n\(lines)\nEND:VEVENT\nEND:VCALENDAR\n"
  }

  static let tooMuch: [(name: String, text: String)] = [
    ("nothing", ""), ("blank lines", String(repeating: "\r\n", count: 1_000_000)),
    ("no calendar", String(repeating: "a", count: 90_000)),
    ("megabytes in one line", event("SUMMARY:" + String(repeating: "a", count: 3_000_000))),
    ("a million lines", event(String(repeating: "X:1\n", count: 1_000_000))),
    ("deep nesting", String(repeating: "BEGIN:VCALENDAR\n", count: 6_000)),
    ("deep nesting in any case", "BEGIN:VCALENDAR\n" + String(repeating: "begin:vevent\n", count: 6_000)),
    ("many components", event(String(repeating: "BEGIN:VALARM\nEND:VALARM\n", count: 700))),
    ("ends alone", String(repeating: "END:VCALENDAR\n", count: 1_450)),
    ("an empty calendar", "BEGIN:VCALENDAR\nEND:VCALENDAR\n"),
    ("two events", answer.replacing("END:VCALENDAR", with: "BEGIN:VEVENT\nUID:b\nEND:VEVENT\nEND:VCALENDAR")),
  ]

  @Test("Beyond the bounds, or of no event", arguments: tooMuch.map(\.name)) func isNone(_ name: String)
    throws
  {
    let text = try #require(Self.tooMuch.first { $0.name == name }).text
    #expect(ReceivedCalendar(text) == nil)
  }

  /// Each within the bounds, and as bad as libical may find it.
  static let worst: [(name: String, text: String)] = [
    ("one long line", event("SUMMARY:" + String(repeating: "a", count: 99_000))),
    ("one long folded line", event("SUMMARY:" + String(repeating: "\n a", count: 1_450))),
    (
      "escapes",
      event(String(repeating: "SUMMARY:" + String(repeating: "\\n\\,", count: 980) + "\n", count: 24))
    ),
    (
      "open quotes",
      event(String(repeating: "ATTENDEE;CN=" + String(repeating: "\"", count: 3_900) + "\n", count: 24))
    ),
    (
      "parameters",
      event(
        String(repeating: "ATTENDEE" + String(repeating: ";X=1", count: 970) + ":mailto:a@b\n", count: 24))
    ),
    (
      "parameters without end",
      event(String(repeating: "ATTENDEE" + String(repeating: ";", count: 3_900) + "\n", count: 24))
    ),
    (
      "values",
      event(String(repeating: "CATEGORIES:" + String(repeating: "a,", count: 1_980) + "\n", count: 24))
    ),
    (
      "dates",
      event(
        String(repeating: "RDATE:" + String(repeating: "20270101T000000Z,", count: 230) + "\n", count: 24))
    ),
    (
      "a rule",
      event(
        String(
          repeating: "RRULE:FREQ=DAILY;BYDAY=" + String(repeating: "MO,", count: 1_300) + "\n", count: 24))
    ),
    ("rules", event(String(repeating: "RRULE:FREQ=SECONDLY;UNTIL=99991231\n", count: 1_450))),
    ("broken lines", event(String(repeating: "\u{FFFD};:=\"\n", count: 1_450))),
    ("attendees", event(String(repeating: "ATTENDEE;PARTSTAT=DECLINED:a@b\n", count: 1_450))),
    ("colons", event(String(repeating: String(repeating: ":", count: 3_999) + "\n", count: 24))),
    ("no lines' ends", "BEGIN:VCALENDAR" + String(repeating: ";", count: 99_000)),
    ("nothing closed", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\n" + String(repeating: "X-A:b\n", count: 1_450)),
    ("requests for status", event(String(repeating: "REQUEST-STATUS:2.0;a;b\n", count: 1_450))),
    ("attachments", event("ATTACH;ENCODING=BASE64;VALUE=BINARY:" + String(repeating: "AAAA", count: 24_000))),
    (
      "GEO and durations",
      event(String(repeating: "GEO:1e999;-1e999\nDURATION:P99999999999W\n", count: 700))
    ),
    (
      "RFC 6868",
      event(
        String(repeating: "ATTENDEE;CN=" + String(repeating: "^", count: 3_900) + ":mailto:a@b\n", count: 24))
    ),
    ("zones", event(String(repeating: "DTSTART;TZID=/a/../b:20270101T000000\n", count: 1_450))),
    ("calendars", String(repeating: "BEGIN:VCALENDAR\nEND:VCALENDAR\n", count: 99)),
  ]

  @Test("Within the bounds", arguments: worst.map(\.name)) func comesBack(_ name: String) throws {
    let text = try #require(Self.worst.first { $0.name == name }).text
    #expect(text.utf8.count <= CalendarIntake.octets)
    // Read again, it is the same: nothing of one reading is left for the next.
    #expect(ReceivedCalendar(text) == ReceivedCalendar(text))
    #expect(ReceivedCalendar(Self.answer)?.attendees.first?.participation == .declined)
  }

  @Test func aNULIsLeftOut() {
    let read = ReceivedCalendar(Self.answer.replacing("Réunion", with: "Réu\u{0}nion"))
    #expect(read?.summary == "Réunion, le 16")
    #expect(read == ReceivedCalendar(Self.answer))
  }

  /// Bytes changed, lost and doubled at random: whatever is read has a UID that was in the text.
  @Test(arguments: [7, 77, 777, 7_777]) func spoiltAnswersComeBack(_ seed: UInt64) {
    var dice = Dice(state: seed)
    var read = 0
    for _ in 0..<1_500 {
      var octets = Array(Self.answer.utf8)
      for _ in 0..<Int.random(in: 1...6, using: &dice) {
        let at = Int.random(in: 0..<octets.count, using: &dice)
        switch Int.random(in: 0..<4, using: &dice) {
        case 0: octets[at] = UInt8.random(in: 0...255, using: &dice)
        case 1: octets.remove(at: at)
        case 2: octets.insert(contentsOf: octets[at...].prefix(40), at: at)
        default: octets[at] = Array(";:=\",\\\n ".utf8)[Int.random(in: 0..<8, using: &dice)]
        }
      }
      let text = String(decoding: octets, as: UTF8.self)
      guard let calendar = ReceivedCalendar(text) else { continue }
      read += 1
      #expect(calendar.attendees.count <= text.matches(of: #/(?i)attendee/#).count)
    }
    #expect(read > 500)
  }
}

/// A linear congruential generator (Knuth's MMIX): the same numbers for the same seed.
private struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 33)
  }
}
