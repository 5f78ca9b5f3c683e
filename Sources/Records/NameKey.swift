internal import Foundation

/// What makes two spellings one name: letters without accents and case, words in any order. `DIALLO Awa` = `Awa Diallo`.
enum NameKey {
  static func of(_ name: String) -> String {
    let folded = name.folding(
      options: [.diacriticInsensitive, .caseInsensitive, .widthInsensitive], locale: nil)
    return folded.split { !$0.isLetter && !$0.isNumber }.sorted().joined(separator: " ")
  }
}
