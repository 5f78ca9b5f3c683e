/// What the message answers or sends on: it names the event when the author's own words don't, and never acts.
struct ThreadContext: Sendable {
  /// The author wrote something of their own.
  let hasOwnWords: Bool
  /// All of the text is an earlier message: nothing of it may act, whatever the subject says.
  let isAllQuoted: Bool
  let index: EventIndex
  private let mentioned: Set<Int>
  private let isAmbiguous: Bool

  init(lines: [Zoning.Line], index: EventIndex, subjectEvents: [EventMention]) {
    hasOwnWords = lines.contains { $0.kind == .own && !$0.isBlank }
    isAllQuoted =
      !hasOwnWords && lines.contains { ($0.kind == .quoted || $0.kind == .forwarded) && !$0.isBlank }
    self.index = index
    var tokeniser = Tokeniser()
    var budget = 20_000
    for line in lines where line.kind == .quoted || line.kind == .forwarded {
      tokeniser.add(line.text, at: 0, isContinued: !line.isBlank)
      budget -= line.text.utf8.count + 1
      if budget < 0 { break }
    }
    let strong = EventReader(index: index, text: tokeniser.words, owned: []).mentions().filter(\.isStrong)
    mentioned = strong.reduce(into: []) { $0.formUnion($1.events) }
    isAmbiguous = budget < 0
  }

  /// The one event that the thread is about.
  func event(_ choice: EventChoice) -> EventChoice.Result? {
    guard !isAmbiguous, mentioned.count == 1, let only = mentioned.first else { return nil }
    return .one(only)
  }
}
