/// « Pauline préfère attendre », « Lucie passe son tour »: somebody is named who does not come this time.
enum StandingAside {
  static func hits(in range: Range<Int>, _ words: Words, names: [NameRun]) -> [PhraseBook<Sense>.Hit] {
    (phrases.hits(in: words, range).filter { hit in
      isOfThird(hit.range.lowerBound, range, words, names)
    } + excluding.hits(in: words, range)).map {
      PhraseBook<Sense>.Hit(meaning: .absentThird, range: $0.range)
    }
  }

  /// Such words, which cancel nothing.
  static func excludes(_ range: Range<Int>, _ words: Words) -> Bool { excluding.contains(words, range) }

  /// « Mon fils Omar verra plus tard, ne le mettez pas ».
  private static let excluding = PhraseBook<Bool>([
    true: """
    ne|n le|la|les|l mettez|inscrivez|comptez|notez|ajoutez|marquez|mets|inscris|compte|note pas
    """
  ])

  /// « ne comptez plus sur Awa Diallo ».
  static func uncounted(in range: Range<Int>, _ words: Words, names: [NameRun]) -> [PhraseBook<Sense>.Hit] {
    counting.hits(in: words, range).filter { hit in
      names.contains { run in
        (0..<3).contains(run.range.lowerBound - hit.range.upperBound)
          && Range(hit.range.upperBound, upTo: run.range.lowerBound).allSatisfy {
            NameWords.civilities.contains(words[$0].folded) || NameWords.isKinOrOffice(words[$0].folded)
              || ["mon", "ma", "notre"].contains(words[$0].folded)
          }
          && !isAwaited(run, words)
      }
    }.map { PhraseBook<Sense>.Hit(meaning: .absentThird, range: $0.range) }
  }

  /// « n'attendez pas Awa Diallo pour commencer », « ne comptez pas sur lui pour vous prévenir ».
  private static func isAwaited(_ run: NameRun, _ words: Words) -> Bool {
    let next = run.range.upperBound
    guard ["pour", "avant"].contains(words.folded(next)) else { return false }
    return !["le", "la", "l", "cette", "ce", "demain"].contains(words.folded(next + 1))
  }

  private static let counting = PhraseBook<Bool>([
    true: """
    ne comptez|compte|comptes ?donc ?malheureusement plus|pas sur
    n attendez plus|pas
    ne attendez plus|pas
    """
  ])

  /// The subject is a name, or somebody told by kinship or office; not « je ».
  private static func isOfThird(_ verb: Int, _ range: Range<Int>, _ words: Words, _ names: [NameRun]) -> Bool
  {
    guard verb > range.lowerBound else { return false }
    let before = words[verb - 1].folded
    if ["il", "elle", "ils", "elles", "he", "she", "they"].contains(before) { return true }
    return names.contains { $0.range.upperBound == verb } || NameWords.isKinOrOffice(before)
  }

  private static let phrases = PhraseBook<Bool>([
    true: """
    prefere|preferent attendre
    prefere|preferent ne pas
    prefere|preferent s abstenir
    prefere|preferent passer ~1 tour
    passe|passent|passera|passeront son|leur tour
    would rather wait|not
    prefers to wait|not
    """
  ])
}
