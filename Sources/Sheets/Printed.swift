internal import Correspondence
internal import Foundation

/// What people wrote, as a sheet shows it that lies on a table for all to read: no way to reach anybody.
enum Printed {
  /// One line without links, e-mail addresses and telephone numbers; nil where nothing is left.
  static func words(_ text: String?) -> String? {
    guard let text else { return nil }
    // Before `Echo` parts domains at their dots, and again for what only it lays bare.
    let clean = unreachable(Echo.clean(unreachable(String(text.prefix(Echo.nameLimit * 8)))))
    let parts = clean.replacing(emptyBrackets, with: "").split { ",;".contains($0) }
    let words = parts.map { $0.trimmingCharacters(in: loose) }.filter { !$0.isEmpty }
    return words.isEmpty ? nil : words.joined(separator: ", ")
  }

  private static func unreachable(_ text: String) -> String {
    text.replacing(address, with: "").replacing(telephone, with: "")
  }

  private static var address: Regex<Substring> { #/[^\s()<>\[\],;]*@[^\s()<>\[\],;]*/# }

  /// Nine digits or more with the usual marks between them, or four pairs, with the word that announces them. Years are neither.
  private static var telephone: Regex<Substring> {
    #/(?i:\b(?:tél|tel|téléphone|portable|port|mobile|fax)\b\.?\s*:?\s*)?\+?\b(?:\d(?:[\s.()\-]{0,2}\d){8,}|\d\d(?:[\s.]\d\d){3,})\b/#
  }

  private static var emptyBrackets: Regex<Substring> { #/[(<\[]\s*[)>\]]/# }

  /// What may be left around something that was taken out.
  private static let loose = CharacterSet(charactersIn: ":/|–-").union(.whitespaces)
}
