/// « elle s'occupera des adhésions à ma place »: of an office, not of a seat.
enum Duties {
  /// Told within those words, before what says whose place it is.
  static func areTold(in range: Range<Int>, _ words: Words) -> Bool {
    range.contains { index in
      verbs.contains(words[index].folded) && words.folded(index - 1) == "s"
        || words[index].folded == "charge" && ["en", "prend"].contains(words.folded(index - 1))
    }
  }

  private static let verbs: WordSet = [
    "occupe", "occupera", "occuperont", "occupent", "occuper", "occuperait",
  ]
}
