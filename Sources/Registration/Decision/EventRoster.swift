/// Who comes to what, line by line: « Réunion du 10 juin : Rose Petit et Omar Sarr », « Rose Petit → réunion du 10 juin »,
/// or names a line below the event's, or events below the name's.
struct EventRoster: Sendable {
  let reading: Reading
  let clauses: [Reading.Clause]
  let choice: EventChoice
  private let sender: Person?
  private let lines: [RosterLine]

  init(reading: Reading, clauses: [Reading.Clause], choice: EventChoice) {
    self.reading = reading
    self.clauses = clauses
    self.choice = choice
    let sender = SenderReader(reading: reading).person
    self.sender = sender
    lines = Self.ranges(clauses.filter { !$0.sentence.isSubject }, reading.words).map {
      RosterLine($0, reading: reading, clauses: clauses, choice: choice, sender: sender)
    }
  }

  /// The stretches between ends of lines and of sentences.
  private static func ranges(_ clauses: [Reading.Clause], _ words: Words) -> [Range<Int>] {
    clauses.flatMap(\.range).reduce(into: []) { lines, at in
      if let last = lines.last, last.upperBound == at, words.before(at).isDisjoint(with: Marks.endsSentence) {
        lines[lines.count - 1] = last.lowerBound..<at + 1
      } else {
        lines.append(at..<at + 1)
      }
    }
  }

  /// nil where there are not several such lines, or anything is told beside them that asks for more.
  func steps() -> [ProgrammePlan.Step]? {
    guard let told = rows(),
      !clauses.contains(where: { $0.has(Sense.cancelling.union([.replaces, .moves])) })
    else { return nil }
    let rows = told.rows
    guard rows.count > 1, Set(rows.map(\.entry)).count > 1, told.beside.allSatisfy(isBeside),
      isAnnounced(told.beside)
    else { return nil }
    let distinct = rows.flatMap(\.people).reduce(into: [Person]()) { found, person in
      if !found.contains(where: { $0.isSame(as: person) }) { found.append(person) }
    }
    let total = SeatsReader(reading.words, clauses: told.beside.map(\.range)).total
    guard total == nil || total == distinct.count || total == rows.flatMap(\.people).count else { return nil }
    let participants = Contacts(reading: reading, clauses: clauses).complete(distinct, sender: sender)
    return rows.map(\.entry).reduce(into: [Int]()) { if !$0.contains($1) { $0.append($1) } }.map { entry in
      let coming = rows.filter { $0.entry == entry }.flatMap(\.people).reduce(into: [Int]()) {
        found, person in
        if let place = distinct.firstIndex(where: { $0.isSame(as: person) }), !found.contains(place) {
          found.append(place)
        }
      }
      return ProgrammePlan.Step(
        verb: .register, entry: entry, people: coming.map { participants[$0] }, seats: coming.count)
    }
  }

  /// A line tells to what somebody comes, and they would be registered for something else alone.
  func isMixedUp(_ actions: [Action]) -> Bool {
    let told = lines.filter { $0.tellsEventAhead && $0.isSet && !$0.entries.isEmpty && !$0.people.isEmpty }
    let coming = actions.filter { $0.verb == .register }.flatMap { action in
      action.participants.map {
        (event: action.event, name: $0.nameWords)
      }
    }
    return told.contains { line in
      line.people.contains { person in
        let own = coming.filter { PersonName.agree(person.words, $0.name) }
        return !own.isEmpty
          && !own.contains { step in
            line.entries.contains { choice.index.entries[$0].event.id == step.event }
          }
      }
    }
  }

  private typealias Row = (entry: Int, people: [Person])

  /// What each line tells, alone or with the line above it that ends with a colon; nil where one tells less than that.
  private func rows() -> (rows: [Row], beside: [RosterLine])? {
    var rows: [Row] = [], beside: [RosterLine] = []
    var head: RosterLine?, isHeadOpen = false, isInterrupted = false
    for line in lines {
      let isBelow = head.map {
        $0.entries.isEmpty != line.entries.isEmpty && $0.people.isEmpty != line.people.isEmpty
      }
      if line.isRow || isBelow == true && line.isPlain {
        guard !isInterrupted, !isHeadOpen || !line.isRow else { return nil }
        if line.isRow { head = nil }
        isHeadOpen = false
        let people = line.people.isEmpty ? head?.people ?? [] : line.people
        for entry in line.entries.isEmpty ? head?.entries ?? [] : line.entries {
          rows.append((entry, people))
        }
      } else if line.isAuthors, let sender {
        guard !isHeadOpen else { return nil }
        head = nil
        for entry in line.entries { rows.append((entry, [sender])) }
      } else if !rows.isEmpty, line.isForAll(of: Set(rows.map(\.entry)).count, reading.words) {
        guard !isInterrupted, !isHeadOpen else { return nil }
        for entry in rows.map(\.entry).reduce(into: [Int](), { if !$0.contains($1) { $0.append($1) } }) {
          rows.append((entry, line.people))
        }
      } else if line.isHead {
        guard !isInterrupted, !isHeadOpen else { return nil }
        head = line
        isHeadOpen = true
      } else {
        if isHeadOpen { return nil }
        isInterrupted = !rows.isEmpty
        beside.append(line)
      }
    }
    return isHeadOpen ? nil : (rows, beside)
  }

  /// They are asked for, by nobody who is not among them.
  private func isAnnounced(_ beside: [RosterLine]) -> Bool {
    let others: Senses = [.registerOthers, .registerUs, .registerNominal]
    return lines.contains { $0.isHead && !$0.senses.isDisjoint(with: others) }
      || beside.contains { !$0.senses.isDisjoint(with: others) }
      || clauses.contains { $0.sentence.isSubject && $0.has(others) }
  }

  /// It tells no event to come, nobody but the author, and nothing but that they are asked for.
  private func isBeside(_ line: RosterLine) -> Bool {
    line.senses.isSubset(of: [.plain, .courtesy, .registerOthers, .registerUs, .registerNominal])
      && !line.isQuestion && line.others.isEmpty && !line.tellsAuthor && !line.tellsEventAhead
  }
}
