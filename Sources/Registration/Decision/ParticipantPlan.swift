/// Who is to be registered and who cancelled, with how many places.
struct ParticipantPlan: Sendable {
  let reading: Reading
  let clauses: [Reading.Clause]
  let intent: Intent

  struct Group: Sendable, Equatable {
    var participants: [Participant]
    var seats: Int
  }

  enum Result: Sendable, Equatable {
    case people(register: Group?, cancel: Group?)
    case ask(Question.Topic)
    case staff(StaffMatter)
  }

  func plan() -> Result {
    let reader = SenderReader(reading: reading)
    let sender = reader.result()
    var person: Person?
    if case .known(let known) = sender { person = known }
    var people = PeopleReader(reading: reading, sender: person).result()
    adopt(&people)
    if intent.kind == .register { adoptCounted(&people, person) }
    if intent.kind == .substitute, !reading.handovers.isEmpty { people.settle() }
    guard people.unowned.allSatisfy({ isMentioned($0, people) }) else { return .staff(.notUnderstood) }
    guard people.unread == 0, !reading.form.isRepeated else { return .ask(.who) }
    if reading.hidesNames, isAboutOthers, people.attending.count < 2 { return .ask(.who) }
    if let fuller = people.fullerSender {
      person?.name = fuller.name
      person?.words = fuller.words
    }
    person?.phone = people.senderPhone
    if let told = people.senderEmail { person?.email = told }
    let contacts = Contacts(reading: reading, clauses: clauses)
    switch intent.kind {
    case .register: return register(person, people, contacts)
    case .cancel:
      if isCancelledList(people) { swap(&people.attending, &people.absent) }
      return cancel(person, people, contacts)
    case .substitute:
      return Substitution(
        reading: reading, clauses: clauses, sender: person, people: people, contacts: contacts
      ).plan()
    case .none, .mixed: return .staff(.notUnderstood)
    }
  }

  /// « Rose Petit voudrait … . Merci de l'inscrire »: a pronoun takes up those named in other sentences, one or all.
  private func adopt(_ people: inout PeopleReader.Result) {
    let named = people.unowned.filter { run in
      run.isFull
        && clauses.contains { clause in
          clause.range.contains(run.range.lowerBound) && !clause.sentence.isSubject
            && !clause.has(Sense.registering.union(Sense.cancelling))
            && !Reported.book.contains(reading.words, clause.range)
            && !NameSlot.hasArticle(run, reading.words)
        }
    }
    let persons = named.reduce(into: [Person]()) { persons, run in
      let person = Person(name: run.name, words: run.words, range: run.range)
      if !persons.contains(where: { $0.isSame(as: person) }) { persons.append(person) }
    }
    let known = people.attending.isEmpty && people.absent.isEmpty
    let isOfAuthor =
      intent.includesSelf || intent.includesUs || intent.cancelsSelf && !intent.excludesSelf
      || intent.cancelsUs || mentionsSelf
    let isWhole = people.unowned.allSatisfy { run in
      persons.contains { PersonName.agree($0.words, run.words) }
    }
    guard known, !isOfAuthor, !persons.isEmpty, isWhole, let isPlural = pronoun,
      isPlural == (persons.count > 1)
    else { return }
    if intent.kind == .cancel { people.absent = persons } else { people.attending = persons }
    people.unowned = []
  }

  /// « Nous serons deux. Ma collègue Rose Petit et moi »: those named elsewhere are as many as are asked for.
  private func adoptCounted(_ people: inout PeopleReader.Result, _ sender: Person?) {
    let told = SeatsReader(reading.words, clauses: clauses.filter(tellsSeats).map(\.range)).total ?? pair
    guard let told, people.attending.isEmpty, people.absent.isEmpty, !people.unowned.isEmpty,
      people.unowned.allSatisfy({ $0.isFull && isQuiet($0) })
    else { return }
    let persons = people.unowned.reduce(into: [Person]()) { persons, run in
      let person = Person(name: run.name, words: run.words, range: run.range)
      if !persons.contains(where: { $0.isSame(as: person) }) { persons.append(person) }
    }
    let joins = intent.includesSelf || intent.includesUs && sender != nil
    guard persons.count + (joins ? 1 : 0) == told else { return }
    people.attending = persons
    people.unowned = []
    if joins { people.listsSender = true }
  }

  /// « tous les deux », « toutes deux », of the author and another.
  private var pair: Int? {
    guard intent.includesUs else { return nil }
    let isPair = clauses.contains { clause in
      clause.has([.registerUs])
        && clause.range.contains {
          ["tous", "toutes"].contains(reading.words[$0].folded)
            && (reading.words.folded($0 + 1) == "deux" || reading.words.folded($0 + 2) == "deux")
        }
    }
    return isPair ? 2 : nil
  }

  /// Named in a few words that say nothing else, and no source.
  private func isQuiet(_ run: NameRun) -> Bool {
    guard let clause = clauses.first(where: { $0.range.contains(run.range.lowerBound) }) else { return false }
    let words = reading.words
    return !clause.sentence.isSubject && clause.senses.isSubset(of: [.plain, .courtesy])
      && clause.range.count <= 24 && !Reported.book.contains(words, clause.range)
      && !NameSlot.hasArticle(run, words)
      && !clause.range.contains {
        Negation.isParticle($0, words) || ["pas", "sauf", "sans"].contains(words[$0].folded)
      }
  }

  /// Whether the pronoun that is asked for is plural; nil where there is none, or where they do not agree.
  private var pronoun: Bool? {
    let told = clauses.filter { $0.has(Sense.registering.union(Sense.cancelling)) }.flatMap { clause in
      clause.range.compactMap { index -> Bool? in
        let verb = PredicateWords.forms[reading.words.folded(index + 1)]
        switch reading.words[index].folded {
        case "l", "la", "le": return verb == nil ? nil : false
        case "lui", "him", "her", "quelqu": return false
        case "elle", "il":
          return verb?.kind == .attend || isObject(index) || isFollowedByComing(index) ? false : nil
        case "les": return verb == nil && !isRecord(index - 1) ? nil : true
        case "eux", "leur", "leurs", "them": return true
        case "ils", "elles":
          return verb?.kind == .attend || isObject(index) || isFollowedByComing(index) ? true : nil
        default: return nil
        }
      }
    }
    return Set(told).count == 1 ? told.first : nil
  }

  private func isRecord(_ index: Int) -> Bool {
    PredicateWords.isRecord(reading.words.folded(index)) && !reading.words[index].isAllCapitals
  }

  /// « inscription pour elle », « merci pour eux ».
  private func isObject(_ index: Int) -> Bool {
    ["pour", "d", "de"].contains(reading.words.folded(index - 1))
  }

  /// « elle y va », « elle veut apprendre », « ils ne viendront ».
  private func isFollowedByComing(_ index: Int) -> Bool {
    (index + 1...index + 4).contains {
      PredicateWords.forms[reading.words.folded($0)]?.kind == .attend
    }
  }

  /// « Le témoignage de Mme Konaté nous a plu »: named in a sentence that asks for nothing, while everybody asked for is named elsewhere.
  private func isMentioned(_ run: NameRun, _ people: PeopleReader.Result) -> Bool {
    guard let clause = clauses.first(where: { $0.range.contains(run.range.lowerBound) }),
      !clause.sentence.isSubject, clause.senses.isSubset(of: [.plain, .courtesy, .attended, .openCondition]),
      FiniteVerb.stands(in: clause.range, reading.words), !Naming.book.contains(reading.words, clause.range)
    else { return false }
    return !intent.includesUs && people.unnamed == 0 && !hasPronoun && !tellsMore(people)
  }

  /// « l'inscrire », « pour elle »: somebody asked for is named in another sentence.
  private var hasPronoun: Bool {
    clauses.contains { clause in
      clause.has(Sense.registering.union(Sense.cancelling).union([.replaces]))
        && clause.range.contains { index in
          let word = reading.words[index].folded
          if ["elle", "lui", "eux", "elles", "leur", "son", "sa", "him", "her", "them"].contains(word) {
            return true
          }
          return ["l", "les", "le", "la"].contains(word)
            && PredicateWords.isRecord(reading.words.folded(index + 1))
        }
    }
  }

  /// More places are asked for than people named.
  private func tellsMore(_ people: PeopleReader.Result) -> Bool {
    let seats = SeatsReader(reading.words, clauses: clauses.filter(tellsSeats).map(\.range))
    return (seats.total ?? 0) > people.attending.count + 1 || seats.others != nil
  }

  /// Without capitals that tell names apart, only the author's own request is certain.
  private var isAboutOthers: Bool {
    let asksOthers = clauses.contains {
      $0.has([.registerOthers, .attendsThird]) && !$0.has([.registerSelf])
    }
    if intent.kind == .substitute || asksOthers || intent.includesUs || intent.cancelsOthers
      || intent.cancelsUs
    {
      return true
    }
    return clauses.contains { clause in
      clause.has(Sense.registering.union(Sense.cancelling))
        && clause.range.contains { index in
          let word = reading.words[index].folded
          return NameWords.kin.contains(word) && !UnreadNames.pleasures.contains(word)
            || ["avec", "et", "with"].contains(word) && isCompany(index, clause)
        }
    }
  }

  /// « avec … » or « et … » somebody, not « et la formation ».
  private func isCompany(_ index: Int, _ clause: Reading.Clause) -> Bool {
    let next = index + 1
    guard next < clause.range.upperBound else { return false }
    let isEvent =
      reading.events.contains { $0.range.contains(next) || $0.range.contains(index) }
      || reading.dates.contains { $0.range.contains(next) }
    return !isEvent && reading.words[next].kind == .word
      && !NameWords.common.contains(reading.words[next].folded)
      && !UnreadNames.pleasures.contains(reading.words[next].folded)
  }

  private func register(_ sender: Person?, _ people: PeopleReader.Result, _ contacts: Contacts) -> Result {
    guard people.absent.isEmpty || intent.excludesSelf || intent.namesAbsent && isApart(people) else {
      return .staff(.notUnderstood)
    }
    let seats = SeatsReader(reading.words, clauses: clauses.filter(tellsSeats).map(\.range))
    guard !hasUnreadTable(people) else { return .ask(.who) }
    guard !seats.isDisputed else { return .ask(.howMany) }
    if people.unnamedListed > 0, seats.total == nil { return .ask(.howMany) }
    guard let joins = senderJoins(people, seats) else { return .ask(.who) }
    var group = people.attending + answered(people.attending)
    if joins {
      guard let sender else { return .ask(.who) }
      if !group.contains(where: { $0.isSame(as: sender) }) { group.insert(sender, at: 0) }
    }
    guard !group.isEmpty else { return .ask(.who) }
    guard !LooseNumber(reading: reading).isTold(in: clauses, seats: seats, people: group.count) else {
      return .ask(.howMany)
    }
    guard let count = places(named: group.count, senderJoins: joins, people, seats) else {
      return .ask(.howMany)
    }
    return .people(
      register: Group(participants: contacts.complete(group, sender: sender), seats: count), cancel: nil)
  }

  /// Who does not come is nobody of those who do.
  private func isApart(_ people: PeopleReader.Result) -> Bool {
    !people.absent.contains { absent in people.attending.contains { $0.isSame(as: absent) } }
  }

  /// « Père de trois enfants » is no number of places.
  private func tellsSeats(_ clause: Reading.Clause) -> Bool {
    if clause.has(Sense.registering.union([.replaces])) || clause.sentence.isSubject { return true }
    if clause.range.count <= 4,
      clause.range.contains(where: { ["est", "sommes"].contains(reading.words[$0].folded) })
    {
      return true
    }
    return clause.range.count <= 8
      && clause.range.contains {
        [
          "total", "tout", "serons", "sera", "place", "places", "venons", "viendrons", "seats",
          "inscriptions",
        ]
        .contains(reading.words[$0].folded)
      }
  }

  /// « Oui » to the desk's question about somebody: those it named.
  private func answered(_ attending: [Person]) -> [Person] {
    guard let question = reading.question, attending.isEmpty, clauses.contains(where: \.isAssent) else {
      return []
    }
    return question.people.map { Person(name: $0.name, words: $0.words, range: 0..<0) }
  }

  /// Whether the sender is among those who come; nil where it cannot be told.
  private func senderJoins(_ people: PeopleReader.Result, _ seats: SeatsReader) -> Bool? {
    if intent.excludesSelf { return false }
    if people.listsSender || intent.includesSelf { return true }
    if people.unnamed > 0, people.attending.isEmpty, isAccompanied { return true }
    if people.attending.isEmpty, people.unnamed == 0, givesOwnName { return true }
    if intent.isNominal, !intent.includesOthers, !intent.includesUs, people.attending.isEmpty {
      return isNominalOfAuthor
    }
    guard intent.includesUs else { return isCounted(people) ? true : false }
    if mentionsSelf { return true }
    if people.attending.isEmpty { return true }
    if let total = seats.total {
      if total == people.attending.count { return false }
      if total == people.attending.count + 1 { return true }
    }
    return people.listed > 1 && seats.total == nil ? nil : seats.total == nil ? nil : false
  }

  /// « je voudrais inscrire à la réunion, mon nom est … »: of nobody else.
  private var givesOwnName: Bool {
    clauses.contains { clause in
      clause.range.dropLast().contains { index in
        reading.words[index].folded == "nom" && reading.words.folded(index - 1) == "mon"
          && reading.names.contains { (index + 1...index + 2).contains($0.range.lowerBound) }
      }
    }
  }

  /// « mon mari m'accompagnera »: the author comes too.
  private var isAccompanied: Bool {
    clauses.contains { clause in
      clause.has([.attendsThird])
        && clause.range.contains {
          reading.words[$0].folded.hasPrefix("accompagn") && reading.words.folded($0 - 1) == "m"
        }
    }
  }

  /// « Inscription à la réunion du 12 », signed: the author's own, unless the body says otherwise or somebody else is told by office.
  private var isNominalOfAuthor: Bool {
    let body = clauses.filter { !$0.sentence.isSubject }
    let telling = body.filter { $0.has([.registerNominal]) }
    guard !telling.isEmpty || body.isEmpty && reading.tail.unexplained == 0 else { return false }
    return !(telling + clauses.filter(\.sentence.isSubject)).contains { clause in
      clause.range.contains {
        NameWords.offices.contains(reading.words[$0].folded)
          || NameWords.kin.contains(reading.words[$0].folded)
      }
    }
  }

  /// A table whose rows gave no names.
  private func hasUnreadTable(_ people: PeopleReader.Result) -> Bool {
    let rows = clauses.filter { clause in
      clause.range.dropFirst().contains { reading.words.before($0).contains(.cell) }
    }
    return rows.count > max(1, people.listed + 1) && reading.form.words.isEmpty
  }

  /// « moi-même et deux collègues ».
  private func isCounted(_ people: PeopleReader.Result) -> Bool {
    mentionsSelf && !intent.excludesSelf && intent.includesOthers && hasSelfBesideRequest
  }

  private var hasSelfBesideRequest: Bool {
    clauses.contains { clause in
      clause.has([.registerOthers, .attendsThird])
        && clause.range.contains { index in
          reading.words[index].folded == "moi"
            && (reading.words.folded(index + 1) == "meme" || ["et"].contains(reading.words.folded(index - 1))
              || reading.words.folded(index + 1) == "et")
        }
    }
  }

  /// « moi », « moi-même » in a clause that registers.
  private var mentionsSelf: Bool {
    clauses.contains { clause in
      clause.has(Sense.registering)
        && clause.range.contains {
          ["moi", "myself"].contains(reading.words[$0].folded)
            && !["m", "envoyer"].contains(reading.words.folded($0 - 1))
        }
    }
  }

  /// Nil where numbers and names do not agree.
  private func places(named: Int, senderJoins: Bool, _ people: PeopleReader.Result, _ seats: SeatsReader)
    -> Int?
  {
    if let total = seats.total { return total >= named && !(total > named && listsUnread) ? total : nil }
    let companions = named - (senderJoins ? 1 : 0)
    let announced = seats.announced.reduce(0, +)
    let agrees =
      announced == 0 || announced == named || announced == companions || seats.announced.contains(named)
      || seats.others == announced
    guard agrees else { return nil }
    // « nous viendrons », signed by one: how many is not told.
    if intent.includesUs, seats.total == nil, seats.others == nil, named == 1, people.unnamed == 0 {
      return nil
    }
    if announced > 0, announced == named || announced == companions { return named }
    if seats.others != nil, people.listed > 1 { return nil }
    if let others = seats.others {
      return companions == 0 ? named + others : companions == others ? named : named + others
    }
    return named + (companions == 0 ? people.unnamed : 0)
  }

  /// « on sera 2 : nirina ravelo et hasina ravelo »: names stand after the colon that were not made out.
  private var listsUnread: Bool {
    clauses.contains { clause in
      guard clause.has([.registerUs, .registerOthers]),
        let colon = clause.range.dropFirst().last(where: { reading.words.before($0).contains(.colon) })
      else { return false }
      let rest = colon..<clause.range.upperBound
      let isRead =
        reading.names.contains { rest.contains($0.range.lowerBound) }
        || reading.events.contains { rest.contains($0.range.lowerBound) }
        || reading.dates.contains { rest.contains($0.range.lowerBound) }
      return !isRead && rest.count > 1 && !clause.hits.contains { rest.contains($0.range.lowerBound) }
    }
  }

  private func cancel(_ sender: Person?, _ people: PeopleReader.Result, _ contacts: Contacts) -> Result {
    guard people.attending.isEmpty else { return .staff(.notUnderstood) }
    if isReduction || people.absent.contains(where: { $0.words.count < 2 }) { return .staff(.notUnderstood) }
    if !people.absent.isEmpty, !intent.isRegistered, isExcused { return .staff(.noMatchingRegistration) }
    var group = people.absent
    let namesOthers = !group.isEmpty
    let cancelsSelf =
      intent.cancelsSelf || people.listsSender && intent.cancelsOthers
      || intent.cancelsUs && (mentionsSelfInCancel || !namesOthers)
      || !namesOthers && intent.cancelsBare && !intent.cancelsOthers
    if cancelsSelf {
      guard let sender else { return .ask(.who) }
      if !group.contains(where: { $0.isSame(as: sender) }) { group.append(sender) }
    }
    guard !group.isEmpty else { return .ask(.who) }
    let seats = SeatsReader(reading.words, clauses: clauses.filter { $0.has(Sense.cancelling) }.map(\.range))
    if let total = seats.total, total != group.count, !isPartOf(total), !tells(group.count) {
      return .ask(.who)
    }
    if intent.cancelsUs, group.count < 2 { return .ask(.who) }
    return .people(
      register: nil, cancel: Group(participants: contacts.complete(group, sender: sender), seats: group.count)
    )
  }

  /// « Veuillez supprimer les personnes suivantes : », with a name a line.
  private func isCancelledList(_ people: PeopleReader.Result) -> Bool {
    people.absent.isEmpty && people.listed > 0 && people.listed == people.attending.count
      && clauses.contains { $0.has(Sense.cancelling) && $0.sentence.end.contains(.colon) }
  }

  /// « M. X ne pourra assister … et vous prie de l'excuser »: an invitation is declined, or who comes instead is still to be told.
  private var isExcused: Bool {
    clauses.contains { clause in
      clause.range.contains { index in
        let word = reading.words[index].folded
        return word.hasPrefix("excus") || word.hasPrefix("remplacant")
      }
    }
  }

  /// « sur les trois personnes que nous avions inscrites »: whom it is said of are some of them.
  private func isPartOf(_ total: Int) -> Bool {
    clauses.contains { clause in
      clause.range.contains { index in
        (CalendarWords.numbers[reading.words[index].folded] ?? reading.words[index].number) == total
          && (reading.words.folded(index - 1) == "sur"
            || ["les", "nos", "des"].contains(reading.words.folded(index - 1))
              && ["sur", "parmi", "de"].contains(reading.words.folded(index - 2)))
      }
    }
  }

  /// « deux ne pourront pas venir ».
  private func tells(_ count: Int) -> Bool {
    clauses.contains { clause in
      clause.has([.absentThird])
        && clause.range.contains { CalendarWords.numbers[reading.words[$0].folded] == count }
    }
  }

  private var mentionsSelfInCancel: Bool {
    clauses.contains { clause in
      clause.has(Sense.cancelling) && clause.range.contains { reading.words[$0].folded == "moi" }
    }
  }

  /// « nous ne serons plus que deux »: fewer, and who is left is told, not who goes.
  private var isReduction: Bool {
    clauses.contains { clause in
      clause.has(Sense.cancelling)
        && clause.range.contains { index in
          ["plus", "pas"].contains(reading.words[index].folded)
            && (reading.words.folded(index + 1) == "que" || reading.words.folded(index + 1) == "qu")
        }
    }
  }
}
