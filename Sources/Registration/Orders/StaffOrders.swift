package import Foundation

extension Judge {
  /// The orders in what staff wrote now, a line each or several, in its order. Every line that is no greeting is an order, if only an
  /// unclear one: nothing is passed over in silence but what follows the closing words.
  package func orders(in text: String, receivedAt: Date) -> [StaffOrder] {
    let events = EventNames(index: index, now: receivedAt, zone: catalogue.organiser.timeZone)
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    var orders: [StaffOrder] = []
    var hasClosed = false
    var openReason: Int?
    var budget = OrderLine.readings
    for line in lines.prefix(OrderLine.linesRead) {
      let found = OrderLine(String(line), events: events, &budget).orders
      if let open = openReason, !found.isEmpty, found.allSatisfy(\.isUnclear) {
        // The reason goes on: half of it is no reason to send.
        orders[open].deed = .unclear(.longReason)
        continue
      }
      openReason = nil
      if hasClosed, found.allSatisfy(\.isUnclear) { continue }
      hasClosed = hasClosed || OrderWords.closes(String(line))
      orders += found
      if case .refuse(_?) = found.last?.deed { openReason = orders.count - 1 }
    }
    return Array(orders.prefix(OrderLine.ordersRead))
  }

  /// The same, in answer to a letter about one event: lines may tell who came.
  package func orders(in text: String, about event: Event, receivedAt: Date) -> [StaffOrder] {
    let zone = catalogue.organiser.timeZone
    let events = EventNames(index: index, now: receivedAt, zone: zone)
    let sheet = AttendanceSheet(event, at: receivedAt, in: zone)
    var budget = OrderLine.readings
    return AttendanceLines(text).pieces.prefix(OrderLine.linesRead).flatMap { line -> [StaffOrder] in
      let orders = OrderLine(line, events: events, &budget).orders
      guard orders.contains(where: \.isUnclear) else { return orders }
      let reader = AttendanceReader(words: line, sheet: sheet, today: CivilDate(receivedAt, in: zone))
      return reader.deed.map { [StaffOrder(words: line, cases: [], deed: $0)] } ?? orders
    }
  }
}

extension StaffOrder {
  fileprivate var isUnclear: Bool { if case .unclear = deed { true } else { false } }
}

/// One line of what staff wrote: one order, or several that are each clear; where anything of it is not, none.
struct OrderLine {
  /// What is read of a message at most, and of a line: nobody decides on more in one letter.
  static let linesRead = 400
  static let ordersRead = 200
  private static let lengthRead = 300
  /// Orders that are tried for in lines that may be several, over one message: what needs more is no line that a person wrote.
  static let readings = 5_000

  let orders: [StaffOrder]

  /// `budget`: how many orders may be tried for still. Without any, a line that is several orders is unclear.
  init(_ text: String, events: EventNames, _ budget: inout Int) {
    let line = text.trimmingCharacters(in: Self.trimmed)
    guard !line.isEmpty else {
      orders = []
      return
    }
    guard line.count <= Self.lengthRead else {
      orders = [StaffOrder(words: String(line.prefix(80)), cases: [], deed: .unclear(.words))]
      return
    }
    let whole = OrderReader(words: line, events: events)
    guard !whole.isClear, !whole.isCourtesy else {
      orders = [whole.order].compactMap(\.self)
      return
    }
    orders = Self.several(line, events, &budget) ?? [whole.order].compactMap(\.self)
  }

  /// Cut into clear orders; nil where some of it is none. A reason goes to the end of the line.
  private static func several(_ line: String, _ events: EventNames, _ budget: inout Int) -> [StaffOrder]? {
    var known: [Int: [StaffOrder]?] = [:]
    var left = budget
    defer { budget = left }
    func read(_ words: Substring) -> OrderReader? {
      left -= 1
      return left < 0 ? nil : OrderReader(words: trim(words), events: events)
    }
    func from(_ start: Int, _ rest: Substring) -> [StaffOrder]? {
      if let found = known[start] { return found }
      var result: [StaffOrder]?
      if let last = read(rest), last.isClear { result = [last.order].compactMap(\.self) }
      for cut in rest.ranges(of: cuts) where result == nil {
        guard let first = read(rest[..<cut.lowerBound]), first.isClear, !first.hasReason,
          let others = from(
            rest.distance(from: rest.startIndex, to: cut.upperBound) + start, rest[cut.upperBound...])
        else { continue }
        result = [first.order].compactMap(\.self) + others
      }
      known[start] = .some(result)
      return result
    }
    return from(0, line[...])
  }

  private static func trim(_ text: Substring) -> String { text.trimmingCharacters(in: trimmed) }

  /// Made once; it captures nothing but text, so that any thread may read it.
  private nonisolated(unsafe) static let cuts = /\s*[,;.]\s*(?:et\s+)?|\s+(?:et\s+)?/.ignoresCase()

  private static let trimmed = CharacterSet.whitespaces.union(CharacterSet(charactersIn: ",;•*>-–—."))
}
