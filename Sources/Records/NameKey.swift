internal import Foundation

/// What makes two spellings one name: letters without accents and case, words in any order. `DIALLO Awa` = `Awa Diallo`.
enum NameKey {
  static func of(_ name: String) -> String { words(name).sorted().joined(separator: " ") }

  /// Whether one may be a shorter spelling of the other: each of its words, two at least, is a word of the other or the initial of
  /// one. `A. Diallo` and `Awa Diallo-Ba` agree; a family name alone, or two given names beside one family name, do not.
  static func agree(_ one: String, _ other: String) -> Bool {
    let (a, b) = (words(one), words(other))
    let (short, long) = a.count <= b.count ? (a, b) : (b, a)
    let isSpeltOut = short.contains { $0.count > 1 && long.contains($0) }
    return short.count > 1 && isSpeltOut && covers(long, short)
  }

  /// Whether each word of a name as staff write it, a family name alone perhaps, is a word of the whole name.
  static func holds(_ whole: String, _ part: String) -> Bool {
    let short = words(part)
    return short.contains { $0.count > 1 } && covers(words(whole), short)
  }

  /// Whether some word begins alike: what a slip of the pen may have meant.
  static func resembles(_ one: String, _ other: String) -> Bool {
    let starts = Set(words(one).map { $0.prefix(2) })
    return words(other).contains { starts.contains($0.prefix(2)) }
  }

  /// Whether each of the words is found, and no word for two.
  private static func covers(_ long: [String], _ short: [String]) -> Bool {
    var left = long
    // Whole words first, so that an initial takes none that another word needs.
    let whole = short.filter { left.contains($0) }
    return (whole + short.filter { !whole.contains($0) }).allSatisfy { word in
      guard let found = left.firstIndex(of: word) ?? left.firstIndex(where: { isInitial(word, $0) }) else {
        return false
      }
      left.remove(at: found)
      return true
    }
  }

  private static func isInitial(_ one: String, _ other: String) -> Bool {
    one.count == 1 ? other.hasPrefix(one) : other.count == 1 && one.hasPrefix(other)
  }

  private static func words(_ name: String) -> [String] {
    let folded = name.folding(
      options: [.diacriticInsensitive, .caseInsensitive, .widthInsensitive], locale: nil)
    return folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
