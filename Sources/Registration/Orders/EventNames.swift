internal import Foundation

/// Which event staff mean by a few words: its identifier, or words that are all its own.
struct EventNames {
  enum Result: Equatable {
    case one(EventID)
    case none
    /// In order of time.
    case several([EventID])
  }

  let index: EventIndex
  let now: Date
  let zone: TimeZone

  func named(_ text: String) -> Result {
    let text = text.trimmingCharacters(in: CharacterSet(charactersIn: " .;!«»\"“”'’"))
    if let entry = index.entries.first(where: { $0.event.id.rawValue == text.lowercased() }) {
      return .one(entry.event.id)
    }
    let fitting = fitting(text).sorted { first($0) < first($1) }
    let coming = fitting.filter { !EventStatus($0, at: now, in: zone).isOver }
    // What is over is meant only where nothing to come fits.
    let meant = (coming.isEmpty ? fitting : coming).map(\.id)
    return meant.count > 1 ? .several(meant) : meant.first.map(Result.one) ?? .none
  }

  /// The events of which every word that tells something is a word.
  private func fitting(_ text: String) -> [Event] {
    let words = Tokeniser.words(of: text)
    let dates = DateReader(words, today: CivilDate(now, in: zone)).mentions
    let dated = WordIndices(dates.map(\.range))
    let told = words.indices.filter {
      !dated.contains($0) && !EventWords.isEmpty(words[$0].folded) && !EventWords.isNoun(words[$0].folded)
    }
    let kinds = words.indices.compactMap { EventWords.kind(words[$0].folded) }
    guard !told.isEmpty || !dates.isEmpty else { return [] }
    return index.entries.filter { entry in
      told.allSatisfy { has(words[$0], entry) }
        && dates.allSatisfy { date in entry.event.sessions.contains { date.allows($0.start.date) } }
        && (!told.isEmpty || kinds.allSatisfy { $0 == entry.kind })
    }.map(\.event)
  }

  private func has(_ word: Word, _ entry: EventIndex.Entry) -> Bool {
    let stem = index.topic(word.folded) ?? Stem.of(word.folded)
    return entry.title.contains(stem) || entry.plain.contains(stem)
      || entry.keywords.contains { $0.contains(stem) } || entry.words.contains(word.folded)
      || Tokeniser.words(of: entry.event.place ?? "").words.contains { $0.folded == word.folded }
  }

  private func first(_ event: Event) -> Date {
    event.sessions.first?.start.instant(in: zone) ?? .distantFuture
  }
}

extension EventStatus {
  fileprivate var isOver: Bool { self == .past || self == .cancelled }
}
