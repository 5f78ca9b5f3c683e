/// The stretches of a sentence between commas, brackets and the words that join clauses.
enum Stretches {
  static func of(_ sentence: Range<Int>, _ words: Words) -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    var start = sentence.lowerBound
    for index in sentence.dropFirst() where opens(index, words) {
      stretches.append(start..<index)
      start = index
    }
    if start < sentence.upperBound { stretches.append(Range(start, upTo: sentence.upperBound)) }
    return stretches
  }

  private static func opens(_ index: Int, _ words: Words) -> Bool {
    // « … et annule la formation »: a second verb of the same subject.
    if ["et", "puis", "and"].contains(words[index].folded),
      opensVerb(index + 1, words) || ["je", "j"].contains(words.folded(index + 1))
    {
      return true
    }
    return isBoundary(index, words)
  }

  /// A verb stands there, its pronoun and preposition aside: « et de me noter … ».
  private static func opensVerb(_ index: Int, _ words: Words) -> Bool {
    var verb = index
    while verb < index + 3,
      ["me", "m", "nous", "l", "les", "la", "le", "y", "de", "d"].contains(words.folded(verb))
    {
      verb += 1
    }
    return PredicateWords.forms[words.folded(verb)] != nil || isOrder(words.folded(verb))
  }

  /// « … et laissez-moi sur la liste ».
  private static func isOrder(_ word: String) -> Bool {
    word.utf8.count > 4 && word.hasSuffix("ez") && word != "assez"
  }

  private static func isBoundary(_ index: Int, _ words: Words) -> Bool {
    !words.before(index).isDisjoint(with: [.comma, .colon, .open, .close, .dash, .arrow, .cell])
      || ["mais", "car", "puisque", "but", "because"].contains(words[index].folded)
      || words[index].folded == "donc" && opensClause(index + 1, words)
  }

  /// « donc je viens », not « rayez donc Awa Diallo »: a subject or a verb stands there.
  private static func opensClause(_ index: Int, _ words: Words) -> Bool {
    let word = words.folded(index)
    return subjects.contains(word) || word.hasSuffix("ez") || PredicateWords.forms[word]?.person == .you
  }

  private static let subjects: WordSet = [
    "je", "j", "nous", "on", "il", "elle", "ils", "elles", "c", "ce", "mon", "ma", "notre", "merci",
    "veuillez",
    "inscrire", "inscription",
  ]
}
