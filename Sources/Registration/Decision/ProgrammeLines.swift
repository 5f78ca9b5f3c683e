/// « Formation du 14/11 : Awa Diallo » — a line an event, each with its own people.
struct ProgrammeLines: Sendable {
  let reading: Reading
  let clauses: [Reading.Clause]
  let choice: EventChoice

  struct Line: Sendable {
    var entry: Int
    var people: [Person]
  }

  /// Two such lines or more, for different events, with everybody named in them; nil where the message is not written so.
  func lines() -> [Line]? {
    let body = clauses.filter { !$0.sentence.isSubject }
    var lines: [Line] = []
    for clause in body {
      guard let line = line(clause) else { continue }
      lines.append(line)
    }
    guard lines.count > 1, Set(lines.map(\.entry)).count == lines.count, namesAreOwned(by: lines, body) else {
      return nil
    }
    return lines
  }

  private func line(_ clause: Reading.Clause) -> Line? {
    let runs = reading.names.filter { clause.range.contains($0.range.lowerBound) && $0.isFull }
    guard let first = runs.first, case .one(let entry) = choice.result(in: [clause]) else { return nil }
    guard !reading.words.before(first.range.lowerBound).isDisjoint(with: [.colon, .arrow, .dash]) else {
      return nil
    }
    guard clause.senses.isSubset(of: Sense.registering.union([.plain])),
      runs.dropFirst().allSatisfy({ isJoined($0, runs) })
    else { return nil }
    return Line(entry: entry, people: runs.map { Person(name: $0.name, words: $0.words, range: $0.range) })
  }

  private func isJoined(_ run: NameRun, _ runs: [NameRun]) -> Bool {
    let before = reading.words.before(run.range.lowerBound)
    return ["et", "and"].contains(reading.words.folded(run.range.lowerBound - 1))
      || !before.isDisjoint(with: [.comma, .plus, .slash])
  }

  /// Everybody named outside those lines is named in one of them.
  private func namesAreOwned(by lines: [Line], _ body: [Reading.Clause]) -> Bool {
    let people = lines.flatMap(\.people)
    let people2 = reading.names.filter { run in
      body.contains { $0.range.contains(run.range.lowerBound) } && run.isFull
    }
    return people2.allSatisfy { run in
      NameSlot.hasArticle(run, reading.words) || people.contains { PersonName.agree(run.words, $0.words) }
    }
  }
}

/// « les deux formations, la comptabilité et le budget »: several events that the author tells apart, for the same people.
struct EventList: Sendable {
  let reading: Reading
  let clauses: [Reading.Clause]
  let choice: EventChoice

  /// The events in the order they are named; nil where they are not clearly several.
  func entries() -> [Int]? {
    let mentions = reading.events.filter { mention in
      mention.isStrong
        && clauses.contains {
          $0.range.contains(mention.range.lowerBound) && !$0.refuses(mention.range.lowerBound)
        }
    }
    guard mentions.count > 1, mentions.allSatisfy({ $0.events.count == 1 }) else { return nil }
    var entries: [Int] = []
    for mention in mentions {
      if let only = mention.events.first, !entries.contains(only) { entries.append(only) }
    }
    guard entries.count > 1, isPlural(mentions, entries.count), datesFit(mentions, entries) else {
      return nil
    }
    return entries
  }

  /// The number is told, or « et », « ainsi que » stands between.
  private func isPlural(_ mentions: [EventMention], _ count: Int) -> Bool {
    let words = reading.words
    for clause in clauses {
      for index in clause.range.dropLast()
      where CalendarWords.numbers[words[index].folded] == count && EventWords.isNoun(words[index + 1].folded)
      { return true }
    }
    return zip(mentions, mentions.dropFirst()).allSatisfy { a, b in
      guard a.events != b.events else { return true }
      guard
        clauses.contains(where: {
          $0.range.contains(a.range.lowerBound) && $0.range.contains(b.range.lowerBound)
        })
      else { return false }
      return (a.range.upperBound..<b.range.lowerBound).contains {
        ["et", "ainsi", "and", "aussi"].contains(words[$0].folded)
      }
    }
  }

  /// Each date is that of the event named just before it, or just after where none was yet.
  private func datesFit(_ mentions: [EventMention], _ entries: [Int]) -> Bool {
    reading.dates.allSatisfy { date in
      guard clauses.contains(where: { $0.range.contains(date.range.lowerBound) }) else { return true }
      let near = mentions.last { $0.range.upperBound <= date.range.lowerBound } ?? mentions.first
      return !date.contradicts && near.map { !choice.matching(date).isDisjoint(with: $0.events) } ?? false
    }
  }
}
