extension Resolution {
  /// A title is told in whole beside what is done, in the words that ask: nothing that was asked may be lost.
  func losesEvent(_ clauses: [Reading.Clause], _ actions: [Action]) -> Bool {
    let done = Set(actions.map(\.event))
    return clauses.filter { $0.has(Sense.registering) && !$0.sentence.isSubject }.contains { clause in
      reading.events.contains { mention in
        guard mention.isStrong, mention.range.count > 1, clause.range.contains(mention.range.lowerBound),
          !clause.refuses(mention.range.lowerBound), !isBygone(mention, clause)
        else { return false }
        return mention.events.allSatisfy { entry in
          !done.contains(index.entries[entry].event.id) && status(entry) == .open && isTitle(mention, entry)
        }
      }
    }
  }

  /// An event's own word stands in a sentence that asks, and nothing is done about any event that it may mean.
  func losesMention(_ clauses: [Reading.Clause], _ actions: [Action]) -> Bool {
    let done = EventSet(
      index.entries.indices.filter { entry in actions.contains { $0.event == index.entries[entry].event.id } }
    )
    return clauses.filter { !$0.sentence.isSubject && !Programme.announces($0, reading) }.contains { clause in
      reading.events.contains { mention in
        asked(clause).contains(mention.range.lowerBound) && mention.events.isDisjoint(with: done)
          && mention.events.contains { status($0) == .open } && mention.range.contains(where: isExact)
          && !clause.refuses(mention.range.lowerBound) && !isBygone(mention, clause)
          && (mention.isStrong || !isOfSomebody(mention.range.lowerBound))
      }
    }
  }

  /// Where a sentence asks; of a line that says who comes, what stands before the name.
  private func asked(_ clause: Reading.Clause) -> Range<Int> {
    if clause.has(Sense.registering), !clause.has([.keeps]) { return clause.range }
    guard clause.senses.isSubset(of: [.plain, .courtesy]),
      !FiniteVerb.stands(in: clause.range, reading.words),
      let name = reading.names.first(where: { $0.isFull && clause.range.contains($0.range.lowerBound) })
    else { return clause.range.lowerBound..<clause.range.lowerBound }
    return Range(clause.range.lowerBound, upTo: name.range.lowerBound)
  }

  /// A word of titles or keywords as it is written there.
  private func isExact(_ word: Int) -> Bool { index.topics[Stem.of(reading.words[word].folded)] != nil }

  /// « notre verger », « le garde champêtre », « la bibliothèque de Vierzon »: what somebody has or is, in words of some title.
  private func isOfSomebody(_ word: Int) -> Bool {
    let before = reading.words.folded(word - 1), told = reading.words[word].folded
    // « trois animateurs », « des parents »
    if NameWords.isKinOrOffice(told.hasSuffix("s") ? String(told.dropLast()) : told) { return true }
    if NameWords.isCompany(told) || Self.groups.contains(told) { return true }
    return Self.possessives.contains(before)
      || Self.possessives.contains(reading.words.folded(word - 2))
        && reading.words.before(word).isSubset(of: .space)
      || NameWords.isKinOrOffice(before)
      || OrganisationNouns.opens(told)
  }

  private static let groups: WordSet = [
    "parent", "parents", "classe", "classes", "jeunes", "adherents", "adherentes", "habitants", "usagers",
    "familles",
  ]
  private static let possessives: WordSet = [
    "mon", "ma", "mes", "notre", "nos", "son", "sa", "ses", "leur", "leurs", "my", "our",
  ]

  /// Two words of its title at least.
  func isTitle(_ mention: EventMention, _ entry: Int) -> Bool {
    Set(mention.range.map { Stem.of(reading.words[$0].folded) }).intersection(index.entries[entry].title)
      .count > 1
  }

  func isBygone(_ mention: EventMention, _ clause: Reading.Clause) -> Bool {
    Stretches.of(clause.range, reading.words).contains { stretch in
      stretch.contains(mention.range.lowerBound)
        && clause.hits.contains { [.attended, .moves].contains($0.meaning) && $0.range.overlaps(stretch) }
    }
  }
}
