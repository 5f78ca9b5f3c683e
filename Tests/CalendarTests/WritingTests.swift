import Foundation
import Testing

@testable import Calendar

@Suite("What is written can be read, and holds nothing else") struct WritingTests {
  static let texts = [
    "Été", "a;b,c\\d:e\"f", "fin\\n", "BEGIN:VALARM", "x\r\nATTENDEE:mailto:rose@petit.example",
    "un\ndeux\r\ntrois",
    "\u{0}\u{7}nul", String(repeating: "é", count: 400), String(repeating: "日本 ", count: 90), "👩‍👩‍👧‍👦 famille",
    "a\u{85}b\u{2028}c\u{2029}d", "^n^'^^", "%0D%0AX:1", "=?utf-8?Q?=0D=0A?=", "<b>gras</b> & co",
    String(repeating: "mot ", count: 200), String(repeating: "x", count: 74) + "é", "--b\r\n\r\n.\r\n",
  ]

  @Test("Texts come back, and add no property", arguments: texts) func textsComeBack(_ text: String) throws {
    var entry = try #require(Samples.byName["uneven-days"])
    let plain = try entry.encoded()
    entry.summary = text
    entry.location = text
    entry.description = text
    entry.organizer.name = text
    entry.attendee.name = text
    let written = try entry.encoded()
    expectWellFormed(written)
    #expect(names(written) == names(plain))
    let read = try #require(ReceivedCalendar(written))
    #expect(read.summary == text.calendarLine)
    #expect(read.attendees.map(\.name) == [text.parameterText])
    #expect(read.attendees.map(\.address) == ["awa@benkadi91.example"])
  }

  @Test("Facts come back", arguments: Samples.byName.keys.sorted()) func factsComeBack(_ name: String) throws
  {
    let entry = try #require(Samples.byName[name])
    let written = try entry.encoded()
    expectWellFormed(written)
    let read = try #require(ReceivedCalendar(written))
    #expect(read.method == entry.method.rawValue)
    #expect(read.uid == entry.uid)
    #expect(read.sequence == entry.sequence)
    #expect(read.summary == entry.summary)
    #expect(read.start == .local(entry.sessions[0].start, zone: "Europe/Paris"))
    #expect(read.end == entry.sessions[0].end.map { .local($0, zone: "Europe/Paris") })
    #expect(!read.isOfOneDay)
    #expect(try entry.encoded() == written)
  }

  @Test(
    "Addresses of every lawful kind come back",
    arguments: [
      "awa@mail.example", "o'brien+ville@mail.example", "a/b=c{d}|e~f&g%h?i#j@mail.example",
      "A.B-C_d@xn--tl-cja.example",
    ])
  func addressesComeBack(_ address: String) throws {
    let entry = Samples.entry(
      [Samples.session("03-16T09", nil)], attendee: CalendarEntry.Party(name: nil, address: address))
    let written = try entry.encoded()
    expectWellFormed(written)
    #expect(try #require(ReceivedCalendar(written)).attendees.map(\.address) == [address.lowercased()])
  }

  @Test(
    "What is no address is refused",
    arguments: [
      "", "awa", "awa@", "@mail.example", "a@b@c.example", "a b@mail.example", "a@mail.example\r\nX-A:1",
      "a;CN=b@c.example",
      "\"a\"@mail.example", "é@mail.example", "a\u{0}@mail.example", "<a@mail.example>",
      String(repeating: "a", count: 400) + "@mail.example",
    ])
  func noAddress(_ address: String) {
    let entry = Samples.entry(
      [Samples.session("03-16T09", nil)], attendee: CalendarEntry.Party(name: nil, address: address))
    #expect(throws: CalendarError.invalidAddress(property: "ATTENDEE")) { try entry.encoded() }
    var other = Samples.entry([Samples.session("03-16T09", nil)])
    other.organizer.address = address
    #expect(throws: CalendarError.invalidAddress(property: "ORGANIZER")) { try other.encoded() }
  }

  @Test(
    "A UID that a client may spell otherwise is refused",
    arguments: ["", "a b", "a\r\nX:1", "a;b", "é", "a\\n"])
  func noUID(_ uid: String) {
    var entry = Samples.entry([Samples.session("03-16T09", nil)])
    entry.uid = uid
    #expect(throws: CalendarError.invalidUID) { try entry.encoded() }
  }

  @Test func noSession() { #expect(throws: CalendarError.noSession) { try Samples.entry([]).encoded() } }

  @Test(
    "A zone without rules is refused",
    arguments: [
      "", "Romance Standard Time", "Atlantis/Poseidonis", "../../../etc/passwd", "/etc/passwd", "Europe",
      "zone.tab",
    ])
  func noZone(_ zone: String) {
    let entry = Samples.entry([Samples.session("03-16T09", nil)], zone: zone)
    #expect(throws: CalendarError.unknownTimeZone(zone)) { try entry.encoded() }
  }

  @Test(
    "Zones of French offices",
    arguments: [
      "Europe/Paris", "America/Cayenne", "America/Martinique", "Indian/Reunion", "Indian/Mayotte",
      "Pacific/Noumea",
      "Pacific/Tahiti", "America/Miquelon",
    ])
  func zones(_ zone: String) throws {
    let written = try Samples.entry([Samples.session("03-16T09", "03-16T17")], zone: zone).encoded()
    expectWellFormed(written)
    #expect(written.contains("\r\nBEGIN:VTIMEZONE\r\nTZID:\(zone)\r\n"))
    #expect(written.contains("\r\nDTSTART;TZID=\(zone):20270316T090000\r\n"))
    let offset = try #require(TimeZone(identifier: zone)).secondsFromGMT(
      for: Date(timeIntervalSince1970: 1_805_184_000))
    #expect(written.contains("TZOFFSETTO:\(Self.offset(offset))\r\n"))
    #expect(!written.contains("freeassociation") && !written.contains("X-"))
  }

  @Test func utcNeedsNoRules() throws {
    let written = try Samples.entry([Samples.session("03-16T09", "03-16T17")], zone: "GMT").encoded()
    #expect(!written.contains("VTIMEZONE"))
    #expect(written.contains("\r\nDTSTART:20270316T090000Z\r\n"))
  }

  private static func offset(_ seconds: Int) -> String {
    let minutes = abs(seconds) / 60
    return (seconds < 0 ? "-" : "+") + String(10_000 + minutes / 60 * 100 + minutes % 60).dropFirst()
  }

  /// CRLF alone, lines of 75 octets that end between characters, no control.
  private func expectWellFormed(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let octets = Array(text.utf8)
    #expect(octets.suffix(2) == [13, 10], sourceLocation: sourceLocation)
    let lines = octets.split(separator: 13, omittingEmptySubsequences: false)
    for line in lines.dropFirst() { #expect(line.first == 10, sourceLocation: sourceLocation) }
    for line in lines.map({ $0.drop { $0 == 10 } }) {
      #expect(line.count <= 75, sourceLocation: sourceLocation)
      #expect(String(validating: line, as: UTF8.self) != nil, sourceLocation: sourceLocation)
      #expect(line.allSatisfy { $0 >= 0x20 && $0 != 0x7F }, sourceLocation: sourceLocation)
    }
  }

  /// The properties' names, in order, folded lines joined.
  private func names(_ text: String) -> [String] {
    text.replacing("\r\n ", with: "").split(separator: "\r\n").map { line in
      String(line.prefix { $0 != ":" && $0 != ";" })
    }
  }
}
