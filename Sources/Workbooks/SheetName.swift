/// What a sheet of a workbook may be called: 1…31 UTF-16 units without `[ ] : * ? / \`, no apostrophe at either end, none of the names
/// Excel keeps for itself, and no two alike but for their case (Microsoft Support, "Rename a worksheet").
enum SheetName {
  static let limit = 31

  /// A name for each title, in order, each cut where it is too long; `mark` tells it from another of the same title, a number where
  /// that is not enough.
  static func unique(_ titles: [(title: String, mark: String)]) -> [String] {
    let plain = titles.map { legal($0.title, endingIn: "") }
    let counts = Dictionary(plain.map { (key($0), 1) }, uniquingKeysWith: +)
    var taken: Set<String> = []
    return zip(titles, plain).map { each, plain in
      let isAlone = counts[key(plain)] == 1
      let name =
        isAlone ? plain : legal(each.title, endingIn: each.mark.isEmpty ? "" : " \(legal(each.mark))")
      let free = firstFree(name, each.title, taken)
      taken.insert(key(free))
      return free
    }
  }

  private static func firstFree(_ name: String, _ title: String, _ taken: Set<String>) -> String {
    if !taken.contains(key(name)), !reserved.contains(key(name)) { return name }
    // As many tries as there are names taken, and one more, find a free one.
    let numbered = (2...taken.count + 3).lazy.map { legal(name, endingIn: " (\($0))") }
    return numbered.first { !taken.contains(key($0)) } ?? name
  }

  /// Excel's sheet of tracked changes, in English and in French.
  private static let reserved: Set<String> = ["history", "historique"]

  private static func key(_ name: String) -> String { name.lowercased() }

  private static func legal(_ text: String, endingIn end: String = "") -> String {
    let characters = text.compactMap(replacement)
    let words = String(characters).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let name = cut(trimmed(words), to: limit - end.utf16.count)
    return (name.isEmpty ? "Feuille" : name) + end
  }

  private static func replacement(_ character: Character) -> Character? {
    switch character {
    case ":", "/", "\\": "-"
    case "[": "("
    case "]": ")"
    case "*", "?": nil
    default: character
    }
  }

  private static func cut(_ name: String, to limit: Int) -> String {
    guard name.utf16.count > limit else { return name }
    var kept = ""
    for character in name {
      guard kept.utf16.count + character.utf16.count < limit else { break }
      kept.append(character)
    }
    return trimmed(kept) + "…"
  }

  private static func trimmed(_ name: String) -> String {
    let isEdge = { (character: Character) in character == "'" || character.isWhitespace }
    let start = name.drop(while: isEdge)
    return String(start.reversed().drop(while: isEdge).reversed())
  }
}
