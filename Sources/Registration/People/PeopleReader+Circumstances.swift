/// Who stands in a circumstance of the author's own coming: « avec l'accord de mon directeur, X, je m'inscris », « … animée par X ».
extension PeopleReader {
  /// Where only the author is asked for, and the name is of who advised, allowed, taught or holds it.
  func isCircumstance(_ run: NameRun, _ clause: Reading.Clause) -> Bool {
    if isWisher(run, clause) { return true }
    guard clause.has([.registerSelf]),
      !clause.has([.registerOthers, .registerUs, .attendsThird, .hypothesis, .replaces, .moves]),
      !clause.has(Sense.cancelling)
    else { return false }
    return opensRequest(run, clause) || isAgent(run, clause) || isLeftOut(run, clause)
      || !clause.range.contains { Self.taken.contains(words[$0].folded) }
        && (isBehindWish(run, clause)
          || GovernedNames(reading: reading, clauses: [clause], actions: []).isGoverned(run))
  }

  /// « à la demande de M. le Maire, X, merci d'inscrire … »: whoever wishes, advises or allows it, however many others are asked for.
  private func isWisher(_ run: NameRun, _ clause: Reading.Clause) -> Bool {
    clause.has([.registerOthers]) && !clause.range.contains(where: isPronoun) && isBehindWish(run, clause)
  }

  private func isBehindWish(_ run: NameRun, _ clause: Reading.Clause) -> Bool {
    Self.wishes.hits(in: words, clause.range).contains { hit in
      hit.range.upperBound <= run.range.lowerBound
        && Range(hit.range.upperBound, upTo: run.range.lowerBound).allSatisfy { at in
          let word = words[at].folded
          return NameWords.isKinOrOffice(word) || NameWords.civilities.contains(word)
            || Self.determiners.contains(word)
        }
    }
  }

  /// « l'inscrire », « avec elle »: the same person again.
  private func isPronoun(_ at: Int) -> Bool {
    Self.taken.contains(words[at].folded)
      || ["l", "le", "la", "les"].contains(words[at].folded)
        && PredicateWords.forms[words.folded(at + 1)] != nil
  }

  private static let wishes = PhraseBook<Bool>([
    true: """
    a la demande|requete de|du|d
    sur proposition|recommandation|invitation|instruction|demande de|du|d
    sur la proposition|recommandation|demande|suggestion de|du|d
    sur l invitation|avis|instruction de|du|d
    sur le|les conseil|conseils de|du|d
    avec l accord|autorisation|aval de|du|d
    en accord avec
    at the request|suggestion of
    """
  ])
  private static let determiners: WordSet = [
    "le", "la", "l", "les", "mon", "ma", "notre", "nos", "mes", "son", "sa", "our", "my", "the",
  ]

  /// Before « je », apart from it, and behind something that is no company: what stands there tells of who writes.
  private func opensRequest(_ run: NameRun, _ clause: Reading.Clause) -> Bool {
    let asked = clause.hits.filter { $0.meaning == .registerSelf }.map(\.range.upperBound).min()
    let subject = asked.flatMap { end in
      (clause.range.lowerBound..<end).last { ["je", "j"].contains(words[$0].folded) }
    }
    let start = PersonPhrase(words: words, names: []).start(of: run, in: clause.range)
    guard let subject, run.range.upperBound <= subject,
      start > clause.range.lowerBound || allows(run, before: subject, clause),
      (run.range.upperBound...subject).contains(where: {
        !words.before($0).isDisjoint(with: [.comma, .colon])
      })
    else { return false }
    let opening = clause.range.lowerBound..<start
    // « …, je viendrai avec elle »
    guard
      !Range(subject, upTo: clause.range.upperBound).contains(where: { Self.taken.contains(words[$0].folded) }
      )
    else {
      return false
    }
    guard
      !(clause.range.lowerBound..<subject).contains(where: {
        Self.together.contains(words[$0].folded) || ComingWords.isAlarm(words[$0].folded)
          || words[$0].folded.hasPrefix("accompagn")
      })
    else { return false }
    guard start > clause.range.lowerBound else { return true }
    switch words[start - 1].folded {
    case "avec", "with": return opening.contains { isGerund($0) } || isDealing(start - 1, clause)
    case "et", "and":
      return reading.names.contains { $0.range.upperBound == start - 1 && opensRequest($0, clause) }
    case let link: return !Self.standingFor.contains(link)
    }
  }

  /// « Ma directrice, X, est d'accord : je m'inscris ».
  private func allows(_ run: NameRun, before subject: Int, _ clause: Reading.Clause) -> Bool {
    OtherDeed(words: words, names: reading.names).isTold(of: run, in: clause.range.lowerBound..<subject)
  }

  /// « après une discussion avec X »: what one has with somebody, not a day or an event at which one is.
  private func isDealing(_ link: Int, _ clause: Reading.Clause) -> Bool {
    guard link - 2 >= clause.range.lowerBound, words.before(link).isSubset(of: .space) else { return false }
    return ["un", "une", "ma", "mon", "notre", "la", "l", "le", "mes", "nos", "des", "cette"].contains(
      words.folded(link - 2))
      && !EventWords.isNoun(words.folded(link - 1)) && !CalendarWords.isName(words.folded(link - 1))
      && !reading.dates.contains { $0.range.contains(link - 1) }
      && !reading.events.contains { $0.range.contains(link - 1) }
  }

  /// « animée par X et Y », « que propose X »: a participle and « par ».
  private func isAgent(_ run: NameRun, _ clause: Reading.Clause) -> Bool {
    let start = PersonPhrase(words: words, names: []).start(of: run, in: clause.range)
    guard start > clause.range.lowerBound + 1 else { return false }
    if words[start - 1].folded == "et" {
      return reading.names.contains { other in
        clause.range.contains(other.range.lowerBound) && (0..<6).contains(start - 1 - other.range.upperBound)
          && isAgent(other, clause)
      }
    }
    let participle = words[start - 2]
    return words[start - 1].folded == "par"
      && ["é", "ée", "és", "ées", "ite", "it", "ue", "u", "erte"].contains { participle.text.hasSuffix($0) }
      && !["represent", "accompagn", "remplac", "flanqu", "suiv", "repris"].contains {
        participle.folded.hasPrefix($0)
      }
  }

  /// « … : merci de contacter X », « … : responsable X »: whom to ask, not who comes.
  func isContact(_ run: NameRun, _ clause: Reading.Clause) -> Bool {
    let start = PersonPhrase(words: words, names: []).start(of: run, in: clause.range)
    guard start > clause.range.lowerBound else { return false }
    if Self.asked.begin(words[start - 1].folded) { return true }
    let label = run.range.lowerBound - 1
    return label > clause.range.lowerBound && Self.labels.contains(words[label].folded)
      && !words.before(label).isDisjoint(with: [.colon, .open, .dash])
  }

  private static let asked: WordStems = [
    "contacter", "appeler", "prevenir", "joindre", "telephoner", "contactez",
  ]
  private static let labels: WordSet = [
    "responsable", "contact", "referent", "referente", "interlocuteur", "interlocutrice", "intervenant",
    "intervenante", "animateur", "animatrice", "formateur", "formatrice",
  ]

  /// « je viendrai sans X ».
  private func isLeftOut(_ run: NameRun, _ clause: Reading.Clause) -> Bool {
    let start = PersonPhrase(words: words, names: []).start(of: run, in: clause.range)
    return start > clause.range.lowerBound && words[start - 1].folded == "sans"
  }

  private func isGerund(_ index: Int) -> Bool {
    words[index].folded.hasSuffix("ant") && words[index].folded.utf8.count > 4
      && !["avant", "devant", "pendant", "maintenant", "enfant", "durant"].contains(words[index].folded)
  }

  private static let taken: WordSet = [
    "elle", "lui", "eux", "elles", "leur", "leurs", "son", "sa", "ses", "il", "ils",
  ]
  private static let together: WordSet = [
    "moi", "compagnie", "nom", "part", "compte", "place", "nous", "lieu",
  ]
  private static let standingFor: WordSet = ["pour", "comme", "que", "plus", "ainsi", "mais", "ni", "ou"]
}
