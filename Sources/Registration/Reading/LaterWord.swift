/// « Ma collègue Rose Petit viendra peut-être, elle vous écrira », « mon mari ne sait pas encore, je vous redis »: somebody of whom a later
/// word is to tell whether they come. For now they do not, and what else is asked stands.
enum LaterWord {
  static func isTold(of clause: Reading.Clause, _ words: Words, names: [NameRun]) -> Bool {
    let range = clause.range
    guard !clause.sentence.isSubject, !clause.sentence.isQuestion,
      !clause.has(own),
      isApart(range, words) || isLeft(range, words),
      isOfOne(range, names, words),
      !range.contains(where: { ["place", "laisser", "retard"].contains(words[$0].folded) })
    else { return false }
    return !range.contains { at in
      words[at].number != nil || CalendarWords.numbers[words[at].folded] != nil
        || ["ou", "nous", "sinon"].contains(words[at].folded)
    }
  }

  /// « s'inscrira de son côté »: whatever else is known.
  private static func isApart(_ range: Range<Int>, _ words: Words) -> Bool {
    enrolling.hits(in: words, range).contains { hit in
      !(range.lowerBound..<hit.range.lowerBound).contains { ["qui", "que", "qu"].contains(words[$0].folded) }
    }
  }

  /// They may come, and will tell.
  private static func isLeft(_ range: Range<Int>, _ words: Words) -> Bool {
    let told = announcing.hits(in: words, range) + enrolling.hits(in: words, range)
    guard let word = told.map(\.range.lowerBound).min() else { return false }
    return leaving.hits(in: words, range).contains {
      closes($0, words, range) && $0.range.upperBound <= word
    }
  }

  /// They are asked for elsewhere: « inscrivez Rose Petit et moi. Rose n'est pas encore certaine ».
  static func isAskedFor(
    _ clause: Reading.Clause, besides all: [Reading.Clause], _ words: Words, names: [NameRun]
  ) -> Bool {
    all.contains { other in
      other.range != clause.range && other.has(Sense.registering)
        && (other.range.contains { NameWords.isKinOrOffice(words[$0].folded) }
          || names.contains { $0.isFull && other.range.contains($0.range.lowerBound) })
    }
  }

  /// What is the author's, or more than somebody's coming.
  private static let own = Sense.cancelling.subtracting([.absentThird]).union([
    .registerSelf, .registerUs, .replaces, .moves,
  ])

  /// One person is told, by name, kinship or office, and nothing else is said of anybody's coming.
  private static func isOfOne(_ range: Range<Int>, _ names: [NameRun], _ words: Words) -> Bool {
    let named = names.filter { $0.isFull && range.contains($0.range.lowerBound) }
    let kin = range.filter { NameWords.isKinOrOffice(words[$0].folded) }
    return named.count < 2 && kin.count < 2 && named.count + kin.count > 0
  }

  /// « ne sait pas encore », with nothing behind that is not known; « viendra peut-être ».
  private static func closes(_ hit: PhraseBook<Bool>.Hit, _ words: Words, _ range: Range<Int>) -> Bool {
    let end = hit.range.upperBound
    return hit.meaning || end >= range.upperBound || !words.before(end).isSubset(of: .space)
      || ["si", "s", "mais", "et"].contains(words[end].folded)
  }

  /// True where coming stands in it.
  private static let leaving = PhraseBook<Bool>([
    true: """
    viendra|viendront|vient|viennent|participera|participeront|sera|seront ~1 peut etre
    viendra|viendront|vient|viennent|participera|participeront eventuellement
    aimerait|aimeraient|voudrait|voudraient|souhaiterait|souhaiteraient|pourrait|pourraient peut etre|eventuellement ~1 venir|participer|assister
    peut etre ~3 venir|joindre|joindra|joindront|participer|assister|viendra|viendront
    """,
    false: """
    ne sait|savent pas ~1 encore
    pas encore ~1 sur|sure|certain|certaine|decide|decidee
    hesite|hesitent ?encore
    reflechit|reflechissent ?encore
    attend|attendent ~1 son|leur planning|conge|conges|reponse
    """,
  ])

  private static let enrolling = PhraseBook<Bool>([
    true: """
    s inscrira|inscriront|inscrirait|inscriraient|inscrit|inscrivent ?aussi ?alors lui|elle|eux|elles meme|memes
    s inscrira|inscriront|inscrirait|inscriraient|inscrit|inscrivent ?aussi ?alors ?directement de son|leur cote
    s inscrira|inscriront|inscrirait|inscriraient|inscrit|inscrivent ?aussi ?alors directement|separement|a part
    """
  ])

  private static let announcing = PhraseBook<Bool>([
    true: """
    il|elle|ils|elles vous ?en ecrira|ecriront|reecrira|reecriront|contactera|contacteront|recontactera|recontacteront|redira|rediront|confirmera|confirmeront|previendra|previendront|appellera|appelleront|rappellera|rappelleront|repondra|repondront|dira|diront|sollicitera|solliciteront
    il|elle|ils|elles vous fera|feront signe|savoir
    il|elle|ils|elles prendra|prendront ?directement contact
    il|elle|ils|elles reviendra|reviendront vers vous
    il|elle|ils|elles enverra|enverront|fera|feront sa|son|leur|leurs demande|inscription|message|mail
    je|on vous redis|redirai|redit|redira|dirai|dira|tiens|reviens|confirmerai|confirme|recontacte|recontacterai|previens|previendrai|previendra|preciserai
    """
  ])
}
