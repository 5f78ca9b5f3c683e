/// Somebody told by a given name alone, who has no seat: « mets aussi Giulia », « ainsi que Tom », « celle de Ginette ».
struct LoneGivenName {
  let reading: Reading
  let clauses: [Reading.Clause]
  let actions: [Action]
  private var words: Words { reading.words }

  /// The name.
  var objection: Range<Int>? {
    guard actions.contains(where: { $0.verb == .register }), actions.areNamed else { return nil }
    return reading.names.first { run in
      guard !run.isFull, let clause = clauses.first(where: { $0.range.contains(run.range.lowerBound) }) else {
        return false
      }
      return isAdded(run, clause)
    }?.range
  }

  /// Nothing else is said of them than that they come as well.
  private func isAdded(_ run: NameRun, _ clause: Reading.Clause) -> Bool {
    let first = run.range.lowerBound, end = run.range.upperBound
    guard !run.isTitled, !actions.hold(run),
      !clause.sentence.isSubject,
      !words[first].isAllCapitals || reading.hidesNames, !reading.tail.range.contains(first),
      !clause.refuses(first),
      !PersonName.agree(run.words, reading.author.nameWords), !reading.author.nameWords.contains(run.words[0])
    else { return false }
    let isNext =
      ["aussi", "egalement"].contains(words.folded(end))
      || ["aussi", "puis"].contains(words.folded(first - 1))
    guard clause.isOfSeats(words) && !clause.has([.absentThird]) || isNext else { return false }
    switch words.folded(first - 1) {
    case "aussi", "puis": return true
    case "que", "qu": return words.folded(first - 2) == "ainsi"
    case "de", "d": return ["celle", "celui"].contains(words.folded(first - 2))
    case "et":
      let isBehindSomebody =
        words.folded(first - 2) == "moi" || words.folded(first - 2).hasPrefix("inscri")
        || reading.names.contains { $0.range.upperBound == first - 1 && actions.hold($0) }
      return isBehindSomebody
        && (end >= clause.range.upperBound || !words.before(end).isSubset(of: .space)
          || UnseatedRelative.behind.contains(words[end].folded))
    default:
      return first > clause.range.lowerBound && ["aussi", "egalement"].contains(words.folded(end))
        || ["filles", "fils", "enfants"].contains(words.folded(first - 1))
    }
  }
}
