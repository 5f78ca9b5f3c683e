/// The words that tell one event of a catalogue from the others.
struct EventIndex: Sendable {
  /// An event's own words: of its title, its keywords, its place.
  struct Entry: Sendable {
    var event: Event
    var kind: String
    /// Content words of the title, in order, stemmed.
    var title: [String]
    /// Words of four letters and more, however common, stemmed.
    var plain: [String]
    /// Every word of the title, folded.
    var words: [String]
    /// Content words of each keyword, stemmed.
    var keywords: [[String]]
    /// Its place is none to go to: « En visioconférence ».
    var isRemote: Bool

    /// One of the keywords, though it be a word that many events share.
    func isKeyword(_ folded: String) -> Bool {
      event.keywords.contains { Tokeniser.words(of: $0).words.contains { $0.folded == folded } }
    }
  }

  let entries: [Entry]
  /// Stem → the events whose title or keywords hold it.
  let topics: WordTable<EventSet>
  /// The events whose place alone holds a word, by its stem.
  private let placesByStem: WordTable<EventSet>
  /// By their stems, those that are no topic.
  private let towns: WordSet
  /// Every word of the catalogue's places, folded.
  private let placeWords: WordSet
  let placePhrases: PlacePhrases
  /// Family names in titles and keywords, folded: who speaks there.
  private let guests: WordSet
  /// Longer stems by their first octet, for words typed with mistakes.
  private let stemsByInitial: [UInt8: [String]]

  init(_ catalogue: Catalogue) {
    entries = catalogue.events.map(Self.entry)
    let towns = Self.towns(entries)
    var topics: [String: EventSet] = [:]
    var places: [String: EventSet] = [:]
    for (index, entry) in entries.enumerated() {
      for stem in entry.title + entry.keywords.flatMap({ $0 }) { topics[stem, default: []].insert(index) }
    }
    for (index, entry) in entries.enumerated() {
      for stem in Self.stems(of: entry.event.place ?? "") where topics[stem] == nil || towns.contains(stem) {
        places[stem, default: []].insert(index)
      }
    }
    self.towns = WordSet(Array(towns))
    stemsByInitial = Dictionary(grouping: topics.keys.filter { $0.utf8.count >= 5 }) { $0.utf8.first ?? 0 }
    self.topics = WordTable(topics.map { ($0.key, $0.value) })
    placesByStem = WordTable(places.map { ($0.key, $0.value) })
    guests = WordSet(catalogue.events.flatMap { ([$0.title] + $0.keywords).flatMap(Self.guests) })
    placePhrases = PlacePhrases(catalogue.events.map(\.place))
    placeWords = WordSet(
      catalogue.events.flatMap { Tokeniser.words(of: $0.place ?? "").words.map(\.folded) })
  }

  private static func entry(_ event: Event) -> Entry {
    let words = Tokeniser.words(of: event.title).words.map(\.folded)
    let place = Folding.fold(event.place ?? "")
    return Entry(
      event: event, kind: EventWords.kind(Folding.fold(event.kind)) ?? Folding.fold(event.kind),
      title: stems(of: event.title), plain: words.filter { $0.utf8.count > 3 }.map(Stem.of), words: words,
      keywords: event.keywords.map(stems).filter { !$0.isEmpty },
      isRemote: ["visio", "distance", "en ligne", "zoom", "teams", "webinaire"].contains { place.holds($0) })
  }

  /// « Café des langues (Évry) » at Évry, where other events are as well: the town is a place, and alone no topic.
  private static func towns(_ entries: [Entry]) -> Set<String> {
    let towns = entries.map { town(of: $0.event) }
    let topics = entries.map { Set($0.title + $0.keywords.flatMap { $0 }) }
    return zip(towns, topics).reduce(into: Set()) { $0.formUnion($1.0.subtracting($1.1)) }
  }

  /// The names at the end of its place: « Salle des fêtes, Évry ».
  private static func town(of event: Event) -> Set<String> {
    let place = event.place ?? ""
    let last = place.split(separator: ",").last.map(String.init) ?? place
    let names = Tokeniser.words(of: last).words.filter(\.isCapitalised).map(\.text)
    return Set(stems(of: names.joined(separator: " ")))
  }

  /// « Rencontre avec Rose Petit »: what stands with a capital just behind a word that has one.
  private static func guests(in text: String) -> [String] {
    let words = Tokeniser.words(of: text)
    return words.indices.dropFirst().filter {
      words[$0].isCapitalised && words[$0 - 1].isCapitalised && words.before($0) == .space
    }.map { words[$0].folded }
  }

  /// « Mme Petit », where the catalogue tells of a Rose Petit who speaks.
  func isGuest(_ folded: String) -> Bool { guests.contains(folded) }

  private static func stems(of text: String) -> [String] {
    Tokeniser.words(of: text).words.filter {
      $0.kind == .word && (!EventWords.isEmpty($0.folded) || isAcronym($0))
    }.map {
      Stem.of($0.folded)
    }
  }

  /// « IA », « EV »: two capitals that are a keyword.
  static func isAcronym(_ word: Word) -> Bool {
    word.isAllCapitals && word.folded.utf8.count == 2 && !EventWords.isFunction(word.folded)
  }

  /// Whether all that these stems tell is where something is.
  func areTowns(_ stems: [String]) -> Bool { stems.allSatisfy(towns.contains) }

  /// The topic a word of the author's is, as it is written.
  func topic(_ word: Word) -> String? {
    if Self.isAcronym(word), topics[word.folded] != nil { return word.folded }
    return topic(word.folded)
  }

  /// The events that are held where that word tells; nil where it is no place's word to the letter.
  func held(at folded: String) -> EventSet? {
    placeWords.contains(folded) ? placesByStem[Stem.of(folded)] : nil
  }

  /// The catalogue's stem that a word of the author's is, mistakes allowed in longer words; nil where it is none.
  func topic(_ folded: String) -> String? {
    guard folded.utf8.count >= 3, folded.utf8.count < 40, !EventWords.isEmpty(folded) else { return nil }
    let stem = Stem.of(folded)
    if topics[stem] != nil { return stem }
    if let translated = EventWords.english[folded], topics[Stem.of(translated)] != nil {
      return Stem.of(translated)
    }
    guard stem.utf8.count >= 5, let first = stem.utf8.first, !placeWords.contains(folded) else { return nil }
    if let whole = clipped(folded) { return whole }
    return stemsByInitial[first]?.filter { Spelling.isNear($0, stem) }.min()
  }

  /// « compta », « biblio », « tréso »: a longer word that is cut behind an o or a, as French does; nil where it may be of several.
  func clipped(_ folded: String) -> String? {
    guard folded.utf8.count >= 4, let first = folded.utf8.first,
      folded.hasSuffix("o") || folded.hasSuffix("a")
    else { return nil }
    let whole =
      stemsByInitial[first]?.filter { $0.utf8.count > folded.utf8.count + 1 && $0.hasPrefix(folded) } ?? []
    return whole.count == 1 ? whole.first : nil
  }
}

/// French and English endings that do not tell events apart.
enum Stem {
  private static let endings = [
    "ations", "ation", "ements", "ement", "ateurs", "ateur", "eurs", "trices", "ables", "ives", "ions", "ion",
    "ees", "ers", "ants", "ant", "ent", "ee", "er", "ez", "es", "re",
    "ir", "s", "x", "e",
  ]

  /// The endings in UTF-8 by their last octet, in the same order.
  private static let byLast = Dictionary(grouping: endings.map { Array($0.utf8) }) { $0.last ?? 0 }

  static func of(_ word: String) -> String {
    guard word.utf8.count > 4, let last = word.utf8.last, let endings = byLast[last] else { return word }
    var word = word
    return word.withUTF8 { octets in
      let ending = endings.first { octets.count - $0.count >= 4 && octets.suffix($0.count).elementsEqual($0) }
      return String(decoding: octets.dropLast(ending?.count ?? 0), as: UTF8.self)
    }
  }
}

/// Whether two words differ by one slip of the pen, or two in long ones.
enum Spelling {
  static func isNear(_ a: String, _ b: String) -> Bool {
    let limit = max(a.utf8.count, b.utf8.count) >= 8 ? 2 : 1
    guard abs(a.utf8.count - b.utf8.count) <= limit else { return false }
    let x = Array(a.utf8), y = Array(b.utf8)
    var row = Array(0...y.count)
    for i in x.indices {
      var diagonal = row[0]
      row[0] = i + 1
      for j in y.indices {
        let substituted = diagonal + (x[i] == y[j] ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(substituted, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[y.count] <= limit
  }
}
