/// What is seen of an event in a message: how it is told, what is said of it, and which others it stands beside.
struct EventFeatures {
  let text: MaskedText
  let index: EventIndex
  let choice: EventChoice
  let all: [EventEvidence]
  /// What the rules for events make of the author's words.
  let chosen: EventChoice.Result
  let status: (Int) -> EventStatus

  func of(_ evidence: EventEvidence, named: Bool) -> Features {
    var features = Features(named: named)
    features.add("bias")
    features.add("events:", "\(min(4, all.count))")
    features.add("status:", "\(status(evidence.entry))")
    if evidence.isOfThread { features.add("thread") }
    if evidence.isConfirmed { features.add("confirmed") }
    addRank(evidence, &features)
    addChoice(evidence.entry, &features)
    for mention in evidence.mentions { add(mention, evidence, &features) }
    for date in evidence.dates { add(date, evidence, &features) }
    if !evidence.places.isEmpty { features.add("place") }
    for clause in text.own { features.add(senses: "all:", text.clauses[clause]) }
    return features
  }

  /// Whether others are told as well or better, and another session of its title among them.
  private func addRank(_ evidence: EventEvidence, _ features: inout Features) {
    let others = all.filter { $0.entry != evidence.entry }
    let better = others.count { $0.weight > evidence.weight },
      equal = others.count { $0.weight == evidence.weight }
    let rank = better > 0 ? "behind" : equal > 0 ? "beside" : "ahead"
    features.add("rank:", rank)
    features.add("rank:", rank, ":", "\(min(3, better + equal))")
    features.add("weight:", "\(min(12, evidence.weight))")
    let next = others.map(\.weight).max() ?? 0
    features.add("lead:", "\(max(-6, min(6, evidence.weight - next)))")
    let title = index.entries[evidence.entry].title
    let sessions = others.filter { index.entries[$0.entry].title == title }
    guard index.entries.count(where: { $0.title == title }) > 1 else { return }
    features.add("sessions")
    if sessions.contains(where: { $0.weight >= evidence.weight }) { features.add("sessionBeside") }
    if evidence.dates.isEmpty { features.add("sessionUndated") }
  }

  private func addChoice(_ entry: Int, _ features: inout Features) {
    switch chosen {
    case .one(let only): features.add(only == entry ? "chosen" : "otherChosen")
    case .several(let entries): features.add(entries.contains(entry) ? "amongSeveral" : "noneOfSeveral")
    case .contradiction(let entries):
      features.add(entries.contains(entry) ? "contradicted" : "otherContradicted")
    case .unknown: features.add("unknown")
    }
  }

  private func add(_ mention: EventMention, _ evidence: EventEvidence, _ features: inout Features) {
    let kind = mention.isStrong ? "strong" : "weak"
    features.add(kind, "\(min(3, mention.events.count))")
    features.add(kind, "Words:", "\(min(3, mention.range.count))")
    addPlace(of: mention.range, kind, evidence, &features)
  }

  private func add(_ date: DateMention, _ evidence: EventEvidence, _ features: inout Features) {
    let kind: String
    switch date.when {
    case .day: kind = "day"
    case .dayOfMonth: kind = "dayOfMonth"
    case .month: kind = "month"
    case .between: kind = "between"
    case .impossible: kind = "impossible"
    }
    features.add(kind, "\(min(3, choice.matching(date).count))")
    if date.contradicts { features.add(kind, "Contradicts") }
    addPlace(of: date.range, kind, evidence, &features)
  }

  /// What is said where it is told.
  private func addPlace(
    of range: Range<Int>, _ kind: String, _ evidence: EventEvidence, _ features: inout Features
  ) {
    let place = text.clause(of: range.lowerBound), clause = text.clauses[place]
    features.add(kind, clause.sentence.isSubject ? "InSubject" : "InBody")
    features.add(senses: kind + "Sense:", clause)
    features.add(senses: "toldSense:", clause)
    if clause.refuses(range.lowerBound) { features.add("refused") }
    if clause.sentence.isQuestion { features.add(kind, "Question") }
    features.add(bag: "clause:", tokens(of: place, evidence))
    for denial in text.denials(in: place) { features.add("denial:", denial) }
    for deed in text.deeds(in: place) { features.add("deed:", deed) }
    for distance in 1...4 {
      let before = MaskedText.stem(token(range.lowerBound - distance, evidence))
      let after = MaskedText.stem(token(range.upperBound + distance - 1, evidence))
      features.add("<", "\(distance)", "^", before)
      features.add(">", "\(distance)", "^", after)
      features.add("<*", before)
      features.add(">*", after)
    }
  }

  /// What tells of this event is `<IT>`, apart from what tells of others.
  private func token(_ at: Int, _ evidence: EventEvidence) -> String {
    let tells =
      evidence.mentions.contains { $0.isStrong && $0.range.contains(at) }
      || evidence.dates.contains { $0.range.contains(at) }
    return tells ? "<IT>" : text.token(at)
  }

  private func tokens(of clause: Int, _ evidence: EventEvidence) -> [String] {
    text.clauses[clause].range.reduce(into: []) { found, at in
      let token = token(at, evidence)
      if token != found.last || !token.hasPrefix("<") { found.append(token) }
    }
  }
}
