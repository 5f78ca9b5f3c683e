/// Who is to come, who is not, and who is merely named.
struct PeopleReader: Sendable {
  let reading: Reading
  let sender: Person?
  private var words: Words { reading.words }

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
    result.unowned.removeAll { run in
      (result.attending + result.absent).contains { PersonName.agree(run.words, $0.words) }
    }
    return result
  }

  /// Each once, however often named.
  private func distinct(_ people: [Person]) -> [Person] {
    people.reduce(into: []) { found, person in
      if !person.words.isEmpty, !found.contains(where: { $0.words == person.words }) { found.append(person) }
    }
  }

  /// The author's own, and no signature.
  func isOwn(_ clause: Reading.Clause) -> Bool {
    if clause.sentence.isSubject { return !reading.text.isSubjectInherited }
    return clause.range.lowerBound < reading.tail.range.lowerBound && !clause.sentence.isSignature
      && !reading.form.words.contains(clause.range.lowerBound)
  }

  private func read(_ clause: Reading.Clause, _ result: inout Result) {
    let runs = reading.names.filter { clause.range.contains($0.range.lowerBound) && isVisible($0, clause) }
    if clause.has(Sense.registering.union(Sense.cancelling)), hasUnreadTitle(clause, runs) {
      result.unread += 1
    }
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
    if let first = runs.first, isListLine(first, clause), isDoubtful(clause) { result.unread += 1 }
    if runs.isEmpty, clause.has(Sense.registering.union(Sense.cancelling)) { adopt(clause, &result) }
    guard runs.isEmpty, clause.has([.registerSelf, .registerUs, .attendsThird]) else { return }
    for index in companions(clause) { companion(after: index, clause, &result) }
  }

  /// In a text all of capitals, a name must be a whole line.
  private func isVisible(_ run: NameRun, _ clause: Reading.Clause) -> Bool {
    !reading.hidesNames
      || clause.range.allSatisfy {
        run.range.contains($0) || NameWords.civilities.contains(words[$0].folded) || words[$0].kind != .word
          || isOfList($0)
      }
  }

  /// « VIENDRONT : AWA DIALLO ET SA FILLE ROSE DIALLO »: all that stands there is a name, or a small word beside one.
  private func isOfList(_ index: Int) -> Bool {
    let word = words[index].folded
    return reading.names.contains { $0.range.contains(index) } || isRelation(index)
      || ["et", "cdt", "cordialement", "tel", "merci", "vice"].contains(word)
      || PredicateWords.forms[word]?.kind == .attend
  }

  /// « mme rose petit », typed without capitals: somebody is named who was not made out.
  private func hasUnreadTitle(_ clause: Reading.Clause, _ runs: [NameRun]) -> Bool {
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

  private func readRow(_ person: Person, _ result: inout Result) {
    result.listed += 1
    if let sender, sender.isSame(as: person) { result.listsSender = true }
    result.attending.append(person)
  }

  /// « - et moi », « - votre serviteur ».
  private func isAuthorItem(_ clause: Reading.Clause, _ runs: [NameRun]) -> Bool {
    guard runs.isEmpty, words.before(clause.range.lowerBound).contains(.bullet), clause.range.count <= 4
    else {
      return false
    }
    return clause.range.allSatisfy {
      ["et", "moi", "meme", "votre", "serviteur", "servante", "puis", "enfin"].contains(words[$0].folded)
    }
  }

  /// « - une stagiaire, nom à venir ».
  private func isUnnamedItem(_ clause: Reading.Clause, _ runs: [NameRun]) -> Bool {
    runs.isEmpty && words.before(clause.range.lowerBound).contains(.bullet)
      && ["un", "une"].contains(words[clause.range.lowerBound].folded)
      && isRelation(clause.range.lowerBound + 1) && clause.range.count < 8
  }

  /// A bulleted line whose person was not made out: nobody of a list may be lost.
  private func isUnreadItem(_ clause: Reading.Clause, _ runs: [NameRun]) -> Bool {
    guard words.before(clause.range.lowerBound).contains(.bullet), clause.hits.isEmpty,
      !runs.contains(where: \.isFull)
    else { return false }
    let tellsEvent =
      reading.events.contains { clause.range.overlaps($0.range) }
      || reading.dates.contains { clause.range.overlaps($0.range) }
    return !tellsEvent
  }

  /// « Ma mère, Mme X, … . Elle viendra. »: a pronoun takes up who was named in the clause before.
  private func adopt(_ clause: Reading.Clause, _ result: inout Result) {
    guard clause.range.contains(where: { Self.pronouns.contains(words[$0].folded) }),
      clause.has([.registerOthers, .attendsThird, .cancelOthers, .absentThird]),
      let place = reading.clauses.firstIndex(where: { $0.range == clause.range })
    else { return }
    for before in reading.clauses[Swift.max(0, place - 2)..<place].reversed() {
      let adopted = result.unowned.filter {
        before.range.contains($0.range.lowerBound) && $0.isTitled && $0.isFull
      }
      guard !adopted.isEmpty else { continue }
      guard before.senses.isSubset(of: [.plain, .courtesy]), adopted.count == 1 else { return }
      let runs = reading.names.filter { before.range.contains($0.range.lowerBound) }
      result.unowned.removeAll(where: adopted.contains)
      let people = adopted.map { person($0, before, runs) }
      if clause.has(Sense.cancelling) { result.absent += people } else { result.attending += people }
      return
    }
  }

  private static let pronouns: WordSet = [
    "il", "elle", "l", "le", "la", "son", "sa", "lui", "he", "she", "him", "her",
  ]

  private func place(_ run: NameRun, _ clause: Reading.Clause, _ runs: [NameRun], _ result: inout Result) {
    let isListed = isListLine(run, clause)
    if Household(text: words).isFamily(run), clause.has(Sense.registering) { return takeCouple(run, &result) }
    if let sender, PersonName.agree(run.words, sender.words), run.isFull || run.words[0].count > 2 {
      let isCounted = clause.has([.registerUs]) && NameSlot(words: words, clause: clause).holds(run)
      if isListed || isCounted || clause.has([.registerOthers, .attendsThird, .cancelOthers]) && run.isFull {
        result.listsSender = true
      }
      let told = person(run, clause, runs)
      result.senderPhone = result.senderPhone ?? told.phone
      result.senderEmail = result.senderEmail ?? told.email
      if isListed { result.listed += 1 }
      if run.words.filter({ $0.count > 1 }).count > sender.words.filter({ $0.count > 1 }).count {
        result.fullerSender = run
      }
      return
    }
    if clause.has([.keeps]) { return }
    guard run.isFull || isSpouse(run) else {
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
        if !run.isCompleted { result.unowned.append(run) }
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

  /// « M. et Mme X »: the two of that name who sign, else the author, if it is theirs, and one more.
  private func takeCouple(_ run: NameRun, _ result: inout Result) {
    let family = Set(run.words)
    let signed = reading.tail.names.filter { $0.isFull && family.isSubset(of: $0.words) }
    let people = signed.map { Person(name: $0.name, words: $0.words, range: $0.range) }
    let isOfAuthor = sender.map { family.isSubset(of: $0.words) } ?? false
    if Set(signed.map(\.words)).count == 2 {
      result.attending += people
      if let sender, people.contains(where: { $0.isSame(as: sender) }) { result.listsSender = true }
    } else if isOfAuthor, Set(signed.map(\.words)).count < 2,
      Household(text: words).isCouple(before: run.range.lowerBound)
    {
      result.listsSender = true
      result.unnamed += 1
    } else {
      result.unowned.append(run)
    }
  }

  /// « C'est X qui y va, Y ne vient pas »: who does not come stands in the stretch that says so, where it names somebody.
  private func isAbsent(_ run: NameRun, _ clause: Reading.Clause, _ runs: [NameRun]) -> Bool {
    let stretches = Stretches.of(clause.range, words).filter { stretch in
      clause.hits.contains { Sense.cancelling.contains($0.meaning) && $0.range.overlaps(stretch) }
    }
    let named = stretches.contains { stretch in
      runs.contains { ($0.isFull || $0.isTitled) && stretch.contains($0.range.lowerBound) }
    }
    if words.folded(run.range.upperBound) == "non" { return true }
    let isTakenUp = stretches.contains { stretch in
      stretch.contains {
        ["l", "le", "la", "les"].contains(words[$0].folded)
          && PredicateWords.forms[words.folded($0 + 1)] != nil
      }
    }
    return !named && (!run.isCompleted || isTakenUp)
      || stretches.contains { $0.contains(run.range.lowerBound) }
      || runs.contains { other in
        stretches.contains { $0.contains(other.range.lowerBound) }
          && NameSlot(words: words, clause: clause).joins(min(run, other), max(run, other))
      }
  }

  private func min(_ a: NameRun, _ b: NameRun) -> NameRun { a.range.lowerBound < b.range.lowerBound ? a : b }
  private func max(_ a: NameRun, _ b: NameRun) -> NameRun { a.range.lowerBound < b.range.lowerBound ? b : a }

  /// Whether the clause says that this person comes: the name must stand where French puts a participant.
  private func attends(_ run: NameRun, _ clause: Reading.Clause, _ runs: [NameRun]) -> Bool {
    guard clause.has(Sense.registering), !isPlace(run), !isThing(run),
      !Reported.book.contains(words, clause.range) || Reported.ownWish.contains(words, clause.range)
    else { return false }
    if Reported.ownWish.contains(words, clause.range), run.range.lowerBound <= clause.range.lowerBound + 3 {
      return true
    }
    let slot = NameSlot(words: words, clause: clause)
    if run.isOfHousehold || slot.holds(run) || slot.isBare(run) { return true }
    // « A, B et C »: one in its place brings those it is joined to.
    guard let place = runs.firstIndex(of: run) else { return false }
    let before =
      place > 0 && slot.joins(runs[place - 1], run) && attends(runs[place - 1], clause, Array(runs[..<place]))
    return before
      || runs[(place + 1)...].first.map { slot.joins(run, $0) && slot.holdsChain($0, runs) } ?? false
  }

  /// A line of a list begins with the name, and what follows stands apart from it.
  private func isListLine(_ run: NameRun, _ clause: Reading.Clause) -> Bool {
    guard !clause.sentence.isSubject, run.isFull, clause.senses.isSubset(of: [.plain, .courtesy]) else {
      return false
    }
    if run.isOfHousehold, !FiniteVerb.stands(in: clause.range, words) { return true }
    let before = clause.range.lowerBound..<run.range.lowerBound
    let opens = before.allSatisfy {
      NameWords.civilities.contains(words[$0].folded) || words[$0].kind == .number || isRelation($0)
        || ["moi", "et", "plus", "puis", "ainsi", "que", "pour"].contains(words[$0].folded)
        || words[$0].kind == .email
    }
    let isAdded =
      before.count <= 7 && ["ainsi", "et", "plus"].contains(words[clause.range.lowerBound].folded)
      && run.isTitled
    guard opens || isAdded || followsName(run, clause),
      !words.before(clause.range.lowerBound).isDisjoint(with: .endsLine)
    else { return false }
    let next = run.range.upperBound
    guard next < clause.range.upperBound else { return true }
    return words[next].kind != .word || ["et", "and"].contains(words[next].folded)
      || NameWords.offices.contains(words[next].folded)
      || !words.before(next).isDisjoint(with: .separates)
  }

  /// « ma compagne … », « notre trésorier … ».
  private func isRelation(_ index: Int) -> Bool {
    let word = words[index].folded
    return NameWords.kin.contains(word) || NameWords.offices.contains(word)
      || ["mon", "ma", "mes", "notre", "nos", "son", "sa", "ses", "my", "our"].contains(word)
  }

  /// « Omar Sy (à confirmer) », « Omar Sy : absent ».
  private func isDoubtful(_ clause: Reading.Clause) -> Bool {
    let plain = clause.hits.filter { $0.meaning == .plain }.map(\.range)
    return clause.range.contains { index in
      (Self.doubts.contains(words[index].folded) || Negation.isParticle(index, words))
        && !plain.contains { $0.contains(index) }
    }
  }

  private static let doubts: WordSet = [
    "confirmer", "absent", "absente", "finalement", "peut", "reserve", "non", "pas", "sauf", "annule",
    "annulee", "excuse",
    "excusee", "indisponible", "ou", "attente", "eventuellement", "not", "tbc", "remplace", "remplacee", "si",
  ]

  /// « A B et C D » on one line of a list.
  private func followsName(_ run: NameRun, _ clause: Reading.Clause) -> Bool {
    !words.before(run.range.lowerBound).contains(.open)
      && reading.names.contains { other in
        other.range.upperBound <= run.range.lowerBound && other.range.lowerBound >= clause.range.lowerBound
          && (other.range.upperBound..<run.range.lowerBound).allSatisfy {
            ["et", "and", "puis"].contains(words[$0].folded)
              || NameWords.civilities.contains(words[$0].folded)
          }
          && (other.range.lowerBound == clause.range.lowerBound
            || NameWords.civilities.contains(words.folded(other.range.lowerBound - 1)))
      }
  }

  /// « mon épouse Geneviève »: the family name is the author's.
  private func isSpouse(_ run: NameRun) -> Bool {
    run.range.lowerBound > 0 && sender != nil
      && ["epouse", "femme", "mari", "epoux"].contains(words[run.range.lowerBound - 1].folded)
      && !["son", "sa", "leur"].contains(words.folded(run.range.lowerBound - 2))
  }

  /// « à Vierzon », « près de … »: somewhere, not somebody.
  private func isPlace(_ run: NameRun) -> Bool {
    guard !run.isTitled, run.range.lowerBound > 0 else { return false }
    return ["a", "en", "au", "aux", "vers", "depuis", "chez", "sur", "in", "at", "from"].contains(
      words[run.range.lowerBound - 1].folded)
      && words.before(run.range.lowerBound).isSubset(of: .space)
  }

  /// « les Amis du Cher », « (canton de Baugy) », a town after an organisation: no person's name has an article.
  private func isThing(_ run: NameRun) -> Bool {
    guard !run.isTitled, run.range.lowerBound > 0 else { return false }
    if NameSlot.hasArticle(run, words) || isBracketed(run) { return true }
    let first = run.range.lowerBound
    let opening = (Swift.max(0, first - 4)..<first).last {
      !words.before($0).isDisjoint(with: [.open, .close])
    }
    // « trésorier de Cours Forêt »
    if ["de", "d", "du"].contains(words[first - 1].folded),
      NameWords.offices.contains(words.folded(first - 2)),
      !words.folded(first - 2).hasPrefix("personne")
    {
      return true
    }
    if ["de", "d"].contains(words[first - 1].folded), let opening, words.before(opening).contains(.open) {
      return true
    }
    if words[first - 1].folded == "with",
      !reading.clauses.contains(where: { $0.range.contains(first) && $0.has(Sense.registering) })
    {
      return true
    }
    if words.before(first).contains(.open),
      reading.names.contains(where: { $0.range.upperBound == first && $0.isFull }), run.range.count > 2
    {
      return true
    }
    return words.before(first).contains(.open)
      && reading.organisations.contains { $0.range.upperBound == first }
  }

  /// « Rose Petit (Racines Berry) »: what brackets hold beside a name tells of that person.
  private func isBracketed(_ run: NameRun) -> Bool {
    words.before(run.range.lowerBound).contains(.open)
      && words.after(run.range.upperBound - 1).contains(.close)
      && reading.names.contains { $0.isFull && $0.range.upperBound == run.range.lowerBound }
  }

  /// A lone capitalised word counts where it stands like a person: titled, or the subject of a clause.
  private func isSignificant(_ run: NameRun, _ clause: Reading.Clause) -> Bool {
    if run.isTitled { return true }
    guard run.range.lowerBound > clause.range.lowerBound, !clause.sentence.isSubject,
      !words[run.range.lowerBound].isAllCapitals
    else { return false }
    guard let stretch = Stretches.of(clause.range, words).first(where: { $0.contains(run.range.lowerBound) }),
      clause.hits.contains(where: {
        Sense.asking.contains($0.meaning) && ($0.range.overlaps(stretch) || $0.range.isEmpty)
      })
    else { return false }
    let before = words[run.range.lowerBound - 1].folded
    if before == "appelle", words.folded(run.range.lowerBound - 2) == "s" { return true }
    if clause.hits.contains(where: {
      $0.meaning == .registerOthers && $0.range.upperBound == run.range.lowerBound
    }) {
      // « Maroc Solidarité » is no person; « Sébastien Ngo » is one.
      let next = words.folded(run.range.upperBound)
      return !NameWords.organisations.contains(next) || next == "ngo"
    }
    return ["et", "que", "qu", "avec", "mais", "ni", "collegue", "ou", "car", "and", "pour", "comme"]
      .contains(before) && clause.has(Sense.registering.union(Sense.cancelling))
  }

  /// « ma fille m'accompagnera »: somebody told by kinship or office.
  private func companions(_ clause: Reading.Clause) -> [Int] {
    guard !Reported.book.contains(words, clause.range) else { return [] }
    return clause.range.dropFirst().filter { index in
      (NameWords.kin.contains(words[index].folded)
        || ["collegue", "colleague"].contains(words[index].folded))
        && ["mon", "ma", "notre", "une", "un", "my", "a"].contains(words[index - 1].folded)
        && !isSource(index - 2, clause)
    }
  }

  /// « les conseils d'une amie », « par une collègue », « chez ma mère »: who told or lives there does not come with.
  private func isSource(_ index: Int, _ clause: Reading.Clause) -> Bool {
    guard index >= clause.range.lowerBound else { return false }
    let isCompany = (Swift.max(clause.range.lowerBound, index - 2)..<index).contains {
      words[$0].folded.hasPrefix("accompagn")
    }
    // « une place pour moi et une pour ma sœur »
    if words[index].folded == "pour", ["une", "un", "1", "et", "autre"].contains(words.folded(index - 1)) {
      return false
    }
    return ["de", "d", "par", "chez", "pour", "a"].contains(words[index].folded) && !isCompany
  }

  /// Their name may follow without capitals, to the clause's end; else they are one more without a name.
  private func companion(after index: Int, _ clause: Reading.Clause, _ result: inout Result) {
    let next = index + 1
    let isAlone =
      next >= clause.range.upperBound || !words.before(next).isSubset(of: .space)
      || Self.afterNoun.contains(words[next].folded)
    guard !isAlone else {
      result.unnamed += 1
      return
    }
    let reader = NameReader(text: words, owned: [])
    guard let run = reader.run(at: next, allowsLowerCase: true),
      run.range.upperBound == clause.range.upperBound, run.parts == 2,
      !clause.hits.contains(where: { $0.range.overlaps(run.range) })
    else {
      result.unowned.append(
        NameRun(range: next..<next + 1, name: "", words: [words[next].folded], isTitled: true, parts: 1))
      return
    }
    result.attending.append(person(run, clause, [run]))
  }

  private static let afterNoun: WordSet = [
    "qui", "m", "et", "a", "au", "aux", "sera", "viendra", "sommes", "serons", "assistera", "participera",
    "souhaite", "si", "pour", "aussi", "egalement", "de", "du", "will", "would", "to", "and",
  ]

  /// « Frère Jean Petit », « Sœur Rose » are civilities where nobody is said to be theirs.
  private func isReligious(_ index: Int, _ run: NameRun) -> Bool {
    NameWords.civilities.contains(words[index].folded) && words[index].isCapitalised
      && index + 1 == run.range.lowerBound
      && !["mon", "ma", "son", "sa", "notre", "leur", "my", "his", "her", "our", "their"].contains(
        words.folded(index - 1))
  }

  private func person(_ run: NameRun, _ clause: Reading.Clause, _ runs: [NameRun]) -> Person {
    var person = Person(name: run.name, words: run.words, range: run.range)
    if !run.isFull, let family = sender?.name.split(separator: " ").last {
      person.name += " " + family
      person.words.append(Folding.fold(family))
    }
    let start = Swift.max(clause.range.lowerBound, run.range.lowerBound - 6)
    person.isKin = (start..<run.range.lowerBound).contains {
      NameWords.kin.contains(words[$0].folded) && !NameWords.partners.contains(words[$0].folded)
        && !isReligious($0, run)
    }
    let next =
      runs.first { $0.isFull && $0.range.lowerBound > run.range.lowerBound }?.range.lowerBound
      ?? clause.range.upperBound
    for index in run.range.upperBound..<Swift.max(run.range.upperBound, next) {
      if words[index].kind == .phone { person.phone = person.phone ?? words[index].folded }
      if words[index].kind == .email { person.email = person.email ?? words[index].folded }
    }
    return person
  }
}

/// What others said, or the author before: a name beside it is a source, not a participant.
enum Reported {
  /// « je vous avais dit que … »: what was said then.
  static let said = PhraseBook<Bool>([
    true: """
    avais|avions|avait|aviez ~2 dit|ecrit|annonce|prevenu|prevenus|prevenue|averti|avertis|informe|informes|repondu|signale|indique ~1 que|qu
    disais|ecrivais|annoncais ~1 que|qu
    """
  ])

  /// « X m'a demandé de l'inscrire »: who tells is who comes.
  static let ownWish = PhraseBook<Bool>([
    true: """
    m|nous a|ont ~1 demande|charge|chargee|prie|priee ~2 de|d l|les|le|la|lui|leur inscrire|ajouter|enregistrer|noter|garder|reserver|prevoir
    """
  ])

  static let book = PhraseBook<Bool>([
    true: """
    m a|ont ?bien dit|parle|conseille|recommande|transmis|transfere|suggere|informe|signale|demande|invite|appris|envoye
    nous a|ont dit|parle|conseille|recommande|transmis|transfere|suggere|informe|signale|demande|invite|envoye
    me|nous parle
    de la part de
    il parait
    on dit
    on m a dit
    grace a
    told me
    recommended
    """
  ])
}
