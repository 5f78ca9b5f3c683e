/// « C'est pour m'inscrire à … », « juste un petit mot afin de nous inscrire »: nothing but what one writes for.
enum Purpose {
  static func senses(of clause: Reading.Clause, _ words: Words, isTold: (Range<Int>) -> Bool) -> Senses {
    guard !clause.sentence.isQuestion,
      !clause.has(Sense.asking.union([.hypothesis, .enquiry, .moves])) || clause.has([.registerOthers]),
      !clause.has(Sense.cancelling.union([.wasRegistered]))
    else { return [] }
    for index in clause.range.dropFirst() where ["pour", "afin"].contains(words[index].folded) {
      let head = clause.range.lowerBound..<index
      guard head.allSatisfy({ small.contains(words[$0].folded) }) else { return [] }
      var verb = words.folded(index + 1) == "de" || words.folded(index + 1) == "d" ? index + 2 : index + 1
      let who = words.folded(verb)
      guard ["m", "me", "nous"].contains(who) else { continue }
      verb += words.folded(verb + 1) == "y" ? 2 : 1
      guard clause.range.contains(verb), PredicateWords.forms[words[verb].folded]?.kind == .record,
        words[verb].folded.hasPrefix("inscri")
      else { continue }
      let rest = verb + 1..<clause.range.upperBound
      guard rest.isEmpty || isTold(rest),
        !rest.contains(where: { PredicateReader.mailings.contains(words[$0].folded) })
      else {
        return []
      }
      return who == "nous" ? [.registerUs] : [.registerSelf]
    }
    return []
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
