/// Who is to come, who is not, and who is merely named.
struct PeopleReader: Sendable {
  let reading: Reading
  let sender: Person?
  var words: Words { reading.words }

  struct Result: Sendable, Equatable {
    /// The telephone and address that stand beside the sender's name in the request.
    var senderPhone: String?
    var senderEmail: String?
    /// The sender's name as the request spells it, where that is fuller.
    var fullerSender: NameRun?
    /// Named beside a request to register, in order.
    var attending: [Person] = []
    /// Named as not coming.
    var absent: [Person] = []
    /// The sender's own name stands among those who come.
    var listsSender = false
    /// A name whose part in the matter is not told.
    var unowned: [NameRun] = []
    /// Somebody told by kinship or office alone.
    var unnamed = 0
    /// The same, beside somebody who is named: by their words, sorted. By none, beside somebody who is not: only whether it is open.
    var company: [[String]: UnnamedCompany] = [:]
    /// All of these together.
    var beside: UnnamedCompany { company.values.reduce(UnnamedCompany(), +) }
    /// Lines of a list that tell somebody without a name.
    var unnamedListed = 0
    /// Lines of a list that gave neither a person nor an event.
    var unread = 0
    /// Names that stand a line each.
    var listed = 0

    /// Where a seat changes hands, whoever is named in full may be one of the two.
    mutating func settle() {
      let full = unowned.filter(\.isFull)
      absent += full.map { Person(name: $0.name, words: $0.words, range: $0.range) }
      unowned.removeAll(where: full.contains)
    }
  }

  func result() -> Result {
    var result = Result()
    let table = TableRows(words, clauses: reading.clauses.filter(isOwn).map(\.range))
    if table.isBroken { result.unread += 1 }
    for clause in reading.clauses where isOwn(clause) {
      if let person = table.people[clause.range.lowerBound] {
        readRow(person, &result)
      } else if !table.headers.contains(clause.range.lowerBound) {
        read(clause, &result)
      }
    }
    result.attending = distinct(result.attending)
    result.absent = distinct(result.absent)
    nameGiven(&result)
    result.unowned.removeAll { run in
      (result.attending + result.absent).contains { PersonName.agree(run.words, $0.words) }
    }
    return result
  }

  /// Each once, however often named.
  func distinct(_ people: [Person]) -> [Person] {
    people.reduce(into: []) { found, person in
      if !person.words.isEmpty, !found.contains(where: { $0.words.sorted() == person.words.sorted() }) {
        found.append(person)
      }
    }
  }

  /// The author's own, and no signature.
  func isOwn(_ clause: Reading.Clause) -> Bool {
    if clause.sentence.isSubject { return !reading.text.isSubjectInherited }
    return clause.range.lowerBound < reading.tail.range.lowerBound && !clause.sentence.isSignature
      && !reading.form.words.contains(clause.range.lowerBound)
  }

  func read(_ clause: Reading.Clause, _ result: inout Result) {
    if !clause.sentence.isSubject, SubjectPointer.isAll(of: clause.range, words) { return }
    let runs = reading.names.filter {
      clause.range.contains($0.range.lowerBound) && isVisible($0, clause) && !isAddressed($0, clause)
        && !isSpokenFor($0, clause) && !isCopied($0) && !isTeller($0, clause)
        && !isAddedTo($0, clause) && !isToldAsDone($0, clause)
    }
    if clause.has(Sense.requesting), hasUnreadTitle(clause, runs) {
      result.unread += 1
    }
    if let run = runs.first, isDeclined(run, clause) || isOfAuthorAlone(clause) { return }
    for run in runs { place(run, clause, runs, &result) }
    if isAuthorItem(clause, runs) {
      result.listsSender = true
      result.listed += 1
    } else if isUnnamedItem(clause, runs) {
      result.unnamedListed += 1
    } else if isUnreadItem(clause, runs) {
      result.unread += 1
    }
    if UnreadNames(reading: reading, names: reading.hidesNames ? runs : reading.names).isNamed(in: clause) {
      result.unread += 1
    }
    if losesItem(clause, runs) { result.unread += 1 }
    nameUnnamed(clause, runs, &result)
    if nameCompany(clause, runs, &result) { return }
    if let first = runs.first, isListLine(first, clause), isDoubtful(clause) { result.unread += 1 }
    if !runs.contains(where: \.isFull), clause.has(Sense.requesting), !adoptKin(clause, &result) {
      adopt(clause, &result)
    }
    addCompany(of: runs, &result)
    // « à 18 h (Vierzon), avec mon mari »
    let isInBrackets = { (run: NameRun) in
      !run.isFull && words.before(run.range.lowerBound).contains(.open)
        && words.after(run.range.upperBound - 1).contains(.close)
    }
    guard runs.allSatisfy({ isSender($0) || isInBrackets($0) }),
      clause.has([.registerSelf, .registerUs, .attendsThird])
    else { return }
    addCompanions(clause, &result)
  }

  func isSender(_ run: NameRun) -> Bool {
    sender.map { PersonName.agree(run.words, $0.words) } ?? false
  }

  /// « … hésite, ne comptez que moi ».
  private func isOfAuthorAlone(_ clause: Reading.Clause) -> Bool {
    clause.has([.registerSelf]) && Self.alone.contains(words, clause.range)
  }

  private static let alone = PhraseBook<Bool>([
    true: """
    que moi pour l instant|le moment
    comptez|inscrivez|notez que moi
    seulement|uniquement moi
    moi seulement|uniquement|seul|seule
    only ~1 me
    just me
    me only
    """
  ])

  /// « mme rose petit », typed without capitals: somebody is named who was not made out.
  func hasUnreadTitle(_ clause: Reading.Clause, _ runs: [NameRun]) -> Bool {
    clause.range.dropLast().contains { index in
      guard ["mme", "mlle", "mr", "mmes", "mrs", "ms", "docteur", "dr"].contains(words[index].folded) else {
        return false
      }
      let family = words[index + 1].folded
      return !reading.names.contains {
        $0.range.contains(index + 1) || $0.isFull && $0.words.contains(family)
      }
        && !["le", "la", "les", "et", "ou"].contains(words[index + 1].folded)
    }
  }

  /// « Ma tante est malade, enlevez-la », after « ma tante Awa Diallo »: kinship takes up who was named with it.
  func adoptKin(_ clause: Reading.Clause, _ result: inout Result) -> Bool {
    guard clause.has([.cancelOthers, .absentThird]), !clause.has(Sense.registering),
      let kin = clause.range.first(where: {
        NameWords.isKinOrOffice(words[$0].folded) && Self.owners.contains(words.folded($0 - 1))
      })
    else { return false }
    let named = result.unowned.filter { run in
      run.isFull && run.range.lowerBound < clause.range.lowerBound
        && words.folded(run.range.lowerBound - 1) == words[kin].folded
    }
    guard named.count == 1 else { return false }
    result.absent += named.map { Person(name: $0.name, words: $0.words, range: $0.range) }
    result.unowned.removeAll(where: named.contains)
    return true
  }

  private static let owners: WordSet = ["mon", "ma", "notre", "nos", "mes"]

  /// « Ma mère, Mme X, … . Elle viendra. »: a pronoun takes up who was named in the clause before.
  func adopt(_ clause: Reading.Clause, _ result: inout Result) {
    guard clause.range.contains(where: { Self.pronouns.contains(words[$0].folded) }),
      clause.has([.registerOthers, .attendsThird, .cancelOthers, .absentThird]),
      let place = reading.clauses.firstIndex(where: { $0.range == clause.range })
    else { return }
    for before in reading.clauses[max(0, place - 2)..<place].reversed() {
      let adopted = result.unowned.filter {
        before.range.contains($0.range.lowerBound) && $0.isFull
          && ($0.isTitled || clause.has(Sense.cancelling) && isSubject($0, before))
      }
      guard !adopted.isEmpty else { continue }
      let told: Senses =
        clause.has(Sense.cancelling) ? [.plain, .courtesy, .wasRegistered] : [.plain, .courtesy]
      guard before.senses.isSubset(of: told), adopted.count == 1 else { return }
      let runs = reading.names.filter { before.range.contains($0.range.lowerBound) }
      result.unowned.removeAll(where: adopted.contains)
      let people = adopted.map { person($0, before, runs) }
      if clause.has(Sense.cancelling) { result.absent += people } else { result.attending += people }
      return
    }
  }

  /// « Awa Diallo s'est cassé le bras »: a verb behind the name, and nobody else's before it.
  private func isSubject(_ run: NameRun, _ clause: Reading.Clause) -> Bool {
    let end = run.range.upperBound
    guard end + 1 < clause.range.upperBound,
      let stretch = Stretches.of(clause.range, words).first(where: { $0.contains(run.range.lowerBound) })
    else { return false }
    return !Range(stretch.lowerBound, upTo: run.range.lowerBound).contains {
      ["je", "j", "nous", "vous", "avec", "par", "de", "d", "a", "chez", "pour", "et", "que", "qui"].contains(
        words[$0].folded)
    }
  }

  static let pronouns: WordSet = [
    "il", "elle", "l", "le", "la", "son", "sa", "lui", "he", "she", "him", "her",
  ]

  func place(_ run: NameRun, _ clause: Reading.Clause, _ runs: [NameRun], _ result: inout Result) {
    let isListed = isListLine(run, clause)
    if Household(text: words).isFamily(run), clause.has(Sense.registering) { return takeCouple(run, &result) }
    if let sender, PersonName.agree(run.words, sender.words), Relative.isTold(by: run, words) { return }
    if let sender, PersonName.agree(run.words, sender.words), run.isFull || run.words[0].count > 2,
      run.isFull || !isOfKin(run)
    {
      let isCounted = clause.has([.registerUs]) && isAmongUs(run, clause, runs)
      if isListed || isCounted || clause.has([.registerOthers, .attendsThird, .cancelOthers]) && run.isFull {
        result.listsSender = true
      }
      let told = person(run, clause, runs)
      result.senderPhone = result.senderPhone ?? told.phone
      result.senderEmail = result.senderEmail ?? told.email
      if isListed { result.listed += 1 }
      if !SenderReader.isOfTown(run.words, sender.words),
        run.words.filter({ $0.count > 1 }).count > sender.words.filter({ $0.count > 1 }).count
      {
        result.fullerSender = run
      }
      return
    }
    if clause.has([.keeps]), !isGivenUp(run, clause) { return }
    if run.isFull, clause.has([.registerSelf]), isAwayApart(run, clause) {
      result.absent.append(person(run, clause, runs))
      return
    }
    if isOfBefore(run, clause) { return }
    guard run.isFull || isSpouse(run) || isByTitle(run, clause) else {
      if run.isTitled, clause.has(Sense.cancelling), !clause.has(Sense.registering) {
        result.absent.append(Person(name: run.name, words: run.words, range: run.range))
      } else if isSignificant(run, clause) {
        result.unowned.append(run)
      }
      return
    }
    if clause.has([.replaces]) {
      result.attending.append(person(run, clause, runs))
      return
    }
    if clause.has(Sense.cancelling), !clause.has(Sense.registering) {
      guard !isPlace(run), !isThing(run) else { return }
      guard isAbsent(run, clause, runs) else {
        if !run.isCompleted, !isReason(run, clause) { result.unowned.append(run) }
        return
      }
      result.absent.append(person(run, clause, runs))
    } else if isListed || attends(run, clause, runs) {
      result.attending.append(person(run, clause, runs))
      if isListed || words.before(run.range.lowerBound).contains(.cell) { result.listed += 1 }
    } else if !isPlace(run), !isThing(run) {
      result.unowned.append(run)
    }
  }

  /// « J'ai déjà inscrit X, ajoutez aussi Y »: the stretch of X tells what is there.
  private func isOfBefore(_ run: NameRun, _ clause: Reading.Clause) -> Bool {
    guard clause.has([.wasRegistered]), clause.has(Sense.registering),
      let stretch = Stretches.of(clause.range, words).first(where: { $0.contains(run.range.lowerBound) })
    else { return false }
    let told = clause.hits.filter { $0.range.overlaps(stretch) }
    return told.contains { $0.meaning == .wasRegistered } && !told.contains { $0.meaning.isRegistering }
  }

  /// « X ne viendra pas, moi je garde ma place »: the stretch of X is of leaving.
  func isGivenUp(_ run: NameRun, _ clause: Reading.Clause) -> Bool {
    guard let stretch = Stretches.of(clause.range, words).first(where: { $0.contains(run.range.lowerBound) })
    else { return false }
    return clause.hits.contains { Sense.cancelling.contains($0.meaning) && $0.range.overlaps(stretch) }
      && !clause.hits.contains { $0.meaning == .keeps && $0.range.overlaps(stretch) }
  }

  /// « je viens, X ne m'accompagne pas »: the stretch of X says so, and asks for nothing.
  private func isAwayApart(_ run: NameRun, _ clause: Reading.Clause) -> Bool {
    guard let stretch = Stretches.of(clause.range, words).first(where: { $0.contains(run.range.lowerBound) })
    else { return false }
    let told = clause.hits.filter { $0.range.overlaps(stretch) && !$0.range.isEmpty }
    return told.contains { $0.meaning == .absentThird } && !told.contains { $0.meaning.isRegistering }
  }

  /// « C'est X qui y va, Y ne vient pas »: who does not come stands in the stretch that says so, where it names somebody.
  func isAbsent(_ run: NameRun, _ clause: Reading.Clause, _ runs: [NameRun]) -> Bool {
    let stretches = Stretches.of(clause.range, words).filter { stretch in
      clause.hits.contains { Sense.cancelling.contains($0.meaning) && $0.range.overlaps(stretch) }
    }
    let named = stretches.contains { stretch in
      runs.contains { ($0.isFull || $0.isTitled) && stretch.contains($0.range.lowerBound) }
    }
    if words.folded(run.range.upperBound) == "non" || isHolder(run, clause) { return true }
    if isSetInPlace(run, clause) { return false }
    // « Annulez la réunion, X ne peut pas l'animer »: X does something of their own.
    if let own = Stretches.of(clause.range, words).first(where: { $0.contains(run.range.lowerBound) }),
      !stretches.contains(own), clause.senses.isDisjoint(with: [.cancelOthers, .absentThird]),
      own.contains(where: { Negation.isParticle($0, words) })
    {
      return false
    }
    let isTakenUp = stretches.contains { stretch in
      stretch.contains {
        ["l", "le", "la", "les"].contains(words[$0].folded)
          && PredicateWords.forms[words.folded($0 + 1)] != nil
      }
    }
    let slot = NameSlot(words: words, clause: clause)
    return !named && (!run.isCompleted || isTakenUp)
      || stretches.contains { $0.contains(run.range.lowerBound) }
      || runs.contains { other in
        stretches.contains { $0.contains(other.range.lowerBound) }
          && (slot.joins(run, other) || slot.joins(other, run))
      }
  }

  /// « c'est Awa Diallo qui ira, je me retire »: who comes, in a sentence that gives up.
  private func isSetInPlace(_ run: NameRun, _ clause: Reading.Clause) -> Bool {
    let who = run.range.upperBound
    return words.folded(who) == "qui"
      && Range(who + 1, upTo: min(who + 4, clause.range.upperBound)).contains { at in
        PredicateWords.forms[words[at].folded]?.kind == .attend
          && PredicateWords.forms[words[at].folded]?.person != .infinitive
          && !Negation.denies(at, words, clause.range)
      }
  }

  /// « annulez nos places, la mienne et celle d'Awa »: whose seat it is.
  private func isHolder(_ run: NameRun, _ clause: Reading.Clause) -> Bool {
    let first = run.range.lowerBound
    return clause.has([.cancelUs, .cancelOthers]) && ["de", "d"].contains(words.folded(first - 1))
      && ["celle", "celles", "celui", "place", "inscription", "participation"].contains(
        words.folded(first - 2))
  }

  /// Whether the clause says that this person comes: the name must stand where French puts a participant.
  func attends(_ run: NameRun, _ clause: Reading.Clause, _ runs: [NameRun]) -> Bool {
    guard clause.has(Sense.registering), !isPlace(run), !isThing(run), !isDenied(run), !sends(run, clause),
      !isCircumstance(run, clause), !isContact(run, clause),
      !isReported(run, clause) || Reported.ownWish.contains(words, clause.range)
    else { return false }
    if Reported.ownWish.contains(words, clause.range), run.range.lowerBound <= clause.range.lowerBound + 3 {
      return true
    }
    let slot = NameSlot(words: words, clause: clause)
    if isOfWish(run, clause, runs) || isOfErrand(run, clause, runs) { return true }
    if isSpokenFor(run, runs) { return false }
    if run.isOfHousehold || slot.holds(run) || slot.isBare(run) { return true }
    // « A, B et C »: one in its place brings those it is joined to.
    guard let place = runs.firstIndex(of: run) else { return false }
    let before =
      place > 0 && slot.joins(runs[place - 1], run) && attends(runs[place - 1], clause, Array(runs[..<place]))
    return before
      || runs[(place + 1)...].first.map { slot.joins(run, $0) && slot.holdsChain($0, runs) } ?? false
  }

  func person(_ run: NameRun, _ clause: Reading.Clause, _ runs: [NameRun]) -> Person {
    var person = Person(name: run.name, words: run.words, range: run.range)
    if !run.isFull, isSpouse(run),
      let family = sender.map({ PersonName.family(of: $0.name, shown: reading.author.name) }),
      !family.isEmpty
    {
      person.name += " " + family.joined(separator: " ")
      person.words += family.map { Folding.fold($0) }
    }
    let start = max(clause.range.lowerBound, run.range.lowerBound - 6)
    person.isKin = Range(start, upTo: run.range.lowerBound).contains {
      NameWords.kin.contains(words[$0].folded) && !NameWords.partners.contains(words[$0].folded)
        && !isReligious($0, run)
    }
    let next =
      runs.first { $0.isFull && $0.range.lowerBound > run.range.lowerBound }?.range.lowerBound
      ?? clause.range.upperBound
    for index in run.range.upperBound..<max(run.range.upperBound, next) {
      if words[index].kind == .phone { person.phone = person.phone ?? words[index].folded }
      if words[index].kind == .email { person.email = person.email ?? words[index].folded }
    }
    return person
  }
}
