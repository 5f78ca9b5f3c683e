/// « Je vous avais dit que je ne pourrais pas venir à … . Je viens finalement »: the event told of what the author had
/// said before is the one that is meant now, where nothing else is named.
struct ReportedEvent: Sendable {
  let reading: Reading
  let clauses: [Reading.Clause]
  let choice: EventChoice

  var event: Int? {
    let words = reading.words
    let said = clauses.filter { !$0.sentence.isSubject && Reported.said.contains(words, $0.range) }
    guard !said.isEmpty, clauses.contains(where: comesAfterAll), !clauses.contains(where: isOfAnother),
      case .one(let entry) = choice.result(in: said)
    else { return nil }
    return entry
  }

  /// The author comes after all, and nobody else is asked for.
  private func comesAfterAll(_ clause: Reading.Clause) -> Bool {
    clause.has([.registerSelf])
      && !clause.has(Sense.cancelling.union([.attendsThird, .replaces, .hypothesis]))
      && !reading.names.contains { $0.isFull && clause.range.contains($0.range.lowerBound) }
      && !clause.range.contains { isSomebody(reading.words[$0].folded) }
      && clause.range.contains { index in
        let word = reading.words[index].folded
        return Self.afterAll.contains(word) || word.hasPrefix("reinscri")
          || word == "quand" && reading.words.folded(index + 1) == "meme"
      }
  }

  private func isSomebody(_ word: String) -> Bool {
    NameWords.isKinOrOffice(word)
      || ["lui", "elle", "les", "nous", "leur"].contains(word)
  }

  /// « celle d'après », « une autre »: not the one that was spoken of.
  private func isOfAnother(_ clause: Reading.Clause) -> Bool {
    clause.range.contains { Self.others.contains(reading.words[$0].folded) }
  }

  private static let afterAll: WordSet = ["finalement", "toutefois", "malgre", "nouveau", "all"]
  private static let others: WordSet = [
    "autre", "autres", "suivante", "suivantes", "prochaine", "prochaines", "apres", "remplacer",
    "remplacement", "celle", "celles", "seconde", "deuxieme", "premiere", "place",
  ]
}
