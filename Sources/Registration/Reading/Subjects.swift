/// Whose wish a turn of phrase without a person tells: « je suis intéressée par … » is the author's, « mon fils est intéressé par … » is not.
struct Subjects: Sendable {
  let words: Words
  let names: [NameRun]

  func isOfThird(_ hit: PhraseBook<Sense>.Hit, in sentence: Range<Int>) -> Bool {
    guard hit.meaning == .registerSelf, !hit.range.isEmpty else { return false }
    if wantsOthers(hit) { return true }
    guard
      !hit.range.contains(where: { Self.first.contains(words[$0].folded) || words[$0].folded.hasSuffix("ez") }
      ),
      hit.range.contains(where: {
        words[$0].folded.hasPrefix("interesse") || words[$0].folded.hasPrefix("partant")
          || words[$0].folded.hasPrefix("preneu")
      }),
      let stretch = Stretches.of(sentence, words).first(where: { $0.contains(hit.range.lowerBound) })
    else { return false }
    for at in Range(stretch.lowerBound, upTo: hit.range.lowerBound).reversed() {
      let word = words[at].folded
      if ["je", "j", "me", "m", "moi", "nous", "on", "i"].contains(word) { return false }
      if ["il", "elle", "ils", "elles", "qui"].contains(word) { return true }
      if names.contains(where: { $0.isFull && $0.range.contains(at) }) || NameWords.isKinOrOffice(word) {
        return true
      }
    }
    return false
  }

  /// « je souhaite que mon fils, X, puisse participer »: what the author wants of somebody else.
  private func wantsOthers(_ hit: PhraseBook<Sense>.Hit) -> Bool {
    guard let that = hit.range.first(where: { ["que", "qu"].contains(words[$0].folded) }) else {
      return false
    }
    let behind = Range(that + 1, upTo: hit.range.upperBound)
    return !behind.contains { Negation.isParticle($0, words) }
      && !behind.contains { ["je", "j", "m", "me", "moi", "vous"].contains(words[$0].folded) }
      && behind.contains { at in
        ["il", "elle", "ils", "elles"].contains(words[at].folded) || NameWords.isKinOrOffice(words[at].folded)
          || names.contains { $0.isFull && $0.range.contains(at) }
      }
  }

  private static let first: WordSet = ["je", "j", "me", "m", "moi", "mon", "ma", "i", "my"]
}
