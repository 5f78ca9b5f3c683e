/// « PS : », « P.-S. : », « post-scriptum », « NB »: what follows is the author's own, below a signature too.
enum Postscript {
  private static let openings = PhraseBook<Bool>([
    true: """
    ps
    p s
    pps
    p p s
    post scriptum
    postscriptum
    nb
    n b
    """
  ])

  /// « P. S. Petit » signs: spaced letters need a mark, or a word that opens no name.
  static func opens(_ line: Range<Int>, _ words: Words) -> Bool {
    guard
      let end = openings.hits(in: words, line).first(where: { $0.range.lowerBound == line.lowerBound })?.range
        .upperBound
    else { return false }
    guard end < line.upperBound, end - line.lowerBound > 1, words[line.lowerBound].folded.utf8.count == 1
    else { return true }
    if !words.before(line.lowerBound + 1).contains(.space) { return true }
    return !words.before(end).isDisjoint(with: [.colon, .dash, .comma]) || !words[end].isCapitalised
  }
}
