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

  /// Each member of a list is as firmly told as the first: « à vos réunions cinéma, danse et cirque », « au cinéma (le 8) et à la danse ».
  func enumerated(_ mentions: [EventMention]) -> [EventMention] {
    var mentions = mentions
    let order = mentions.indices.sorted { mentions[$0].range.lowerBound < mentions[$1].range.lowerBound }
    for (before, place) in zip(order, order.dropFirst()) where !mentions[place].isStrong {
      guard mentions[place].events.isDisjoint(with: mentions[before].events), isExact(mentions[place]),
        isList(mentions[before].range.upperBound, mentions[place].range.lowerBound)
      else { continue }
      if !mentions[before].isStrong {
        guard isExact(mentions[before]), isGoal(mentions[before].range.lowerBound) else { continue }
        mentions[before].isStrong = true
      }
      mentions[place].isStrong = true
    }
    return mentions
  }

  /// As the catalogue spells it.
  private func isExact(_ mention: EventMention) -> Bool {
    mention.range.allSatisfy {
      index.topics[Stem.of(text[$0].folded)] != nil || EventWords.isFunction(text[$0].folded)
    }
  }

  /// « au cirque », « pour la danse », « : la danse »: where somebody goes, or what a list is of.
  private func isGoal(_ first: Int) -> Bool {
    var at = first
    while ["la", "le", "les", "l"].contains(text.folded(at - 1)),
      text.before(at).isDisjoint(with: Self.joints)
    { at -= 1 }
    return ["a", "au", "aux", "pour", "sur", "inscription", "inscriptions"].contains(text.folded(at - 1))
      || !text.before(at).isDisjoint(with: Marks.endsSentence.union(.colon))
  }

  /// Nothing but a joint, days and small words stands between.
  private func isList(_ end: Int, _ start: Int) -> Bool {
    end <= start && start - end <= 9 && isJoint(between: end - 1, start)
      && (end..<start).allSatisfy { at in
        Self.small.contains(text[at].folded) || text[at].kind == .number
          || CalendarWords.isName(text[at].folded)
      }
      && (end...start).allSatisfy { text.before($0).isDisjoint(with: Marks.endsSentence) }
  }

  private static let small: WordSet = [
    "et", "puis", "a", "au", "aux", "la", "le", "les", "l", "d", "de", "du", "des", "sur", "pour", "and",
    "the", "plus",
  ]
}
