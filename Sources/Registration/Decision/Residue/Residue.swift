/// What of the author's own words the desk has no part for: every clause must have one, or nothing is done.
struct Residue: Sendable {
  let reading: Reading
  let clauses: [Reading.Clause]
  /// The author has said « oui » since: what was undecided is decided.
  var isAffirmed = false
  /// What something else is asked for in place of was told, and is left out (`Retraction`).
  var isRetracted = false
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
      .cancelBare, .moves, .replaces,
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

  /// « peut-être un siège près de la porte ? », « dites-moi si le repas est prévu »: supposed of how one comes, not of who or whether.
  private func isIdleWish(_ clause: Reading.Clause) -> Bool {
    let openings = SideQuestion.openings(of: clause, words)
    return !clause.range.contains { at in
      let word = words[at].folded
      return !openings.contains { $0.contains(at) }
        && (ComingWords.isDecisive(word) || NameWords.isKinOrOffice(word) || words[at].kind == .number
          || ["avec", "autre", "autres", "si", "ou"].contains(word))
    } && !reading.names.contains { clause.range.contains($0.range.lowerBound) }
      && !reading.dates.contains { clause.range.contains($0.range.lowerBound) }
  }

  /// The decision a doubt leads to, and the words that are in doubt; nil where every clause has its part.
  var doubt: (decision: Decision, words: Range<Int>)? {
    let isFirm = isFirm
    if let recanting = clauses.first(where: { recants($0) || isUnwilling($0) || regretsWish($0) }) {
      return (.staff(.notUnderstood), recanting.range)
    }
    if Boxes.standBehind(in: words), let all = clauses.first?.range {
      return (.staff(.notUnderstood), all)
    }
    if let matter, !(isFirm && isBeside(matter)) { return (.staff(matter.meaning), matter.range) }
    for clause in clauses
    where
      !(isFirm
      && (asksAside(clause) || isAside(clause) || isAnsweredSubject(clause) || isReminder(clause)))
    {
      if let decision = doubt(clause) { return (decision, clause.range) }
    }
    return nil
  }

  /// « Je vous ai écrit il y a dix jours et n'ai pas eu de réponse », beside « je renouvelle ma demande ».
  private func isReminder(_ clause: Reading.Clause) -> Bool {
    clause.matters.isEmpty && clause.senses.isSubset(of: [.enquiry, .plain, .courtesy])
      && clause.range.contains {
        ["reponse", "retour", "nouvelles", "confirmation"].contains(words[$0].folded)
      }
      && clause.range.contains { Negation.isParticle($0, words) || words[$0].folded == "sans" }
      && clauses.contains { other in
        other.range.contains { at in
          ["renouvell", "reiter", "relanc", "reecri"].contains { words[at].folded.hasPrefix($0) }
        }
      }
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
      isAlarming($0, clause) && (ComingWords.isOfComing(words[$0].folded) || isNear(clause)) && !isHabit($0)
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

  /// « Rose a des béquilles, si jamais … »: what is supposed stands behind a sentence with a verb of its own.
  private func isTrailing(_ clause: Reading.Clause) -> Bool {
    let first = clause.hits.filter { $0.meaning == .hypothesis }.map(\.range.lowerBound).min()
    return first.map { first in
      let before = clause.range.lowerBound..<first
      return FiniteVerb.stands(in: before, words) || before.contains { isImperative($0) }
    } ?? false
  }

  /// « laissez un message si je ne décroche pas ».
  private func isImperative(_ index: Int) -> Bool {
    words[index].folded.hasSuffix("ez") && !["chez", "assez", "nez", "rez"].contains(words[index].folded)
  }

  /// « je viens de passer … »: what has just happened.
  private func isJustDone(_ index: Int) -> Bool {
    ["viens", "vient", "venons", "viennent"].contains(words[index].folded)
      && ["de", "d"].contains(words.folded(index + 1))
      && !(words.indices.contains(index + 2) && words[index + 2].isCapitalised)
  }

  /// « notre club a toujours répondu présent », « il a souvent participé »: what was done over and over is no request.
  private func isHabit(_ index: Int) -> Bool {
    (index - 4..<index).contains { at in
      ["a", "ai", "ont", "avons", "avait", "avaient"].contains(words.folded(at))
        && ["toujours", "souvent", "regulierement", "longtemps", "parfois"].contains(words.folded(at + 1))
    }
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
    if bringsWhoStays(clause) || recounts(clause) { return .staff(.notUnderstood) }
    if isOpenExchange(clause) || cancelsEvent(clause) { return .staff(.notUnderstood) }
    if !clause.awaitsWord, clause.has(Sense.cancelling.union([.replaces])), Aside.isConditional(clause, words)
    {
      return .ask(Question(.confirm, candidates: []))
    }
    if singlesOut(clause) { return .staff(.notUnderstood) }
    if let open = leftOpen(clause) { return open }
    if !isRetracted, replacesUntold(clause) { return .ask(Question(.confirm, candidates: [])) }
    if isAnsweredByAuthor(clause) { return nil }
    if SideQuestion.isAvailability(clause, reading), asksElsewhere(than: clause) { return nil }
    if SideQuestion.isIndirect(clause, words) { return .staff(.question) }
    if asksForSeat(clause) { return nil }
    if isAffirmed, isDecided(clause) { return nil }
    if clause.has([.hypothesis]) && !Aside.isHarmless(clause, words) || isTakenBack(clause) {
      return .ask(Question(.confirm, candidates: []))
    }
    if clause.has([.enquiry]), !isAnsweredByAuthor(clause), !clause.has([.moves]), !isPolite(clause) {
      return clause.has(Sense.registering) || isAboutRegistering(clause)
        ? .ask(Question(.confirm, candidates: [])) : .staff(.question)
    }
    if clause.sentence.isQuestion, isRhetorical(clause), isFirm {
      return hasPart(clause) ? nil : .staff(.question)
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
}
