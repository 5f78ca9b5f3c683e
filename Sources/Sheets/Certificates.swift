internal import Correspondence
package import Foundation
package import Records
package import Registration

/// Certificates of attendance (attestations de présence): a page for each person who is named and, where staff told who came, who did.
package struct Certificates: Sendable {
  private let event: Event
  private let organiser: Organiser
  private let people: [Attendee]
  private let day: CivilDate
  private let date: Date

  /// `date` is when they are made: the same arguments give the same bytes. They are dated that day, or, where they are made before, the
  /// last day of the event: nobody attests what has not been.
  package init(_ event: Event, _ organiser: Organiser, seats: [Seat], date: Date) {
    self.event = event
    self.organiser = organiser
    let isTold = seats.contains { $0.attendance != nil }
    people = seats.alphabetical.filter { !isTold || $0.seat.attendance != nil }.map {
      Attendee(name: $0.name, attended: $0.seat.attendance?.attended, of: event)
    }.filter { !$0.times.isEmpty }
    day = Self.day(event, CivilDate(date, in: organiser.timeZone))
    self.date = date
  }

  /// How many there are.
  package var count: Int { people.count }

  static func day(_ event: Event, _ today: CivilDate) -> CivilDate {
    event.sessions.map { ($0.end ?? $0.start).date }.reduce(today, max)
  }

  package func pdf() throws(SheetError) -> PDF {
    let typesetter = try Typesetter()
    let canvas = try Canvas(title: "Attestations de présence : \(event.title)", date: date)
    for person in people {
      try canvas.page(.portrait) { () throws(SheetError) in
        try CertificatePage(canvas: canvas, typesetter: typesetter).draw(person, event, organiser, day)
      }
    }
    return try canvas.finish()
  }
}

/// Who is certified to have come, and when.
struct Attendee: Equatable {
  let name: String
  /// A line each: the sessions, or the half-days of these that the person came to, where these are not all.
  let times: [String]

  /// `attended`: nil where nobody told.
  init(name: String, attended: [HalfDay]?, of event: Event) {
    let all = HalfDay.all(of: event.sessions)
    let came = all.filter { attended?.contains($0) ?? true }
    self.name = name
    times = came == all ? event.sessions.map(FrenchTime.session) : came.map(FrenchTime.halfDay)
  }
}

/// One page, from top to bottom.
private struct CertificatePage {
  let canvas: Canvas
  let typesetter: Typesetter

  private static let inset = 30.0
  private var width: Double { Paper.portrait.innerWidth - 2 * Self.inset }

  func draw(_ person: Attendee, _ event: Event, _ organiser: Organiser, _ day: CivilDate)
    throws(SheetError)
  {
    var y = Paper.margin + Self.inset
    try put(organiser.name, TextStyle(12, smallest: 9, isBold: true), 40, gap: 2, &y)
    if let address = organiser.postalAddress { try put(address, TextStyle(9), 40, gap: 0, &y, grey: 0.3) }
    y = 200
    try put("Attestation de présence", TextStyle(24, isBold: true, isCentred: true), 40, gap: 40, &y)
    try put("\(organiser.name) atteste que", TextStyle(12, isCentred: true), 50, gap: 14, &y)
    try put(person.name, TextStyle(21, smallest: 10, isBold: true, isCentred: true), 60, gap: 14, &y)
    try put("a participé à :", TextStyle(12, isCentred: true), 20, gap: 14, &y)
    try put(event.title, TextStyle(15, smallest: 9, isBold: true, isCentred: true), 80, gap: 14, &y)
    try put(
      person.times.joined(separator: "\n"), TextStyle(11, smallest: 6, isCentred: true), 150, gap: 8, &y)
    if let place = event.place {
      try put("Lieu : \(place)", TextStyle(11, smallest: 8, isCentred: true), 34, gap: 0, &y)
    }
    try signature(organiser, day)
  }

  /// Room for a signature and a stamp, always at the same place.
  private func signature(_ organiser: Organiser, _ day: CivilDate) throws(SheetError) {
    let (height, boxWidth) = (96.0, 220.0)
    let x = Paper.portrait.width - Paper.margin - Self.inset - boxWidth
    var y = Paper.portrait.height - Paper.margin - Self.inset - height
    canvas.box(x: x, y: y, width: boxWidth, height: height)
    y += 5
    try put(
      "Nom, qualité et signature :", TextStyle(8), 12, gap: 0, &y, x: x + 6, width: boxWidth - 12, grey: 0.35)
    y = Paper.portrait.height - Paper.margin - Self.inset - height
    try put("Fait le \(FrenchTime.day(day))", TextStyle(11), 30, gap: 0, &y, width: 200)
  }

  private func put(
    _ words: String, _ style: TextStyle, _ height: Double, gap: Double, _ y: inout Double,
    x: Double = Paper.margin + Self.inset, width: Double? = nil, grey: Double = 0
  ) throws(SheetError) {
    let text = try typesetter.set(
      FrenchTypography.spaced(words), style, width: width ?? self.width, height: height)
    canvas.draw(text, x: x, y: y, grey: grey)
    y += text.height + gap
  }
}
