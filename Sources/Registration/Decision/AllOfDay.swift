/// « les deux ateliers du samedi 31 mars », « vos deux rendez-vous du 18 novembre »: all that is held on a day, by their number.
struct AllOfDay: Sendable {
  let reading: Reading
  let clauses: [Reading.Clause]
  let choice: EventChoice
  private var words: Words { reading.words }

  /// In order of time; nil where nothing tells so, or where there are more or fewer.
  var entries: [Int]? {
    let told = clauses.lazy.filter { $0.has(Sense.registering) && !$0.has(Sense.cancelling) }
      .compactMap(entries).first
    guard let told, clauses.allSatisfy({ isOf(told, $0) }) else { return nil }
    return choice.sorted(told)
  }

  private func entries(_ clause: Reading.Clause) -> [Int]? {
    for at in clause.range {
      guard let number = words[at].number ?? CalendarWords.numbers[words[at].folded],
        (2...4).contains(number),
        ["les", "vos", "aux", "des", "ces"].contains(words.folded(at - 1)), !clause.refuses(at),
        let end = nounEnd(at + 1),
        let date = reading.dates.first(where: { (end...end + 1).contains($0.range.lowerBound) })
      else { continue }
      let held = choice.matching(date).filter {
        !choice.isPast($0) && !choice.index.entries[$0].event.isCancelled
      }
      let kind = EventWords.kind(words[end - 1].folded)
      let ofKind = held.filter { choice.index.entries[$0].kind == kind }
      let all = ofKind.count == number ? ofKind : held
      return all.count == number ? Array(all) : nil
    }
    return nil
  }

  /// Behind « ateliers », « rendez-vous ».
  private func nounEnd(_ at: Int) -> Int? {
    if words.folded(at) == "rendez", words.folded(at + 1) == "vous" { return at + 2 }
    return EventWords.isNoun(words.folded(at)) && words.folded(at).hasSuffix("s") ? at + 1 : nil
  }

  /// No other event is told of.
  private func isOf(_ told: [Int], _ clause: Reading.Clause) -> Bool {
    let all = EventSet(told)
    return reading.events.allSatisfy {
      !$0.isStrong || !clause.range.contains($0.range.lowerBound) || !$0.events.isDisjoint(with: all)
    }
      && reading.dates.allSatisfy {
        !clause.range.contains($0.range.lowerBound) || choice.matching($0).isEmpty
          || !choice.matching($0).isDisjoint(with: all)
      }
  }
}
