/// « Réunion du 8 avril : Awa Diallo et moi », « pour la formation, 4 personnes »: asked without a verb.
struct NominalRequest: Sendable {
  let words: Words
  let account: Account
  let events: [EventMention]
  let dates: [DateMention]
  let names: [NameRun]

  /// The senses of a clause that says for which event and for whom, and nothing else.
  func senses(of clause: Reading.Clause) -> Set<Sense> {
    let range = clause.range
    guard clause.senses.isSubset(of: [.plain, .courtesy, .openCondition]), !clause.sentence.isQuestion,
      !clause.sentence.isSignature, tellsEvent(range), account.covers(range)
    else { return [] }
    var senses: Set<Sense> = []
    if names.contains(where: { $0.isFull && range.contains($0.range.lowerBound) }) || tellsNumber(range) {
      senses.insert(.registerOthers)
    }
    if range.contains(where: { ["moi", "myself"].contains(words[$0].folded) }) {
      senses.insert(.registerSelf)
    }
    if senses.isEmpty, range.contains(where: { Self.nouns.contains(words[$0].folded) }) {
      senses.insert(.registerNominal)
    }
    return senses
  }

  private static let nouns: Set<String> = ["inscription", "participation", "registration"]

  func tellsEvent(_ range: Range<Int>) -> Bool {
    events.contains { $0.isStrong && range.contains($0.range.lowerBound) }
      || dates.contains { range.contains($0.range.lowerBound) }
  }

  private func tellsNumber(_ range: Range<Int>) -> Bool {
    range.dropLast().contains { at in
      (words[at].number ?? CalendarWords.numbers[words[at].folded]) != nil
        && [
          "places", "personnes", "pers", "inscriptions", "participants", "seats", "people", "place",
          "personne",
        ]
        .contains(words[at + 1].folded)
    }
  }
}
