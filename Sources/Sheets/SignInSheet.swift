package import Foundation
package import Records
package import Registration

/// The sign-in sheet (feuille d'émargement) of an event, by half-day.
package struct SignInSheet: Sendable {
  private let event: Event
  private let organiser: Organiser
  private let seats: [Seat]
  private let date: Date

  /// `date` is the document's date of creation: the same arguments give the same bytes.
  package init(_ event: Event, _ organiser: Organiser, seats: [Seat], date: Date) {
    self.event = event
    self.organiser = organiser
    self.seats = seats
    self.date = date
  }

  package func pdf() throws(SheetError) -> PDF {
    let typesetter = try Typesetter()
    let pages = try pages(typesetter)
    let canvas = try Canvas(title: "Feuille d’émargement : \(event.title)", date: date)
    for (index, page) in pages.enumerated() {
      let footer = try Footer(page: index + 1, of: pages.count, page.paper, typesetter)
      try canvas.page(page.paper) { () throws(SheetError) in
        page.header.draw(on: canvas, y: Paper.margin)
        page.table.draw(page.rows, on: canvas, y: Paper.margin + page.header.height)
        footer.draw(on: canvas, page.paper)
      }
    }
    return try canvas.finish()
  }

  private struct Page {
    let paper: Paper
    let header: SheetHeader
    let table: SheetTable
    let rows: Range<Int>
  }

  /// All sheets, one after the other.
  private func pages(_ typesetter: Typesetter) throws(SheetError) -> [Page] {
    let held = SheetLine.held(seats)
    var pages: [Page] = []
    for part in SheetPart.all(of: HalfDay.all(of: event.sessions)) {
      let header = try SheetHeader(event, organiser, part, typesetter)
      let (table, rows) = try table(held, part, below: header, typesetter)
      pages += rows.map { Page(paper: part.paper, header: header, table: table, rows: $0) }
    }
    return pages
  }

  /// With as many spare lines as the pages have room for that people need anyway.
  private func table(
    _ held: [SheetLine], _ part: SheetPart, below header: SheetHeader, _ typesetter: Typesetter
  ) throws(SheetError) -> (SheetTable, [Range<Int>]) {
    func set(spare: Int) throws(SheetError) -> (table: SheetTable, rows: [Range<Int>]) {
      let table = try SheetTable(held + SheetLine.last(spare: spare), part, typesetter)
      return (table, table.pages(room: part.paper.innerHeight - header.height - Footer.height))
    }
    let least = try set(spare: SheetLine.spareLines.lowerBound)
    for spare in SheetLine.spareLines.reversed() {
      let more = try set(spare: spare)
      if more.rows.count == least.rows.count { return more }
    }
    return least
  }
}

/// `page 1 / 2`, below.
struct Footer {
  static let height = 18.0
  private let text: TextBlock

  init(page: Int, of pages: Int, _ paper: Paper, _ typesetter: Typesetter) throws(SheetError) {
    text = try typesetter.set(
      "page \(page) / \(pages)", TextStyle(8, isCentred: true), width: paper.innerWidth)
  }

  func draw(on canvas: Canvas, _ paper: Paper) {
    canvas.draw(text, x: Paper.margin, y: paper.height - Paper.margin - text.height, grey: 0.35)
  }
}
