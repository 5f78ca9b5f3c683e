/// Who is meant by each thing a programme asks.
struct ProgrammePlan: Sendable {
  let reading: Reading
  let clauses: [Reading.Clause]
  let programme: Programme

  /// One thing to do, for one event.
  struct Step: Sendable, Equatable {
    var verb: Action.Verb
    var entry: Int
    var people: [Participant]
    var seats: Int
  }

  enum Result: Sendable, Equatable {
    case steps([Step])
    case ask(Question.Topic)
    /// The people cannot be told.
    case unclear
  }

  func result() -> Result? {
    guard let asked = programme.result() else { return nil }
    switch asked {
    case .join(let entries): return entries.count > 1 ? joins(entries) : alone(.join, entries[0])
    case .leave(let entries):
      return entries.count > 1 ? shared(entries.map { (.cancel, $0) }) : alone(.leave, entries[0])
    case .move(let from, let to): return shared([(.cancel, from), (.register, to)])
    }
  }

  /// One event is asked for, while others are named for other reasons: « mais je maintiens ma place à … ».
  private func alone(_ role: Part.Role, _ entry: Int) -> Result? {
    let others = Set(programme.parts.compactMap(\.entry)).subtracting([entry])
    guard !others.isEmpty || isTangled else { return nil }
    guard var step = step(role, entry), isComplete([step]) else { return .unclear }
    if step.verb == .cancel, namedPeople(in: clauses).isEmpty {
      let held = HeldSeats(reading: reading, clauses: clauses)
      guard let seats = held.given(with: step.seats) else { return .unclear }
      step.seats = seats
    }
    return .steps([step])
  }

  /// Taken together, the clauses ask for opposite things that the parts tell apart.
  private var isTangled: Bool { Intent(reading: reading, clauses: clauses).kind == .mixed }

  // MARK: The same people for all of it

  private func shared(_ steps: [(verb: Action.Verb, entry: Int)]) -> Result {
    guard let people = movers else { return .unclear }
    let told = SeatsReader(reading.words, clauses: clauses.map(\.range)).total
    guard told == nil || told == people.count else { return .ask(.howMany) }
    return .steps(
      steps.map { Step(verb: $0.verb, entry: $0.entry, people: people, seats: people.count) })
  }

  /// Those named, or the author where nobody is.
  private var movers: [Participant]? {
    let named = namedPeople(in: clauses)
    let sender = SenderReader(reading: reading).person
    let others = named.filter { person in !(sender?.isSame(as: person) ?? false) }
    let contacts = Contacts(reading: reading, clauses: clauses)
    guard !hasUnnamed, hasOwner(named) else { return nil }
    if others.isEmpty {
      return sender.map { contacts.complete([$0], sender: sender) }
    }
    if joinsAuthor(others), let sender { return contacts.complete(others + [sender], sender: sender) }
    guard !isOfAuthor else { return nil }
    return contacts.complete(others, sender: sender)
  }

  /// « mon épouse Awa Diallo et moi-même »: all who are named, and the author with them.
  private func joinsAuthor(_ others: [Person]) -> Bool {
    clauses.contains { clause in
      let slot = NameSlot(words: reading.words, clause: clause)
      return reading.names.contains { run in
        clause.range.contains(run.range.lowerBound) && slot.joinsAuthor(run)
          && others.contains { PersonName.agree($0.words, run.words) }
      }
    }
  }

  func namedPeople(in clauses: [Reading.Clause]) -> [Person] {
    let runs = reading.names.filter { run in
      run.isFull && clauses.contains { $0.range.contains(run.range.lowerBound) }
        && !NameSlot.hasArticle(run, reading.words)
    }
    return runs.reduce(into: []) { people, run in
      let person = Person(name: run.name, words: run.words, range: run.range)
      if !people.contains(where: { $0.isSame(as: person) }) { people.append(person) }
    }
  }

  /// Every name of a clause that asks is somebody's who is meant.
  private func hasOwner(_ named: [Person]) -> Bool {
    reading.names.allSatisfy { run in
      guard
        programme.parts.contains(where: { $0.role != nil && $0.clause.range.contains(run.range.lowerBound) })
      else { return true }
      return run.isFull || !run.isTitled || named.contains { PersonName.agree(run.words, $0.words) }
    }
  }

  /// « ma collègue », « nous », « mon mari »: somebody who is not named.
  private var hasUnnamed: Bool {
    programme.parts.contains { part in
      guard part.role != nil else { return false }
      if part.clause.has([.registerUs, .cancelUs]), !isCouple { return true }
      return part.clause.range.contains { index in
        let word = reading.words[index].folded
        let isOurs =
          ["notre", "nos", "our"].contains(word) && Self.own.contains(reading.words.folded(index + 1))
        return (isOurs || word == "etions") && !isCouple || isCompany(index)
      }
    }
  }

  /// « nous » are the author and one who is named.
  private var isCouple: Bool { joinsAuthor(namedPeople(in: clauses)) }

  /// « avec mon fils », « et ma voisine »: somebody is concerned who is not named. « Mon fils est malade » is a reason.
  private func isCompany(_ index: Int) -> Bool {
    NameWords.kin.contains(reading.words[index].folded) && !isNamedNext(index)
      && (index - 3..<index).contains {
        ["avec", "et", "pour", "with", "and", "for"].contains(reading.words.folded($0))
      }
  }

  private func isNamedNext(_ index: Int) -> Bool {
    reading.names.contains { (index + 1...index + 3).contains($0.range.lowerBound) }
  }

  /// « me basculer », « mon inscription », « je m'inscris ».
  private var isOfAuthor: Bool {
    programme.parts.contains { part in
      guard part.role != nil else { return false }
      if part.clause.has([.registerSelf, .cancelSelf]) { return true }
      return part.clause.range.contains { index in
        let next = reading.words.folded(index + 1)
        switch reading.words[index].folded {
        case "me", "m", "moi": return true
        case "mon", "ma", "my": return Self.own.contains(next)
        default: return false
        }
      }
    }
  }

  private static let own: WordSet = [
    "inscription", "participation", "place", "presence", "venue", "reservation", "registration", "booking",
    "inscriptions", "places", "participations", "reservations",
  ]

  func step(_ role: Part.Role, _ entry: Int, without announced: [Range<Int>] = []) -> Step? {
    let clauses = programme.clauses(role, entry).filter { !announced.contains($0.range) }
    let narrowed = reading.narrowed(to: clauses)
    let intent = Intent(reading: narrowed, clauses: clauses)
    let plan = ParticipantPlan(reading: narrowed, clauses: clauses, intent: intent).plan()
    switch (intent.kind, plan) {
    case (.register, .people(let group?, nil)):
      return Step(verb: .register, entry: entry, people: group.participants, seats: group.seats)
    case (.cancel, .people(nil, let group?)):
      return Step(verb: .cancel, entry: entry, people: group.participants, seats: group.seats)
    default: return nil
    }
  }

  /// Everybody who is named in the author's own words comes to something.
  func isComplete(_ steps: [Step]) -> Bool {
    let coming = steps.flatMap(\.people).compactMap(\.name).map { name in
      Tokeniser.words(of: name).words.map(\.folded)
    }
    let settled = programme.parts.filter { $0.role == .had || $0.role == .stay }.map(\.clause.range)
    return namedPeople(in: clauses).allSatisfy { person in
      settled.contains { $0.contains(person.range.lowerBound) }
        || coming.contains { PersonName.agree($0, person.words) }
    }
  }
}
