/// « pas celle d'octobre mais celle de novembre »: stretches that name what is not wanted.
enum Corrections {
  /// The words of what the author sets aside, up to « mais », a mark of punctuation or the sentence's end.
  /// `titles`: where an event is named by a word of its own, in order.
  static func ranges(in sentence: Range<Int>, _ words: Words, titles: [Range<Int>] = []) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard let first = opening(index, sentence, words, titles) else {
        index += 1
        continue
      }
      let title = titles.first { $0.lowerBound == first }?.upperBound ?? first
      let end = max(title, end(from: first, sentence, words))
      ranges.append(index..<end)
      index = max(index + 1, end)
    }
    return ranges
  }

  /// « pas à la réunion », « non celle », « ni à celle », « pas le 9 »: the word after the negation and its preposition.
  private static func opening(
    _ index: Int, _ sentence: Range<Int>, _ words: Words, _ titles: [Range<Int>]
  ) -> Int? {
    guard ["pas", "non", "ni", "not"].contains(words[index].folded) else { return nil }
    if words[index].folded == "pas", isVerbal(index, sentence, words) { return nil }
    // « je ne peux suivre ni … ni … »: both are given up.
    if words[index].folded == "ni",
      (sentence.lowerBound..<index).contains(where: { Negation.isParticle($0, words) })
    {
      return nil
    }
    var next = index + 1
    while next < sentence.upperBound, next < index + 4, links.contains(words[next].folded) { next += 1 }
    guard next < sentence.upperBound, next > index else { return nil }
    let isThing =
      EventWords.isNoun(words[next].folded) || titles.contains { $0.lowerBound == next }
      || next > index + 1 && words[next].kind == .number
        && ["le", "du", "au", "les"].contains(words[next - 1].folded)
    return isThing ? next : nil
  }

  /// « ne … pas » negates a verb; « mais » must follow for it to set an event aside.
  private static func isVerbal(_ index: Int, _ sentence: Range<Int>, _ words: Words) -> Bool {
    (max(sentence.lowerBound, index - 4)..<index).contains { Negation.isParticle($0, words) }
  }

  private static let links: WordSet = [
    "a", "au", "aux", "la", "le", "les", "l", "pour", "de", "the", "for", "du",
    "that",
  ]

  private static func end(from first: Int, _ sentence: Range<Int>, _ words: Words) -> Int {
    var index = first
    while index < sentence.upperBound {
      if ["mais", "but", "et", "plutot"].contains(words[index].folded) { return index }
      if index > first, !words.before(index).isDisjoint(with: [.comma, .colon, .open, .close, .dash]) {
        return index
      }
      index += 1
    }
    return index
  }
}
