/// The boxes of a form copied out: « [x] Réunion du 8 », « [ ] Réunion du 9 », « ☐ », « ☑ ».
enum Boxes {
  /// A box left empty opens the line.
  static func isEmpty(before line: Range<Int>, _ words: Words) -> Bool {
    words.before(line.lowerBound).isSuperset(of: [.open, .close]) && !isCross(line.lowerBound, words)
  }

  /// A box opens the line, ticked or not.
  static func open(_ line: Range<Int>, _ words: Words) -> Bool {
    isEmpty(before: line, words) || isTicked(before: line, words)
  }

  static func isTicked(before line: Range<Int>, _ words: Words) -> Bool {
    words.before(line.lowerBound).contains(.tick) || line.count > 1 && isCross(line.lowerBound, words)
  }

  /// A box that is ticked behind what it is for: which of the others are empty cannot be told.
  static func standBehind(in words: Words) -> Bool {
    words.lines.contains { line in line.count > 1 && isCross(line.upperBound - 1, words) }
  }

  private static func isCross(_ index: Int, _ words: Words) -> Bool {
    words[index].folded == "x" && words.before(index).contains(.open) && words.after(index).contains(.close)
  }
}
