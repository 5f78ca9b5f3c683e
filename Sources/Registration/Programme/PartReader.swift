/// Cuts clauses into parts: at commas, « et », « mais » and the like, where both sides have something to say.
struct PartReader: Sendable {
  let reading: Reading
  let choice: EventChoice
  private var words: Words { reading.words }

  func parts(of clauses: [Reading.Clause]) -> [Part] { clauses.flatMap(parts) }

  private func parts(of clause: Reading.Clause) -> [Part] {
    var parts: [Part] = []
    for stretch in stretches(of: clause) {
      let part = part(clause, stretch)
      if let last = parts.last, let joined = join(last, part, clause) {
        parts[parts.count - 1] = joined
      } else {
        parts.append(part)
      }
    }
    return parts
  }

  private func part(_ clause: Reading.Clause, _ stretch: Range<Int>) -> Part {
    let narrowed = clause.narrowed(to: stretch)
    let role: Part.Role? = setsAside(stretch.lowerBound) ? .setAside : Part.Role(narrowed.senses)
    let event: EventChoice.Result = role == nil && !isTold(stretch) ? .unknown : choice.result(in: [narrowed])
    return Part(clause: narrowed, role: role, event: event)
  }

  /// An event or a date is named there, and no verb of its own: « et à celle du 19 mars ».
  private func isTold(_ stretch: Range<Int>) -> Bool {
    guard let reference = stretch.first(where: isReference) else { return false }
    // « à celle du 12, qui tombe un samedi », « et le 6, car je suis libre »: what is said of it stands behind.
    let end = Range(reference + 1, upTo: stretch.upperBound).first {
      Self.subordinators.contains(words[$0].folded) && words.folded($0 - 1) != "ainsi"
    }
    return !FiniteVerb.stands(in: stretch.lowerBound..<(end ?? stretch.upperBound), words)
  }

  private static let subordinators: WordSet = [
    "qui", "que", "qu", "dont", "car", "parce", "puisque", "mais", "lequel", "laquelle", "which", "because",
  ]

  /// Two stretches are one part where one of them has nothing to say, or one the verb and the other the event.
  private func join(_ a: Part, _ b: Part, _ clause: Reading.Clause) -> Part? {
    if let joined = joinRow(a, b, clause) { return joined }
    let hasEvent = (a.event != .unknown, b.event != .unknown)
    let hasRole = (a.role != nil, b.role != nil)
    let isComplement = hasEvent.0 != hasEvent.1 && hasRole.0 != hasRole.1 && hasEvent.0 != hasRole.0
    if let joined = joinTitle(a, b, clause) { return joined }
    let isMute = !hasEvent.0 && !hasRole.0 && !isInert(a) || !hasEvent.1 && !hasRole.1 && !isInert(b)
    guard isMute || isComplement, b.role != .setAside else { return nil }
    // « celle du 24 et celle du 10 : je viendrai aux deux »
    if isComplement, Both.isTold(in: b.clause.range, words) { return nil }
    let stretch = Range(a.clause.range.lowerBound, upTo: b.clause.range.upperBound)
    var joined = part(clause, stretch)
    joined.role = a.role ?? b.role
    let comes = b.clause.range.contains { PredicateWords.forms[words[$0].folded]?.kind == .attend }
    let isAside = isInBracket(b.clause.range.lowerBound, clause.range)
    if joined.event == .unknown, joined.role != nil || comes || isAside {
      joined.event = hasEvent.0 ? a.event : b.event
    }
    return joined
  }

  private func isInBracket(_ index: Int, _ range: Range<Int>) -> Bool {
    for at in (range.lowerBound...index).reversed() {
      if words.before(at).contains(.open) { return true }
      if words.before(at).contains(.close) { return false }
    }
    return false
  }

  /// « le 23 mars je suis à Lyon »: a day of something else, which stays apart.
  private func isInert(_ part: Part) -> Bool {
    part.role == nil && part.event == .unknown && part.clause.range.contains(where: isReference)
  }

  /// « 28 janvier, cybersécurité : Awa Diallo »: one event's day and title, and who comes.
  private func joinRow(_ a: Part, _ b: Part, _ clause: Reading.Clause) -> Part? {
    guard let entry = a.entry, entry == b.entry, a.role == b.role || a.role == nil || b.role == nil,
      ![a.role, b.role].contains(.setAside), ![a.role, b.role].contains(.move),
      !FiniteVerb.stands(in: b.clause.range, words)
    else { return nil }
    var joined = part(clause, Range(a.clause.range.lowerBound, upTo: b.clause.range.upperBound))
    joined.role = a.role ?? b.role
    joined.event = .one(entry)
    return joined
  }

  /// « mardi 23, Faire vivre un patrimoine »: the day tells which of the title's sessions.
  private func joinTitle(_ a: Part, _ b: Part, _ clause: Reading.Clause) -> Part? {
    guard a.role == nil || b.role == nil, b.role != .setAside else { return nil }
    if case .several(let one) = a.event, case .several(let other) = b.event,
      case let both = one.filter(other.contains), both.count == 1, one != other
    {
      var joined = part(clause, Range(a.clause.range.lowerBound, upTo: b.clause.range.upperBound))
      joined.role = a.role ?? b.role
      joined.event = .one(both[0])
      return joined
    }
    let (one, several): (Part, Part) = a.entry != nil ? (a, b) : (b, a)
    guard let entry = one.entry, case .several(let entries) = several.event, entries.contains(entry) else {
      return nil
    }
    var joined = part(clause, Range(a.clause.range.lowerBound, upTo: b.clause.range.upperBound))
    joined.role = a.role ?? b.role
    joined.event = .one(entry)
    return joined
  }

  // MARK: Where to cut

  private func stretches(of clause: Reading.Clause) -> [Range<Int>] {
    let isMove = clause.has([.moves])
    var stretches: [Range<Int>] = []
    var start = clause.range.lowerBound
    for index in clause.range.dropFirst() where cuts(index, clause) || isMove && opensReference(index, clause)
    {
      stretches.append(start..<index)
      start = index
    }
    stretches.append(Range(start, upTo: clause.range.upperBound))
    return stretches
  }

  private func cuts(_ index: Int, _ clause: Reading.Clause) -> Bool {
    let isMark = !words.before(index).isDisjoint(with: Self.marks)
    if ["et", "and"].contains(words[index].folded), words[index - 1].kind == .number,
      words.folded(index + 1).utf8.first.map({ (48...57).contains($0) }) ?? false
    {
      return false
    }
    guard isMark || Self.links.contains(words[index].folded) || setsAside(index) else { return false }
    let inside = { (range: Range<Int>) in range.lowerBound < index && index < range.upperBound }
    return !clause.hits.contains { $0.meaning != .moves && inside($0.range) }
      && !reading.events.contains { inside($0.range) }
      && !reading.names.contains { inside($0.range) } && !reading.dates.contains { inside($0.range) }
  }

  private static let marks: Marks = [.comma, .colon, .open, .close, .dash, .arrow, .cell]
  private static let links: WordSet = [
    "et", "ni", "mais", "puis", "donc", "or", "alors", "ainsi", "and", "but", "then", "so",
  ]

  /// « au lieu de », « plutôt que », « à la place de », « et non »: what follows is given up.
  func setsAside(_ index: Int) -> Bool {
    switch words[index].folded {
    case "lieu": ["de", "du", "d", "des"].contains(words.folded(index + 1))
    case "plutot": ["que", "qu"].contains(words.folded(index + 1))
    case "place":
      words.folded(index - 1) == "la" && words.folded(index - 2) == "a"
        && ["de", "du", "d", "des"].contains(words.folded(index + 1))
    case "non":
      words.folded(index - 1) == "et"
        && (index + 1...index + 5).contains { words.indices.contains($0) && isReference($0) }
    case "instead", "rather": ["of", "than"].contains(words.folded(index + 1))
    default: false
    }
  }

  /// The preposition before an event or a date: « du 5 février », « à celle de mars ».
  private func opensReference(_ index: Int, _ clause: Reading.Clause) -> Bool {
    guard direction(at: index) != nil, !EventWords.isNoun(words.folded(index - 1)) else { return false }
    return (index + 1...index + 5).contains { at in
      clause.range.contains(at) && isReference(at) && (index + 1..<at).allSatisfy(isSmall)
    }
  }

  private func isReference(_ index: Int) -> Bool {
    reading.dates.contains { $0.range.lowerBound == index }
      || reading.events.contains { $0.isStrong && $0.range.lowerBound == index }
  }

  private func isSmall(_ index: Int) -> Bool {
    EventWords.isNoun(words[index].folded) || words[index].folded.utf8.count <= 3
      || CalendarWords.weekdays[words[index].folded] != nil || Self.held.contains(words[index].folded)
      || Self.ordinals.contains(words[index].folded)
  }

  private static let ordinals: WordSet = [
    "premier", "premiere", "deuxieme", "second", "seconde", "troisieme", "dernier", "derniere", "prochain",
    "prochaine", "suivant", "suivante", "autre",
  ]

  /// Whether the first event told there is left or joined: the outermost preposition before it tells.
  func direction(in range: Range<Int>) -> Part.Role? {
    guard let reference = range.first(where: isReference) else { return nil }
    var found: Part.Role?
    var index = reference - 1
    while index >= range.lowerBound, isSmall(index) || direction(at: index) != nil {
      if let role = direction(at: index) {
        let isTarget = ["sur", "vers"].contains(words[index].folded)
        found = Self.held.contains(words.folded(index - 1)) && !isTarget ? .leave : role
      }
      index -= 1
    }
    return found
  }

  /// « mon inscription à la session de mars » is what there is.
  private static let held: WordSet = [
    "inscription", "participation", "place", "presence", "venue", "reservation", "inscrit", "inscrite",
    "inscrits", "inscrites", "registration", "booking", "seat",
  ]

  /// Whether a preposition leads away from an event or to it.
  func direction(at index: Int) -> Part.Role? {
    switch words[index].folded {
    case "de", "du", "d", "des", "from": .leave
    case "a", "au", "aux", "vers", "sur", "pour", "par", "contre", "to": .join
    default: nil
    }
  }
}

extension Reading.Clause {
  /// What of it stands within that stretch.
  func narrowed(to stretch: Range<Int>) -> Reading.Clause {
    let hits = hits.filter { stretch.contains($0.range.lowerBound) }
    var clause = self
    clause.sentence.range = stretch
    if stretch.upperBound < range.upperBound { clause.sentence.end = .comma }
    clause.hits = hits
    clause.senses = Senses(hits.map(\.meaning))
    clause.matters = matters.filter { stretch.contains($0.range.lowerBound) }
    return clause
  }
}
