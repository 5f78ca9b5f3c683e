/// Somebody who may have a part in what is asked: the author, or whoever is named.
struct PersonCandidate: Sendable {
  var name: String
  /// The words of the name, without case and accents.
  var words: [String]
  /// Where the message names them.
  var runs: [NameRun]
  var isSender = false
  /// Told by half a name, which fits nobody else who is named.
  var isHalf = false

  /// All of a message, the author first. Whom the rules put together of what stands apart, in two cells, is one.
  static func all(in reading: Reading, sender: Person?, read: PeopleReader.Result) -> [PersonCandidate] {
    var found: [PersonCandidate] = []
    if let sender {
      found.append(PersonCandidate(name: sender.name, words: sender.words, runs: [], isSender: true))
    }
    for run in reading.names {
      if run.isFull { add(run, run.name, run.words, to: &found) }
    }
    for person in read.attending + read.absent where person.words.count > 1 {
      if let part = found.firstIndex(where: { !$0.isSender && Set($0.words).isStrictSubset(of: person.words) }
      ) {
        (found[part].name, found[part].words) = (person.name, person.words)
      }
      guard !found.contains(where: { PersonName.agree($0.words, person.words) }) else { continue }
      found.append(PersonCandidate(name: person.name, words: person.words, runs: []))
    }
    for run in reading.names where !run.isFull {
      let bearers = found.indices.filter { Set(run.words).isSubset(of: found[$0].words) }
      if bearers.count == 1 {
        found[bearers[0]].runs.append(run)
      } else if bearers.isEmpty {
        if let family = family(of: run, reading, sender) {
          add(
            run, ([run.name] + family).joined(separator: " "), run.words + family.map(Folding.fold),
            to: &found)
        } else {
          found.append(PersonCandidate(name: run.name, words: run.words, runs: [run], isHalf: true))
        }
      }
    }
    return found
  }

  private static func add(
    _ run: NameRun, _ name: String, _ words: [String], to found: inout [PersonCandidate]
  ) {
    let told = Set(words)
    let bearer =
      found.firstIndex { Set($0.words) == told }
      ?? found.firstIndex { told.isSubset(of: $0.words) || Set($0.words).isSubset(of: told) }
      ?? found.firstIndex { PersonName.agree($0.words, words) }
    if let bearer {
      found[bearer].runs.append(run)
      // « B. Petit », whom the text calls « Bernard Petit ».
      if found[bearer].words.contains(where: { $0.utf8.count == 1 }),
        !words.contains(where: { $0.utf8.count == 1 }),
        words.count == found[bearer].words.count
      {
        (found[bearer].name, found[bearer].words) = (name, words)
      }
    } else {
      found.append(PersonCandidate(name: name, words: words, runs: [run]))
    }
  }

  /// « Rose et Omar Petit », « mon mari Omar »: the family name that a given name shares.
  private static func family(of run: NameRun, _ reading: Reading, _ sender: Person?) -> [String]? {
    let words = reading.words, end = run.range.upperBound
    if ["et", "and"].contains(words.folded(end)),
      let other = reading.names.first(where: { $0.range.lowerBound == end + 1 && $0.isFull })
    {
      return PersonName.family(of: other.name, shown: nil)
    }
    // « Rose Petit et son mari Omar »: of her family, not of the author's.
    let isOwn =
      PeopleReader(reading: reading, sender: sender).isSpouse(run)
      || isNearKin(before: run, words)
        && ["mon", "ma", "notre", "my", "our"].contains(words.folded(run.range.lowerBound - 2))
    guard let sender, isOwn else { return nil }
    return PersonName.family(of: sender.name, shown: reading.author.name)
  }

  private static func isNearKin(before run: NameRun, _ words: Words) -> Bool {
    ["fils", "fille", "husband", "wife", "son", "daughter"].contains(words.folded(run.range.lowerBound - 1))
  }
}
