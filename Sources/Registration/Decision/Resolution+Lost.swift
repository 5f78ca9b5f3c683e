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
