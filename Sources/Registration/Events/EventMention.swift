/// Words that tell of an event, and which events they may mean.
struct EventMention: Sendable, Equatable {
  var range: Range<Int>
  /// Indices into the catalogue's events.
  var events: EventSet
  /// Enough words of a title, or a keyword beside a noun such as « réunion ».
  var isStrong: Bool

  /// The word is one of the title's, mistakes allowed: no name that stands among its words.
  func tells(_ folded: String, _ index: EventIndex) -> Bool {
    index.topic(folded) != nil || events.contains { index.entries[$0].words.contains(folded) }
  }
}

/// Finds titles, keywords and places in the author's words.
struct EventReader {
  let index: EventIndex
  let text: Words
  /// Words that belong to an organisation's name or an address: « Forêt Vivante » is no meeting on health.
  let owned: WordIndices
  /// Places told by several words; read here where they are not given.
  let places: [PlacePhrases.Mention]

  init(index: EventIndex, text: Words, owned: WordIndices, places: [PlacePhrases.Mention]? = nil) {
    (self.index, self.text, self.owned) = (index, text, owned)
    self.places = places ?? index.placePhrases.mentions(in: text)
  }

  /// Topic words at most this far apart belong to one mention.
  private static let reach = 4

  func mentions() -> [EventMention] {
    var mentions: [EventMention] = []
    for range in text.sentences {
      let topics = range.filter { !owned.contains($0) && !isCompany($0) }.compactMap { at in
        index.topic(text[at]).map { (at: at, stem: $0) }
      }.filter { topic in
        // « à la ferme de la Grée », where another event is about farms.
        !places.contains { place in
          place.range.contains(topic.at) && (index.topics[topic.stem] ?? []).isDisjoint(with: place.events)
        }
      }
      mentions += plainTitles(in: range)
      var start = 0
      while start < topics.count {
        var end = start + 1
        while end < topics.count, isNear(topics[end - 1].at, topics[end].at) { end += 1 }
        for segment in listed(topics[start..<end]) {
          for part in parted(segment) { mentions += mention(Array(part), in: range) }
        }
        start = end
      }
    }
    return enumerated(mentions)
  }

  /// « accompagnée de Rose », « mon fils m'accompagne », « que j'accompagne »: who comes with whom, though a title have the verb.
  private func isCompany(_ index: Int) -> Bool {
    text[index].folded.hasPrefix("accompagn")
      && (["de", "d", "du", "des", "par"].contains(text.folded(index + 1))
        || ["m", "nous", "j", "je", "l", "les"].contains(text.folded(index - 1)))
  }

  /// Titles of everyday words, which alone say nothing: « Gérer son budget ». All of them must stand close together.
  private func plainTitles(in sentence: Range<Int>) -> [EventMention] {
    var found = openings(in: sentence)
    for (entry, told) in index.entries.enumerated() where told.title.count < 2 && told.plain.count > 1 {
      for first in sentence where !owned.contains(first) && told.plain[0] == Stem.of(text[first].folded) {
        var end = first + 1
        let isWhole = told.plain.dropFirst().allSatisfy { stem in
          guard
            let at = Range(end, upTo: min(end + 4, sentence.upperBound)).first(where: {
              Stem.of(text[$0].folded) == stem
            })
          else { return false }
          end = at + 1
          return true
        }
        if isWhole { found[first..<end, default: []].insert(entry) }
      }
    }
    return found.sorted { $0.key.lowerBound < $1.key.lowerBound }.map {
      EventMention(range: $0.key, events: $0.value, isStrong: true)
    }
  }

  /// « Ma première asso »: a title's first three words and more, to the letter, two of them longer ones.
  private func openings(in sentence: Range<Int>) -> [Range<Int>: EventSet] {
    var found: [Range<Int>: EventSet] = [:]
    for (entry, told) in index.entries.enumerated() where told.words.count > 2 {
      for first in sentence where text[first].folded == told.words[0] && !owned.contains(first) {
        let count = zip(told.words, Range(first, upTo: sentence.upperBound)).prefix { text[$1].folded == $0 }
          .count
        let long = told.words.prefix(count).filter { $0.utf8.count > 3 && !EventWords.isNoun($0) }
        if count > 2, long.count > 1 { found[first..<first + count, default: []].insert(entry) }
      }
    }
    return found
  }

  private func isNear(_ a: Int, _ b: Int) -> Bool {
    guard b - a <= Self.reach else { return false }
    return !(a + 1...b).contains { at in
      ["mais", "et"].contains(text.folded(at)) && isNounPhrase(at + 1)
        || (at > a && text.before(at).contains(.quote) && at < b && text.before(b).contains(.quote))
    }
  }

  /// « Forêt et biodiversité le 10 juin, Emploi des jeunes le 19 mai »: two titles side by side, each with two words of its own.
  private func parted(_ topics: ArraySlice<(at: Int, stem: String)>) -> [ArraySlice<(at: Int, stem: String)>]
  {
    guard let cut = topics.indices.dropFirst().first(where: { holders(topics[...$0]).isEmpty }),
      isTwofold(topics[..<cut]), isTwofold(topics[cut...].prefix(2))
    else { return [topics] }
    return [topics[..<cut]] + parted(topics[cut...])
  }

  /// The events that hold each of those words.
  private func holders(_ topics: ArraySlice<(at: Int, stem: String)>) -> EventSet {
    topics.reduce(EventSet(index.entries.indices)) { $0.intersection(index.topics[$1.stem] ?? []) }
  }

  private func isTwofold(_ topics: ArraySlice<(at: Int, stem: String)>) -> Bool {
    Set(topics.map(\.stem)).count > 1 && !holders(topics).isEmpty
  }

  /// « la réunion », « à celle », « réunion ».
  private func isNounPhrase(_ at: Int) -> Bool {
    (at..<at + 3).contains { next in
      EventWords.isNoun(text.folded(next))
        && (at..<next).allSatisfy {
          ["a", "la", "le", "l", "au", "les", "aux", "the", "votre"].contains(text.folded($0))
        }
    }
  }

  private func mention(_ topics: [(at: Int, stem: String)], in sentence: Range<Int>) -> [EventMention] {
    guard let first = topics.first?.at, let last = topics.last?.at else { return [] }
    let stems = topics.map(\.stem).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    if index.areTowns(stems) { return [] }
    let counts = index.entries.indices.map { held(anywhere: $0, stems) }
    guard let best = counts.max(), best > 0 else { return [] }
    let events = EventSet(counts.indices.filter { counts[$0] == best })
    let isAnchored =
      isAnchored(first, in: sentence)
      || last + 1 < sentence.upperBound && EventWords.isEnglish(text[last + 1].folded)
    let isTwofold =
      events.count == 1 && events.contains { held($0, stems) >= 2 }
    let isWhole =
      isTwofold
      || events.contains { share($0, stems) >= 0.6 && held($0, stems) >= 2 || hasKeyword($0, stems) }
    let isKeyword = isAnchored && events.count < max(2, index.entries.count)
    let isExact = topics.contains {
      EventWords.english[text[$0.at].folded] != nil || index.topics[Stem.of(text[$0.at].folded)] != nil
        || index.clipped(text[$0.at].folded) != nil
        || isSubject($0.at)
    }
    guard isExact || isWhole || isKeyword && isJustBehindNoun(first) else { return [] }
    // « me compter parmi les participants » is nothing about accounts.
    if !isWhole, !isKeyword, topics.count == 1, let verb = PredicateWords.forms[text[first].folded],
      [.record, .drop].contains(verb.kind)
    {
      return []
    }
    let range = events.count == 1 ? whole(first..<last + 1, events, in: sentence) : first..<last + 1
    return [EventMention(range: range, events: events, isStrong: isWhole || isKeyword)]
  }

  /// « l'atelier vanerie », « l'atelier sur la vanerie »; not « l'atelier à la caserne des vaniers »: a slip of the pen is taken for one
  /// only where nothing else tells what the event is about.
  private func isJustBehindNoun(_ first: Int) -> Bool {
    var at = first - 1
    while at >= 0, text[at].kind == .number || EventWords.isEmpty(text[at].folded),
      !EventWords.isNoun(text[at].folded)
    {
      at -= 1
    }
    return at >= 0 && EventWords.isNoun(text[at].folded) || text.before(first).contains(.quote)
  }

  /// « 2 jours sur le jumlage »: what something is about, though it be misspelt.
  private func isSubject(_ at: Int) -> Bool {
    let link = ["le", "la", "les", "l"].contains(text.folded(at - 1)) ? at - 2 : at - 1
    return text[at].folded.utf8.count > 5 && text.folded(link) == "sur"
  }

  /// Up to the end of the title, where the rest of it follows word for word: « … sans faire à la place ».
  private func whole(_ range: Range<Int>, _ events: EventSet, in sentence: Range<Int>) -> Range<Int> {
    guard let entry = events.first else { return range }
    let title = index.entries[entry].words
    guard let place = title.lastIndex(of: text[range.upperBound - 1].folded) else { return range }
    let rest = title[(place + 1)...]
    let follows = zip(rest, range.upperBound...).allSatisfy { text.folded($1) == $0 }
    return follows && range.upperBound + rest.count <= sentence.upperBound
      ? range.lowerBound..<range.upperBound + rest.count : range
  }

  /// How many of the event's words there are. That another has a rarer one among them tells nothing: both may be meant.
  private func held(anywhere entry: Int, _ stems: [String]) -> Int {
    stems.count { index.topics[$0]?.contains(entry) ?? false }
  }

  private func share(_ entry: Int, _ stems: [String]) -> Double {
    let title = Set(index.entries[entry].title)
    return title.isEmpty ? 0 : Double(held(entry, stems)) / Double(title.count)
  }

  /// A keyword of several words, such as who speaks there.
  private func hasKeyword(_ entry: Int, _ stems: [String]) -> Bool {
    index.entries[entry].keywords.contains { $0.count > 1 && $0.allSatisfy(stems.contains) }
  }

  /// How many of those stems the title has.
  private func held(_ entry: Int, _ stems: [String]) -> Int {
    stems.count(where: index.entries[entry].title.contains)
  }

  /// « réunion Forêt », « celle sur l'emploi », « la soirée de l'abbaye », « pour l'emploi »: a noun of events, or the desk's own preposition, just before.
  private func isAnchored(_ first: Int, in sentence: Range<Int>) -> Bool {
    if text.before(first).contains(.quote) { return true }
    for at in (max(sentence.lowerBound, first - 7)..<first).reversed() {
      if EventWords.isNoun(text.folded(at)) { return isOfDesk(at, in: sentence) }
      // « un échange avec une ville du … »: of something else.
      if text[at].folded == "avec" { return false }
      if text.before(at + 1).intersection([.comma, .close, .colon, .dash]) != [], at < first - 1 {
        return false
      }
    }
    return false
  }

  /// Not « une réunion de chantier m'en empêche », which opens the sentence, nor « mon nom et celui de notre trésorière ».
  private func isOfDesk(_ noun: Int, in sentence: Range<Int>) -> Bool {
    switch text.folded(noun) {
    case "celui", "celle":
      return !(max(sentence.lowerBound, noun - 4)..<noun).contains {
        ["nom", "prenom", "numero", "mail", "adresse", "telephone", "courriel"].contains(text[$0].folded)
      }
    default:
      guard ["un", "une", "mon", "ma"].contains(text.folded(noun - 1)) else { return true }
      let isSubject =
        noun - 1 == sentence.lowerBound || !text.before(noun - 1).isSubset(of: .space)
        || ["car", "parce", "puisque", "cause", "suite", "mais"].contains(text.folded(noun - 2))
      return !isSubject || !stopsSomebody(sentence)
    }
  }

  /// « … m'empêche », « … tombe en même temps », « … imprévue ».
  private func stopsSomebody(_ sentence: Range<Int>) -> Bool {
    sentence.contains { Self.obstacles.begin(text[$0].folded) }
  }

  private static let obstacles: WordStems = [
    "empech", "imprevu", "oblig", "retien", "contrai", "bloqu", "tombe", "cale", "impos", "convoqu", "prive",
  ]
}
