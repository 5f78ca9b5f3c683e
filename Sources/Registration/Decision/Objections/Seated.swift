extension Reading.Clause {
  /// It asks for a seat, or tells of coming, and not of what was or is already.
  func isOfSeats(_ words: Words) -> Bool {
    !has([.attended, .wasRegistered, .keeps])
      && (has(Sense.registering) || range.contains { ComingWords.isOfComing(words[$0].folded) })
  }
}

/// Those for whom something would be done, held against the names in a letter.
extension [Action] {
  /// The words of each name of theirs; of one verb alone, or of all.
  func names(_ verb: Action.Verb? = nil) -> [[String]] {
    filter { verb == nil || $0.verb == verb }.flatMap(\.participants).map(\.nameWords)
  }

  /// The name is one of theirs, or a part of one: « Rose », of Rose Petit.
  func hold(_ run: NameRun, _ verb: Action.Verb? = nil) -> Bool {
    names(verb).contains { PersonName.agree(run.words, $0) || run.words.allSatisfy($0.contains) }
  }

  /// Somebody of that name is among them.
  func hold(_ author: [String], _ verb: Action.Verb? = nil) -> Bool {
    names(verb).contains { PersonName.agree($0, author) }
  }

  /// Nobody would come who is not named.
  var areNamed: Bool { allSatisfy { $0.verb == .cancel || $0.seats <= $0.participants.count } }
}
