extension Residue {
  /// A clause has a part when it asks something understood, or speaks of nothing that could change the request.
  func hasPart(_ clause: Reading.Clause) -> Bool {
    if clause.sentence.isSubject || isFormTitle(clause) || isEmptyField(clause) { return true }
    if !clause.senses.isDisjoint(
      with: Sense.requesting.union([
        .replaces, .wasRegistered, .keeps, .courtesy, .openCondition, .moves, .attended,
      ]))
    {
      return true
    }
    if affirmsOwnComing(clause) || answersCall(clause) || intendedBefore(clause) { return true }
    if pleadsUnknown(clause) { return false }
    let plain = clause.hits.filter { $0.meaning == .plain }.map(\.range)
    return !clause.range.contains { index in
      isAlarming(index, clause) && !clause.refuses(index) && !plain.contains { $0.contains(index) }
    }
  }

  /// « je vous prie de bien vouloir … »: the desk is asked for something, and no word of it was understood.
  func pleadsUnknown(_ clause: Reading.Clause) -> Bool {
    clause.range.dropLast().contains { index in
      words[index].folded == "bien" && words.folded(index + 1) == "vouloir"
        && !(index + 2..<index + 6).contains { Self.courtesies.contains(words.folded($0)) }
    } && clause.senses.isSubset(of: [.plain, .openCondition])
  }

  static let courtesies: WordSet = [
    "agreer", "croire", "recevoir", "excuser", "trouver", "accepter", "confirmer", "pardonner", "noter",
    "transmettre", "dire", "indiquer", "preciser", "envoyer", "communiquer", "adresser", "repondre",
  ]

  /// « je viens avec mon cahier », beside the author's own request.
  func affirmsOwnComing(_ clause: Reading.Clause) -> Bool {
    let comes = clause.range.contains { index in
      ["viens", "viendrai", "arriverai", "serai"].contains(words[index].folded)
        && (index - 2..<index).contains { ["je", "j"].contains(words.folded($0)) }
    }
    let othersCome = clause.range.contains { index in
      ["vient", "viennent", "viendra", "viendront", "arrive", "arrivera"].contains(words[index].folded)
        && ["il", "elle", "ils", "elles"].contains(words.folded(index - 1))
    }
    let isAsked = { (senses: Senses) in clauses.contains { $0.has(senses) && $0.range != clause.range } }
    let isWish = clause.range.contains {
      ["venir", "participer", "assister", "presence", "present", "presents"].contains(words[$0].folded)
    }
    guard
      comes && isAsked([.registerSelf])
        || othersCome && isAsked([.registerUs, .registerOthers, .attendsThird])
        || isWish && clause.senses.isSubset(of: [.plain, .courtesy]) && isAsked(Sense.registering)
    else { return false }
    return !clause.sentence.isQuestion
      && !clause.range.contains { index in
        let word = words[index].folded
        return Negation.isParticle(index, words) || ["pas", "si", "que", "finalement", "peut"].contains(word)
          || NameWords.isKinOrOffice(word)
          || words[index].kind == .number
          || reading.names.contains { ($0.isFull || $0.isTitled) && $0.range.contains(index) }
          || reading.dates.contains { $0.range.contains(index) }
          || reading.events.contains { $0.isStrong && $0.range.contains(index) }
      }
  }

  /// « Je pensais venir avec mon mari mais il ne veut pas. Mettez-moi donc toute seule »: what was meant first, settled by what is asked next.
  private func intendedBefore(_ clause: Reading.Clause) -> Bool {
    guard clause.senses.isSubset(of: [.plain, .courtesy]), !clause.sentence.isQuestion,
      clause.range.contains(where: {
        Self.intentions.contains(words[$0].folded) && ["je", "j"].contains(words.folded($0 - 1))
      })
    else { return false }
    return clauses.contains { later in
      later.range.lowerBound >= clause.range.upperBound && later.has([.registerSelf]) && isFirm(later)
        && later.range.contains { ["seul", "seule", "solo"].contains(words[$0].folded) }
    }
  }

  private static let intentions: WordSet = [
    "pensais", "comptais", "voulais", "devais", "envisageais", "esperais", "souhaitais",
  ]

  /// « Participant 3 : », left empty.
  func isEmptyField(_ clause: Reading.Clause) -> Bool {
    (clause.sentence.end.contains(.colon) || reading.form.isRepeated) && clause.range.count <= 3
      && clause.range.allSatisfy {
        words[$0].kind == .number || NominalRequest.labels.contains(words[$0].folded)
      }
  }

  /// « BULLETIN D'INSCRIPTION » above a form that is filled.
  func isFormTitle(_ clause: Reading.Clause) -> Bool {
    let isFilled =
      reading.form.familyName != nil || reading.form.fullName != nil
      || clauses.contains { $0.hits.contains { $0.meaning == .registerOthers && $0.range.isEmpty } }
    return isFilled && clause.range.count <= 8
      && FormRequest.book.contains(words, clause.range)
  }

  /// « Awa Diallo : présente »
  private func answersCall(_ clause: Reading.Clause) -> Bool {
    RollCall(words: words, names: reading.names).answer(in: clause.range) != nil
  }

  /// Words of coming, registering and cancelling outside any turn of phrase the desk knows, unless they are a bystander's.
  func isAlarming(_ index: Int, _ clause: Reading.Clause) -> Bool {
    isAlarming(index) && !NoSuccessor.isTold(at: index, words, in: clause.range)
      && !reading.bystander.owns(index, in: clause.range)
  }

  private func isAlarming(_ index: Int) -> Bool {
    let word = words[index].folded
    guard words[index].kind == .word,
      !reading.events.contains(where: { $0.isStrong && $0.range.contains(index) })
    else { return false }
    // « remplir leur dossier à leur place »
    if word == "place", words.folded(index - 2) == "a",
      ["leur", "sa", "votre"].contains(words.folded(index - 1))
    {
      return false
    }
    if ["plutot", "finalement", "seulement", "uniquement"].contains(word), isOfContact(index) {
      return false
    }
    if word == "place", isOnlySeat(index) || isWholeLine(index - 1...index) { return false }
    if Self.restrictions.contains(word), restrictsNamed(index) { return false }
    if word == "sauf", !exceptsSomebody(index) { return false }
    return ComingWords.isAlarm(word)
  }

  /// « répondez-moi plutôt sur mon portable »: how to be reached.
  private func isOfContact(_ index: Int) -> Bool {
    (index - 3..<index).contains { Self.contacting.begin(words.folded($0)) }
  }

  private static let contacting: WordStems = [
    "repond", "appel", "rappel", "ecriv", "ecrire", "contact", "joind", "joign", "envoy", "telephon", "laiss",
  ]

  /// « … donc une seule place », « une place suffit »: nothing is left open by it; the audit holds it against the seats.
  private func isOnlySeat(_ index: Int) -> Bool {
    ["seule", "unique"].contains(words.folded(index - 1)) && ["une", "la"].contains(words.folded(index - 2))
  }

  /// « Une place. »: nothing else is said of it.
  private func isWholeLine(_ range: ClosedRange<Int>) -> Bool {
    ["une", "1"].contains(words.folded(range.lowerBound))
      && !clauses.contains { clause in
        clause.range.contains { ["autre", "autres", "non"].contains(words[$0].folded) }
      }
      && !words.before(range.lowerBound).isDisjoint(with: Marks.endsSentence)
      && (range.upperBound + 1 == words.count
        || !words.before(range.upperBound + 1).isDisjoint(with: Marks.endsSentence))
  }

  /// « sauf Awa », « sauf le 10 mars », « sauf si … »: not « je mange de tout sauf le poisson ».
  private func exceptsSomebody(_ index: Int) -> Bool {
    let end = (index + 1..<index + 5).first {
      !words.indices.contains($0) || !words.before($0).isDisjoint(with: Marks.endsSentence)
    }
    return (index + 1..<(end ?? index + 5)).contains { at in
      let word = words.folded(at)
      return [
        "si", "moi", "lui", "elle", "eux", "nous", "celui", "celle", "ceux", "que", "qu", "pour", "dernier",
        "deux",
      ]
      .contains(word) || NameWords.isKinOrOffice(word) || EventWords.isNoun(word)
        || CalendarWords.isName(word)
        || reading.names.contains { $0.range.contains(at) }
        || reading.dates.contains { $0.range.contains(at) }
        || reading.events.contains { $0.range.contains(at) }
    }
  }

  /// « Awa Diallo uniquement », « seulement le 10 mars »: what is named, and no more.
  func restrictsNamed(_ index: Int) -> Bool {
    let isNamed = { (at: Int) in
      reading.names.contains { $0.range.contains(at) } || reading.events.contains { $0.range.contains(at) }
        || reading.dates.contains { $0.range.contains(at) } || words.folded(at) == "moi"
    }
    return isNamed(index - 1) || (index + 1...index + 3).contains(where: isNamed)
  }

  static let restrictions: WordSet = ["uniquement", "seulement", "only"]
}
