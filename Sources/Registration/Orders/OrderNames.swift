internal import Foundation

/// The people that an order names.
package enum OrderNames {
  /// « Mme Awa Diallo, M. Omar Sarr et Rose Petit »
  static func all(_ text: String) -> [String] { pieces(text).filter { $0.contains(where: \.isLetter) } }

  /// The same, whatever stands between the commas.
  static func pieces(_ text: String) -> [String] {
    text.replacing(conjunction, with: ",").split(separator: ",").map {
      $0.trimmingCharacters(in: CharacterSet(charactersIn: " .-•*")).replacing(civility, with: "")
    }.filter { !$0.isEmpty }
  }

  /// Letters alone, and no word that stands for people without naming them: « les deux », « son mari ».
  static func mayBeOne(_ text: String) -> Bool {
    let words = text.split { $0.isWhitespace || "'’-".contains($0) }
    return text.allSatisfy { $0.isLetter || " '’-.".contains($0) } && text.contains(where: \.isLetter)
      && words.count < 8
      && words.enumerated().allSatisfy { place, word in
        // « Mai Son » and « Jean de La Tour » are people.
        let plain = OrderWords.plain(String(word))
        let isName = word.first?.isUppercase == true && (place > 0 || words.count > 1)
        return isName || !OrderWords.nameless.contains(plain) || place > 0 && particles.contains(plain)
      }
  }

  /// Whether it is written as a whole name is: two words at least, each with a capital but for particles.
  package static func isWhole(_ name: String) -> Bool {
    let words = name.split { $0.isWhitespace }
    return words.count > 1 && isProper(name)
  }

  /// `Diallo`, `de La Tour`; not « presque tous ».
  static func isProper(_ name: String) -> Bool {
    let words = name.split { $0.isWhitespace }
    return words.contains { $0.first?.isUppercase == true }
      && words.allSatisfy { $0.first?.isUppercase == true || particles.contains(String($0).lowercased()) }
  }

  /// Made once; they capture nothing but text, so that any thread may read them.
  private nonisolated(unsafe) static let civility =
    /^(?:mme|mlle|m|mr|monsieur|madame|mademoiselle|dr)\b\.?\s+/.ignoresCase()
  private nonisolated(unsafe) static let conjunction = /\s+et\s+|\s*&\s*|\s*;\s*/

  private static let particles: Set<String> = [
    "de", "du", "des", "la", "le", "von", "van", "der", "den", "di", "da", "dos", "ben", "bint", "el", "al",
  ]
}
