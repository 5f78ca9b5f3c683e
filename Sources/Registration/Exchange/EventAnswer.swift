/// Which of the desk's events an answer such as « la seconde » or « celle du 12 mai » means.
struct EventAnswer: Sendable {
  let reading: Reading
  let index: EventIndex
  private var words: Words { reading.words }

  /// The one that the answer singles out, by its place in the question, its day, or its words.
  func chosen(_ answer: Range<Int>, among candidates: [Int]) -> Int? {
    let ordinals = Ordinal.all(in: answer, words)
    let dates = reading.dates.filter { answer.contains($0.range.lowerBound) }
    let mentions = mentions(in: answer)
    let isOfSomebody = NameReader(text: words, owned: []).runs().contains {
      $0.isFull && answer.contains($0.range.lowerBound)
    }
    guard ordinals.count <= 1, candidates.count > 1, !isOfSomebody else { return nil }
    let places = answer.filter { words[$0].isCapitalised && index.held(at: words[$0].folded) != nil }
    let owned = Set(ordinals.flatMap(\.range) + dates.flatMap(\.range) + mentions.flatMap(\.range) + places)
    guard AnswerAccount(words: words).isChoice(answer, owned: owned) else { return nil }
    var left = candidates
    if let ordinal = ordinals.first {
      guard let picked = ordinal.pick(from: candidates) else { return nil }
      left = [picked]
    }
    for date in dates {
      guard !date.contradicts else { return nil }
      left = left.filter { entry in
        index.entries[entry].event.sessions.contains { date.allows($0.start.date) }
      }
    }
    for place in places {
      guard let there = index.held(at: words[place].folded) else { continue }
      left = left.filter(there.contains)
    }
    for mention in mentions { left = left.filter { mention.events.contains($0) } }
    return left.count == 1 ? left.first : nil
  }

  /// A short answer alone is taken for a signature's line, in which no event is looked for.
  private func mentions(in answer: Range<Int>) -> [EventMention] {
    let told = reading.events.filter { answer.contains($0.range.lowerBound) }
    guard told.isEmpty else { return told }
    return EventReader(index: index, text: words, owned: []).mentions().filter {
      answer.contains($0.range.lowerBound)
    }
  }
}
