/// Finishes a rendered text in French: the spaces before double punctuation.
///
/// Templates are written with plain spaces, as people type them; staff need not know of no-break spaces.
package enum FrenchTypography {
  /// Makes the spaces before `: ; ! ? »` and after `«` unbreakable. Characters between `<` and `>` are markup where `markup` says so.
  package static func spaced(_ text: String, markup: Bool = false) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    var inTag = false
    for character in text {
      if markup, character == "<" || character == ">" { inTag = character == "<" }
      if !inTag, result.last == " ", let space = space(before: character) {
        result.removeLast()
        result.append(space)
      }
      result.append(!inTag && character == " " && result.last == "«" ? Space.noBreak : character)
    }
    return result
  }

  private static func space(before character: Character) -> Character? {
    switch character {
    case ":", "»": Space.noBreak
    case ";", "!", "?": Space.narrowNoBreak
    default: nil
    }
  }
}
