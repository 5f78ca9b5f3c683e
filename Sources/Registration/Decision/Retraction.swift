/// « Inscrivez-moi à la visite. Ah non, je travaille ce jour-là : mettez-moi plutôt à l'atelier »: the author asks for one event, and before the
/// letter ends for another in its place. Nobody had a seat.
struct Retraction: Sendable {
  let reading: Reading
  let clauses: [Reading.Clause]
  let choice: EventChoice
  private var words: Words { reading.words }

  /// What is left to be read without all that was taken back, and the event where the words that are left do not tell it by themselves.
  struct Rest: Sendable {
    var clauses: [Reading.Clause]
    var entry: Int?
  }

  /// nil where nothing clearly was taken back.
  var rest: Rest? {
    let body = clauses.filter { !$0.sentence.isSubject }
    guard let place = body.lastIndex(where: { $0.has(Sense.requesting) }),
      let kept = replacement(body[place])
    else { return nil }
    let before = body[place].narrowed(to: body[place].range.lowerBound..<kept.range.lowerBound)
    let told = body[..<place] + (before.range.isEmpty ? [] : [before])
    for first in told.indices where isWish(told[first]) {
      guard case .one(let left) = choice.result(in: [told[first]]), let asked = asked(in: kept, beside: left),
        asked != left
      else { continue }
      let taken = told[first...]
      guard isApart(asked, left), taken.allSatisfy({ isOnly(of: left, $0) }), isTurn(Array(taken), kept)
      else {
        return nil
      }
      let subjects = clauses.filter { $0.sentence.isSubject && !tells(left, $0) }
      let rest = subjects + body[..<first] + [kept] + body[(place + 1)...]
      return Rest(clauses: rest, entry: choice.result(in: rest) == .one(asked) ? nil : asked)
    }
    return nil
  }

  /// « celle du 13 mai »: by itself, or of the sessions of the title that was asked for.
  private func asked(in kept: Reading.Clause, beside left: Int) -> Int? {
    if case .one(let entry) = choice.result(in: [kept]) { return entry }
    let entries = choice.index.entries
    let days = reading.dates.filter { kept.range.contains($0.range.lowerBound) }
    let isTitled = reading.events.contains { $0.isStrong && kept.range.contains($0.range.lowerBound) }
    guard days.count == 1, !isTitled else { return nil }
    let sessions = choice.matching(days[0]).filter { entries[$0].title == entries[left].title }
    return sessions.count == 1 ? sessions.first : nil
  }

  /// The end of that clause, from where it asks for something in another's place.
  private func replacement(_ clause: Reading.Clause) -> Reading.Clause? {
    let stretches = Stretches.of(clause.range, words)
    guard
      let start = stretches.first(where: { stretch in
        clause.hits.contains { $0.meaning == .registerSelf && $0.range.overlaps(stretch) }
          && !stretch.contains { Self.pastWishes.contains(words[$0].folded) }
      })
    else { return nil }
    let kept = clause.narrowed(to: start.lowerBound..<clause.range.upperBound)
    guard kept.range.contains(where: { isPreferring($0) || words[$0].folded == "finalement" }),
      kept.senses.isDisjoint(with: Sense.cancelling.union([.replaces, .moves, .hypothesis, .openCondition])),
      !kept.sentence.isQuestion || !kept.range.contains(where: { words[$0].folded == "possible" }),
      !kept.range.contains(where: { ["aussi", "egalement", "deux", "ou", "si"].contains(words[$0].folded) })
    else { return nil }
    return kept
  }

  /// « plutôt », « à la place »; not « plutôt que ».
  private func isPreferring(_ at: Int) -> Bool {
    switch words[at].folded {
    case "plutot": !["que", "qu"].contains(words.folded(at + 1))
    case "place":
      words.folded(at - 1) == "la" && words.folded(at - 2) == "a"
        && !["de", "du", "d"].contains(words.folded(at + 1))
    case "instead": true
    default: false
    }
  }

  /// « je voulais m'inscrire », « je pensais venir », or a request that is none any more.
  private func isWish(_ clause: Reading.Clause) -> Bool {
    clause.has([.registerSelf])
      || clause.range.contains {
        Self.pastWishes.contains(words[$0].folded) && ["je", "j"].contains(words.folded($0 - 1))
          || words[$0].folded == "pense" && words.folded($0 - 1) == "avais"
      }
  }

  private static let pastWishes: WordSet = [
    "voulais", "souhaitais", "pensais", "comptais", "envisageais", "desirais", "esperais",
  ]

  /// « Pour la formation, plutôt en novembre »: another event's session is preferred, and the first stays.
  private func isApart(_ asked: Int, _ left: Int) -> Bool {
    let title = { choice.index.entries[$0].title }
    return title(asked) == title(left)
      || !choice.index.entries.indices.contains { $0 != asked && title($0) == title(asked) }
  }

  /// The author alone asks there, for that event alone, or tells why not.
  private func isOnly(of left: Int, _ clause: Reading.Clause) -> Bool {
    // « inscrivez-moi » has both senses.
    let mine: Senses = [
      .plain, .courtesy, .registerSelf, .registerNominal, .cancelSelf, .cancelBare,
      clause.has([.registerSelf]) ? .registerOthers : .plain,
    ]
    return clause.senses.isSubset(of: mine) && clause.matters.isEmpty
      && (!clause.sentence.isQuestion || clause.has([.registerSelf]))
      && !clause.range.contains { Self.had.contains(words[$0].folded) }
      && !clause.range.contains {
        ["ma", "ta", "notre"].contains(words[$0].folded) && words.folded($0 + 1) == "place"
      }
      && !reading.names.contains { run in
        run.isFull && clause.range.contains(run.range.lowerBound)
          && !PersonName.agree(run.words, SenderReader(reading: reading).person?.words ?? [])
      }
      && reading.events.allSatisfy {
        !$0.isStrong || !clause.range.contains($0.range.lowerBound) || $0.events.contains(left)
      }
      && reading.dates.allSatisfy {
        !clause.range.contains($0.range.lowerBound) || choice.matching($0).isEmpty
          || choice.matching($0).contains(left)
      }
  }

  /// « mon inscription », « j'ai réservé »: there may be a seat to give back.
  private static let had: WordSet = [
    "reprenez", "reprendre", "rends", "annule", "annuler", "annulez", "libere", "liberez",
    "inscription", "reservation", "inscrit", "inscrite", "reserve", "confirmation", "avec", "nous",
  ]

  /// Beside « finalement » alone something must tell that the first is not wanted any more.
  private func isTurn(_ taken: [Reading.Clause], _ kept: Reading.Clause) -> Bool {
    kept.range.contains(where: isPreferring)
      || taken.contains { clause in
        clause.has([.cancelSelf])
          || clause.range.contains { ["non", "oups", "zut", "oubliez", "pardon"].contains(words[$0].folded) }
      }
  }

  private func tells(_ entry: Int, _ clause: Reading.Clause) -> Bool {
    reading.events.contains {
      $0.isStrong && clause.range.contains($0.range.lowerBound) && $0.events.contains(entry)
    }
      || reading.dates.contains {
        clause.range.contains($0.range.lowerBound) && choice.matching($0).contains(entry)
      }
  }
}
