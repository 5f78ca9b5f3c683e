extension ParticipantPlan {
  func register(_ sender: Person?, _ people: PeopleReader.Result, _ contacts: Contacts) -> Result {
    guard !isTakenBack(people) else { return .staff(.notUnderstood) }
    guard people.absent.isEmpty || intent.excludesSelf || intent.namesAbsent && isApart(people) else {
      return .staff(.notUnderstood)
    }
    // « Nous serons deux. Rose Petit ne viendra pas avec nous »: who does come is not told.
    guard people.absent.isEmpty || !intent.includesUs || !people.attending.isEmpty else { return .ask(.who) }
    let seats = SeatsReader(reading.words, clauses: clauses.filter(tellsSeats).flatMap(ofRequest))
    guard !hasUnreadTable(people) else { return .ask(.who) }
    guard !seats.isDisputed else { return .ask(.howMany) }
    if people.unnamedListed > 0 || people.beside.isOpen || leavesOutCompany(people, seats), seats.total == nil
    {
      return .ask(.howMany)
    }
    if let sender, let other = signedTogether(people, sender, seats) {
      return .people(register: pair(sender, other, seats, contacts), cancel: nil)
    }
    // « nous venons avec notre fils », signed by two: who they are is not told.
    if intent.includesUs, isSignedByPair, people.attending.isEmpty {
      guard let both = authors(people, seats) else { return .ask(.who) }
      return .people(
        register: Group(participants: contacts.complete(both, sender: nil), seats: 2), cancel: nil)
    }
    guard let joins = isInOwnName(sender) ? true : senderJoins(people, seats) else { return .ask(.who) }
    var group = people.attending + answered(people.attending)
    if joins {
      guard let sender, !isGivenNameAlone(sender) else { return .ask(.who) }
      if !group.contains(where: { $0.isSame(as: sender) }) { group.insert(sender, at: 0) }
    }
    // « deux places », « deux agents »
    let untold = seats.total ?? (seats.announced.count == 1 ? seats.announced[0] : nil)
    if group.isEmpty, sender != nil, let total = untold, total > 1, people.unnamedListed == 0, namesFollow,
      !isOneOfThem
    {
      return .people(register: Group(participants: [], seats: total), cancel: nil)
    }
    guard !group.isEmpty else { return .ask(.who) }
    guard !LooseNumber(reading: reading).isTold(in: clauses, seats: seats, people: group.count) else {
      return .ask(.howMany)
    }
    guard let count = places(named: group.count, senderJoins: joins, people, seats) else {
      return .ask(.howMany)
    }
    if isConfirmed || isRecount, !people.listsSender, !people.attending.isEmpty || count > 1 {
      guard let added = newcomers(group, sender, seats) else { return .ask(.howMany) }
      return .people(
        register: Group(participants: contacts.complete(added, sender: sender), seats: added.count),
        cancel: nil)
    }
    return .people(
      register: Group(participants: contacts.complete(group, sender: sender), seats: count), cancel: nil)
  }

  /// Nobody counts those who come along, and no number is told.
  private func leavesOutCompany(_ people: PeopleReader.Result, _ seats: SeatsReader) -> Bool {
    people.unnamed == 0 && people.beside.count == 0 && seats.others == nil
      && UncountedCompany(words: reading.words, names: reading.names).isTold(in: clauses)
  }

  /// « Rose Petit voulait s'inscrire. Elle est malade et ne viendra pas. »
  private func isTakenBack(_ people: PeopleReader.Result) -> Bool {
    people.attending.count == 1 && people.absent.isEmpty
      && clauses.contains { clause in
        clause.has([.absentThird]) && !clause.has(Sense.registering)
          && !reading.names.contains { clause.range.contains($0.range.lowerBound) }
          && !clause.range.contains { NameWords.isKinOrOffice(reading.words[$0].folded) }
          && reading.clauses.contains { said in
            said.sentence == clause.sentence
              && said.range.contains { ["elle", "il"].contains(reading.words[$0].folded) }
          }
      }
  }

  /// « on sera trois, ajoutez X et Y », from somebody who holds a seat: who comes beside them. Nil where the number and the names do not
  /// tell who holds one.
  private func newcomers(_ group: [Person], _ sender: Person?, _ seats: SeatsReader) -> [Person]? {
    let added = group.filter { person in !(sender.map { person.isSame(as: $0) } ?? false) }
    guard !added.isEmpty, let total = seats.total else { return added.isEmpty ? nil : added }
    let isOwn = total == added.count + 1 && (intent.includesUs || intent.includesSelf || isRecount)
    return isOwn || total == added.count && !intent.includesUs && !isRecount ? added : nil
  }

  /// « ce n'est pas une mais deux places », « on sera trois et pas un »: a number that was told before is set right.
  var isRecount: Bool {
    clauses.contains { clause in
      let numbers = clause.range.filter { isNumber($0) }
      return zip(numbers, numbers.dropFirst()).contains { first, second in
        second - first <= 5
          && (max(clause.range.lowerBound, first - 3)..<second).contains {
            ["pas", "non", "lieu", "plutot"].contains(reading.words[$0].folded)
          }
          && (first + 1..<second).contains {
            ["mais", "pas", "non", "lieu", "plutot"].contains(reading.words[$0].folded)
          }
      }
    }
  }

  private func isNumber(_ index: Int) -> Bool {
    let word = reading.words[index]
    return !reading.dates.contains { $0.range.contains(index) }
      && (word.number.map { (1...30).contains($0) } ?? false || CalendarWords.numbers[word.folded] != nil
        || ["un", "une"].contains(word.folded))
  }

  /// « Les noms suivront »: seats are asked for by somebody who answers for them.
  var namesFollow: Bool { clauses.contains { Self.announcing.contains(reading.words, $0.range) } }

  private static let announcing = PhraseBook<Bool>([
    true: """
    noms ~5 suivront|suivent|viendront|communiques|transmis|precises|suivre
    noms ~1 a venir|suivre|communiquer|confirmer
    donnerai|donnerons|enverrai|enverrons|transmettrai|transmettrons|communiquerai|communiquerons|donne|envoie ~2 noms
    liste ~1 suivra|suit
    names ~2 follow
    donnerai|donnerons|donner ~1 leur|leurs|ses nom|noms
    communiquerai|communiquerons|communiquer|preciserai|transmettrai|enverrai|dirai|dirons ~1 leur|leurs|l identite|qui
    pas encore ~4 liste|noms|nom
    pas encore lesquels|lesquelles|qui
    liste|noms ~3 bouge|arrete|arretee|definitive
    """
  ])

  /// Who does not come is nobody of those who do.
  func isApart(_ people: PeopleReader.Result) -> Bool {
    !people.absent.contains { absent in people.attending.contains { $0.isSame(as: absent) } }
  }

  /// « Nous sommes trois assistantes … », and three in the list below: nobody is beside them.
  private func isWholeList(_ people: PeopleReader.Result) -> Bool {
    people.listed > 1
      && clauses.contains { clause in
        clause.range.contains { ourNumber($0) == people.attending.count }
      }
  }

  /// « Oui » to the desk's question about somebody: those it named.
  func answered(_ attending: [Person]) -> [Person] {
    guard let question = reading.question, attending.isEmpty, clauses.contains(where: \.isAssent) else {
      return []
    }
    return question.people.map { Person(name: $0.name, words: $0.words, range: 0..<0) }
  }

  /// Whether the sender is among those who come; nil where it cannot be told.
  func senderJoins(_ people: PeopleReader.Result, _ seats: SeatsReader) -> Bool? {
    if intent.excludesSelf || isForSomebodyElse || sendsCounted { return false }
    if people.attending.isEmpty, reservesForOthers { return false }
    if !people.attending.isEmpty || seats.total ?? 0 > 1, isOneOfThem { return true }
    if people.listsSender || intent.includesSelf || bringsSomebody || countsServant { return true }
    if people.unnamed > 0, people.attending.isEmpty, isAccompanied { return true }
    if people.attending.isEmpty, people.unnamed == 0,
      givesOwnName || introducesSelf || asksOneSeat(seats) || asksSeatsForSelf(seats) || fillsForm(seats)
    {
      return true
    }
    if intent.isNominal, !intent.includesOthers, !intent.includesUs, people.attending.isEmpty {
      return isNominalOfAuthor
    }
    if intent.includesUs, seats.total == nil, isWholeList(people) { return false }
    guard intent.includesUs else { return isCounted(people) ? true : false }
    if mentionsSelf || joinsNamed || isWithNamed { return true }
    if people.attending.isEmpty { return true }
    if let total = seats.total {
      if total == people.attending.count { return false }
      if total == people.attending.count + 1 { return true }
      if people.attending.count == 1, people.listed == 0 { return nil }
    }
    return people.listed > 1 && seats.total == nil ? nil : seats.total == nil ? nil : false
  }

  /// Nil where numbers and names do not agree.
  func places(named: Int, senderJoins: Bool, _ people: PeopleReader.Result, _ seats: SeatsReader)
    -> Int?
  {
    if let total = seats.total, total > named, closesList(people, seats) || isShortList(people) { return nil }
    if let total = seats.total { return total >= named && !(total > named && listsUnread) ? total : nil }
    if people.beside.count > 0 { return named + people.beside.count }
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
      // « avec mes deux enfants et mon mari »: who is one of those counted is not told.
      if people.unnamed > 0 { return nil }
      return companions == 0 ? named + others : companions == others ? named : named + others
    }
    return named + (companions == 0 ? people.unnamed : 0)
  }

  /// « Rose Petit », « Omar Sarr », a line each, and « total : 3 » below.
  private func isShortList(_ people: PeopleReader.Result) -> Bool {
    people.listed > 1 && people.unnamedListed == 0 && people.unnamed == 0 && !namesFollow
      && clauses.contains { HeadCount.opens($0.range, reading.words) }
  }

  /// « nous venons à 3 : Rose Petit et moi », « … et votre serviteur »: the list is whole, and too short.
  func closesList(_ people: PeopleReader.Result, _ seats: SeatsReader) -> Bool {
    guard seats.announced.isEmpty, seats.others == nil, people.unnamed == 0, people.unnamedListed == 0 else {
      return false
    }
    return clauses.contains { clause in
      guard clause.has(Sense.registering),
        let colon = clause.range.dropFirst().last(where: { reading.words.before($0).contains(.colon) })
      else { return false }
      return reading.names.contains { (colon...colon + 1).contains($0.range.lowerBound) }
        && !Range(colon, upTo: clause.range.upperBound).contains { index in
          let word = reading.words[index].folded
          return ["dont", "notamment", "etc"].contains(word)
            || NameWords.isKinOrOffice(word) && !isBesideName(index)
        }
    }
  }

  /// « mon mari Omar Sarr », « Omar Sarr, trésorier ».
  private func isBesideName(_ index: Int) -> Bool {
    reading.names.contains {
      (index - 1...index + 2).contains($0.range.lowerBound) || $0.range.upperBound == index
    }
  }

  /// « on sera 2 : omar sarr et rose sarr »: names stand after the colon that were not made out.
  var listsUnread: Bool {
    clauses.contains { clause in
      guard clause.has([.registerUs, .registerOthers]),
        let colon = clause.range.dropFirst().last(where: { reading.words.before($0).contains(.colon) })
      else { return false }
      let relative = Range(colon, upTo: clause.range.upperBound).first {
        ["dont", "qui"].contains(reading.words[$0].folded)
      }
      let rest = colon..<(relative ?? clause.range.upperBound)
      let isRead =
        reading.names.contains { rest.contains($0.range.lowerBound) }
        || reading.events.contains { rest.contains($0.range.lowerBound) }
        || reading.dates.contains { rest.contains($0.range.lowerBound) }
      let isCounted = rest.allSatisfy { index in
        reading.words[index].number != nil || CalendarWords.numbers[reading.words[index].folded] != nil
          || NameWords.isKinOrOffice(reading.words[index].folded)
          || [
            "et", "moi", "meme", "mes", "autres", "and", "me", "personnes", "places", "en", "tout", "au",
            "total",
          ].contains(reading.words[index].folded)
      }
      return !isRead && !isCounted && rest.count > 1
        && !clause.hits.contains { rest.contains($0.range.lowerBound) }
    }
  }
}
