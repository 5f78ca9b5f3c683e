/// Reads what a stretch asks from its verb, who does it, and whether it is denied: « elle n'ira pas », « nous irons ».
///
/// It speaks where no known turn of phrase does. A wish or a doubt about the verb is told by the turns of phrase.
struct PredicateReader: Sendable {
  let words: Words
  let names: [NameRun]
  let events: [EventMention]
  let dates: [DateMention]
  /// Words of the places where events are held.
  let places: WordIndices

  /// A verb that was found, with its sense.
  func hits(in stretch: Range<Int>, of sentence: Range<Int>) -> [PhraseBook<Sense>.Hit] {
    let absent = PredicateWords.absence.hits(in: words, stretch).first {
      isOfSomebody($0) && !isCircumstance($0, stretch) && !isOfRest($0, sentence)
    }.map { hit in
      let isOfOthers = hit.range.contains { ["son", "sa", "leur", "lui", "elle"].contains(words[$0].folded) }
      let who: Subject =
        isOfOthers
        ? .others
        : opened(hit, sentence) ?? subject(hit.range.lowerBound, stretch, .infinitive)
      return PhraseBook<Sense>.Hit(meaning: leaving(who), range: hit.range)
    }
    if let absent { return [absent] }
    return stretch.compactMap { hit($0, stretch, sentence) }.prefix(1).map { $0 }
  }

  private func hit(_ index: Int, _ stretch: Range<Int>, _ sentence: Range<Int>) -> PhraseBook<Sense>.Hit? {
    guard let entry = PredicateWords.entry(at: index, words), !isPast(index, stretch) else { return nil }
    let sense: Sense?
    switch entry.kind {
    case .attend: sense = attendance(index, entry, stretch, sentence)
    case .be: sense = presence(index, entry, stretch, sentence)
    case .giveUp: sense = givingUp(index, entry, stretch)
    case .record, .drop: sense = order(index, entry, stretch, sentence)
    }
    return sense.map { PhraseBook<Sense>.Hit(meaning: $0, range: index..<index + 1) }
  }

  /// « Retenue par un deuil, je ne pourrai … »: of who is the subject behind.
  private func opened(_ hit: PhraseBook<Bool>.Hit, _ sentence: Range<Int>) -> Subject? {
    guard hit.range.lowerBound == sentence.lowerBound else { return nil }
    let behind = Range(hit.range.upperBound, upTo: min(sentence.upperBound, hit.range.upperBound + 9))
    let subject = behind.first { at in
      ["je", "j", "il", "elle", "ils", "elles"].contains(words[at].folded)
        && words.before(at).contains(.comma)
    }
    return subject.map { ["je", "j"].contains(words[$0].folded) ? .author : .others }
  }

  /// « le reste n'est pas pour nous ».
  private func isOfRest(_ hit: PhraseBook<Bool>.Hit, _ sentence: Range<Int>) -> Bool {
    Range(sentence.lowerBound, upTo: hit.range.lowerBound).contains {
      words[$0].folded == "reste" && words.folded($0 - 1) == "le"
    }
  }

  /// « Notre directrice étant retenue, c'est X qui viendra »: a reason, of somebody who is not named.
  private func isCircumstance(_ hit: PhraseBook<Bool>.Hit, _ stretch: Range<Int>) -> Bool {
    words.folded(hit.range.lowerBound - 1) == "etant"
      && !names.contains { stretch.contains($0.range.lowerBound) }
  }

  /// « Leçon retenue » is nobody's absence: « je suis retenue », « retenue par … » is.
  private func isOfSomebody(_ hit: PhraseBook<Bool>.Hit) -> Bool {
    let word = words[hit.range.lowerBound].folded
    guard word.hasPrefix("reten") || word.hasPrefix("empech"), hit.range.count == 1 else { return true }
    return ["suis", "est", "sont", "serai", "sera", "seront", "sommes", "serons", "etre", "etant"].contains(
      words.folded(hit.range.lowerBound - 1))
      || ["par", "a", "en", "au", "pour", "ailleurs"].contains(words.folded(hit.range.upperBound))
  }

  // MARK: Who

  enum Subject { case author, us, others, nobody }

  /// The nearest pronoun or name before the verb, else what its ending tells.
  func subject(_ index: Int, _ stretch: Range<Int>, _ person: PredicateWords.Person) -> Subject {
    let isThird = person == .third || person == .thirds
    for at in (stretch.lowerBound..<index).reversed() {
      switch words[at].folded {
      case "je", "j", "me", "m", "moi", "i", "nous", "we": if isThird { continue }
      default: break
      }
      switch words[at].folded {
      case "moi" where isJoined(at): return .us
      case "je", "j", "me", "m", "moi", "i": return .author
      case "nous", "on", "we": return .us
      case "il", "elle", "ils", "elles", "qui", "lui", "he", "she", "they": return .others
      case "mon", "ma", "mes", "my":
        if NameWords.isKinOrOffice(words.folded(at + 1)) { return .others }
        if Self.held.contains(words.folded(at + 1)) { return .author }
      default: if names.contains(where: { $0.range.contains(at) && $0.isFull }) { return .others }
      }
    }
    switch person {
    case .i: return .author
    case .we: return .us
    case .third, .thirds: return .others
    case .infinitive, .you:
      let after = Range(index, upTo: min(stretch.upperBound, index + 5)).map { words[$0].folded }
      if !Self.own.isDisjoint(with: after) { return .author }
      return Self.ours.isDisjoint(with: after) ? .nobody : .us
    }
  }

  /// « mon épouse et moi », « moi et ma collègue ».
  private func isJoined(_ index: Int) -> Bool {
    let end = words.folded(index + 1) == "meme" ? index + 2 : index + 1
    return ["et", "and"].contains(words.folded(index - 1)) || words.folded(end) == "et"
  }

  /// What a participant has.
  private static let held: WordSet = [
    "presence", "participation", "inscription", "place", "venue", "reservation", "desistement",
  ]

  // MARK: Around the verb

  private static let denials: WordSet = [
    "pas", "plus", "jamais", "ni", "point", "rien", "aucun", "aucune", "nullement", "guere", "aucunement",
  ]

  /// « ne … pas », « ne … plus », « pas » after a verb that is spoken.
  func isDenied(_ index: Int, _ stretch: Range<Int>) -> Bool {
    if Negation.denies(index, words, stretch) { return true }
    let before = max(stretch.lowerBound, index - 5)..<index
    let after = Range(index + 1, upTo: min(stretch.upperBound, index + 5))
    let isParticle = before.contains { Negation.isParticle($0, words) }
    if isParticle, before.contains(where: { Self.denials.contains(words[$0].folded) }) { return true }
    if isParticle, after.contains(where: { Self.denials.contains(words[$0].folded) }) { return true }
    // « je ne veux donc participer à rien »
    let mark = (index + 1..<index + 6).first {
      !words.indices.contains($0) || !words.before($0).isDisjoint(with: [.comma, .colon])
    }
    if isParticle,
      (index + 1..<(mark ?? index + 6)).contains(where: {
        ["rien", "nulle", "aucun", "aucune"].contains(words.folded($0))
      })
    {
      return true
    }
    return ["pas"].contains(words.folded(index + 1))
      || ["pas", "plus"].contains(words.folded(index - 1))
        && before.contains {
          ["peux", "peut", "pourrai", "pourra", "pouvons", "pourrons", "vais", "va"].contains(
            words[$0].folded)
        }
  }

  /// « je serai là », « nous serons des vôtres », « elle sera absente ».
  private func presence(
    _ index: Int, _ entry: PredicateWords.Entry, _ stretch: Range<Int>, _ sentence: Range<Int>
  ) -> Sense? {
    let near = index + 1..<max(index + 1, min(stretch.upperBound, index + 4))
    if near.contains(where: { ["absent", "absente", "absents", "absentes"].contains(words[$0].folded) }) {
      return isDenied(index, stretch) ? nil : leaving(subject(index, stretch, entry.person))
    }
    let isThere = near.contains { at in
      Self.presences.contains(words[at].folded)
        || words[at].folded == "la" && words[at].text.contains("à")
          && !words.before(at).contains(.hyphen)
        || ["a", "aux", "au"].contains(words[at].folded) && places.contains(at + 1) && !hasPurpose(stretch)
        || ["a", "au"].contains(words[at].folded) && at + 2 < words.count
          && (EventWords.isNoun(words.folded(at + 1)) || EventWords.isNoun(words.folded(at + 2)))
    }
    return isThere ? attendance(index, entry, stretch, sentence) : nil
  }

  /// « je serai à Dole pour voir ma tante », « chez mon frère »: there for something else.
  private func hasPurpose(_ stretch: Range<Int>) -> Bool {
    stretch.contains { ["pour", "chez", "voir", "mais"].contains(words[$0].folded) }
  }

  private static let presences: WordSet = [
    "present", "presente", "presents", "presentes", "parmi", "votres", "partie",
  ]

  private func isPast(_ index: Int, _ stretch: Range<Int>) -> Bool {
    (max(stretch.lowerBound, index - 3)..<index).contains {
      [
        "avais", "avait", "avions", "aurais", "aurait", "aurions", "etais", "etait", "etions", "viens",
        "vient", "venons",
      ].contains(
        words[$0].folded)
    }
  }

  func isConditional(_ stretch: Range<Int>) -> Bool {
    stretch.contains { ["si", "if", "quand", "qui", "comment"].contains(words[$0].folded) }
  }

  func tellsEvent(_ stretch: Range<Int>) -> Bool {
    events.contains { $0.isStrong && stretch.contains($0.range.lowerBound) }
      || dates.contains { stretch.contains($0.range.lowerBound) }
      || stretch.contains { EventWords.isNoun(words[$0].folded) || ["y"].contains(words[$0].folded) }
  }
}
