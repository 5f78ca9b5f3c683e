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
  /// A relative told by the family name alone is not the author who bears it.
  func isSame(as other: Person) -> Bool {
    if isKin != other.isKin, min(words.count, other.words.count) < 2 { return false }
    return PersonName.agree(words, other.words)
  }
}
