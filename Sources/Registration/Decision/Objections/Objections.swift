/// What in the author's own words speaks against what would be done, whether the rules or the models would do it.
struct Objections {
  let reading: Reading
  let clauses: [Reading.Clause]
  let actions: [Action]

  /// Who objects.
  enum Room: String, CaseIterable {
    case afterthought, governedNames, unaskedThing, unclearCount, unseatedCompany, unseatedRelative,
      loneGivenName, formPeople, looseTail, unsureCancelling
  }

  /// The words of the first that objects.
  var first: Range<Int>? { Room.allCases.lazy.compactMap(words(of:)).first }

  func words(of room: Room) -> Range<Int>? {
    switch room {
    case .afterthought: Afterthought(reading: reading, clauses: clauses, actions: actions).objection
    case .governedNames: GovernedNames(reading: reading, clauses: clauses, actions: actions).objection
    case .unaskedThing: UnaskedThing(reading: reading, clauses: clauses, actions: actions).objection
    case .unclearCount: UnclearCount(reading: reading, clauses: clauses, actions: actions).objection
    case .unseatedCompany: UnseatedCompany(reading: reading, clauses: clauses, actions: actions).objection
    case .unseatedRelative: UnseatedRelative(reading: reading, clauses: clauses, actions: actions).objection
    case .loneGivenName: LoneGivenName(reading: reading, clauses: clauses, actions: actions).objection
    case .formPeople: FormPeople(reading: reading, clauses: clauses, actions: actions).objection
    case .looseTail: LooseTail(reading: reading, clauses: clauses, actions: actions).objection
    case .unsureCancelling:
      actions.contains { $0.verb == .cancel }
        ? UnsureCancelling(words: reading.words, clauses: clauses).objection : nil
    }
  }
}
