/// A name that is no name: whoever registers a stranger under it makes the desk's letter carry it there.
enum DoubtfulName {
  /// Whether the name in From holds a link or somebody else's address, or mixes scripts within a word to look like another name. One's own
  /// address for a name is usual, and so is the domain that one writes from.
  static func isOne(_ name: String, of address: String) -> Bool {
    let own = address.lowercased()
    let domain = String(own.drop { $0 != "@" }.dropFirst())
    var shown = String(name.prefix(10_000).lowercased().unicodeScalars.filter(isVisible))
    if !own.isEmpty { shown = shown.replacing(own, with: "") }
    if shown.contains("@") { return true }
    if !domain.isEmpty { shown = shown.replacing(domain, with: "") }
    return isLinked(shown) || mixesScripts(shown)
  }

  private static func isLinked(_ name: String) -> Bool {
    guard name.utf8.contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") }) else {
      return false
    }
    return name.contains(scheme) || name.contains(path) || name.contains(domain)
  }

  private static var scheme: Regex<Substring> {
    #/\b[a-z][a-z0-9+.\-]{1,20}:\/|\b(?:www\.|mailto:|javascript:|data:)/#
  }
  private static var path: Regex<Substring> { #/[\p{L}\d\-]\.\p{L}{2,}\//# }
  /// Domains of advertisers more than names with a dot in them: « J.Dupont » is none.
  private static var domain: Regex<Substring> {
    #/[\p{L}\d\-]{2,}\.(?:com|net|org|info|biz|io|co|me|ru|cn|top|xyz|online|site|shop|store|club|app|link|click|live|win|bet|casino|loan|example)\b/#
  }

  /// Latin beside Cyrillic or Greek in one word: no language has such words, and to the eye they are others.
  private static func mixesScripts(_ name: String) -> Bool {
    name.split { !$0.isLetter }.contains { word in
      let scripts = Set(word.unicodeScalars.compactMap(script))
      return scripts.contains(.latin) && scripts.count > 1
    }
  }

  private enum Script { case latin, greek, cyrillic }

  private static func script(_ scalar: Unicode.Scalar) -> Script? {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: .latin
    case 0x370...0x3FF, 0x1F00...0x1FFF: .greek
    case 0x400...0x52F: .cyrillic
    default: nil
    }
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format: false
    default: true
    }
  }
}
