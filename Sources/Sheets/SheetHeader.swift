internal import Correspondence
internal import Foundation
internal import Registration

/// What stands above the table on each page of a sign-in sheet.
struct SheetHeader {
  private let blocks: [(text: TextBlock, gap: Double, grey: Double)]

  init(_ event: Event, _ organiser: Organiser, _ part: SheetPart, _ typesetter: Typesetter) throws(SheetError)
  {
    let width = part.paper.innerWidth
    var blocks: [(text: TextBlock, gap: Double, grey: Double)] = []
    func add(
      _ words: String, _ style: TextStyle, height: Double, gap: Double, grey: Double = 0
    ) throws(SheetError) {
      let text = try typesetter.set(
        FrenchTypography.spaced(words), style, width: width, height: height)
      blocks.append((text, gap, grey))
    }
    try add(organiser.name, TextStyle(9, smallest: 7), height: 24, gap: 2, grey: 0.3)
    try add("Feuille d’émargement", TextStyle(17, isBold: true), height: 30, gap: 4)
    try add(event.title, TextStyle(13, smallest: 9, isBold: true), height: 54, gap: 5)
    try add(Self.sessions(event, part), TextStyle(10, smallest: 7), height: 84, gap: 2)
    if let place = event.place {
      try add("Lieu : \(place)", TextStyle(10, smallest: 8), height: 28, gap: 2)
    }
    if let contact = event.contact.flatMap(Printed.words) {
      try add("Intervenant ou contact : \(contact)", TextStyle(10, smallest: 8), height: 28, gap: 2)
    }
    self.blocks = blocks
  }

  /// In points, with the space below it.
  var height: Double { blocks.reduce(8) { $0 + $1.text.height + $1.gap } }

  func draw(on canvas: Canvas, y: Double) {
    var y = y
    for block in blocks {
      canvas.draw(block.text, x: Paper.margin, y: y, grey: block.grey)
      y += block.text.height + block.gap
    }
  }

  /// Day and hours of the sessions that the sheet has boxes for.
  static func sessions(_ event: Event, _ part: SheetPart) -> String {
    let held = Set(part.halfDays)
    return event.sessions.filter { !held.isDisjoint(with: HalfDay.all(of: [$0])) }
      .map(FrenchTime.session).joined(separator: "\n")
  }
}
