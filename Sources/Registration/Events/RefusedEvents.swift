/// « La danse, non merci », « le cirque : non », « j'avais pensé à la danse, mais … »: events that are named to be set aside, by a word of
/// their title alone.
struct RefusedEvents: Sendable {
  let words: Words
  let events: [EventMention]

  func ranges(in sentence: Range<Int>) -> [Range<Int>] {
    let told = events.map(\.range).filter { sentence.contains($0.lowerBound) }
    guard !told.isEmpty else { return [] }
    return Corrections.ranges(in: sentence, words, titles: told)
      + told.compactMap { declined($0, sentence) ?? givenUp($0, sentence) }
  }

  /// Behind the event, up to the end of its stretch: a refusal and nothing else.
  private func declined(_ event: Range<Int>, _ sentence: Range<Int>) -> Range<Int>? {
    Self.declining.hits(in: words, sentence).first { hit in
      let start = hit.range.lowerBound, end = hit.range.upperBound
      return start >= event.upperBound && start - event.upperBound < 8
        && (event.upperBound..<start).allSatisfy(isCircumstance)
        && (end >= sentence.upperBound || !words.before(end).isSubset(of: .space)
          || ["mais", "but", "et", "par"].contains(words[end].folded))
    }.map { stretchStart(event.lowerBound, sentence)..<$0.range.upperBound }
  }

  private static let declining = PhraseBook<Bool>([
    true: """
    non ?merci
    ?merci sans facon
    tres peu pour moi|nous
    pas pour moi|nous
    pas cette fois ?ci
    une autre fois
    tant pis
    sans moi|nous
    no thanks
    no thank you
    """
  ])

  /// A day, an hour, a small word.
  private func isCircumstance(_ at: Int) -> Bool {
    words[at].kind == .number || words[at].folded.utf8.count < 4 || CalendarWords.isName(words[at].folded)
      || EventWords.isNoun(words[at].folded)
  }

  /// « j'avais pensé à …, mais »: the wish that was.
  private func givenUp(_ event: Range<Int>, _ sentence: Range<Int>) -> Range<Int>? {
    let hit = Self.bygone.hits(in: words, sentence).first { hit in
      hit.range.upperBound <= event.lowerBound && event.lowerBound - hit.range.upperBound < 5
        && Range(hit.range.upperBound, upTo: event.lowerBound).allSatisfy(isCircumstance)
    }
    guard let hit,
      hit.meaning
        || Range(event.upperBound, upTo: sentence.upperBound).contains(where: {
          ["mais", "finalement", "but"].contains(words[$0].folded)
        })
    else { return nil }
    return Range(hit.range.lowerBound, upTo: event.upperBound)
  }

  /// True where it says so by itself, false where « mais » must follow.
  private static let bygone = PhraseBook<Bool>([
    true: """
    non merci pour|a
    sans facon pour
    tant pis pour
    """,
    false: """
    avais|avions pense|songe|hesite|prevu|envisage|failli
    ai|avons ~1 pense|songe|hesite|failli
    aurais|aurions ~1 aime|voulu|prefere
    """,
  ])

  private func stretchStart(_ index: Int, _ sentence: Range<Int>) -> Int {
    Stretches.of(sentence, words).last { $0.lowerBound <= index }?.lowerBound ?? sentence.lowerBound
  }
}
