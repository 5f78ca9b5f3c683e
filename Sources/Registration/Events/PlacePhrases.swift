/// Places of the catalogue told by two words of theirs and more, however they are written: « au verger communal », « à la ferme de la Grée ».
struct PlacePhrases: Sendable {
  /// Where a place is told, and the events that are held there.
  struct Mention: Sendable {
    var range: Range<Int>
    var events: EventSet
  }

  private struct Phrase: Sendable {
    var stems: [String]
    var events: EventSet
  }

  private let byFirst: WordTable<[Phrase]>

  init(_ places: [String?]) {
    var phrases: [String: [Phrase]] = [:]
    for (entry, place) in places.enumerated() {
      for part in (place ?? "").split(whereSeparator: { ",;(–".contains($0) }) {
        let stems = Self.told(Tokeniser.words(of: String(part)))
        for first in stems.indices.dropLast() {
          let rest = Array(stems[first...])
          if let same = phrases[rest[0]]?.firstIndex(where: { $0.stems == rest }) {
            phrases[rest[0]]?[same].events.insert(entry)
          } else {
            phrases[rest[0], default: []].append(Phrase(stems: rest, events: [entry]))
          }
        }
      }
    }
    byFirst = WordTable(phrases.map { ($0.key, $0.value) })
  }

  /// A word that links, and no more: « de », « la ».
  private static func isLink(_ folded: String) -> Bool { folded.utf8.count < 4 }

  private static func told(_ words: Words) -> [String] {
    words.indices.map { words[$0].folded }.filter { !isLink($0) }.map(Stem.of)
  }

  func mentions(in words: Words) -> [Mention] {
    words.indices.compactMap { first in
      guard let phrases = byFirst[Stem.of(words[first].folded)] else { return nil }
      let told = phrases.map { (end: end(of: $0.stems, from: first, words), events: $0.events) }
      guard let longest = told.map(\.end).max(), longest > first + 1 else { return nil }
      let events = told.filter { $0.end == longest }.reduce(EventSet()) { $0.union($1.events) }
      return Mention(range: first..<longest, events: events)
    }
  }

  /// Behind the last word that follows; the first alone is no phrase.
  private func end(of stems: [String], from first: Int, _ words: Words) -> Int {
    var end = first + 1, at = first + 1
    for stem in stems.dropFirst() {
      while at < end + 3, Self.isLink(words.folded(at)), words.before(at).isSubset(of: Self.within) {
        at += 1
      }
      guard words.indices.contains(at), Stem.of(words[at].folded) == stem,
        words.before(at).isSubset(of: Self.within)
      else { break }
      (end, at) = (at + 1, at + 1)
    }
    return end
  }

  private static let within: Marks = [.space, .hyphen, .apostrophe, .line]
}
