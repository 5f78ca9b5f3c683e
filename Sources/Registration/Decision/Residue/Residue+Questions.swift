/// Questions: which are a request, put as a question, and which ask something.
extension Residue {
  /// Another clause asks in so many words, and is no question itself.
  func asksElsewhere(than clause: Reading.Clause) -> Bool {
    clauses.contains { other in
      other.range != clause.range && !other.sentence.isQuestion && !other.sentence.isSubject
        && other.has([.registerSelf, .registerUs, .registerOthers, .attendsThird])
    }
  }

  /// « comment voulez-vous que je vienne ? », « qui voudrait rater ça ? »: asked of nobody.
  func isRhetorical(_ clause: Reading.Clause) -> Bool {
    clause.sentence.isQuestion && Self.rhetorical.contains(words, clause.range)
  }

  private static let rhetorical = PhraseBook<Bool>([
    true: """
    comment|ou voulez|veux vous|tu que je|j|nous|on
    que voulez|veux vous|tu
    comment dire|refuser|resister
    qui l eut|aurait cru
    n est ce pas
    pas vrai
    """
  ])

  /// « Puis-je m'inscrire à … ? », « serait-il possible d'inscrire … ? »: a request put as a question, and no other question in it.
  func isPolite(_ clause: Reading.Clause) -> Bool {
    if clause.asksToCome { return true }
    let asked = clause.hits.filter { $0.meaning.isRegistering }
    guard asked.contains(where: { $0.range.contains { PredicateWords.isRecord(words[$0].folded) } }),
      asked.contains(where: {
        !($0.range.lowerBound - 2..<$0.range.upperBound).contains { words.folded($0) == "s" }
      })
    else { return false }
    let open = clause.hits.filter { $0.meaning == .openCondition }.map(\.range)
    return !clause.range.contains { index in
      SideQuestion.opening.contains(words[index].folded) && !open.contains { $0.contains(index) }
    }
  }

  /// « Reste-t-il des places ? Si oui, je m'inscris »: the author says what the answer is to bring about.
  func isAnsweredByAuthor(_ clause: Reading.Clause) -> Bool {
    guard clause.sentence.isQuestion,
      isAboutRegistering(clause) || clause.has([.openCondition, .enquiry]),
      let next = reading.clauses.first(where: { $0.range.lowerBound >= clause.range.upperBound })
    else { return false }
    return Affirmation.opens(next.range, words) != nil
      && !next.range.contains {
        words[$0].folded.hasPrefix("decid")
          || ["verra", "verrai", "verrons", "dira", "dirai", "dirons"].contains(words[$0].folded)
      }
  }

  /// « Reste-t-il une petite place pour moi le 10 juin ? », « vous m'inscrivez ? »: a seat for somebody told, and nothing else asked.
  func asksForSeat(_ clause: Reading.Clause) -> Bool {
    guard clause.sentence.isQuestion, clause.senses.isSubset(of: Self.seatSenses),
      clause.hits.contains(where: isSeatFor)
    else { return false }
    return !clause.range.contains { index in
      let word = words[index].folded
      return Negation.isParticle(index, words) || Self.openQuestions.contains(word)
        || Self.reserved.contains(word)
        || ["pas", "ou", "si", "avec", "meme", "sans", "seulement", "plutot", "deja", "toujours", "bien"]
          .contains(word)
    }
  }

  /// What was done already, or not.
  private static let reserved: WordSet = [
    "garde", "gardee", "reserve", "reservee", "prevu", "prevue", "inscrit", "inscrite", "note", "retenu",
    "retenue", "mis",
  ]

  private static let seatSenses: Senses = [
    .registerSelf, .registerUs, .registerOthers, .enquiry, .openCondition, .courtesy, .plain,
  ]

  private func isSeatFor(_ hit: PhraseBook<Sense>.Hit) -> Bool {
    guard [.registerSelf, .registerUs].contains(hit.meaning), let last = hit.range.last else { return false }
    let first = hit.range.lowerBound
    return ["moi", "nous"].contains(words[last].folded) && words.folded(last - 1) == "pour"
      || words[first].folded == "vous" && ["m", "me", "nous"].contains(words.folded(first + 1))
  }

  func isAboutRegistering(_ clause: Reading.Clause) -> Bool {
    clause.range.contains { index in
      ["inscrire", "venir", "participer", "assister", "place", "places", "chaise", "chaises"].contains(
        words[index].folded)
    }
  }

  /// A question that asks the desk to act is a request.
  func isRequest(_ clause: Reading.Clause) -> Bool {
    guard clause.has(Sense.requesting.union([.courtesy, .replaces, .moves])) else {
      return false
    }
    if ordersInQuestion(clause) { return true }
    return clause.range.contains {
      Self.asking.contains(words[$0].folded)
        || clause.has([.moves]) && words[$0].folded == "peut" && words.folded($0 + 1) == "on"
    }
      && !clause.range.prefix(3).contains { Self.openQuestions.contains(words[$0].folded) }
  }

  /// « Accepteriez-vous d'inscrire … ? », « y aurait-il moyen de la remplacer par … ? »: what the desk would do stands in the infinitive,
  /// and nothing is asked about it.
  private func ordersInQuestion(_ clause: Reading.Clause) -> Bool {
    let orders = clause.hits.contains { hit in
      if hit.meaning == .replaces, words[hit.range.upperBound - 1].folded == "place" { return true }
      if hit.meaning == .moves, hit.range.contains(where: { Unmeant.isInfinitive(words[$0].folded) }) {
        return true
      }
      return Sense.requesting.union([.replaces, .moves]).contains(hit.meaning)
        && hit.range.contains { at in
          guard let entry = PredicateWords.forms[words[at].folded] else {
            return words[at].folded == "remplacer"
          }
          return entry.person == .infinitive && [.record, .drop].contains(entry.kind)
        }
    }
    return orders
      && !clause.range.contains { at in
        let word = words[at].folded
        if word == "que", words.folded(at - 1) == "ce" { return false }
        // « Peut-on me reporter sur … ? »
        if word == "on", ["peut", "pourrait"].contains(words.folded(at - 1)),
          Self.objects.contains(words.folded(at + 1))
        {
          return false
        }
        return Self.openQuestions.contains(word) || Self.enquiring.contains(word)
          || SideQuestion.opening.contains(word)
          || Negation.isParticle(at, words)
      }
  }

  private static let objects: WordSet = ["me", "m", "nous", "le", "la", "l", "les"]

  /// Words with which a question asks whether, how or until when it can be done, or was.
  private static let enquiring: WordSet = [
    "faut", "faudra", "doit", "doivent", "dois", "devons", "deja", "encore", "ete", "suffit", "necessaire",
    "obligatoire", "besoin",
    "pense", "penses", "pensez", "sert", "moyens", "droit", "on", "s", "se",
  ]

  static let asking: WordSet = [
    "pouvez", "pourriez", "possible", "voulez", "could", "can", "would", "auriez", "peux", "pourrez",
    "veuillez", "merci", "tu", "confirmer", "pourrions", "pouvons", "demander", "puis", "serait",
  ]
  static let openQuestions: WordSet = [
    "quand", "comment", "combien", "pourquoi", "quel", "quelle", "quels", "quelles", "when", "how", "what",
    "which", "why", "where", "qui",
  ]
}
