extension Reading.Clause {
  /// What the author refuses asks for nothing.
  mutating func setAside(_ ranges: [Range<Int>]) {
    refused += ranges
    drop { hit in
      ranges.contains { $0.contains(hit.range.lowerBound) && $0.contains(hit.range.upperBound - 1) }
    }
  }

  /// « Inscription du 8 avril », « Inscription de la soirée »: of an event, not of somebody.
  mutating func readNominal(_ isEvent: (Int) -> Bool) {
    for place in hits.indices where hits[place].meaning == .registerOthers && hits[place].range.count == 2 {
      if hits[place].range.lowerBound == range.lowerBound, isEvent(hits[place].range.upperBound) {
        hits[place].meaning = .registerNominal
      }
    }
    senses = Senses(hits.map(\.meaning))
  }
}
