/// What of the author's own words the desk has no part for: every clause must have one, or nothing is done.
struct Residue: Sendable {
  let reading: Reading
  let clauses: [Reading.Clause]
  private var words: Words { reading.words }

  /// A question for staff beside a request that stands without it: « y a-t-il un parking ? ».
  var sideMatter: StaffMatter? {
    isFirm && (clauses.contains { asksAside($0) || asksAtEnd($0) } || matter?.meaning == .question)
      ? .questionBeside : nil
  }

  /// Somebody is asked for, or given up, in a sentence of its own that holds no doubt.
  private var isFirm: Bool { clauses.contains(where: isFirm) }

  private func isFirm(_ clause: Reading.Clause) -> Bool {
    let asks = clause.has([
      .registerSelf, .registerUs, .registerOthers, .attendsThird, .cancelSelf, .cancelUs, .cancelOthers,
      .moves,
    ])
    return asks && isHeld(clause) && !clause.sentence.isSubject && !clause.has([.hypothesis, .attended])
      && !isTakenBack(clause)
      && (!clause.has([.enquiry]) || clause.has([.moves]) || isPolite(clause))
      && (!clause.sentence.isQuestion || isRequest(clause) || asksAtEnd(clause) || clause.asksToCome)
  }

  /// « je voudrais m'inscrire à la visio, c'est bien gratuit ? »: the question is the last stretch's alone.
  private func asksAtEnd(_ clause: Reading.Clause) -> Bool {
    let stretches = Stretches.of(clause.range, words)
    guard clause.sentence.isQuestion, stretches.count > 1, let last = stretches.last, !isRequest(clause)
    else {
      return false
    }
    let asked = clause.hits.filter { Sense.asking.contains($0.meaning) }
    return !asked.isEmpty && asked.allSatisfy { $0.range.upperBound <= last.lowerBound }
      && !last.contains {
        ComingWords.isDecisive(words[$0].folded) || ["ou", "or"].contains(words[$0].folded)
      }
  }

  /// Who gives up has something to give up: « je ne pourrai pas y assister » beside a question says why it is asked.
  private func isHeld(_ clause: Reading.Clause) -> Bool {
    clause.has(Sense.registering.union([.moves])) || GivingUp.isTold(clause.range, words)
      || clauses.contains { $0.has([.wasRegistered]) }
  }

  /// A question that is no request, or is put as a statement.
  private func asksAside(_ clause: Reading.Clause) -> Bool {
    guard !isFirm(clause), !SideQuestion.isAvailability(clause, reading), !isAnsweredByAuthor(clause) else {
      return false
    }
    let isQuestion =
      clause.sentence.isQuestion && !isRequest(clause) || SideQuestion.isIndirect(clause, words)
    return isQuestion
      && !clause.has(Sense.registering.union(Sense.cancelling).union([.replaces, .hypothesis]))
  }

  /// The decision a doubt leads to, and the words that are in doubt; nil where every clause has its part.
  var doubt: (decision: Decision, words: Range<Int>)? {
    let isFirm = isFirm
    if let matter, matter.meaning != .question || !isFirm { return (.staff(matter.meaning), matter.range) }
    for clause in clauses where !(isFirm && (asksAside(clause) || isAside(clause))) {
      if let decision = doubt(clause) { return (decision, clause.range) }
    }
    return nil
  }

  /// Beside a firm request: a sentence that speaks of nobody's coming or not.
  private func isAside(_ clause: Reading.Clause) -> Bool {
    guard !clause.sentence.isQuestion,
      clause.senses.isSubset(of: [.plain, .courtesy, .openCondition, .hypothesis, .attended])
    else { return false }
    if clause.has([.hypothesis]) {
      return subjects(in: clause) > 1 && !clause.range.contains { ComingWords.isDecisive(words[$0].folded) }
    }
    return !clause.range.contains {
      isAlarming($0) && (ComingWords.isOfComing(words[$0].folded) || isNear(clause))
    }
  }

  /// It may speak of the request: a word of events stands in it, a denial, or it is a few words long.
  private func isNear(_ clause: Reading.Clause) -> Bool {
    clause.range.count < 6
      || clause.range.contains { index in
        EventWords.isNoun(words[index].folded) || DayPart(words[index].folded) != nil
          || Negation.isParticle(index, words)
      }
      || reading.dates.contains { clause.range.contains($0.range.lowerBound) }
      || reading.events.contains { $0.isStrong && clause.range.contains($0.range.lowerBound) }
  }

  /// « Si je rate mon train, je vous appelle » has two subjects; « si mon mari est d'accord » alone is a condition.
  private func subjects(in clause: Reading.Clause) -> Int {
    clause.range.count {
      words[$0].folded == "si" && ["un", "une", "quelqu", "des"].contains(words.folded($0 + 1))
    }
      + clause.range.count {
        [
          "je", "j", "nous", "vous", "on", "il", "elle", "i", "we", "you", "cela", "ca", "c", "ils", "elles",
          "it",
        ].contains(
          words[$0].folded)
      }
  }

  /// « substituer X à Y », « je laisse ma place à X »: a word of giving up or replacing that no turn of phrase took in
  /// may turn the whole around.
  private func isTurned(_ clause: Reading.Clause) -> Bool {
    let told = clause.hits.filter { !$0.meaning.isRegistering || $0.meaning == .attendsThird }.map(\.range)
    // « je suis dans l'obligation de me dédire »: the stretch gives up already.
    let read =
      told
      + Stretches.of(clause.range, words).filter { stretch in
        clause.hits.contains { Sense.cancelling.contains($0.meaning) && $0.range.overlaps(stretch) }
      }
    if clause.range.contains(where: { index in
      Self.turns.begin(words[index].folded)
        && !NameWords.kin.contains(words[index].folded)
        && !words[index].folded.hasPrefix("remplacant")
        && !["a", "ai", "ont", "avons", "avait"].contains(words.folded(index - 1))
        && !read.contains { $0.contains(index) }
        && !reading.events.contains { $0.isStrong && $0.range.contains(index) }
    }) {
      return true
    }
    return clause.has(Sense.cancelling) && !clause.has([.replaces])
      && clause.range.contains { index in
        ["place", "chaise", "siege", "relais", "tour"].contains(words[index].folded)
          && isGivenTo(index, clause)
      }
  }

  /// « ma place à Denis Faucher », « ma place du 22 avril à mon amie … ».
  private func isGivenTo(_ index: Int, _ clause: Reading.Clause) -> Bool {
    let toSomebody = (index + 1..<index + 8).contains { at in
      clause.range.contains(at) && words[at].folded == "a" && Self.possessives.contains(words.folded(at + 1))
        && (NameWords.kin.contains(words.folded(at + 2)) || NameWords.offices.contains(words.folded(at + 2)))
    }
    return toSomebody
      || reading.names.contains { run in
        run.range.lowerBound > index && clause.range.contains(run.range.lowerBound)
          && (max(index, run.range.lowerBound - 4)..<run.range.lowerBound).contains {
            words[$0].folded == "a"
          }
      }
  }

  private static let possessives: WordSet = ["mon", "ma", "un", "une", "notre", "nos", "mes"]
  private static let turns: WordStems = [
    "resili", "substitu", "remplac", "renonc", "desist", "permut", "dedi", "suppleer", "supplee",
  ]

  private func doubt(_ clause: Reading.Clause) -> Decision? {
    if !clause.sentence.isSubject, isTurned(clause) { return .staff(.notUnderstood) }
    if singlesOut(clause) { return .staff(.notUnderstood) }
    if replacesUntold(clause) { return .ask(Question(.confirm, candidates: [])) }
    if isAnsweredByAuthor(clause) { return nil }
    if SideQuestion.isIndirect(clause, words) { return .staff(.question) }
    if SideQuestion.isAvailability(clause, reading), asksElsewhere(than: clause) { return nil }
    if clause.has([.hypothesis]) && !Aside.isHarmless(clause, words) || isTakenBack(clause) {
      return .ask(Question(.confirm, candidates: []))
    }
    if clause.has([.enquiry]), !isAnsweredByAuthor(clause), !clause.has([.moves]), !isPolite(clause) {
      return clause.has(Sense.registering) || isAboutRegistering(clause)
        ? .ask(Question(.confirm, candidates: [])) : .staff(.question)
    }
    if clause.sentence.isQuestion, !isRequest(clause), !isAnsweredByAuthor(clause), !asksAtEnd(clause),
      !clause.asksToCome
    {
      return .staff(.question)
    }
    return hasPart(clause) ? nil : .staff(.notUnderstood)
  }

  /// « seule Awa Diallo viendra »: of some who are told, one alone.
  private func singlesOut(_ clause: Reading.Clause) -> Bool {
    clause.has(Sense.registering) && !clause.has(Sense.cancelling)
      && clause.range.dropLast().contains { index in
        ["seul", "seule", "seuls", "seules"].contains(words[index].folded)
          && reading.names.contains { $0.range.lowerBound == index + 1 }
      }
  }

  /// « mettez-les le 13 à la place »: of something that is not told to be given up.
  private func replacesUntold(_ clause: Reading.Clause) -> Bool {
    guard clause.has(Sense.registering), !clause.has([.replaces]),
      !clauses.contains(where: { $0.has(Sense.cancelling.union([.wasRegistered, .moves])) })
    else { return false }
    return clause.range.contains {
      words[$0].folded == "place" && words.folded($0 - 1) == "la" && words.folded($0 - 2) == "a"
        && !["de", "du", "d", "des"].contains(words.folded($0 + 1))
    }
  }

  /// Another clause asks in so many words, and is no question itself.
  private func asksElsewhere(than clause: Reading.Clause) -> Bool {
    clauses.contains { other in
      other.range != clause.range && !other.sentence.isQuestion && !other.sentence.isSubject
        && other.has([.registerSelf, .registerUs, .registerOthers, .attendsThird])
    }
  }

  /// A matter for a human, wherever the author's own words tell it.
  private var matter: PhraseBook<StaffMatter>.Hit? {
    let heard = reading.clauses.filter { clause in
      clauses.contains { $0.range == clause.range } || clause.matters.contains { $0.meaning == .legal }
    }
    let matters = heard.flatMap { clause in clause.matters.filter { !isThanked($0, clause) } }.filter { hit in
      !reading.organisations.contains { $0.range.overlaps(hit.range) }
        && !reading.events.contains { $0.range.overlaps(hit.range) } && !isDenied(hit) && !isNamed(hit)
    }
    let order: [StaffMatter] = [.distress, .legal, .complaint, .otherBusiness, .specialNeed, .question]
    return order.lazy.compactMap { meaning in matters.first { $0.meaning == meaning } }.first
  }

  /// « aucun régime alimentaire particulier ».
  private func isDenied(_ hit: PhraseBook<StaffMatter>.Hit) -> Bool {
    hit.meaning == .specialNeed
      && (hit.range.upperBound..<hit.range.upperBound + 2).contains {
        ["neant", "aucun", "aucune", "non", "rien", "sans"].contains(words.folded($0))
      }
      || hit.meaning == .specialNeed
        && (hit.range.lowerBound - 2..<hit.range.lowerBound).contains {
          ["aucun", "aucune", "pas", "sans"].contains(words.folded($0))
        }
  }

  /// « au Secours populaire »: a name's word is no matter.
  private func isNamed(_ hit: PhraseBook<StaffMatter>.Hit) -> Bool {
    guard hit.meaning == .distress, hit.range.count > 1, !reading.hidesNames else { return false }
    return words[hit.range.upperBound - 1].isCapitalised
  }

  /// « merci pour le compte rendu », « vous présenter nos meilleurs vœux »: courtesy, not a matter.
  private func isThanked(_ hit: PhraseBook<StaffMatter>.Hit, _ clause: Reading.Clause) -> Bool {
    let end = min(hit.range.upperBound + 3, clause.range.upperBound)
    let wishes = (hit.range.lowerBound..<end).contains { Self.wishes.contains(words[$0].folded) }
    if hit.meaning == .otherBusiness, wishes { return true }
    let start = max(clause.range.lowerBound, hit.range.lowerBound - 3)
    return hit.meaning == .question && !clause.sentence.isQuestion
      && (start..<hit.range.lowerBound).contains {
        ["merci", "remercie", "remercions"].contains(words[$0].folded) && words.folded($0 + 1) == "pour"
      }
  }

  private static let wishes: WordSet = [
    "voeux", "excuses", "condoleances", "felicitations", "hommages", "remerciements", "salutations",
  ]

  /// « dommage », « inutile de », « mais je n'ai pas … » beside a wish: it may be no request at all.
  private func isTakenBack(_ clause: Reading.Clause) -> Bool {
    guard clause.has(Sense.registering), !clause.has(Sense.cancelling),
      !clause.has([.replaces, .wasRegistered])
    else { return false }
    if clause.range.contains(where: { Self.regrets.contains(words[$0].folded) }) { return true }
    if !clause.has([.openCondition]), clause.range.contains(where: { words[$0].folded == "sauf" }) {
      return true
    }
    if Aside.isConditional(clause, words) || Aside.isObjected(clause, words) { return true }
    let plain = clause.hits.filter { [.plain, .openCondition].contains($0.meaning) }.map(\.range)
    let reasons = Aside.reasons(clause.range, words)
    let asked = clause.hits.filter { $0.meaning.isRegistering }.map(\.range.lowerBound).min()
    let start = asked.map { stretchStart($0, clause) } ?? clause.range.lowerBound
    return Stretches.of(start..<clause.range.upperBound, words).contains { stretch in
      let rest = stretch.filter { index in
        !plain.contains { $0.contains(index) } && !clause.refuses(index)
          && !reasons.contains { $0.contains(index) }
      }
      return mayTakeBack(stretch, clause) && rest.contains { Negation.isParticle($0, words) }
        && rest.contains { ["pas", "plus", "jamais"].contains(words[$0].folded) }
    }
  }

  /// « … , je ne suis pas pressée » and « … , qui n'a pas de voiture » deny something else than the coming.
  private func mayTakeBack(_ stretch: Range<Int>, _ clause: Reading.Clause) -> Bool {
    if ["qui", "dont"].contains(words[stretch.lowerBound].folded) { return false }
    return clause.hits.contains { $0.meaning.isRegistering && $0.range.overlaps(stretch) }
      || stretch.contains { ComingWords.isDecisive(words[$0].folded) || EventWords.isNoun(words[$0].folded) }
      || reading.dates.contains { stretch.contains($0.range.lowerBound) }
  }

  /// « Je ne conduis plus la nuit, donc … : inscrivez-moi »: what stands before the request's own stretch denies something else.
  private func stretchStart(_ index: Int, _ clause: Reading.Clause) -> Int {
    var start = index
    while start > clause.range.lowerBound,
      words.before(start).isDisjoint(with: [.comma, .colon, .open, .close, .dash]),
      !["donc", "alors", "mais", "et", "but", "so"].contains(words[start].folded)
    { start -= 1 }
    return start
  }

  private static let regrets: WordSet = [
    "inutile", "impossible", "dommage", "regrette", "helas", "malheureusement", "impossibilite",
    "unfortunately",
  ]

  /// « Puis-je m'inscrire à … ? », « serait-il possible d'inscrire … ? »: a request put as a question, and no other question in it.
  private func isPolite(_ clause: Reading.Clause) -> Bool {
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
  private func isAnsweredByAuthor(_ clause: Reading.Clause) -> Bool {
    guard clause.sentence.isQuestion, isAboutRegistering(clause) || clause.has([.openCondition]),
      let next = reading.clauses.first(where: { $0.range.lowerBound >= clause.range.upperBound })
    else { return false }
    return words.folded(next.range.lowerBound) == "si" && words.folded(next.range.lowerBound + 1) == "oui"
  }

  private func isAboutRegistering(_ clause: Reading.Clause) -> Bool {
    clause.range.contains { index in
      ["inscrire", "venir", "participer", "assister", "place", "places"].contains(words[index].folded)
    }
  }

  /// A question that asks the desk to act is a request.
  private func isRequest(_ clause: Reading.Clause) -> Bool {
    guard clause.has(Sense.registering.union(Sense.cancelling).union([.courtesy, .replaces, .moves])) else {
      return false
    }
    return clause.range.contains { Self.asking.contains(words[$0].folded) }
      && !clause.range.prefix(3).contains { Self.openQuestions.contains(words[$0].folded) }
  }

  private static let asking: WordSet = [
    "pouvez", "pourriez", "possible", "voulez", "could", "can", "would", "auriez", "peux", "pourrez",
    "veuillez", "merci", "tu", "confirmer", "demander", "puis", "serait",
  ]
  private static let openQuestions: WordSet = [
    "quand", "comment", "combien", "pourquoi", "quel", "quelle", "quels", "quelles", "when", "how", "what",
    "which", "why", "where", "qui",
  ]

  /// A clause has a part when it asks something understood, or speaks of nothing that could change the request.
  private func hasPart(_ clause: Reading.Clause) -> Bool {
    if clause.sentence.isSubject || isFormTitle(clause) || isEmptyField(clause) { return true }
    if !clause.senses.isDisjoint(
      with: Sense.registering.union(Sense.cancelling).union([
        .replaces, .wasRegistered, .keeps, .courtesy, .openCondition, .moves, .attended,
      ]))
    {
      return true
    }
    if affirmsOwnComing(clause) { return true }
    let plain = clause.hits.filter { $0.meaning == .plain }.map(\.range)
    return !clause.range.contains { index in
      isAlarming(index) && !clause.refuses(index) && !plain.contains { $0.contains(index) }
    }
  }

  /// « je viens avec mon cahier », beside the author's own request.
  private func affirmsOwnComing(_ clause: Reading.Clause) -> Bool {
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
          || NameWords.kin.contains(word) || NameWords.offices.contains(word)
          || words[index].kind == .number
          || reading.names.contains { $0.range.contains(index) }
          || reading.dates.contains { $0.range.contains(index) }
          || reading.events.contains { $0.isStrong && $0.range.contains(index) }
      }
  }

  /// « Participant 3 : », left empty.
  private func isEmptyField(_ clause: Reading.Clause) -> Bool {
    clause.sentence.end.contains(.colon) && clause.range.count <= 3
      && clause.range.allSatisfy {
        words[$0].kind == .number || NominalRequest.labels.contains(words[$0].folded)
      }
  }

  /// « BULLETIN D'INSCRIPTION » above a form that is filled.
  private func isFormTitle(_ clause: Reading.Clause) -> Bool {
    let isFilled =
      reading.form.familyName != nil || reading.form.fullName != nil
      || clauses.contains { $0.hits.contains { $0.meaning == .registerOthers && $0.range.isEmpty } }
    return isFilled && !reading.form.isRepeated && clause.range.count <= 5
      && FormRequest.book.contains(words, clause.range)
  }

  /// Words of coming, registering and cancelling outside any turn of phrase the desk knows.
  private func isAlarming(_ index: Int) -> Bool {
    let word = words[index].folded
    guard words[index].kind == .word,
      !reading.events.contains(where: { $0.isStrong && $0.range.contains(index) })
    else { return false }
    if Self.restrictions.contains(word), restrictsNamed(index) { return false }
    return ComingWords.isAlarm(word)
  }

  /// « Awa Diallo uniquement », « seulement le 10 mars »: what is named, and no more.
  private func restrictsNamed(_ index: Int) -> Bool {
    let isNamed = { (at: Int) in
      reading.names.contains { $0.range.contains(at) } || reading.events.contains { $0.range.contains(at) }
        || reading.dates.contains { $0.range.contains(at) } || words.folded(at) == "moi"
    }
    return isNamed(index - 1) || (index + 1...index + 3).contains(where: isNamed)
  }

  private static let restrictions: WordSet = ["uniquement", "seulement", "only"]
}
