/// Words that take back, deny or merely report what the desk would do.
extension Audit {
  /// The words that speak against it, whatever turn of phrase was understood.
  var doubt: Range<Int>? {
    if let found = dead ?? Objections(reading: reading, clauses: clauses, actions: actions).first {
      return found
    }
    let verbs = Set(actions.map(\.verb))
    if verbs.contains(.register),
      let found = deniedRecord ?? givenAway ?? cameAlone ?? quotedRequest ?? bygoneWish ?? oneSession
        ?? reportedEntry
    {
      return found
    }
    guard verbs.contains(.cancel) else { return nil }
    return keptSeat ?? deniedDrop ?? (verbs.contains(.register) ? refusedExchange : otherDay ?? givenUpBefore)
  }

  func first(where isFound: (Int) -> Bool) -> Range<Int>? {
    for clause in clauses where !clause.sentence.isSubject {
      if let found = clause.range.first(where: isFound) { return found..<found + 1 }
    }
    return nil
  }

  // MARK: Denied

  /// « ne m'inscrivez pas », « merci de ne pas me noter », « n'enregistrez rien »: of the author, or of nobody in particular.
  private var deniedRecord: Range<Int>? {
    first { index in
      guard let entry = PredicateWords.forms[words[index].folded], entry.kind == .record,
        [.you, .infinitive].contains(entry.person), isDenied(index)
      else { return false }
      return !(index - 3..<index).contains { Self.others.contains(words.folded($0)) }
        && !reading.names.contains { (1...4).contains($0.range.lowerBound - index) }
    }
  }

  /// « ne le supprimez pas », « sans annuler »: somebody keeps a seat beside one who gives it up.
  private var keptSeat: Range<Int>? {
    for clause in clauses where !clause.has([.keeps]) && !clause.sentence.isSubject {
      let found = clause.range.first { index in
        PredicateWords.forms[words[index].folded]?.kind == .drop
          && (isDenied(index) || words.folded(index - 1) == "sans")
      }
      if let found { return found..<found + 1 }
    }
    return nil
  }

  /// A verb between « ne » and « pas », pronouns and adverbs aside; not « ne … que ».
  private func isDenied(_ verb: Int) -> Bool {
    var at = verb - 1
    while verb - at < 6, Self.between.contains(words.folded(at)) { at -= 1 }
    guard words.indices.contains(at), Negation.isParticle(at, words),
      !["je", "nous", "on", "il", "elle"].contains(words.folded(at - 1))
    else { return false }
    return (at + 1..<verb + 4).contains { $0 != verb && Self.negators.contains(words.folded($0)) }
      && !(verb + 1..<verb + 4).contains { ["que", "qu"].contains(words.folded($0)) }
  }

  private static let between: WordSet = [
    "pas", "plus", "rien", "jamais", "me", "m", "nous", "y", "en", "le", "la", "les", "l", "lui", "surtout",
    "donc",
  ]
  private static let negators: WordSet = ["pas", "plus", "rien", "jamais", "personne", "aucun", "aucune"]
  private static let others: WordSet = ["le", "la", "les", "l", "lui"]

  // MARK: Less than what would be done

  /// « mon mari ira seul », and two seats.
  private var cameAlone: Range<Int>? {
    guard actions.allSatisfy({ $0.verb == .cancel || $0.seats > 1 }) else { return nil }
    return first { isAlone($0) || isOnlySeat($0) }
  }

  /// « une seule place ».
  private func isOnlySeat(_ index: Int) -> Bool {
    ["seule", "unique"].contains(words[index].folded)
      && ["place", "inscription", "chaise", "personne"].contains(words.folded(index + 1))
      && ["une", "1"].contains(words.folded(index - 1))
  }

  /// « gardez la place pour quelqu'un d'autre », « enfin non. »
  private var givenAway: Range<Int>? {
    for clause in clauses where !clause.sentence.isSubject {
      let hits = Self.givingAway.hits(in: words, clause.range)
      let found = hits.first { $0.meaning || !words.after($0.range.upperBound - 1).isSubset(of: .space) }
      if let found { return found.range }
    }
    return nil
  }

  /// True where it says so by itself, false where it must end its stretch.
  private static let givingAway = PhraseBook<Bool>([
    true: """
    place|chaise ~3 a|pour quelqu un d autre
    place|chaise ~3 a|pour qui la|le|voudra|veut
    """,
    false: """
    enfin|finalement|reflexion non
    """,
  ])

  /// « Omar Sy est décédé »: a human writes to those who are left.
  private var dead: Range<Int>? {
    let names = actions.names()
    for clause in clauses {
      guard let hit = Self.death.hits(in: words, clause.range).first else { continue }
      let isNamed = reading.names.contains { run in
        clause.range.contains(run.range.lowerBound) && names.contains { PersonName.agree(run.words, $0) }
      }
      let kin = clause.range.first {
        NameWords.kin.contains(words[$0].folded) && ["mon", "ma"].contains(words.folded($0 - 1))
      }
      if isNamed || kin != nil && kin == hit.range.lowerBound - 1 { return hit.range }
    }
    return nil
  }

  private static let death = PhraseBook<Bool>([
    true: """
    est|a|vient|ayant ?brutalement ?subitement ?ete ?de decede|decedee|deceder|mort|morte|mourir|emporte|emportee
    s est eteint|eteinte
    """
  ])

  /// « la rencontre de mars, le 19 mai »: two sessions of one title are told as two, or one of both is a slip.
  private var oneSession: Range<Int>? {
    let events = choice.index.entries.indices.filter { entry in
      actions.contains { $0.verb == .register && $0.event == choice.index.entries[entry].event.id }
    }
    guard events.count > 1, Set(events.map { choice.index.entries[$0].title }).count == 1 else { return nil }
    let telling = clauses.filter { clause in
      !clause.sentence.isSubject && reading.dates.contains { clause.range.contains($0.range.lowerBound) }
    }
    guard telling.count == 1, let only = telling.first,
      !only.range.contains(where: {
        Self.several.contains(words[$0].folded) || words.before($0).contains(.plus)
      })
    else { return nil }
    return only.range
  }

  private static let several: WordSet = [
    "et", "puis", "aussi", "egalement", "ainsi", "deux", "trois", "quatre", "toutes", "tous", "chaque", "and",
    "both",
    "les", "aux", "ni", "ou", "ensuite",
  ]

  // MARK: Not the author's own wish

  /// « il avait écrit « m'inscrire » devant la réunion »: all that asks stands between quotation marks, within a sentence of the author's.
  private var quotedRequest: Range<Int>? {
    let asking = clauses.flatMap { clause in
      clause.hits.filter { $0.meaning.isRegistering && !$0.range.isEmpty }.map { ($0.range, clause) }
    }
    guard let first = asking.first, asking.allSatisfy({ isQuoted($0.0, $0.1) }) else { return nil }
    return first.0
  }

  private func isQuoted(_ range: Range<Int>, _ clause: Reading.Clause) -> Bool {
    let marks = clause.range.filter { words.before($0).contains(.quote) }
    guard let open = marks.last(where: { $0 <= range.lowerBound }), open > clause.range.lowerBound else {
      return false
    }
    return marks.count { $0 <= open }.isMultiple(of: 2) == false && marks.contains { $0 >= range.upperBound }
  }

  /// « j'étais partante », « nous pensions venir »: what was wanted, and no word that it still is.
  var bygoneWish: Range<Int>? {
    let asking = clauses.flatMap { $0.hits.filter { $0.meaning.isRegistering && !$0.range.isEmpty } }
    let isPast = { (hit: PhraseBook<Sense>.Hit) in
      (hit.range.lowerBound - 3..<hit.range.upperBound).contains { Self.imperfect.contains(words.folded($0)) }
    }
    return asking.allSatisfy(isPast) ? asking.first?.range : nil
  }

  private static let imperfect: WordSet = [
    "etais", "etions", "voulais", "voulions", "pensais", "pensions", "comptais", "comptions", "devais",
    "devions",
    "esperais", "esperions", "envisageais", "souhaitais", "souhaitions",
  ]

  /// « me dit être inscrit chez vous »: told of a seat that there may be.
  private var reportedEntry: Range<Int>? {
    let asking = clauses.flatMap { $0.hits.filter { $0.meaning.isRegistering } }
    guard !asking.isEmpty,
      asking.allSatisfy({ hit in
        hit.range.contains { words[$0].folded == "etre" }
          && (hit.range.lowerBound - 3..<hit.range.lowerBound).contains {
            Self.telling.contains(words.folded($0))
          }
      })
    else { return nil }
    return asking.first?.range
  }

  private static let telling: WordSet = [
    "dit", "disent", "pretend", "pretendent", "assure", "affirme", "croit", "pense", "jure", "soutient",
    "declare",
    "semble", "parait",
  ]

  // MARK: Giving up

  /// « j'avais annulé », « je m'étais désistée »: all that gives up has been done.
  private var givenUpBefore: Range<Int>? {
    let given = clauses.flatMap {
      $0.hits.filter { Sense.cancelling.contains($0.meaning) && !$0.range.isEmpty }
    }
    guard let first = given.first, given.allSatisfy({ isAccomplished($0.range) }) else { return nil }
    return first.range
  }

  private func isAccomplished(_ range: Range<Int>) -> Bool {
    (range.lowerBound - 1..<range.upperBound + 2).contains { index in
      let word = words.folded(index)
      return Self.dropping.begin(word) && Self.participles.contains { word.hasSuffix($0) }
        && (index - 3..<index).contains { Self.had.contains(words.folded($0)) }
    }
  }

  /// « je ne viens pas à sa place », « et non à sa place ».
  private var refusedExchange: Range<Int>? {
    clauses.lazy.compactMap { clause in
      clause.range.first { index in
        guard isExchange(index),
          let stretch = Stretches.of(clause.range, words).first(where: { $0.contains(index) })
        else { return false }
        return stretch.contains { $0 < index && Negation.isParticle($0, words) && index - $0 < 7 }
          || (index - 4..<index).contains { ["non", "pas"].contains(words.folded($0)) }
      }
    }.first.map { $0..<$0 + 1 }
  }

  private func isExchange(_ index: Int) -> Bool {
    words[index].folded.hasPrefix("remplac")
      || words[index].folded == "place" && ["sa", "leur", "ma", "notre"].contains(words.folded(index - 1))
        && words.folded(index - 2) == "a"
  }

  private static let dropping: WordStems = [
    "annul", "desist", "desinscri", "decommand", "renonc", "retir", "supprim",
  ]
  private static let participles = ["e", "ee", "es", "ees", "it", "ite", "its", "ites"]
  private static let had: WordSet = [
    "ai", "avais", "avons", "avions", "avez", "aviez", "etais", "etions", "suis", "avait", "avaient", "ont",
  ]
}
