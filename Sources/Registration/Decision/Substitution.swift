/// « X viendra à ma place », « A sera remplacé par B ».
struct Substitution: Sendable {
  let reading: Reading
  let clauses: [Reading.Clause]
  let sender: Person?
  let people: PeopleReader.Result
  let contacts: Contacts
  private var words: Words { reading.words }

  func plan() -> ParticipantPlan.Result {
    let named = people.absent + people.attending
    if let handover = reading.handovers.first { return handed(handover, named) }
    guard !named.isEmpty, named.count <= 2 else { return named.isEmpty ? .ask(.who) : .staff(.notUnderstood) }
    if isSelfReplaced {
      guard named.count == 1 else { return .staff(.notUnderstood) }
      guard let sender else { return .ask(.who) }
      return result(leaving: sender, coming: named[0])
    }
    if let told = exchanged(named) ?? takenOver(named) { return told }
    guard named.count == 2, let pivot = pivot else { return .staff(.notUnderstood) }
    let before = named.filter { $0.range.upperBound <= pivot }
    let after = named.filter { $0.range.lowerBound >= pivot }
    guard before.count == 1, after.count == 1 else { return .staff(.notUnderstood) }
    return result(leaving: before[0], coming: after[0])
  }

  /// Everybody who is named has a part in it, and each part somebody.
  private func handed(_ handover: Handover, _ named: [Person]) -> ParticipantPlan.Result {
    guard reading.handovers.count == 1 else { return .staff(.notUnderstood) }
    let others = named.reduce(into: [Person]()) { others, person in
      let isSender = sender.map { person.isSame(as: $0) } ?? false
      if !isSender, !others.contains(where: { $0.isSame(as: person) }) { others.append(person) }
    }
    let parties = [handover.leaving] + handover.coming
    let told = parties.compactMap { person(of: $0, others) }
    let left = others.filter { other in !told.contains { $0.isSame(as: other) } }
    if handover.leaving == .other, left.count > 1 { return handedByAll(left, told, others) }
    let isOpen = parties.contains(.other)
    guard left.count == (isOpen ? 1 : 0) else { return .staff(.notUnderstood) }
    guard sender != nil || !parties.contains(.author) else { return .ask(.who) }
    let found = parties.compactMap { $0 == .author ? sender : person(of: $0, others) ?? left.first }
    guard found.count == parties.count, let leaving = found.first else { return .staff(.notUnderstood) }
    let coming = Array(found.dropFirst())
    return .people(
      register: ParticipantPlan.Group(
        participants: contacts.complete(coming, sender: sender), seats: coming.count),
      cancel: ParticipantPlan.Group(participants: contacts.complete([leaving], sender: sender), seats: 1))
  }

  /// « Ni A ni B ne viendront. À leur place, nous envoyons C. »: all who are said not to come leave.
  private func handedByAll(_ left: [Person], _ coming: [Person], _ others: [Person]) -> ParticipantPlan.Result
  {
    guard !coming.isEmpty, left.count == people.absent.count,
      left.allSatisfy({ person in people.absent.contains { $0.isSame(as: person) } })
    else { return .staff(.notUnderstood) }
    let group = { (people: [Person]) in
      ParticipantPlan.Group(participants: contacts.complete(people, sender: sender), seats: people.count)
    }
    return .people(register: group(coming), cancel: group(left))
  }

  private func person(of party: Handover.Party, _ others: [Person]) -> Person? {
    guard case .named(let run) = party else { return nil }
    return others.first { PersonName.agree($0.words, run.words) }
  }

  /// « remplacer A par B », « substituer B à A »: the desk is to put one for the other, and the author has no part in it.
  private func exchanged(_ named: [Person]) -> ParticipantPlan.Result? {
    let hit = clauses.lazy.flatMap(\.hits).first {
      $0.meaning == .replaces && Self.exchanges.keys.contains(words.folded($0.range.upperBound - 1))
    }
    guard named.count == 2, !isInvolved, people.absent.isEmpty, let hit,
      let link = Self.exchanges[words.folded(hit.range.upperBound - 1)],
      let first = named.min(by: { $0.range.lowerBound < $1.range.lowerBound }),
      let second = named.max(by: { $0.range.lowerBound < $1.range.lowerBound }),
      (0..<3).contains(first.range.lowerBound - hit.range.upperBound),
      (1..<4).contains(second.range.lowerBound - first.range.upperBound),
      words.folded(first.range.upperBound) == link
    else { return nil }
    return link == "par" ? result(leaving: first, coming: second) : result(leaving: second, coming: first)
  }

  /// The word that joins the two, for each verb.
  private static let exchanges = [
    "remplacer": "par", "remplacez": "par", "substituer": "a", "substituez": "a",
  ]

  /// « A est retenue ; c'est B qui la remplacera », « B remplacera A ».
  private func takenOver(_ named: [Person]) -> ParticipantPlan.Result? {
    let hit = clauses.lazy.flatMap(\.hits).first {
      $0.meaning == .replaces && words[$0.range.upperBound - 1].folded.hasPrefix("remplacer")
    }
    guard named.count == 2, let hit else { return nil }
    let isPronoun = ["le", "la", "l"].contains(words.folded(hit.range.upperBound - 2))
    if isPronoun, let leaving = people.absent.first, let coming = people.attending.first {
      return coming.range.upperBound <= hit.range.upperBound ? result(leaving: leaving, coming: coming) : nil
    }
    guard !isPronoun, people.absent.isEmpty, let coming = named.first, let leaving = named.last,
      coming.range.upperBound <= hit.range.lowerBound, leaving.range.lowerBound >= hit.range.upperBound,
      leaving.range.lowerBound - hit.range.upperBound < 4, !isInvolved
    else { return nil }
    return result(leaving: leaving, coming: coming)
  }

  /// The author has a part in it too.
  private var isInvolved: Bool {
    clauses.contains { $0.has([.registerSelf, .registerUs, .cancelSelf, .cancelUs]) }
  }

  private func result(leaving: Person, coming: Person) -> ParticipantPlan.Result {
    let group = { (people: [Person]) in
      ParticipantPlan.Group(participants: contacts.complete(people, sender: sender), seats: 1)
    }
    return .people(register: group([coming]), cancel: group([leaving]))
  }

  /// « ma place », « me remplacera », « je serai remplacé ».
  private var isSelfReplaced: Bool {
    clauses.contains { clause in
      clause.hits.contains { hit in
        guard hit.meaning == .replaces else { return false }
        let own = hit.range.contains { ["ma", "me", "mes", "my", "serai"].contains(words[$0].folded) }
        return own || words.folded(hit.range.lowerBound - 1) == "m"
      }
    }
  }

  /// « remplacé par »: who stands before leaves, who stands after comes.
  private var pivot: Int? {
    let hit = clauses.flatMap(\.hits).first {
      $0.meaning == .replaces && $0.range.contains { words[$0].folded.hasPrefix("remplace") }
    }
    guard let hit,
      Range(hit.range.lowerBound, upTo: min(words.count, hit.range.upperBound + 1)).contains(where: {
        words[$0].folded == "par"
      })
    else { return nil }
    return hit.range.upperBound
  }
}
