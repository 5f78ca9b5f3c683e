/// Who and how many the author tells of, held against who would come or go.
extension Audit {
  /// Somebody is named in full who is neither seated nor given up, nor told of as somebody else.
  var lostName: Range<Int>? {
    let people = PeopleReader(reading: reading, sender: nil)
    return reading.names.first { run in
      let first = run.range.lowerBound
      guard let clause = clauses.first(where: { $0.range.contains(first) }) else { return false }
      if isIntroduced(run, clause), !isKnown(run) { return true }
      return isOfComing(clause, run) && isSomebody(run, clause) && !isKnown(run)
        && !isOther(run, clause, people)
        && !people.isAddressed(run, clause)
        && people.isVisible(run, clause) && !people.isPlace(run) && !people.isThing(run)
    }?.range
  }

  /// Somebody's coming is what the clause tells; a line without a verb tells it of a list.
  private func isOfComing(_ clause: Reading.Clause, _ run: NameRun) -> Bool {
    clause.has(Sense.requesting) || clause.range.contains { ComingWords.isOfComing(words[$0].folded) }
      || run.isFull && !FiniteVerb.stands(in: clause.range, words) && !clause.sentence.isSubject
        && !clause.range.contains { words.before($0).contains(.cell) || words.after($0).contains(.cell) }
  }

  /// « C'est Omar Sy qui écrit », « ici Omar Sy », « je m'appelle Omar Sy »: whoever writes, whatever the header says.
  private func isIntroduced(_ run: NameRun, _ clause: Reading.Clause) -> Bool {
    let first = run.range.lowerBound
    let end = run.range.upperBound
    guard run.isFull, first > clause.range.lowerBound else { return false }
    switch words[first - 1].folded {
    case "appelle": return ["m", "me"].contains(words.folded(first - 2))
    case "suis", "soussigne", "soussignee": return true
    case "ici": return first - 1 == clause.range.lowerBound
    case "est":
      return words.folded(first - 2) == "c"
        && (words.folded(end) == "qui"
          && (end + 1..<end + 4).contains { Self.writing.begin(words.folded($0)) }
          || end == clause.range.upperBound || words.before(end).contains(.comma))
    default: return false
    }
  }

  private static let writing: WordStems = ["ecri", "redig", "tape", "parle", "tien"]

  /// A lone word is somebody's where it stands as one: « ma sœur Rose », « avec Rose », « … et Rose viendra ».
  private func isSomebody(_ run: NameRun, _ clause: Reading.Clause) -> Bool {
    if run.isFull { return true }
    let first = run.range.lowerBound
    guard first > clause.range.lowerBound, !words[first].isAllCapitals else { return false }
    let before = words[first - 1].folded
    if ["appelle", "prenomme", "nomme"].contains(before), ["s", "se"].contains(words.folded(first - 2)) {
      return true
    }
    return NameWords.isKinOrOffice(before) || ["avec", "ni"].contains(before)
      || words.before(first).isSubset(of: .space) == false && words.before(first).contains(.comma)
        && NameWords.isKinOrOffice(before)
      || ComingWords.isOfComing(words.folded(run.range.upperBound))
  }

  /// A participant, or whoever writes.
  private func isKnown(_ run: NameRun) -> Bool {
    let people = actions.flatMap(\.participants)
    if people.contains(where: { $0.name == run.name }) { return true }
    let name = Tokeniser.words(of: run.name).words.map(\.folded)
    return people.contains { person in
      let known = person.nameWords
      return PersonName.agree(run.words, known) || PersonName.agree(name, known)
    } || PersonName.agree(run.words, reading.author.nameWords)
  }

  /// Said not to come, to stay as they are, to have come before, or to have told of it.
  private func isOther(_ run: NameRun, _ clause: Reading.Clause, _ people: PeopleReader) -> Bool {
    clause.has([.absentThird, .keeps, .attended, .wasRegistered]) || Deferral.isTold(in: clause.range, words)
      || people.isReported(run, clause)
      || clause.range.contains { Negation.isParticle($0, words) || words[$0].folded == "non" }
      || people.isCircumstance(run, clause)
      || RollCall(words: words, names: reading.names).answer(in: clause.range) == .away
      || OtherDeed(words: words, names: reading.names).isTold(of: run, in: clause.range)
      || !actions.contains { $0.verb == .register } && stays(after: clause)
  }

  /// « … Rose et moi serons bien là », in the next sentence.
  private func stays(after clause: Reading.Clause) -> Bool {
    clauses.first { $0.range.lowerBound >= clause.range.upperBound }?.has([.keeps]) ?? false
  }

  /// « Jacques Petit, étant en déplacement, … », « Rose Petit, souffrante »: who is kept away is not to be registered.
  var keptAway: Range<Int>? {
    let coming = actions.filter { $0.verb == .register }.flatMap(\.participants).map {
      $0.nameWords
    }
    return reading.names.first { run in
      guard run.isFull, coming.contains(where: { PersonName.agree(run.words, $0) }) else { return false }
      let end = run.range.upperBound
      return Range(end, upTo: min(end + 5, words.count)).contains { at in
        guard (end...at).allSatisfy({ words.before($0).isDisjoint(with: Marks.endsSentence) }) else {
          return false
        }
        return Self.kept.begin(words[at].folded)
          || ["etant", "sera", "est"].contains(words.folded(at))
            && ["en", "a"].contains(words.folded(at + 1))
            && Self.away.contains(words.folded(at + 2))
          || words.folded(at) == "pouvant" && (at - 2..<at).contains { Negation.isParticle($0, words) }
      }
    }?.range
  }

  private static let kept: WordStems = ["empeche", "souffrant", "indisponible", "hospitalis", "alite"]
  private static let away: WordSet = [
    "deplacement", "conge", "conges", "vacances", "arret", "mission", "voyage", "hopital", "etranger",
  ]

  // MARK: Numbers

  /// « Deux personnes m'accompagnent », and one seat: more come than what would be done has seats for.
  var lostNumber: Range<Int>? {
    let seats = actions.filter { $0.verb == .register }.map(\.seats).reduce(0, +)
    guard seats > 0, !clauses.contains(where: { $0.range.contains(where: isAlone) }) else { return nil }
    for clause in clauses
    where !clause.has([.attended, .wasRegistered, .keeps]) && !clause.sentence.isSubject {
      if let found = clause.range.first(where: { people(at: $0, clause).map { $0 > seats } ?? false }) {
        return found..<found + 1
      }
    }
    return nil
  }

  /// « je serai seule », « il ira seul ».
  func isAlone(_ index: Int) -> Bool {
    ["seul", "seule", "alone"].contains(words[index].folded)
      && (index - 3..<index).contains {
        [.attend, .be].contains(PredicateWords.forms[words.folded($0)]?.kind)
      }
  }

  /// How many people who come that number tells of; nil where it tells of something else.
  private func people(at index: Int, _ clause: Reading.Clause) -> Int? {
    guard let number = words[index].number ?? CalendarWords.numbers[words[index].folded],
      (2...60).contains(number), isCounting(index, clause)
    else { return nil }
    return number
  }

  private func isCounting(_ index: Int, _ clause: Reading.Clause) -> Bool {
    if isOfGroup(index) { return true }
    let owned =
      reading.dates.contains { $0.range.contains(index) }
      || reading.events.contains { $0.isStrong && $0.range.contains(index) }
      || reading.organisations.contains { $0.range.contains(index) } || clause.refuses(index)
    guard !owned else { return false }
    let end = min(index + 4, clause.range.upperBound)
    let isOfPeople = (index + 1..<max(index + 1, end)).contains { Self.isPeople(words[$0].folded) }
    let isInAll = ["fait", "fera", "soit", "donc", "total"].contains(words.folded(index - 1))
    // « deux personnes de la crèche », without a verb
    if HeadCount.number(clause.range, words) == index, !FiniteVerb.stands(in: clause.range, words) {
      return true
    }
    return (isOfPeople || isInAll)
      && (clause.has(Sense.registering) || clause.range.contains { ComingWords.isOfComing(words[$0].folded) }
        || isInAll)
  }

  /// « les 4 de l'atelier », « les trois de l'équipe »; not « les 4 et 5 du mois ».
  private func isOfGroup(_ index: Int) -> Bool {
    words.folded(index - 1) == "les" && ["du", "de", "d"].contains(words.folded(index + 1))
      && !(index + 2...index + 3).contains {
        CalendarWords.isName(words.folded($0)) || words.folded($0) == "mois"
      }
  }

  private static func isPeople(_ word: String) -> Bool {
    word.hasSuffix("s") && (NameWords.isKinOrOffice(word) || NameWords.isKinOrOffice(String(word.dropLast())))
      || ["personnes", "pers", "people", "adultes", "enfants"].contains(word)
      || ["eurs", "euses", "iens", "iennes", "istes", "naires"].contains { word.hasSuffix($0) }
  }
}
