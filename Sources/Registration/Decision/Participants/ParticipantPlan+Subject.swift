/// A request without a verb, and one that stands in the subject alone.
extension ParticipantPlan {
  /// « Inscription à la réunion du 12 », signed: the author's own, unless the body says otherwise or somebody else is told by office.
  var isNominalOfAuthor: Bool {
    let body = clauses.filter { !$0.sentence.isSubject }
    let telling = body.filter { $0.has([.registerNominal]) }
    guard !telling.isEmpty || standsInSubjectAlone, isSignedByOne else { return false }
    return !(telling + clauses.filter(\.sentence.isSubject)).contains { clause in
      clause.range.contains {
        NameWords.isKinOrOffice(reading.words[$0].folded)
          && !(reading.words[$0].folded == "personne" && reading.words.folded($0 - 1) == "une")
      }
    }
  }

  /// The body adds nothing to the subject.
  var standsInSubjectAlone: Bool {
    reading.tail.unexplained == 0 && isSignedByOne
      && clauses.allSatisfy { $0.sentence.isSubject || saysNothing($0) }
  }

  /// « Voir objet », « Tout est dit plus haut », « Je suis votre programme depuis longtemps »: beside the subject, nothing that could make
  /// it somebody else's request, or none.
  private func saysNothing(_ clause: Reading.Clause) -> Bool {
    if clause.senses.isEmpty, SubjectPointer.isAll(of: clause.range, reading.words) { return true }
    return clause.senses.isSubset(of: [.plain, .courtesy]) && clause.matters.isEmpty
      && !clause.sentence.isQuestion
      && !clause.range.contains(where: mayTurn)
      && (reading.events.map(\.range) + reading.dates.map(\.range) + othersNames).allSatisfy {
        !clause.range.contains($0.lowerBound)
      }
  }

  /// No « Pour Rose Petit », nor a second name, stands above the signature.
  private var isSignedByOne: Bool {
    let signed = reading.tail.names
    return signed.dropFirst().allSatisfy { PersonName.agree($0.words, signed[0].words) }
  }

  private var othersNames: [Range<Int>] {
    reading.names.filter { !PersonName.agree($0.words, reading.author.nameWords) }.map(\.range)
  }

  /// Somebody else, a number, a denial, an event, or a word of coming or not.
  private func mayTurn(_ word: Int) -> Bool {
    let folded = reading.words[word].folded
    return reading.words[word].number != nil || CalendarWords.numbers[folded].map { $0 > 1 } ?? false
      || Self.thirds.contains(folded)
      || ["on", "ses", "ne", "pas", "pour", "si", "ou", "mais", "we"].contains(folded)
      || Negation.isParticle(word, reading.words) || NameWords.isKinOrOffice(folded)
      || ComingWords.isOfComing(folded) || EventWords.isNoun(folded) && !isWishedWell(word)
      || PredicateWords.forms[folded] != nil
  }

  /// « Bonne journée ».
  private func isWishedWell(_ word: Int) -> Bool {
    ["bonne", "belle", "excellente", "agreable"].contains(reading.words.folded(word - 1))
  }
}
