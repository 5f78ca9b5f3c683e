import Foundation
import Records
import Registration
import Testing

@testable import Sheets

/// What is drawn, as far as the bytes of a PDF tell.
@Suite struct DrawingTests {
  let office = Office()

  private func sheet(_ event: Event, _ seats: [Seat]) throws -> PDF {
    try SignInSheet(event, office.organiser, seats: seats, date: office.now).pdf()
  }

  /// The pages that a PDF itself says it has (ISO 32000-1 §7.7.3.3).
  private func pages(in pdf: PDF) -> Int {
    String(decoding: pdf.bytes, as: UTF8.self).matches(of: #/\/Type \/Page\b/#).count
  }

  private func isWhole(_ pdf: PDF) -> Bool {
    pdf.bytes.starts(with: Array("%PDF-1.4".utf8)) && pdf.bytes.suffix(7).contains(UInt8(ascii: "%"))
      && String(decoding: pdf.bytes.suffix(8), as: UTF8.self).contains("%%EOF")
  }

  @Test(arguments: [(0, 1), (5, 1), (60, 4)]) func peopleFillPages(_ people: Int, _ count: Int) throws {
    let pdf = try sheet(try office.event("2027-03-16T09:30/2027-03-16T17:00"), office.people(people))
    #expect(isWhole(pdf))
    #expect(pdf.pages == count)
    #expect(pages(in: pdf) == count)
  }

  /// Spare lines never need a page that people do not.
  @Test func spareLinesGiveWay() throws {
    let event = try office.event("2027-03-16T09:30/2027-03-16T17:00")
    let pages = try (10...30).map { try sheet(event, office.people($0)).pages }
    #expect(pages == pages.sorted())
    #expect(Set(pages) == [1, 2])
  }

  @Test func manyDaysMakeManySheets() throws {
    let event = try office.event(
      "2027-03-16T09:30/2027-03-16T17:00", "2027-03-17T09:30/2027-03-17T17:00", "2027-03-18T18:00")
    let pdf = try sheet(event, office.people(3))
    #expect(pdf.pages == 2)
    let boxes = String(decoding: pdf.bytes, as: UTF8.self).matches(of: #/MediaBox \[ 0 0 ([0-9.]+)/#)
    #expect(boxes.compactMap { Double($0.output.1).map { Int($0) } } == [841, 595])
  }

  @Test func theSameHasTheSameBytes() throws {
    let event = try office.event("2027-03-16T09:30/2027-03-16T17:00")
    let first = try sheet(event, office.people(40))
    #expect(try sheet(event, office.people(40)) == first)
    #expect(try sheet(event, office.people(41)) != first)
    let certificates = Certificates(event, office.organiser, seats: office.people(2), date: office.now)
    #expect(try certificates.pdf() == certificates.pdf())
  }

  @Test func severalAreDrawnAtOnce() async throws {
    let event = try office.event("2027-03-16T09:30/2027-03-16T17:00")
    let alone = try sheet(event, office.people(20))
    try await withThrowingTaskGroup(of: PDF.self) { group in
      for _ in 0..<8 { group.addTask { try self.sheet(event, self.office.people(20)) } }
      for try await pdf in group { #expect(pdf == alone) }
    }
  }

  /// However long they are, on as many pages as there must be and no more.
  @Test func longWordsStayInTheirPlace() throws {
    let long = String(repeating: "Anticonstitutionnellement", count: 60)
    var event = try office.event("2027-03-16T09:30/2027-03-16T17:00", title: long, contact: long)
    event.place = long
    let seats = [Seat(name: long, organisation: long), Seat(name: nil, reservedBy: long)]
    #expect(try sheet(event, seats).pages == 1)
    #expect(try Certificates(event, office.organiser, seats: seats, date: office.now).pdf().pages == 1)
  }

  /// Tall enough for its three lines, and no wider than its column.
  @Test func wordsWrapThenShrinkThenBreak() throws {
    let typesetter = try Typesetter()
    let style = TextStyle(10, smallest: 6)
    let line = try typesetter.set("Awa", style, width: 100)
    let wrapped = try typesetter.set("Awa Diallo et Omar Sarr et Rose Petit", style, width: 100)
    let squeezed = try typesetter.set(String(repeating: "a", count: 900), style, width: 100, height: 30)
    #expect(wrapped.height > 1.8 * line.height)
    #expect(squeezed.height <= 30)
  }

  /// Scripts that DejaVu has. For others, see the README.
  @Test func otherScriptsPrint() throws {
    let names = ["Zoë Ångström-Œuvrard", "Nguyễn Thị Mai", "محمد عبد الله", "Елена Смирнова", "Ελένη"]
    let pdf = try sheet(try office.event("2027-03-16T09:30"), names.map { Seat(name: $0) })
    #expect(pdf.missingCharacters == 0)
  }

  @Test func whatNoFontHasIsCounted() throws {
    let event = try office.event("2027-03-16T09:30", title: "Un titre \u{10FFFD}")
    #expect(try sheet(event, []).missingCharacters == 1)
  }

  // MARK: certificates

  @Test func eachPersonWhoIsNamedHasACertificate() throws {
    let seats = [
      Seat(name: "Awa Diallo"), Seat(name: nil, reservedBy: "Awa Diallo"), Seat(name: "Omar Sarr"),
    ]
    let event = try office.event("2027-03-16T09:30/2027-03-16T17:00")
    let certificates = Certificates(event, office.organiser, seats: seats, date: office.now)
    #expect(certificates.count == 2)
    #expect(try certificates.pdf().pages == 2)
    #expect(pages(in: try certificates.pdf()) == 2)
  }

  /// Where staff told who came, nobody else has one, and it says when.
  @Test func aCertificateSaysWhatWasAttended() throws {
    let event = try office.event("2027-03-16T09:30/2027-03-16T17:00")
    let halfDays = HalfDay.all(of: event.sessions)
    let seats = [
      Seat(name: "Awa Diallo", attendance: Attendance(attended: halfDays)),
      Seat(name: "Rose Petit", attendance: Attendance(attended: [], missed: halfDays)),
      Seat(name: "Omar Sarr", attendance: Attendance(attended: [halfDays[1]], missed: [halfDays[0]])),
      Seat(name: "Paul Martin"),
    ]
    let certificates = Certificates(event, office.organiser, seats: seats, date: office.now)
    #expect(certificates.count == 2)
    #expect(try certificates.pdf().pages == 2)
    #expect(
      Attendee(name: "A", attended: halfDays, of: event) == Attendee(name: "A", attended: nil, of: event))
    let part = Attendee(name: "A", attended: [halfDays[1]], of: event).times
    #expect(part.map { $0.replacing("\u{A0}", with: " ") } == ["mardi 16 mars 2027, après-midi"])
  }

  /// Made before, they bear the last day of the event; made after, their own.
  @Test(arguments: [
    ("2027-03-13T00:00", "2027-03-23"), ("2027-03-23T00:00", "2027-03-23"),
    ("2027-04-02T00:00", "2027-04-02"),
  ])
  func nobodyAttestsWhatHasNotBeen(_ today: String, _ day: String) throws {
    let event = try office.event("2027-03-16T09:30/2027-03-16T17:00", "2027-03-23T09:30/2027-03-23T12:00")
    #expect(Certificates.day(event, try civil(today).date).description == day)
  }
}
