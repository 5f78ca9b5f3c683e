/// « Pauline préfère attendre », « Lucie passe son tour »: somebody is named who does not come this time.
enum StandingAside {
  static func hits(in range: Range<Int>, _ words: Words, names: [NameRun]) -> [PhraseBook<Sense>.Hit] {
    phrases.hits(in: words, range).filter { hit in
      isOfThird(hit.range.lowerBound, range, words, names)
    }.map { PhraseBook<Sense>.Hit(meaning: .absentThird, range: $0.range) }
  }

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
