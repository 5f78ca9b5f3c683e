/// « ne … pas », « pas », « ni » within a turn of phrase or just before it.
enum Negation {
  private static let words: WordSet = [
    "pas", "plus", "jamais", "ni", "aucun", "aucune", "sans", "not", "never", "t",
  ]

  /// « ne », « n' »: not the N of « N'Dri », nor a letter that is spelled out.
  static func isParticle(_ index: Int, _ text: Words) -> Bool {
    switch text[index].folded {
    case "ne": return true
    case "n":
      let next = text.folded(index + 1)
      guard next.utf8.count > 1 || ["y", "a"].contains(next) else { return false }
      let isName =
        text[index].isCapitalised && text[index + 1].isCapitalised && !text[index + 1].isAllCapitals
      return !isName && (text.after(index).contains(.apostrophe) || !text[index].isCapitalised)
    default: return false
    }
  }

  /// « …, pas à celle du 6 »: what is set beside it, not what is denied.
  private static func isContrast(_ index: Int, _ text: Words) -> Bool {
    text[index].folded == "pas" && text.before(index).contains(.comma)
      && ["a", "au", "aux", "celui", "celle"].contains(text.folded(index + 1))
  }

  static func covers(_ range: Range<Int>, _ text: Words, _ sentence: Range<Int>) -> Bool {
    let start = max(sentence.lowerBound, range.lowerBound - 2)
    let end = min(sentence.upperBound, range.upperBound + 2)
    let hasParticle = (max(sentence.lowerBound, range.lowerBound - 3)..<end).contains {
      isParticle($0, text) && text.folded($0 + 2) != "que"
    }
    let negators = (start..<end).contains { index in
      guard words.contains(text[index].folded),
        text[index].folded != "t" || text.before(index).contains(.apostrophe)
      else { return false }
      if isContrast(index, text), index >= range.upperBound { return false }
      return text[index].folded != "plus" || hasParticle
    }
    return negators || hasParticle && isEmptied(range, text, sentence)
      || range.contains { denies($0, text, sentence) }
  }

  /// « ni X ni Y ne suivront », « aucun de nous ne sera là »: « ne » before a verb denies it by itself, unless « que » restricts it, or it
  /// stands behind « avant que », « de peur que » and the like.
  static func denies(_ verb: Int, _ text: Words, _ sentence: Range<Int>) -> Bool {
    guard let particle = (max(sentence.lowerBound, verb - 3)..<verb).last(where: { isParticle($0, text) }),
      (particle + 1..<verb).allSatisfy({ clitics.contains(text[$0].folded) })
    else { return false }
    let before = max(sentence.lowerBound, particle - 12)..<particle
    if before.contains(where: { nobody.contains(text[$0].folded) }) { return true }
    return !Range(verb, upTo: min(sentence.upperBound, verb + 9)).contains {
      ["que", "qu"].contains(text[$0].folded)
    }
      && !before.contains { expletive.contains(text[$0].folded) }
  }

  private static let clitics: WordSet = [
    "me", "m", "nous", "vous", "se", "s", "y", "en", "le", "la", "l", "les",
  ]
  private static let nobody: WordSet = ["ni", "aucun", "aucune", "personne", "nul", "nulle"]
  private static let expletive: WordSet = ["avant", "moins", "peur", "crainte", "crains", "craignons"]

  /// « je ne veux donc participer à rien »: the word that completes « ne » stands behind, in the same stretch.
  private static func isEmptied(_ range: Range<Int>, _ text: Words, _ sentence: Range<Int>) -> Bool {
    for at in range.upperBound..<max(range.upperBound, min(sentence.upperBound, range.upperBound + 6)) {
      if !text.before(at).isDisjoint(with: [.comma, .colon, .open, .close, .dash])
        || ["que", "qu"].contains(text[at].folded)
      {
        return false
      }
      if ["rien", "nulle", "nullement", "aucunement", "guere", "aucun", "aucune", "jamais"].contains(
        text[at].folded)
      {
        return true
      }
    }
    return false
  }
}
