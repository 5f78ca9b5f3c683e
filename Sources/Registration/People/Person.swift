/// Somebody named in a message.
struct Person: Sendable, Equatable {
  var name: String
  /// The words of the name, folded.
  var words: [String]
  /// Where it stands in the author's words; empty where it is of the header.
  var range: Range<Int>
  var phone: String?
  var email: String?
  var organisation: String?
  /// A relative or friend: of no organisation of the author's.
  var isKin = false

  /// Whether two names may be one person's: one's words are all among the other's, initials counting for their word.
  func isSame(as other: Person) -> Bool { PersonName.agree(words, other.words) }
}

extension PersonName {
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
}
