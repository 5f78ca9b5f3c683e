extension Programme {
  /// « Je m'inscris à deux rendez-vous de la rentrée : », above lines that tell which.
  static func headed(_ parts: [Part], _ reading: Reading) -> [Part] {
    var parts = parts
    for index in parts.indices where parts[index].role == .join && announces(parts[index].clause, reading) {
      let below = parts[(index + 1)...].prefix { opensLine($0, reading.words) && $0.role == nil }
      if Set(below.compactMap(\.entry)).count > 1 { parts[index].event = .unknown }
    }
    return parts
  }

  /// Several events by their number, none by its day, and a colon.
  static func announces(_ clause: Reading.Clause, _ reading: Reading) -> Bool {
    let words = reading.words
    return words.after(clause.range.upperBound - 1).contains(.colon)
      && clause.range.contains { at in
        (CalendarWords.numbers[words[at].folded] ?? words[at].number ?? 1) > 1
          || words[at].folded == "plusieurs"
      }
      && !reading.dates.contains { clause.range.contains($0.range.lowerBound) }
      && !reading.events.contains { $0.range.count > 1 && clause.range.contains($0.range.lowerBound) }
  }

  /// An event without a verb of its own has that of the part before, or of the list's announcement.
  static func inherited(_ parts: [Part], _ reading: Reading) -> [Part] {
    var parts = parts
    let roles = Set(parts.compactMap(\.role))
    for index in parts.indices where parts[index].role == nil && parts[index].entry != nil {
      let source = parts[..<index].last { $0.role != nil }
      let isSameSentence = source?.clause.sentence.end == .comma
      let isListed = roles.count == 1 && opensLine(parts[index], reading.words)
      guard let source, let role = source.role, isSameSentence || isListed else { continue }
      // Of two things that are asked, one line each, only the first is said to be given up.
      if role == .leave, !isSameSentence, source.entry != nil { continue }
      guard role != .setAside, role != .tangled, !isAlarming(parts[index], reading) else { continue }
      parts[index].role = role
      parts[index].isInherited = true
      parts[index].clause.take(source.clause.senses, names: names(parts[index], reading))
    }
    return parts
  }

  /// « 28 janvier, cybersécurité : moi », « Réunion eau (7 mars) → Awa Diallo »: lines that each tell an event and its people ask for them,
  /// where there are several; and what else is said of somebody's absence tells no cancellation.
  static func rows(_ parts: [Part], _ reading: Reading) -> [Part] {
    let rows = parts.indices.filter { isRow(parts[$0], reading) }
    // « 1) le 6, la réunion : mon compagnon ; 2) le 29, l'atelier : là nous viendrons ensemble »
    let joined =
      rows.isEmpty
      ? []
      : parts.indices.filter {
        parts[$0].role == .join && !parts[$0].isInherited && opensSentence(parts[$0], reading)
          && isList(parts[rows[0]], reading)
      }
    guard Set((rows + joined).compactMap { parts[$0].entry }).count > 1 else { return parts }
    var parts = parts
    for index in rows where parts[index].role == nil {
      parts[index].role = .join
      parts[index].isInherited = true
      parts[index].clause.take([.registerOthers], names: names(parts[index], reading))
    }
    // « Fête (13/04) : personne »
    for index in parts.indices where isNobodys(parts[index], reading) {
      parts[index].role = nil
      parts[index].event = .unknown
    }
    for index in parts.indices
    where parts[index].role == .leave && parts[index].entry == nil
      && parts[index].clause.senses.isSubset(of: [.absentThird, .plain, .courtesy])
    {
      parts[index].role = nil
      parts[index].event = .unknown
    }
    return parts
  }

  private static func isNobodys(_ part: Part, _ reading: Reading) -> Bool {
    guard let last = part.clause.range.last else { return false }
    return ["personne", "aucun", "aucune", "neant", "0"].contains(reading.words[last].folded)
      && !reading.words.before(last).isDisjoint(with: [.colon, .cell, .arrow, .dash])
  }

  private static func isRow(_ part: Part, _ reading: Reading) -> Bool {
    guard part.entry != nil, part.role == nil || part.role == .join, opensSentence(part, reading),
      !FiniteVerb.stands(in: part.clause.range, reading.words),
      !isAlarming(part, reading) || isList(part, reading) && tellsComing(part, reading)
    else { return false }
    let names = names(part, reading)
    return names.isSelf || names.others
  }

  /// It has a verb of its own that the desk does not know.
  private static func isAlarming(_ part: Part, _ reading: Reading) -> Bool {
    part.clause.range.contains { index in
      let word = reading.words[index].folded
      return !reading.events.contains { $0.range.contains(index) }
        && (ComingWords.isAlarm(word) || PredicateWords.forms[word] != nil)
    }
  }

  /// « 1) le 6, la réunion : … »: a line of a list, with a mark between the event and who comes.
  private static func isList(_ part: Part, _ reading: Reading) -> Bool {
    opensLine(part, reading.words)
      && part.clause.range.dropFirst().contains {
        !reading.words.before($0).isDisjoint(with: [.colon, .arrow, .cell, .dash])
      }
  }

  /// « … : mon compagnon Omar Sy ira seul », « … : Rose Petit sera là »: nothing but who comes.
  private static func tellsComing(_ part: Part, _ reading: Reading) -> Bool {
    let verbs = part.clause.range.filter { index in
      !reading.events.contains { $0.range.contains(index) }
        && (ComingWords.isAlarm(reading.words[index].folded)
          || PredicateWords.forms[reading.words[index].folded] != nil)
    }
    return verbs.allSatisfy { PredicateWords.forms[reading.words[$0].folded]?.kind == .attend }
      && !part.clause.range.contains {
        Negation.isParticle($0, reading.words)
          || ["pas", "plus", "que", "qu"].contains(reading.words[$0].folded)
      }
  }

  private static func opensSentence(_ part: Part, _ reading: Reading) -> Bool {
    opensLine(part, reading.words)
      || reading.clauses.contains { $0.range.lowerBound == part.clause.range.lowerBound }
  }

  private static func opensLine(_ part: Part, _ words: Words) -> Bool {
    !words.before(part.clause.range.lowerBound).isDisjoint(with: .endsLine)
  }

  /// Who a part names: the author by « moi », others by their names.
  private static func names(_ part: Part, _ reading: Reading) -> (isSelf: Bool, others: Bool) {
    let range = part.clause.range
    let isSelf = range.contains { ["moi", "myself", "me"].contains(reading.words[$0].folded) }
    let others = reading.names.contains { $0.isFull && range.contains($0.range.lowerBound) }
    return (isSelf, others)
  }

  /// « je troque la soirée du 8 contre … ».
  private static func isTraded(_ part: Part, _ words: Words) -> Bool {
    part.clause.range.contains {
      words[$0].folded.hasPrefix("troqu") || words[$0].folded.hasPrefix("echang")
    }
  }

  /// In « basculer du 5 février au 19 mars » the prepositions tell which is left and which is joined.
  static func directed(_ parts: [Part], _ reader: PartReader) -> [Part] {
    parts.map { part in
      guard part.role == .move, part.entry != nil else { return part }
      var part = part
      part.role =
        reader.direction(in: part.clause.range) ?? (isTraded(part, reader.reading.words) ? .leave : .tangled)
      return part
    }
  }
}

extension Reading.Clause {
  /// The same sense as that of a part which asks for all of them.
  mutating func take(_ senses: Senses) { take(senses, names: (false, false)) }

  /// The sense of a verb that stands in an earlier part; « et Awa Diallo à celle de mars » is of her alone.
  fileprivate mutating func take(_ senses: Senses, names: (isSelf: Bool, others: Bool)) {
    var role = senses.intersection(
      Sense.requesting.union([.wasRegistered, .keeps, .moves]))
    if names.others, !role.isDisjoint(with: Sense.registering) {
      role.subtract([.registerSelf, .registerUs, .registerNominal])
      role.insert(.registerOthers)
    }
    if names.isSelf, !role.isDisjoint(with: Sense.registering) { role.insert(.registerSelf) }
    self.senses.formUnion(role)
    hits += role.map { PhraseBook<Sense>.Hit(meaning: $0, range: range.lowerBound..<range.lowerBound) }
  }
}
