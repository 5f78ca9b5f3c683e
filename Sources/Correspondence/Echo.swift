import Foundation

/// What strangers wrote, made fit to be repeated in a letter of the office.
///
/// A registration desk that repeats names is a relay for spam unless they are stripped of links and bounded.
package enum Echo {
  /// Characters of a name, an organisation or a subject that are repeated at most.
  package static let nameLimit = 80
  /// Characters of a message's own words that staff are shown at most.
  package static let wordsLimit = 400

  /// One line without URLs, control, bidi or zero-width characters, at most `limit` Unicode scalars and an ellipsis.
  package static func clean(_ text: String, limit: Int = nameLimit) -> String {
    // Bounded before the expressions see it, so that a long text costs no more than a short one.
    let visible = String(String.UnicodeScalarView(text.unicodeScalars.prefix(limit * 8).compactMap(visible)))
    let unlinked = withoutLinks(visible)
    let words = unlinked.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
    return capped(words.precomposedStringWithCanonicalMapping, at: limit)
  }

  /// As `clean`, nil where nothing is left.
  package static func cleanOrNil(_ text: String?, limit: Int = nameLimit) -> String? {
    guard let text else { return nil }
    let cleaned = clean(text, limit: limit)
    return cleaned.isEmpty ? nil : cleaned
  }

  /// An e-mail address for staff to copy: whole, but without what does not show.
  package static func address(_ address: String) -> String {
    capped(String(String.UnicodeScalarView(address.unicodeScalars.prefix(320).compactMap(visible))), at: 254)
  }

  private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.properties.generalCategory {
    case .lineSeparator, .paragraphSeparator, .spaceSeparator: " "
    case .control: scalar.properties.isWhitespace ? " " : nil
    case .format, .surrogate, .privateUse, .unassigned: nil
    default: scalar
    }
  }

  /// Addresses with a scheme or `www.` go; a bare domain is parted after its dots, since mail readers link it on their own.
  private static func withoutLinks(_ text: String) -> String {
    // No link is without either; most names are, and the expressions take longer than all the rest.
    guard text.utf8.contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") }) else {
      return text
    }
    return
      text
      .replacing(#/(?i)[a-z][a-z0-9+.\-]{1,20}:/{1,3}\S*/#, with: "")
      .replacing(#/(?i)\b(?:www\.|mailto:|javascript:|data:)\S*/#, with: "")
      .replacing(#/(\w)\.(?=\w*\p{L})/#) { "\($0.output.1). " }
  }

  private static func capped(_ text: String, at limit: Int) -> String {
    guard text.unicodeScalars.count > limit else { return text }
    let kept = String(String.UnicodeScalarView(text.unicodeScalars.prefix(limit - 1)))
    return kept.trimmingCharacters(in: .whitespaces) + "…"
  }
}
