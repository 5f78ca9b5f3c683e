/// The name in a table's cell, or in a field of a form.
enum CellName {
  /// A cell that holds nothing but a name is all of it, article and all: « LE MEUR ».
  static func run(in cell: Range<Int>, _ words: Words, isPart: Bool) -> NameRun? {
    var cell = cell
    while let first = cell.first, NameWords.civilities.contains(words[first].folded) {
      cell = cell.dropFirst()
    }
    if isPart, (1...4).contains(cell.count), cell.allSatisfy({ words[$0].kind == .word }) {
      return NameRun(
        range: cell, name: PersonName.spelled(words, cell), words: cell.map { words[$0].folded },
        isTitled: false, parts: 1)
    }
    return NameReader(text: words, owned: []).run(at: cell.lowerBound, allowsLowerCase: true).flatMap { run in
      let end = run.range.upperBound
      // « Rose Animer un débat » is no name: two cells that nothing parts.
      let isWhole = end == cell.upperBound || !words.before(end).isSubset(of: .space)
      // « Rose Petit et Omar Sarr » are two.
      let isOne = isWhole || !isPart && !["et", "and"].contains(words.folded(end))
      return end <= cell.upperBound && isOne ? run : nil
    }
  }
}
