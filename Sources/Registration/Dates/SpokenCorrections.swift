/// « le 12, pardon le 19 », « du 11, ou plutôt du 4 février »: the date that its author takes back at once.
enum SpokenCorrections {
  /// The dates without those that are taken back for the one just after.
  static func kept(_ mentions: [DateMention], _ words: Words) -> [DateMention] {
    mentions.indices.filter { at in
      guard at + 1 < mentions.count else { return true }
      return !isTakenBack(mentions[at], for: mentions[at + 1], words)
    }.map { mentions[$0] }
  }

  private static func isTakenBack(_ date: DateMention, for next: DateMention, _ words: Words) -> Bool {
    let gap = date.range.upperBound..<max(date.range.upperBound, next.range.lowerBound)
    guard (1...7).contains(gap.count) else { return false }
    let between = gap.map { words.folded($0) }
    return between.allSatisfy(isLink)
      && (between.contains(where: excuses.contains)
        || zip(between, between.dropFirst()).contains { $0 == "ou" && $1 == "plutot" })
  }

  private static func isLink(_ word: String) -> Bool { excuses.contains(word) || links.contains(word) }

  private static let excuses: WordSet = [
    "pardon", "erreur", "oups", "dire",
  ]
  private static let links: WordSet = [
    "ou", "plutot", "non", "je", "j", "veux", "voulais", "moi", "le", "du", "au", "de", "la", "a", "celle",
    "celui",
    "mais", "c", "est",
  ]
}
