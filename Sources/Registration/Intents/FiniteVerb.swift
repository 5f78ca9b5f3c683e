/// Whether a stretch has a verb of its own: a pronoun that is a subject stands in it, or a common verb.
enum FiniteVerb {
  static func stands(in stretch: Range<Int>, _ words: Words) -> Bool {
    stretch.contains { index in
      marks.contains(words[index].folded) && !isCivility(index, words) && !isPreposition(index, words)
        && words.folded(index - 1) != "ainsi" && !isPlease(index, words)
    }
  }

  /// « s'il vous plaît ».
  private static func isPlease(_ index: Int, _ words: Words) -> Bool {
    words[index].folded == "il" && words.folded(index - 1) == "s" && words.folded(index + 2).hasPrefix("plai")
  }

  /// « M. Diallo », not « m'accompagne ».
  private static func isCivility(_ index: Int, _ words: Words) -> Bool {
    words[index].folded == "m" && !words.after(index).contains(.apostrophe)
  }

  /// « à » typed without its accent, before an event.
  private static func isPreposition(_ index: Int, _ words: Words) -> Bool {
    guard words[index].folded == "a" else { return false }
    let next = words.folded(index + 1)
    if next == "l", words.folded(index + 2) == "air" { return false }
    if index + 1 < words.count, words.before(index + 1).contains(.quote) { return true }
    return words[index].text != "a" || ["aussi", "egalement", "et"].contains(words.folded(index - 1))
      || ["la", "le", "l", "celle", "celui", "cette"].contains(next)
      || EventWords.isNoun(next)
  }

  private static let marks: WordSet = [
    "je", "j", "nous", "on", "il", "elle", "ils", "elles", "tu", "qui", "que", "qu", "dont", "ou", "i", "we",
    "he", "she", "they", "who", "a", "est", "sont", "ont", "semble", "parait", "etait", "tombe", "is", "was",
    "ca", "cela", "fera", "sera", "sait", "fait", "vient", "va", "m", "avait", "has", "had",
  ]
}
