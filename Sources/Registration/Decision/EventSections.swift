/// « Réunion du 10 juin : », with a name a line below, and « Formation du 16 mars : », with others: who comes to what, event by event.
struct EventSections: Sendable {
  let reading: Reading
  let clauses: [Reading.Clause]
  let choice: EventChoice

  /// nil where there are not several such lists, or anything is told beside them that asks for more.
  func steps() -> [ProgrammePlan.Step]? {
    let body = clauses.filter { !$0.sentence.isSubject }
    var sections: [(entry: Int, lines: [Reading.Clause])] = []
    var rest: [Reading.Clause] = []
    for clause in body {
      if let entry = head(clause) {
        sections.append((entry, []))
      } else if !sections.isEmpty, isLine(clause) {
        sections[sections.count - 1].lines.append(clause)
      } else {
        rest.append(clause)
      }
    }
    guard sections.count > 1, Set(sections.map(\.entry)).count == sections.count,
      sections.allSatisfy({ !$0.lines.isEmpty }), rest.allSatisfy(isBeside)
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

  /// A name, and hardly more than what tells of who bears it.
  private func isLine(_ clause: Reading.Clause) -> Bool {
    let named = names(clause)
    return named.count == 1 && named[0].range.lowerBound - clause.range.lowerBound < 3
      && clause.range.count < 12 && !FiniteVerb.stands(in: clause.range, reading.words)
      && choice.result(in: [clause]) == .unknown
      && !clause.range.contains {
        Negation.isParticle($0, reading.words) || NameWords.kin.contains(reading.words[$0].folded)
          || ["et", "avec", "ou", "non", "pas", "moi"].contains(reading.words[$0].folded)
      }
  }

  /// It tells no event, nobody else, and nothing but that all of them are asked for.
  private func isBeside(_ clause: Reading.Clause) -> Bool {
    clause.senses.isSubset(of: [.plain, .courtesy, .registerOthers, .registerUs, .registerNominal])
      && names(clause).allSatisfy { PersonName.agree($0.words, sender?.words ?? []) }
      && choice.result(in: [clause]) == .unknown && !clause.sentence.isQuestion
  }

  private func names(_ clause: Reading.Clause) -> [NameRun] {
    reading.names.filter { $0.isFull && clause.range.contains($0.range.lowerBound) }
  }

  private var sender: Person? { SenderReader(reading: reading).person }
}
