/// « Réunion du 10 juin : », with a name a line below, and « Formation du 16 mars : », with others: who comes to what, event by event.
struct EventSections: Sendable {
  let reading: Reading
  let clauses: [Reading.Clause]
  let choice: EventChoice

  /// nil where there are not several such lists, or anything is told beside them that asks for more.
  func steps() -> [ProgrammePlan.Step]? {
    let body = clauses.filter { !$0.sentence.isSubject }
    var sections: [(entry: Int, lines: [Reading.Clause])] = []
    var rest: [Reading.Clause] = [], isInterrupted = false
    for clause in body {
      if let entry = head(clause) {
        guard !isInterrupted else { return nil }
        sections.append((entry, []))
      } else if !sections.isEmpty, isLine(clause) {
        // Something else stands between the lines.
        guard !isInterrupted else { return nil }
        sections[sections.count - 1].lines.append(clause)
      } else {
        isInterrupted = !sections.isEmpty
        rest.append(clause)
      }
    }
    guard sections.count > 1, Set(sections.map(\.entry)).count == sections.count,
      sections.allSatisfy({ !$0.lines.isEmpty }), rest.allSatisfy(isBeside),
      clauses.contains(where: { $0.has([.registerOthers]) && !names($0).contains { !isSender($0) } }),
      !clauses.contains(where: { $0.has(Sense.cancelling.union([.replaces, .moves])) })
    else { return nil }
    let contacts = Contacts(reading: reading, clauses: clauses)
    return sections.map { section in
      let people = section.lines.flatMap(names).map {
        Person(name: $0.name, words: $0.words, range: $0.range)
      }
      return ProgrammePlan.Step(
        verb: .register, entry: section.entry, people: contacts.complete(people, sender: sender),
        seats: people.count)
    }
  }

  /// A line that names an event and nobody, and announces what stands below.
  private func head(_ clause: Reading.Clause) -> Int? {
    guard clause.sentence.end.contains(.colon), names(clause).isEmpty,
      !FiniteVerb.stands(in: clause.range, reading.words), case .one(let entry) = choice.result(in: [clause])
    else { return nil }
    return entry
  }

  /// A name, and behind it nothing but an office, a telephone or an address.
  private func isLine(_ clause: Reading.Clause) -> Bool {
    let named = names(clause)
    guard named.count == 1, let first = named.first,
      Range(clause.range.lowerBound, upTo: first.range.lowerBound).allSatisfy({
        NameWords.civilities.contains(reading.words[$0].folded)
      })
    else { return false }
    return Range(first.range.upperBound, upTo: clause.range.upperBound).allSatisfy { at in
      [.phone, .email].contains(reading.words[at].kind)
        || NameWords.offices.contains(reading.words[at].folded)
        || ["tel", "mail", "portable"].contains(reading.words[at].folded)
    }
  }

  /// It tells no event, nobody but the author, and nothing but that they are asked for.
  private func isBeside(_ clause: Reading.Clause) -> Bool {
    clause.senses.isSubset(of: [.plain, .courtesy, .registerOthers]) && names(clause).allSatisfy(isSender)
      && choice.result(in: [clause]) == .unknown && !clause.sentence.isQuestion
  }

  private func isSender(_ run: NameRun) -> Bool { PersonName.agree(run.words, sender?.words ?? []) }

  private func names(_ clause: Reading.Clause) -> [NameRun] {
    reading.names.filter { $0.isFull && clause.range.contains($0.range.lowerBound) }
  }

  private var sender: Person? { SenderReader(reading: reading).person }
}
