/// How many events are asked for, in so many words.
extension Resolution {
  /// « je viens seule aux deux », « à vos trois ateliers », « toutes vos sorties », and fewer or others were understood.
  func losesNumber(_ clauses: [Reading.Clause], _ actions: [Action]) -> Bool {
    let done = entries(actions)
    let isOneDay = done.count == 1 && index.entries[done[0]].event.sessions.count == 1
    return clauses.contains { clause in
      if isOneDay, Both.isTold(in: clause.range, reading.words) { return true }
      guard clause.has(Sense.registering), !clause.sentence.isSubject else { return false }
      return clause.range.contains { !clause.refuses($0) && !agrees($0, done) }
    }
  }

  /// What a number of events, or « all » of them, tells is what is done.
  private func agrees(_ word: Int, _ done: [Int]) -> Bool {
    guard let noun = [word + 1, word + 2, word + 3].first(where: { isPlural($0, after: word) }) else {
      return true
    }
    if Self.all.contains(reading.words[word].folded) { return isAll(done, noun) }
    guard let number = reading.words[word].number ?? CalendarWords.numbers[reading.words[word].folded],
      (2...9).contains(number)
    else { return true }
    // « la deuxième des deux sessions »
    if reading.words.folded(word - 1) == "des", Ordinal.isPlace(reading.words.folded(word - 2)) {
      return true
    }
    return number == done.count || done.contains { index.entries[$0].event.sessions.count == number }
  }

  /// A noun of events in the plural, with nothing but small words and « publiques » and their like before it.
  private func isPlural(_ at: Int, after word: Int) -> Bool {
    guard reading.words.indices.contains(at), reading.words[at].folded.hasSuffix("s"),
      EventWords.isNoun(reading.words[at].folded)
    else { return false }
    return (word + 1...at).allSatisfy { reading.words.before($0).isSubset(of: .space) }
      && (word + 1..<at).allSatisfy { Self.between.contains(reading.words[$0].folded) }
  }

  /// All that are to come: of that kind, or of the one title, or all days of one.
  private func isAll(_ done: [Int], _ noun: Int) -> Bool {
    if done.count == 1, index.entries[done[0]].event.sessions.count > 1 { return true }
    let kind = EventWords.kind(String(reading.words[noun].folded))
    let open = index.entries.indices.filter { status($0) == .open }
    let ofKind = open.filter { kind == nil || index.entries[$0].kind == kind }
    let ofTitle = open.filter { entry in
      done.contains { index.entries[$0].title == index.entries[entry].title }
    }
    return Set(done) == Set(ofKind) || done.count > 1 && Set(done) == Set(ofTitle)
  }

  private static let all: WordSet = ["toutes", "tous", "all", "ensemble"]
  private static let between: WordSet = [
    "les", "vos", "ces", "des", "de", "prochaines", "prochains", "autres", "belles", "beaux", "your", "the",
    "premieres",
    "premiers", "dernieres", "derniers", "deux", "trois", "quatre", "cinq",
  ]
}
