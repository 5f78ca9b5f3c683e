/// « Nom | Prénom | Réunion »: a table each of whose rows tells who comes, and to what.
struct EventTable: Sendable {
  let reading: Reading
  let clauses: [Reading.Clause]
  let choice: EventChoice
  private let table: TableRows
  private let rows: [Reading.Clause]

  init(reading: Reading, clauses: [Reading.Clause], choice: EventChoice) {
    self.reading = reading
    self.clauses = clauses.filter { !$0.sentence.isSubject }
    self.choice = choice
    let table = TableRows(reading.words, clauses: self.clauses.map(\.range))
    rows = self.clauses.filter { table.people[$0.range.lowerBound] != nil }
    self.table = table
  }

  /// What the rows ask for; nil where they are all for one event, or anything is told beside them that they do not hold.
  func steps() -> [ProgrammePlan.Step]? {
    let rest = clauses.filter {
      table.people[$0.range.lowerBound] == nil && !table.headers.contains($0.range.lowerBound)
    }
    guard rows.count > 1, !table.isBroken, table.tellsEventsAlone, rows.allSatisfy(isPlain),
      rest.contains(where: { $0.has([.registerOthers, .registerUs]) }),
      rest.allSatisfy(isBeside), let told = events(of: rows), Set(told.joined()).count > 1
    else { return nil }
    let people = rows.compactMap { table.people[$0.range.lowerBound] }
    let distinct = people.reduce(into: [Person]()) { found, person in
      if !found.contains(where: { $0.isSame(as: person) }) { found.append(person) }
    }
    let participants = Contacts(reading: reading, clauses: clauses).complete(distinct, sender: sender)
    let total = SeatsReader(reading.words, clauses: rest.map(\.range)).total
    guard total == nil || total == distinct.count || total == rows.count else { return nil }
    return choice.sorted(Array(Set(told.joined()))).map { entry in
      let coming = zip(distinct, participants).filter { person, _ in
        zip(people, told).contains { $0.isSame(as: person) && $1.contains(entry) }
      }.map(\.1)
      return ProgrammePlan.Step(verb: .register, entry: entry, people: coming, seats: coming.count)
    }
  }

  /// Of each row those that its cells name; nil where one names none, or cannot be told.
  private func events(of rows: [Reading.Clause]) -> [[Int]]? {
    let reader = PartReader(reading: reading, choice: choice)
    let told = rows.map { row in
      let parts = reader.parts(of: [row])
      return parts.allSatisfy { $0.entry != nil || $0.event == .unknown } ? parts.compactMap(\.entry) : []
    }
    return told.contains(where: \.isEmpty) ? nil : told
  }

  /// Nothing is denied there, left open or added: « pas la réunion », « le 10 ou le 16 », « avec son mari ».
  private func isPlain(_ row: Reading.Clause) -> Bool {
    !row.range.contains { at in
      let word = reading.words[at].folded
      return Negation.isParticle(at, reading.words) || NameWords.kin.contains(word)
        || ["ou", "pas", "non", "avec", "sauf", "annule", "annulee"].contains(word)
        || reading.words.before(at).contains(.plus)
    }
  }

  /// It names no event, nobody but the author, and takes nobody off.
  private func isBeside(_ clause: Reading.Clause) -> Bool {
    !clause.has(Sense.cancelling.union([.replaces, .moves, .hypothesis]))
      && !tellsEvent(clause)
      && !clause.range.contains { Self.striking.begin(reading.words[$0].folded) }
      && !reading.names.contains { run in
        run.isFull && clause.range.contains(run.range.lowerBound)
          && !PersonName.agree(run.words, sender?.words ?? [])
      }
  }

  private func tellsEvent(_ clause: Reading.Clause) -> Bool {
    reading.dates.contains { clause.range.contains($0.range.lowerBound) }
      || reading.events.contains { mention in
        mention.isStrong && clause.range.contains(mention.range.lowerBound)
          && !reading.organisations.contains { $0.range.overlaps(mention.range) }
      }
  }

  private static let striking: WordStems = ["barr", "annul", "ray"]

  private var sender: Person? { SenderReader(reading: reading).person }

  // MARK: Audit

  /// A table tells events, and who comes to what cannot be told from it: a family name alone, two columns of them, a column of seats.
  var isUnread: Bool {
    table.hasEvents && (table.isBroken || !table.tellsEventsAlone || tellsSeveral && steps() == nil)
  }

  /// Not all of what the rows tell is one event.
  private var tellsSeveral: Bool {
    let reader = PartReader(reading: reading, choice: choice)
    return rows.count > 1 && Set(reader.parts(of: rows).compactMap(\.entry)).count > 1
  }

  /// Some rows tell an event and others, below the same head, none: « à voir ».
  var leavesRowsOpen: Bool {
    let told = rows.map { events(of: [$0]) != nil }
    return table.hasEvents && told.contains(true) && told.contains(false)
  }
}
