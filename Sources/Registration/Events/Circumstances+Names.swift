/// Nouns and hours that single an event out.
extension Circumstances {
  /// « la conférence », « l'atelier »: a noun of events that no event has for its kind, and some have in their title.
  func narrowByNoun(_ candidates: EventSet, _ isTold: inout Bool) -> EventSet {
    guard candidates.count > 1 else { return candidates }
    let kinds = Set(index.entries.map(\.kind))
    for word in words where EventWords.kind(reading.words[word].folded).map({ !kinds.contains($0) }) ?? false
    {
      let kind = EventWords.kind(reading.words[word].folded)
      let fitting = candidates.filter { index.entries[$0].words.contains { EventWords.kind($0) == kind } }
      if !fitting.isEmpty, fitting.count < candidates.count {
        isTold = true
        return fitting
      }
    }
    return candidates
  }

  /// « la réunion de 18 h 30 », « celle de 20 h »: the hour at which it begins.
  func narrowByClock(_ candidates: EventSet, _ isTold: inout Bool) -> EventSet {
    guard candidates.count > 1 else { return candidates }
    for word in words {
      guard let time = ClockTime(reading.words, at: word), isOfNoun(word) || isOfDay(word) else { continue }
      let fitting = candidates.filter { entry in
        index.entries[entry].event.sessions.contains { $0.start.hour * 60 + $0.start.minute == time.minutes }
      }
      if !fitting.isEmpty {
        isTold = true
        return fitting
      }
    }
    return candidates
  }

  /// « le 11 avril à 14 h 30 »
  private func isOfDay(_ word: Int) -> Bool {
    reading.dates.contains { (word - 2...word).contains($0.range.upperBound) && $0.range.lowerBound < word }
  }

  /// « réunion de 20 h », « la session du soir, 20 h »: a noun of events just before, and « de », « à » between.
  private func isOfNoun(_ word: Int) -> Bool {
    ["de", "a", "des", "pour"].contains(reading.words.folded(word - 1))
      && (word - 4..<word - 1).contains { EventWords.isNoun(reading.words.folded($0)) }
  }
}
