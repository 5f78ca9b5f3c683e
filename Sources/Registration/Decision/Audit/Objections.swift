/// What in the author's own words speaks against what would be done, whether the rules or the models would do it.
struct Objections {
  let reading: Reading
  let clauses: [Reading.Clause]
  let actions: [Action]

  /// The words of the first that objects.
  var first: Range<Int>? {
    Afterthought(reading: reading, clauses: clauses, actions: actions).objection
      ?? GovernedNames(reading: reading, clauses: clauses, actions: actions).objection
      ?? UnaskedThing(reading: reading, clauses: clauses, actions: actions).objection
      ?? UnclearCount(reading: reading, clauses: clauses, actions: actions).objection
      ?? (actions.contains { $0.verb == .cancel }
        ? UnsureCancelling(words: reading.words, clauses: clauses).objection : nil)
  }
}
