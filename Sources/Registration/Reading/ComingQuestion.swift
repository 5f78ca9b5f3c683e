/// « Est-ce que je pourrais venir mardi à la réunion ? »: to come is all that is asked, of an event that is told.
struct ComingQuestion: Sendable {
  let words: Words
  let events: [EventMention]
  let dates: [DateMention]

  func asks(_ clause: Reading.Clause) -> Bool {
    guard clause.sentence.isQuestion, !clause.sentence.isSubject, tellsEvent(clause.range),
      let hit = Self.mayCome.hits(in: words, clause.range).max(by: {
        $0.range.upperBound < $1.range.upperBound
      }),
      leadsToEvent(hit.range.upperBound, clause.range)
    else { return false }
    return !clause.range.contains { index in
      let word = words[index].folded
      if word == "si" { return !clause.has([.openCondition]) }
      return Self.more.contains(word) || NameWords.isKinOrOffice(word)
    }
  }

  /// « venir à la réunion », « venir mardi »; not « venir présenter », « une place de stationnement ».
  private func leadsToEvent(_ index: Int, _ range: Range<Int>) -> Bool {
    guard range.contains(index) else { return true }
    return Self.links.contains(words[index].folded)
      || dates.contains { $0.range.lowerBound == index } || events.contains { $0.range.lowerBound == index }
  }

  private static let links: WordSet = [
    "the", "to", "on", "your", "this", "a", "au", "aux", "le", "la", "l", "ce", "cet", "cette", "pour", "y",
    "demain", "votre",
  ]

  private func tellsEvent(_ range: Range<Int>) -> Bool {
    events.contains { $0.isStrong && range.contains($0.range.lowerBound) }
      || dates.contains { range.contains($0.range.lowerBound) }
  }

  /// Words with which more is asked than to come.
  private static let more: Set<String> = [
    "avec", "sans", "meme", "ou", "seulement", "deja", "accompagne", "accompagnee", "tard", "plus", "fin",
    "debut", "partir", "comment", "quel", "quelle", "quels", "quelles", "combien", "heure", "exemple",
    "gratuitement", "quand",
  ]

  private static let mayCome = PhraseBook<Bool>([
    true: """
    est ce que je peux|pourrais ~2 venir|participer|assister
    est ce que je peux|pourrais ~2 avoir|prendre|reserver une|un place|siege|chaise
    puis|pourrais je ~2 venir|participer|assister
    je peux|pourrais ~1 venir|participer|assister
    puis|pourrais je etre ~1 des votres
    jpeux ~1 venir|participer|assister
    could|can|may i ~2 join|come|attend|participate
    """
  ])
}
