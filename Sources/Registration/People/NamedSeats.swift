/// Seats asked for by naming who is to have them, whatever the verb: « mettez trois noms : X et Y », « il en faudrait deux de plus,
/// pour X et Y », « la commune envoie X », and « et aussi ma sœur, X » behind a request.
///
/// It speaks where no known turn of phrase does. Three things must stand in the clause, in that order: a word of seats, booking or
/// sending; a link; a name with nothing between but what the person is.
struct NamedSeats: Sendable {
  let words: Words
  let names: [NameRun]

  /// What the clause asks, behind a clause with those senses.
  func hits(in clause: Reading.Clause, after before: Reading.Clause?) -> [PhraseBook<Sense>.Hit] {
    let instead = instead(clause)
    if !instead.isEmpty { return instead }
    if let counted = beneficiaries(clause) { return [counted] }
    guard !clause.sentence.isSubject, !clause.sentence.isSignature, !clause.sentence.isQuestion,
      clause.senses.isSubset(of: [.plain, .courtesy, .openCondition]), !isHeldBack(clause.range),
      let first = names.first(where: { isPerson($0) && clause.range.contains($0.range.lowerBound) })
    else { return [] }
    let phrase = PersonPhrase(words: words, names: names)
    let start = phrase.start(of: first, in: clause.range)
    if let counted = counting(start, clause, before) { return [counted] }
    guard let cue = cue(before: start, clause.range) ?? addition(to: before, start, clause) else { return [] }
    let rest = Range(start, upTo: clause.range.upperBound)
    let isSelf = rest.contains { isAuthor($0) }
    return [PhraseBook<Sense>.Hit(meaning: .registerOthers, range: cue)]
      + (isSelf ? [PhraseBook<Sense>.Hit(meaning: .registerSelf, range: cue)] : [])
  }

  /// « Bloquez deux chaises le 10 pour X et Y »: asked in known words, for as many as are named behind « pour ».
  private func beneficiaries(_ clause: Reading.Clause) -> PhraseBook<Sense>.Hit? {
    let people = names.filter { isPerson($0) && clause.range.contains($0.range.lowerBound) }
    guard let first = people.first, clause.has([.registerOthers]), !isHeldBack(clause.range),
      clause.senses.isSubset(of: [.registerOthers, .plain, .courtesy, .openCondition])
    else { return nil }
    let start = PersonPhrase(words: words, names: names).start(of: first, in: clause.range)
    let rest = Range(start, upTo: clause.range.upperBound)
    let count = people.count + (rest.contains { isAuthor($0) } ? 1 : 0)
    guard let link = link(before: start, clause.range), link < start,
      (clause.range.lowerBound..<link).contains(where: {
        words[$0].number == count && words[$0].folded.utf8.count < 3
          || CalendarWords.numbers[words[$0].folded] == count
      })
    else { return nil }
    return PhraseBook<Sense>.Hit(meaning: .registerOthers, range: link..<start)
  }

  /// « ce n'est pas pour moi mais pour mon père, X »: who comes in the author's stead.
  private func instead(_ clause: Reading.Clause) -> [PhraseBook<Sense>.Hit] {
    guard let denied = Self.notAuthor.hits(in: words, clause.range).first, !clause.sentence.isQuestion,
      !clause.has(Sense.cancelling.union([.replaces, .hypothesis])),
      let run = names.first(where: {
        isPerson($0) && $0.range.lowerBound >= denied.range.upperBound
          && clause.range.contains($0.range.lowerBound)
      })
    else { return [] }
    let start = PersonPhrase(words: words, names: names).start(of: run, in: clause.range)
    guard
      ["pour", "mais", "for"].contains(words.folded(start - 1))
        || !words.before(start).isDisjoint(with: [.comma, .colon])
    else { return [] }
    let isDenial = { (at: Int) in Negation.isParticle(at, words) }
    let opening = Range(clause.range.lowerBound, upTo: denied.range.lowerBound).first(where: isDenial)
    return [
      PhraseBook<Sense>.Hit(
        meaning: .plain, range: (opening ?? denied.range.lowerBound)..<denied.range.upperBound),
      PhraseBook<Sense>.Hit(meaning: .registerOthers, range: denied.range.upperBound..<start),
    ]
  }

  /// The author is not whom it is for.
  static let notAuthor = PhraseBook<Bool>([
    true: """
    pas|non pour moi|moi-meme ~2 mais
    pas|non moi ~2 mais
    pas|non pour moi
    not for me but
    """
  ])

  private func isPerson(_ run: NameRun) -> Bool {
    run.isFull || run.isTitled && NameWords.civilities.contains(words.folded(run.range.lowerBound - 1))
  }

  /// Denied, supposed, or told of the past.
  private func isHeldBack(_ range: Range<Int>) -> Bool {
    range.contains {
      Negation.isParticle($0, words) || Self.reserves.contains(words[$0].folded)
    }
  }

  private static let reserves: WordSet = [
    "si", "pas", "peut", "avais", "avait", "avions", "aviez", "avaient", "ai", "avez", "ont", "aurais",
    "aurait", "aurions", "etait", "etaient", "etions", "deja", "sauf", "sans", "plutot", "lieu",
    "eventuellement", "pourquoi", "quand", "comment", "ou",
  ]

  /// The words of seats, booking or sending that lead to the name.
  private func cue(before start: Int, _ range: Range<Int>) -> Range<Int>? {
    if start > range.lowerBound, Self.sending.contains(words[start - 1].folded), !isOnErrand(start, range),
      !["nous", "vous", "m", "me"].contains(words.folded(start - 2)) || words.folded(start - 2) == "nous"
    {
      return start - 1..<start
    }
    if start > range.lowerBound, Self.designating.contains(words[start - 1].folded),
      range.contains(where: { EventWords.isNoun(words[$0].folded) || words[$0].folded.hasPrefix("represent") }
      )
    {
      return start - 1..<start
    }
    guard let link = link(before: start, range) else { return nil }
    let head = range.lowerBound..<link
    let hasSeats = head.contains {
      SeatFrames.seats.contains(words[$0].folded) || Self.seats.contains(words[$0].folded)
    }
    let hasNumber = head.contains { isNumberOfPeople($0, before: link) }
    return head.last { at in
      let word = words[at].folded
      return Self.booking.contains(word) && !["vous", "ne"].contains(words.folded(at - 1))
        || (hasSeats || hasNumber) && Self.wanting.contains(word)
    }.map { $0..<start }
  }

  /// « Nous serions trois en comptant mes filles X et Y », behind a request.
  private func counting(_ start: Int, _ clause: Reading.Clause, _ before: Reading.Clause?)
    -> PhraseBook<Sense>.Hit?
  {
    guard before?.has(Sense.registering) ?? false,
      let number = clause.range.dropFirst().first(where: {
        words[$0].number != nil || CalendarWords.numbers[words[$0].folded] != nil
      }), number < start,
      Self.being.contains(words.folded(number - 1))
        || words.folded(number - 1) == "a" && Self.being.contains(words.folded(number - 2)),
      ["nous", "on"].contains(where: { we in
        (clause.range.lowerBound..<number).contains { words[$0].folded == we }
      })
    else { return nil }
    return PhraseBook<Sense>.Hit(meaning: .registerUs, range: number - 1..<number + 1)
  }

  private static let being: WordSet = [
    "sommes", "serons", "serions", "sera", "serait", "est", "viendrons", "viendrions", "venons",
  ]

  /// « trois de plus », « deux pour X »: of nothing else than places.
  private func isNumberOfPeople(_ index: Int, before link: Int) -> Bool {
    (words[index].number != nil || CalendarWords.numbers[words[index].folded] != nil)
      && (index + 1 == link || words.folded(index + 1) == "de" && words.folded(index + 2) == "plus"
        || Self.seats.contains(words.folded(index + 1)) || NameWords.isKinOrOffice(words.folded(index + 1)))
  }

  /// « nous envoyons X chercher les affiches »: sent for something else.
  private func isOnErrand(_ start: Int, _ range: Range<Int>) -> Bool {
    names.contains { run in
      guard run.range.lowerBound >= start, run.range.upperBound < range.upperBound else { return false }
      let next = words.folded(run.range.upperBound)
      return Unmeant.isInfinitive(next) && PredicateWords.forms[next]?.kind != .attend
    }
  }

  /// Where « pour », « au nom de » or a colon stands just before the person.
  private func link(before start: Int, _ range: Range<Int>) -> Int? {
    if start > range.lowerBound, !words.before(start).isDisjoint(with: [.colon, .arrow]) { return start }
    if words[start].folded == "du", ["celui", "celle"].contains(words.folded(start - 1)) { return start - 1 }
    guard start - 1 > range.lowerBound else { return nil }
    switch words[start - 1].folded {
    case "pour", "for": return start - 1
    case "de", "d":
      return ["nom", "noms", "celui", "celle"].contains(words.folded(start - 2)) ? start - 2 : nil
    default: return nil
    }
  }

  private static let seats: WordSet = [
    "places", "chaises", "sieges", "fauteuils", "noms", "nom", "couverts", "couvert", "entrees", "entree",
    "billets", "inscriptions", "inscription", "personnes", "participants", "seats",
  ]
  private static let booking: WordSet = [
    "reserve", "reservons", "reservez", "reserver", "retiens", "retenons", "retenez", "inscris", "inscrivons",
    "inscrivez", "bloque", "bloquez", "bloquer", "book",
  ]
  /// Verbs that ask for seats where a number or a word of seats says of what.
  private static let wanting: WordSet = [
    "mets", "mettez", "mettre", "prends", "prenons", "prendrai", "prendrons", "prendre", "note", "notez",
    "notons", "noter", "garde", "gardez", "garder", "compte", "comptez", "faut", "faudra", "faudrait",
    "voudrais", "voudrions", "prevoyez", "prevoir", "occupe", "occupera", "occuperons", "demande",
    "demandons", "sollicite", "sollicitons", "ajoutez", "ajouter", "donne", "need",
  ]
  private static let designating: WordSet = [
    "designe", "designons", "designent", "choisi", "choisit", "nomme", "nommons", "mandate", "delegue",
  ]
  private static let sending: WordSet = [
    "envoie", "envoient", "envoyons", "enverra", "enverrai", "enverrons", "enverront", "envoyer", "delegue",
    "deleguons", "deleguera", "mandate", "mandatons", "mandatera", "depeche", "depechons",
  ]

  /// « Et aussi ma sœur X », « Plus mon collègue Y, qui … »: it goes on from the request before.
  private func addition(to before: Reading.Clause?, _ start: Int, _ clause: Reading.Clause) -> Range<Int>? {
    let head = clause.range.lowerBound..<start
    guard let before, before.has(Sense.registering), !before.has(Sense.cancelling),
      head.count <= 3, !before.has([.wasRegistered, .hypothesis, .attended]),
      head.allSatisfy({ Self.additions.contains(words[$0].folded) }),
      let name = names.first(where: { $0.range.lowerBound >= start })
    else { return nil }
    let rest = Range(name.range.upperBound, upTo: clause.range.upperBound)
    // « Je viendrai. Ma collègue Rose Petit également. »
    if head.isEmpty {
      return NameSlot(words: words, clause: clause).isLikewise(name)
        ? Range(rest.lowerBound, upTo: rest.lowerBound + 1) : nil
    }
    let isPlain =
      rest.isEmpty || words[rest.lowerBound].folded == "qui" || words[rest.lowerBound].kind != .word
      || !words.before(rest.lowerBound).isDisjoint(with: .separates) && !FiniteVerb.stands(in: rest, words)
    return isPlain ? head : nil
  }

  private static let additions: WordSet = [
    "et", "aussi", "plus", "puis", "egalement", "ainsi", "que", "pareil", "idem", "pour", "avec", "meme",
    "sans", "oublier",
  ]

  private func isAuthor(_ index: Int) -> Bool {
    ["moi", "mien", "mienne", "serviteur", "servante", "myself"].contains(words[index].folded)
      && words.folded(index - 1) != "chez"
  }
}

/// What stands before a name and says who the person is: « notre trésorière, », « mes deux futurs collègues, ».
struct PersonPhrase: Sendable {
  let words: Words
  let names: [NameRun]

  /// Where the noun phrase that ends in the name begins; the name's own first word where there is none.
  func start(of run: NameRun, in clause: Range<Int>) -> Int {
    var start = run.range.lowerBound
    while start > clause.lowerBound, NameWords.civilities.contains(words[start - 1].folded),
      words.before(start).isSubset(of: [.space, .dot])
    { start -= 1 }
    let lowest = max(clause.lowerBound, start - 8)
    guard lowest < start, var article = (lowest..<start).last(where: { isDeterminer($0) }),
      article < start - 1 || start < run.range.lowerBound
    else { return start }
    let between = article + 1..<start
    guard between.allSatisfy({ isNoun($0) }), isUnbroken(between, name: start) else { return start }
    // « mes deux collègues »
    while article > clause.lowerBound, isDeterminer(article - 1) { article -= 1 }
    return article
  }

  /// No mark but the comma or colon before the name itself.
  private func isUnbroken(_ between: Range<Int>, name start: Int) -> Bool {
    // « la voiture de X »
    !["de", "d", "du", "des"].contains(words.folded(start - 1))
      && between.allSatisfy { words.before($0).isSubset(of: [.space, .hyphen, .apostrophe]) }
      && words.before(start).isSubset(of: [.space, .comma, .quote])
  }

  private func isDeterminer(_ index: Int) -> Bool {
    Self.determiners.contains(words[index].folded)
      || words[index].folded == "du" && ["celui", "celle"].contains(words.folded(index - 1))
  }

  private func isNoun(_ index: Int) -> Bool {
    let word = words[index]
    return word.kind == .word || word.kind == .number
      ? PredicateWords.forms[word.folded] == nil && !Self.breaks.contains(word.folded)
        && !NameWords.organisations.contains(word.folded) && !EventWords.isNoun(word.folded)
        && !names.contains { $0.range.contains(index) && $0.isFull }
      : false
  }

  static let determiners: WordSet = [
    "mon", "ma", "mes", "notre", "nos", "son", "sa", "ses", "le", "la", "les", "l", "un", "une", "deux", "my",
    "our", "the",
  ]
  private static let breaks: WordSet = [
    "je", "j", "tu", "il", "elle", "nous", "vous", "on", "ils", "elles", "qui", "que", "qu", "dont", "et",
    "est", "sont", "a", "ont", "pour", "par", "avec", "ne", "n", "m", "me", "se", "s", "y", "en", "chez",
  ]
}
