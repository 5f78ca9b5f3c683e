/// A line that leaves all to the subject.
enum SubjectPointer {
  /// « cf. objet », « l'objet dit tout », or a greeting alone: the subject says what is asked, and the line nothing more.
  static func isAll(of line: Range<Int>, _ words: Words, author: Set<String> = []) -> Bool {
    if line.allSatisfy({ greetings.contains(words[$0].folded) }) { return true }
    return line.contains { ["objet", "sujet", "titre", "intitule", "subject"].contains(words[$0].folded) }
      && !line.contains { at in
        words[at].kind != .word
          || words[at].isCapitalised && at > line.lowerBound && !NameWords.isPlain(words[at].folded)
            && !author.contains(words[at].folded)
          || NameWords.isKinOrOffice(words[at].folded)
          || Negation.isParticle(at, words)
          || ["pour", "avec", "et", "for", "with", "sans"].contains(words[at].folded)
      }
  }

  private static let greetings: WordSet = [
    "bonjour", "bonsoir", "salut", "hello", "madame", "monsieur", "mesdames", "messieurs", "chere", "cher",
    "a", "tous", "toutes",
    "et", "re",
  ]
}
