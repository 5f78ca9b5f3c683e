/// « Le cinéma, la danse et le cirque »: events that are listed side by side, a word each.
extension EventReader {
  typealias Topic = (at: Int, stem: String)

  /// Cut where a mark of a list stands between words that no event has together; « Danse et mouvement » is one title.
  func listed(_ topics: ArraySlice<Topic>) -> [ArraySlice<Topic>] {
    guard
      let cut = topics.indices.dropFirst().first(where: { place in
        isJoint(between: topics[place - 1].at, topics[place].at)
          && isOfOthers(topics[place].stem, than: topics[..<place])
      })
    else { return [topics] }
    return [topics[..<cut]] + listed(topics[cut...])
  }

  /// No event that the words before it mean has it.
  private func isOfOthers(_ stem: String, than before: ArraySlice<Topic>) -> Bool {
    let held = before.map { index.topics[$0.stem] ?? [] }
    let all = held.reduce(EventSet(index.entries.indices)) { $0.intersection($1) }
    let meant = all.isEmpty ? held.reduce(EventSet()) { $0.union($1) } : all
    return (index.topics[stem] ?? []).isDisjoint(with: meant)
  }

  /// A comma, a plus, « et »: what joins the members of a list, articles, prepositions and days aside.
  private func isJoint(between a: Int, _ b: Int) -> Bool {
    (a + 1...b).contains { at in
      !text.before(at).isDisjoint(with: Self.joints) || at < b && Self.links.contains(text[at].folded)
    }
  }

  private static let joints: Marks = [
    .comma, .plus, .open, .close, .slash, .dash, .colon, .semicolon, .arrow, .cell,
  ]
  private static let links: WordSet = ["et", "puis", "ou", "ni", "mais", "and", "or", "plus", "pas", "non"]

  /// Each member of a list is as firmly told as the first: « à vos réunions cinéma, danse et cirque ».
  func enumerated(_ mentions: [EventMention]) -> [EventMention] {
    var mentions = mentions
    for place in mentions.indices.dropFirst() where !mentions[place].isStrong {
      let before = mentions[..<place].last { $0.range.upperBound <= mentions[place].range.lowerBound }
      guard let before, before.isStrong, mentions[place].events.isDisjoint(with: before.events),
        isList(before.range.upperBound, mentions[place].range.lowerBound), isExact(mentions[place])
      else { continue }
      mentions[place].isStrong = true
    }
    return mentions
  }

  private func isExact(_ mention: EventMention) -> Bool {
    mention.range.allSatisfy {
      index.topics[Stem.of(text[$0].folded)] != nil || EventWords.isFunction(text[$0].folded)
    }
  }

  /// Nothing but a joint and small words stands between.
  private func isList(_ end: Int, _ start: Int) -> Bool {
    end <= start && start - end <= 3 && isJoint(between: end - 1, start)
      && (end..<start).allSatisfy { Self.small.contains(text[$0].folded) }
      && (end...start).allSatisfy { text.before($0).isDisjoint(with: Marks.endsSentence) }
  }

  private static let small: WordSet = [
    "et", "puis", "a", "au", "aux", "la", "le", "les", "l", "d", "de", "du", "des", "sur", "pour", "and",
    "the", "plus",
  ]
}
