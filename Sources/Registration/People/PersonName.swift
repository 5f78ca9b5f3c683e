/// How a clerk writes a name.
enum PersonName {
  static func spelled(_ text: Words, _ range: Range<Int>) -> String {
    let groups = groups(text, range)
    let capitals = groups.map {
      $0.allSatisfy { text[$0].isAllCapitals || text[$0].text.count == 1 }
        && $0.contains { text[$0].isAllCapitals }
    }
    var order = Array(groups.indices)
    // « DIALLO Awa »: the family name in capitals first is put last.
    if let first = capitals.first, first, let given = capitals.firstIndex(of: false),
      !capitals[given...].contains(true)
    {
      order = Array(groups.indices[given...]) + Array(groups.indices[..<given])
    }
    return order.map { spelled(text, groups[$0]) }.joined(separator: " ")
  }

  /// Words that hyphens and apostrophes join.
  private static func groups(_ text: Words, _ range: Range<Int>) -> [[Int]] {
    var groups: [[Int]] = []
    for index in range {
      let isJoined =
        index > range.lowerBound
        && (text.before(index).contains(.hyphen) || text.before(index).contains(.apostrophe))
      if isJoined, !groups.isEmpty { groups[groups.count - 1].append(index) } else { groups.append([index]) }
    }
    return groups
  }

  private static func spelled(_ text: Words, _ group: [Int]) -> String {
    var spelled = ""
    for (place, index) in group.enumerated() {
      if place > 0 { spelled += text.before(index).contains(.hyphen) ? "-" : "'" }
      let isBreton = place > 0 && text[index].folded == "h" && text.before(index) == .apostrophe
      spelled += isBreton ? "h" : cased(text[index], isFirst: place == 0)
    }
    return text.after(group[group.count - 1]).contains(.dot) && spelled.count == 1 ? spelled + "." : spelled
  }

  /// A word of a name with one capital letter.
  static func cased(_ text: String) -> String {
    text == text.uppercased() || text.first?.isLowercase ?? false
      ? text.prefix(1).uppercased() + text.dropFirst().lowercased() : text
  }

  private static func cased(_ word: Word, isFirst: Bool) -> String {
    if word.isAllCapitals { return word.text.prefix(1) + word.text.dropFirst().lowercased() }
    if word.isCapitalised || NameWords.particles.contains(word.folded) { return word.text }
    return word.text.prefix(1).uppercased() + word.text.dropFirst()
  }

  /// Whether one name's words are all among the other's, an initial counting for its word. Words without accents or capitals.
  static func agree(_ a: [String], _ b: [String]) -> Bool {
    let (short, long) = a.count <= b.count ? (a, b) : (b, a)
    guard short.contains(where: { $0.count > 2 && long.contains($0) }) else { return false }
    var rest = long
    for word in short {
      // « PY » for « Pierre-Yves ».
      if word.count == 2, !rest.contains(word),
        let at = rest.indices.dropLast().first(where: {
          word.hasPrefix(rest[$0].prefix(1)) && word.hasSuffix(rest[$0 + 1].prefix(1)) && rest[$0].count > 1
        })
      {
        rest.removeSubrange(at...at + 1)
        continue
      }
      let found =
        rest.firstIndex(of: word)
        ?? rest.firstIndex { word.count == 1 && $0.hasPrefix(word) || $0.count == 1 && word.hasPrefix($0) }
      guard let found else { return false }
      rest.remove(at: found)
    }
    return true
  }

  /// The family name in a name whose given name stands first: its particles are of it (« Le Bris », « Ben Salah »), and so is all that
  /// the header has in capitals.
  static func family(of name: String, shown: String?) -> [String] {
    let parts = name.split(separator: " ").map(String.init)
    guard let last = parts.last else { return [] }
    let capitals = Set(
      (shown ?? "").split(separator: " ").filter { $0.count > 1 && $0 == $0.uppercased() }.map {
        Folding.fold($0)
      })
    var family = [last]
    for part in parts.dropFirst().dropLast().reversed() {
      guard
        NameWords.particles.contains(Folding.fold(part))
          || capitals.contains(Folding.fold(part)) && capitals.count < parts.count
      else { break }
      family.insert(part, at: 0)
    }
    return family
  }
}
