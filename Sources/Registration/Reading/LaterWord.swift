/// « Ma collègue Rose Petit viendra peut-être, elle vous écrira », « mon mari ne sait pas encore, je vous redis »: somebody of whom a later
/// word is to tell whether they come. For now they do not, and what else is asked stands.
enum LaterWord {
  static func isTold(of clause: Reading.Clause, _ words: Words, names: [NameRun]) -> Bool {
    let range = clause.range
    guard !clause.sentence.isSubject, !clause.sentence.isQuestion,
      !clause.has(own),
      let word = announcing.hits(in: words, range).map(\.range.lowerBound).min(),
      let doubt = leaving.hits(in: words, range).map(\.range.lowerBound).min(), doubt < word,
      let who = subject(range, names, words), who < word
    else { return false }
    return !range.contains { at in
      words[at].number != nil || CalendarWords.numbers[words[at].folded] != nil
        || ["ou", "nous", "sinon"].contains(words[at].folded)
    }
  }

  /// What is the author's, or more than somebody's coming.
  private static let own = Sense.cancelling.subtracting([.absentThird]).union([
    .registerSelf, .registerUs, .replaces, .moves,
  ])

  /// Who is told by name, kinship or office.
  private static func subject(_ range: Range<Int>, _ names: [NameRun], _ words: Words) -> Int? {
    range.first { at in
      NameWords.isKinOrOffice(words[at].folded) || names.contains { $0.isFull && $0.range.lowerBound == at }
    }
  }

  private static let leaving = PhraseBook<Bool>([
    true: """
    peut etre
    eventuellement
    ne sait|savent pas ~1 encore
    pas encore ~1 sur|sure|certain|certaine|decide|decidee
    hesite|hesitent
    """
  ])

  private static let announcing = PhraseBook<Bool>([
    true: """
    il|elle|ils|elles vous ecrira|ecriront|contactera|contacteront|redira|rediront|confirmera|confirmeront|previendra|previendront|appellera|appelleront|repondra|dira|diront
    s inscrira|inscriront|inscrirait ~2 lui|elle|eux|elles
    s inscrira|inscriront|inscrirait de son|leur cote
    je|on vous redis|redirai|redit|redira|dirai|dira|tiens|reviens|confirmerai|confirme|recontacte|recontacterai|previens|previendrai|previendra|preciserai
    """
  ])
}
