/// Half a name made whole where the message tells it elsewhere: « Mme Diallo », after « Mme Awa Diallo ».
struct NameCompletion: Sendable {
  /// Full names that the author wrote, or that the quoted text has.
  let known: [NameRun]
  let words: Words
  /// The words of the author's name.
  let author: [String]

  /// The run with the one full name that its only word belongs to.
  func completed(_ run: NameRun) -> NameRun {
    guard !run.isFull, let word = run.words.first, word.utf8.count > (run.isTitled ? 1 : 2) else {
      return run
    }
    let bearers = known.reduce(into: [NameRun]()) { bearers, full in
      guard full.words.contains(word), full.words.count > 1 else { return }
      if !bearers.contains(where: { PersonName.agree($0.words, full.words) }) { bearers.append(full) }
    }
    guard bearers.count == 1, let full = bearers.first, !(isRelative(run) && isAuthor(full)) else {
      return run
    }
    var completed = run
    completed.name = full.name
    completed.words = full.words
    completed.parts = full.parts
    completed.isCompleted = true
    return completed
  }

  /// « ma mère, Mme Petit »: of the author's family, and not the author.
  private func isRelative(_ run: NameRun) -> Bool {
    let title = run.range.lowerBound - 1
    return NameWords.civilities.contains(words.folded(title)) && !NameWords.kin.contains(words.folded(title))
      && NameWords.kin.contains(words.folded(title - 1))
  }

  private func isAuthor(_ full: NameRun) -> Bool { PersonName.agree(full.words, author) }

  /// Full names in the quoted lines.
  static func names(in lines: [Zoning.Line]) -> [NameRun] {
    var tokeniser = Tokeniser(limit: 2_000)
    for line in lines.lazy.filter({ $0.kind == .quoted }).prefix(200) { tokeniser.add(line.text, at: 0) }
    return NameReader(text: tokeniser.words, owned: []).runs().filter(\.isFull)
  }
}
