package import Foundation

extension Judge {
  /// The orders in what staff wrote now, in its order. Every line that is no greeting is an order, if only an unclear one: nothing is
  /// passed over in silence.
  package func orders(in text: String, receivedAt: Date) -> [StaffOrder] {
    let events = EventNames(index: index, now: receivedAt, zone: catalogue.organiser.timeZone)
    return OrderLines(text).pieces.compactMap { OrderReader(words: $0, events: events).order }
  }

  /// The same, in answer to a letter about one event: lines may tell who came.
  package func orders(in text: String, about event: Event, receivedAt: Date) -> [StaffOrder] {
    let zone = catalogue.organiser.timeZone
    let events = EventNames(index: index, now: receivedAt, zone: zone)
    let sheet = AttendanceSheet(event, at: receivedAt, in: zone)
    return AttendanceLines(text).pieces.flatMap { line -> [StaffOrder] in
      let orders = OrderLines(line).pieces.compactMap { OrderReader(words: $0, events: events).order }
      guard orders.contains(where: \.isUnclear) else { return orders }
      let reader = AttendanceReader(words: line, sheet: sheet, today: CivilDate(receivedAt, in: zone))
      return reader.deed.map { [StaffOrder(words: line, cases: [], deed: $0)] } ?? orders
    }
  }
}

extension StaffOrder {
  fileprivate var isUnclear: Bool { if case .unclear = deed { true } else { false } }
}

/// What staff wrote, cut where one order ends and the next begins: at line ends, and before « , 13 non ».
struct OrderLines {
  let pieces: [String]

  init(_ text: String) {
    pieces = text.split(whereSeparator: \.isNewline).flatMap { Self.cut(String($0)) }
  }

  private static func cut(_ line: String) -> [String] {
    // A separator, then a case's number (or several) with its verdict; or another « annuler 12 ».
    let heads =
      /\s*(?:[,;.]\s*|\s)(?:et\s+)?(?<order>(?:n\s?[°o]\s*)?\d{1,9}(?:\s*(?:,|et|&)\s*(?:n\s?[°o]\s*)?\d{1,9})*\s*(?:[:=]|[-–—]|\s)\s*(?:oui|non|ok|liste|sur liste|en liste|en attente|attente|r[ée]pondu|trait[ée]|fait|r[ée]gl[ée]|class[ée]|accept|refus|inscri|annul|d[ée]plac|d.accord)|annule[rz]?\s+(?:n\s?[°o]\s*)?\d)/
      .ignoresCase()
    var pieces: [String] = []
    var start = line.startIndex
    for match in line.matches(of: heads) {
      let piece = line[start..<match.range.lowerBound]
      // « 12 et 13 oui » is one.
      if isNumbers(piece) { continue }
      pieces.append(String(piece))
      start = match.output.order.startIndex
    }
    pieces.append(String(line[start...]))
    return pieces.map { $0.trimmingCharacters(in: trimmed) }.filter { !$0.isEmpty }
  }

  private static func isNumbers(_ piece: Substring) -> Bool {
    Folding.fold(piece).split { !$0.isLetter }.allSatisfy {
      ["et", "n", "no", "le", "la", "cas"].contains($0)
    }
  }

  private static let trimmed = CharacterSet.whitespaces.union(CharacterSet(charactersIn: ",;•*>-–—."))
}
