/// « C'est pour m'inscrire à … », « juste un petit mot afin de nous inscrire »: nothing but what one writes for.
enum Purpose {
  /// The verb of registering there, of whom it is: the author's own, where the sentence opens with it.
  static func meant(_ hit: PhraseBook<Sense>.Hit, in sentence: Range<Int>, _ words: Words)
    -> PhraseBook<Sense>.Hit
  {
    guard hit.meaning == .registerOthers, hit.range.count == 1 else { return hit }
    let verb = hit.range.lowerBound
    var who = verb - 1
    if words.folded(who) == "y" { who -= 1 }
    guard ["m", "me", "nous"].contains(words.folded(who)) else { return hit }
    var link = who - 1
    if ["de", "d"].contains(words.folded(link)) { link -= 1 }
    guard sentence.contains(link), ["pour", "afin"].contains(words[link].folded),
      (sentence.lowerBound..<link).allSatisfy({ small.contains(words[$0].folded) }),
      isOfEvent(Range(verb + 1, upTo: sentence.upperBound), words)
    else { return hit }
    return PhraseBook<Sense>.Hit(
      meaning: words[who].folded == "nous" ? .registerUs : .registerSelf, range: who..<verb + 1)
  }

  /// Nothing follows, or what may be an event or a day; no list of addresses.
  private static func isOfEvent(_ rest: Range<Int>, _ words: Words) -> Bool {
    rest.isEmpty
      || rest.contains { at in
        EventWords.isNoun(words[at].folded) || CalendarWords.isName(words[at].folded)
          || words[at].kind == .number
          || words[at].folded == "·"
      } && !rest.contains { PredicateReader.mailings.contains(words[$0].folded) }
  }

  private static let small: WordSet = [
    "c", "est", "ceci", "ce", "cela", "ca", "etait", "mail", "mel", "courriel", "message", "mot", "petit",
    "un", "une", "juste",
    "simplement", "seulement", "voila", "je", "j", "vous", "te", "ecris", "contacte", "bonjour", "bonsoir",
    "salut", "coucou", "hello",
    "madame", "monsieur", "alors", "donc", "encore", "moi", "me", "permets", "de", "d", "ecrire", "viens",
    "vers", "note", "quelques",
    "mots", "lignes", "tout",
  ]
}
