/// Words of names the header and the signature tell, wherever they stand: « Forêt Vivante » is no meeting on forests.
enum KnownNames {
  /// Rows of capitalised words that the sender's domain is made of: `racines-vierzon.example` writes for RACINES Vierzon.
  static func ofDomain(in text: Words, author: Author) -> WordIndices {
    let domain = author.address.lowercased().drop { $0 != "@" }.dropFirst().prefix { $0 != "." }.filter(
      \.isLetter)
    guard domain.utf8.count > 5 else { return [] }
    var found: WordIndices = []
    for start in text.indices
    where text[start].isCapitalised && mayOpen(domain, text[start].folded) {
      var joined = ""
      var end = start
      while end < text.count, end < start + 6, joined.utf8.count < domain.utf8.count {
        joined += text[end].folded.filter(\.isLetter)
        end += 1
      }
      if joined == domain, end > start + 1 { found.insert(start..<end) }
    }
    return found
  }

  private static func mayOpen(_ domain: String, _ folded: String) -> Bool {
    guard let first = folded.utf8.first else { return true }
    guard first >= 0x80 || first == domain.utf8.first || !(97...122).contains(first) else { return false }
    return domain.hasPrefix(folded.filter(\.isLetter))
  }

  /// The signature's organisation, wherever it is named.
  static func organisation(in text: Words, tail: Tail) -> WordIndices {
    guard let range = tail.organisationRange, range.count > 1 else { return [] }
    let name = range.map { text[$0].folded }
    return WordIndices(
      text.indices.filter { start in
        start + name.count <= text.count && name.indices.allSatisfy { text[start + $0].folded == name[$0] }
      }.map { $0..<$0 + name.count })
  }

  static func words(in text: Words, author: Author, tail: Tail) -> WordIndices {
    var names: [[String]] = []
    if let name = author.name {
      names.append(Tokeniser.words(of: String(name.prefix(200))).words.map(\.folded))
    }
    if let range = tail.organisationRange { names.append(range.map { text[$0].folded }) }
    var found: WordIndices = []
    for name in names where name.count > 1 && name.count < 12 {
      for start in text.indices where text[start].folded == name[0] && start + name.count <= text.count {
        if name.indices.allSatisfy({ text[start + $0].folded == name[$0] }) {
          found.insert(start..<start + name.count)
        }
      }
    }
    return found
  }
}
