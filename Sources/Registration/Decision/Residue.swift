/// What of the author's own words the desk has no part for: every clause must have one, or nothing is done.
struct Residue: Sendable {
  let reading: Reading
  let clauses: [Reading.Clause]
  /// The author has said « oui » since: what was undecided is decided.
  var isAffirmed = false
  var words: Words { reading.words }

  /// A question for staff beside a request that stands without it: « y a-t-il un parking ? ».
  var sideMatter: StaffMatter? {
    isFirm && (clauses.contains { asksAside($0) || asksAtEnd($0) } || matter.map(isBeside) ?? false)
      ? .questionBeside : nil
  }

  /// Somebody is asked for, or given up, in a sentence of its own that holds no doubt.
  var isFirm: Bool { clauses.contains(where: isFirm) }

  func isFirm(_ clause: Reading.Clause) -> Bool {
    let asks = clause.has([
      .registerSelf, .registerUs, .registerOthers, .attendsThird, .cancelSelf, .cancelUs, .cancelOthers,
      .moves, .replaces,
    ])
    return asks && isHeld(clause) && !clause.sentence.isSubject && !clause.has([.hypothesis, .attended])
      && !isTakenBack(clause)
      && (!clause.has([.enquiry]) || clause.has([.moves]) || isPolite(clause))
      && (!clause.sentence.isQuestion || isRequest(clause) || asksAtEnd(clause) || clause.asksToCome
        || asksForSeat(clause))
  }

  /// « je voudrais m'inscrire à la visio, c'est bien gratuit ? »: the question is the last stretch's alone.
  func asksAtEnd(_ clause: Reading.Clause) -> Bool {
    let stretches = Stretches.of(clause.range, words)
    guard clause.sentence.isQuestion, stretches.count > 1, let last = stretches.last, !isRequest(clause),
      !clause.has([.attended, .wasRegistered])
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
  func isHeld(_ clause: Reading.Clause) -> Bool {
    clause.has(Sense.registering.union([.moves, .replaces])) || GivingUp.isTold(clause.range, words)
      || clauses.contains { $0.has([.wasRegistered]) }
  }

  /// A question that is no request, or is put as a statement.
  func asksAside(_ clause: Reading.Clause) -> Bool {
    guard !isFirm(clause), !SideQuestion.isAvailability(clause, reading), !isAnsweredByAuthor(clause) else {
      return false
    }
    let isQuestion =
      clause.sentence.isQuestion && !isRequest(clause) || SideQuestion.isIndirect(clause, words)
    guard isQuestion, !clause.has(Sense.requesting.union([.replaces])) else { return false }
    return !clause.has([.hypothesis]) || isIdleWish(clause)
  }

  /// « peut-être une place devant ? »: supposed of how one comes, not of who or whether.
  private func isIdleWish(_ clause: Reading.Clause) -> Bool {
    !clause.range.contains { at in
      let word = words[at].folded
      return ComingWords.isDecisive(word) || NameWords.isKinOrOffice(word) || words[at].kind == .number
        || ["avec", "autre", "autres", "si", "ou"].contains(word)
    } && !reading.names.contains { clause.range.contains($0.range.lowerBound) }
      && !reading.dates.contains { clause.range.contains($0.range.lowerBound) }
  }

  /// The decision a doubt leads to, and the words that are in doubt; nil where every clause has its part.
  var doubt: (decision: Decision, words: Range<Int>)? {
    let isFirm = isFirm
    if let recanting = clauses.first(where: { recants($0) || isUnwilling($0) }) {
      return (.staff(.notUnderstood), recanting.range)
    }
    if Boxes.standBehind(in: words), let all = clauses.first?.range {
      return (.staff(.notUnderstood), all)
    }
    if let matter, !(isFirm && isBeside(matter)) { return (.staff(matter.meaning), matter.range) }
    for clause in clauses
    where !(isFirm && (asksAside(clause) || isAside(clause) || isAnsweredSubject(clause))) {
      if let decision = doubt(clause) { return (decision, clause.range) }
    }
    return nil
  }

  /// « Venir avec ma classe ? » above the request: the body says what is asked.
  private func isAnsweredSubject(_ clause: Reading.Clause) -> Bool {
    clause.sentence.isSubject && clause.sentence.isQuestion && clause.matters.isEmpty
      && !clause.has(Sense.cancelling.union([.replaces, .moves]))
  }

  /// Beside a firm request: a sentence that speaks of nobody's coming or not.
  func isAside(_ clause: Reading.Clause) -> Bool {
    guard !clause.sentence.isQuestion,
      clause.senses.isSubset(of: [.plain, .courtesy, .openCondition, .hypothesis, .attended])
    else { return false }
    if clause.has([.hypothesis]) {
      return (subjects(in: clause) > 1 || isTrailing(clause))
        && !clause.range.contains {
          ComingWords.isDecisive(words[$0].folded) && !isJustDone($0) && !isAbleToElse($0)
        }
    }
    let alarms = clause.range.filter {
      isAlarming($0) && (ComingWords.isOfComing(words[$0].folded) || isNear(clause))
    }
    return alarms.isEmpty || isSupport(clause, alarms)
  }

  /// « si je peux être utile », « si je peux ranger les chaises »: of something else than coming.
  private func isAbleToElse(_ index: Int) -> Bool {
    guard words[index].folded.hasPrefix("pe") || words[index].folded.hasPrefix("pou"),
      let verb = (index + 1..<index + 4).first(where: { Unmeant.isInfinitive(words.folded($0)) })
    else { return false }
    return words[verb].folded == "etre"
      ? ["utile", "utiles"].contains(words.folded(verb + 1))
      : !Unmeant.attendance.contains(words[verb].folded)
  }

  /// « Rose est végétarienne, si jamais … »: what is supposed stands behind a sentence with a verb of its own.
  private func isTrailing(_ clause: Reading.Clause) -> Bool {
    let first = clause.hits.filter { $0.meaning == .hypothesis }.map(\.range.lowerBound).min()
    return first.map { FiniteVerb.stands(in: clause.range.lowerBound..<$0, words) } ?? false
  }

  /// « je viens de passer … »: what has just happened.
  private func isJustDone(_ index: Int) -> Bool {
    ["viens", "vient", "venons", "viennent"].contains(words[index].folded)
      && ["de", "d"].contains(words.folded(index + 1))
      && !(words.indices.contains(index + 2) && words[index + 2].isCapitalised)
  }

  /// It may speak of the request: a word of events stands in it, a denial, or it is a few words long.
  func isNear(_ clause: Reading.Clause) -> Bool {
    clause.range.count < 6
      || clause.range.contains { index in
        EventWords.isNoun(words[index].folded) || DayPart(words[index].folded) != nil
          || Negation.isParticle(index, words)
      }
      || reading.dates.contains { clause.range.contains($0.range.lowerBound) }
      || reading.events.contains { $0.isStrong && clause.range.contains($0.range.lowerBound) }
  }

  /// « Si je rate mon train, je vous appelle » has two subjects; « si mon mari est d'accord » alone is a condition.
  func subjects(in clause: Reading.Clause) -> Int {
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

  func doubt(_ clause: Reading.Clause) -> Decision? {
    if !clause.sentence.isSubject, isTurned(clause) { return .staff(.notUnderstood) }
    if bringsWhoStays(clause) { return .staff(.notUnderstood) }
    if isOpenExchange(clause) || cancelsEvent(clause) { return .staff(.notUnderstood) }
    if clause.has(Sense.cancelling.union([.replaces])), Aside.isConditional(clause, words) {
      return .ask(Question(.confirm, candidates: []))
    }
    if singlesOut(clause) { return .staff(.notUnderstood) }
    if let open = leftOpen(clause) { return open }
    if replacesUntold(clause) { return .ask(Question(.confirm, candidates: [])) }
    if isAnsweredByAuthor(clause) { return nil }
    if SideQuestion.isIndirect(clause, words) { return .staff(.question) }
    if asksForSeat(clause) { return nil }
    if SideQuestion.isAvailability(clause, reading), asksElsewhere(than: clause) { return nil }
    if isAffirmed, isDecided(clause) { return nil }
    if clause.has([.hypothesis]) && !Aside.isHarmless(clause, words) || isTakenBack(clause) {
      return .ask(Question(.confirm, candidates: []))
    }
    if clause.has([.enquiry]), !isAnsweredByAuthor(clause), !clause.has([.moves]), !isPolite(clause) {
      return clause.has(Sense.registering) || isAboutRegistering(clause)
        ? .ask(Question(.confirm, candidates: [])) : .staff(.question)
    }
    if clause.sentence.isQuestion, !isRequest(clause), !isAnsweredByAuthor(clause), !asksAtEnd(clause),
      !clause.asksToCome, !asksForSeat(clause)
    {
      return .staff(.question)
    }
    return hasPart(clause) ? nil : .staff(.notUnderstood)
  }

  /// « je viendrai peut-être », « si mon mari est d'accord »: nothing is left open but whether; not « 2 ou 3 ».
  func isDecided(_ clause: Reading.Clause) -> Bool {
    clause.has(Sense.requesting) && !clause.has([.replaces, .moves])
      && !clause.range.contains { index in
        ["ou", "or"].contains(words[index].folded)
          && (index - 1...index + 1).contains { at in
            CalendarWords.numbers[words.folded(at)] != nil
              || words.indices.contains(at) && words[at].kind == .number
          }
          || Negation.isParticle(index, words)
      }
  }

  /// Another clause asks in so many words, and is no question itself.
  func asksElsewhere(than clause: Reading.Clause) -> Bool {
    clauses.contains { other in
      other.range != clause.range && !other.sentence.isQuestion && !other.sentence.isSubject
        && other.has([.registerSelf, .registerUs, .registerOthers, .attendsThird])
    }
  }

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
    return Self.affirming.hits(in: words, next.range).contains {
      $0.range.lowerBound == next.range.lowerBound
    }
      && !next.range.contains {
        words[$0].folded.hasPrefix("decid")
          || ["verra", "verrai", "verrons", "dira", "dirai", "dirons"].contains(words[$0].folded)
      }
  }

  private static let affirming = PhraseBook<Bool>([
    true: """
    si oui
    si c est ?bien le cas
    si tel est le cas
    dans ce cas
    le cas echeant
    if so
    """
  ])

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
      || words[first].folded == "vous" && ["m", "nous"].contains(words.folded(first + 1))
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
    return clause.range.contains { Self.asking.contains(words[$0].folded) }
      && !clause.range.prefix(3).contains { Self.openQuestions.contains(words[$0].folded) }
  }

  /// « Accepteriez-vous d'inscrire … ? », « y aurait-il moyen de la remplacer par … ? »: what the desk would do stands in the infinitive,
  /// and nothing is asked about it.
  private func ordersInQuestion(_ clause: Reading.Clause) -> Bool {
    let orders = clause.hits.contains { hit in
      if hit.meaning == .replaces, words[hit.range.upperBound - 1].folded == "place" { return true }
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
        return Self.openQuestions.contains(word) || Self.enquiring.contains(word)
          || SideQuestion.opening.contains(word)
          || Negation.isParticle(at, words)
      }
  }

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
