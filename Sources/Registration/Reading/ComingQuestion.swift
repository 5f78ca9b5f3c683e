/// « Est-ce que je pourrais venir mardi à la réunion ? »: to come is all that is asked, of an event that is told.
struct ComingQuestion: Sendable {
  let words: Words
  let events: [EventMention]
  let dates: [DateMention]

  func asks(_ clause: Reading.Clause) -> Bool {
    guard clause.sentence.isQuestion, !clause.sentence.isSubject, Self.mayCome.contains(words, clause.range),
      tellsEvent(clause.range)
    else { return false }
    return !clause.range.contains { index in
      let word = words[index].folded
      if word == "si" { return !clause.has([.openCondition]) }
      return Self.more.contains(word) || NameWords.kin.contains(word) || NameWords.offices.contains(word)
    }
  }

  private func tellsEvent(_ range: Range<Int>) -> Bool {
    events.contains { $0.isStrong && range.contains($0.range.lowerBound) }
      || dates.contains { range.contains($0.range.lowerBound) }
  }

  /// Words with which more is asked than to come.
  private static let more: Set<String> = [
    "avec", "sans", "meme", "ou", "seulement", "deja", "accompagne", "accompagnee", "tard", "plus", "fin",
    "debut", "partir", "comment", "gratuitement", "quand",
  ]

  private static let mayCome = PhraseBook<Bool>([
    true: """
    est ce que je peux|pourrais ~2 venir|participer|assister
    est ce que je peux|pourrais ~2 avoir|prendre|reserver une|un place|siege|chaise
    puis|pourrais je ~2 venir|participer|assister
    je peux|pourrais ~1 venir|participer|assister
    jpeux ~1 venir|participer|assister
    """
  ])
}
