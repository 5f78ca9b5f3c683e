/// Turns the events of a document into lines: one place on a stack for each open element.
final class HTMLReader {
  private struct Place {
    var name: String
    var quoteDepth = 0
    var mark: TextLine.Mark?
    var isHidden = false
    var isPreformatted = false
    /// A margin sets it off from what follows.
    var isApart = false
  }

  private struct List {
    /// Number of the next item; nil in a list that does not count.
    var number: Int?
  }

  private var places = [Place(name: "")]
  private var lists: [List] = []
  private var rows = HTMLRows()
  private var line = HTMLLine()
  private var followsReply = false
  /// A paragraph's margin is due before the next line, unless one is there already.
  private var isGapDue = false
  private var lastIsBlank = true

  /// Elements were nested beyond `Bounds.elementDepth`: the rest was not read.
  private(set) var isTooDeep = false
  /// Makes the parser give no more events.
  var stop: () -> Void = {}

  private var place: Place { places[places.count - 1] }

  func open(_ name: String, _ attributes: [String: String]) {
    let element = HTMLElement(name, attributes)
    if name == "br" { return endLine(even: true) }
    if element.isBlock { endLine() }
    enter(element)
    guard !place.isHidden else { return }
    if element.isApart, lists.isEmpty { isGapDue = true }
    switch name {
    case "ul": lists.append(List(number: nil))
    case "ol": lists.append(List(number: element.start))
    case "li": line.prefix = nextItem()
    case "tr": rows.openRow()
    case "td", "th":
      rows.openCell()
      beginCell()
    default: break
    }
  }

  func close(_ name: String) {
    guard name != "br", places.count > 1, place.name == name else { return }
    let isShown = !place.isHidden
    if HTMLElement(name, [:]).isBlock { endLine() }
    let isApart = place.isApart && lists.isEmpty
    places.removeLast()
    guard isShown else { return }
    if isApart { isGapDue = true }
    switch name {
    case "ul", "ol": _ = lists.popLast()
    case "td", "th":
      rows.closeCell()
      beginCell()
    case "tr": rows.closeRow()
    default: break
    }
  }

  /// The margin of what stands at an end of a cell is the cell's.
  private func beginCell() { (isGapDue, lastIsBlank) = (false, true) }

  /// Text, in pieces as libxml2 gives them.
  func read(_ text: UnsafePointer<UInt8>?, _ count: Int) {
    guard let text, !place.isHidden else { return }
    let bytes = UnsafeBufferPointer(start: text, count: count)
    guard place.isPreformatted else { return append(bytes) }
    for (index, piece) in bytes.split(separator: .lineFeed, omittingEmptySubsequences: false).enumerated() {
      if index > 0 { endLine(even: true) }
      append(UnsafeBufferPointer(rebasing: piece))
    }
  }

  func finish() -> (lines: [TextLine], isCut: Bool) {
    endLine()
    return rows.finish()
  }

  private func enter(_ element: HTMLElement) {
    var next = place
    next.name = element.name
    next.isHidden = next.isHidden || element.isHidden
    next.isPreformatted = element.keepsBlanks ?? next.isPreformatted
    next.isApart = element.isApart
    if element.isQuotation { next.quoteDepth += 1 }
    if !next.isHidden, element.beginsReply { followsReply = true }
    next.mark = next.mark == .reply ? .reply : element.mark ?? next.mark
    places.append(next)
    guard places.count > Bounds.elementDepth else { return }
    isTooDeep = true
    stop()
  }

  private func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    let mark = followsReply ? .reply : place.mark
    line.append(bytes, quoteDepth: place.quoteDepth, mark: mark, keepsBlanks: place.isPreformatted)
  }

  /// - Parameter even: an empty line counts too, as after `<br>`.
  private func endLine(even isEmpty: Bool = false) {
    guard !place.isHidden else { return }
    guard line.hasContent || isEmpty else { return }
    let blank = TextLine("", quoteDepth: place.quoteDepth, mark: followsReply ? .reply : place.mark)
    let taken = line.take() ?? blank
    if isGapDue, !lastIsBlank, !taken.text.isEmpty {
      rows.append(TextLine("", quoteDepth: taken.quoteDepth, mark: taken.mark))
    }
    rows.append(taken)
    (isGapDue, lastIsBlank) = (false, taken.text.isEmpty)
  }

  private func nextItem() -> String {
    guard !lists.isEmpty, let number = lists[lists.count - 1].number else { return "- " }
    lists[lists.count - 1].number = number + 1
    return "\(number). "
  }
}
