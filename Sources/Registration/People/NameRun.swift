/// A row of words that may be somebody's name.
struct NameRun: Sendable, Equatable {
  var range: Range<Int>
  /// Without civility, capitals tamed, family name last.
  var name: String
  /// The words that bear it, folded, particles included.
  var words: [String]
  /// A civility or a kinship stands before it.
  var isTitled: Bool
  /// How many words it has, those joined by hyphens counting once.
  var parts: Int
  /// Made whole by what the message tells elsewhere.
  var isCompleted = false
  /// A given name with the family name of a couple or family told before.
  var isOfHousehold = false
  /// A given name with a family name.
  var isFull: Bool { parts > 1 }
}
