/// What is told beside a request and cannot change it.
enum Aside {
  /// A clause of the author's that supposes something, but nothing about coming, deciding or anybody else:
  /// « je trouverai peut-être sa trace ».
  static func isHarmless(_ clause: Reading.Clause, _ words: Words) -> Bool {
    let asks = clause.has(Sense.requesting.union([.replaces, .keeps, .enquiry]))
    if !asks, clause.hits.filter({ $0.meaning == .hypothesis }).allSatisfy({ isCompany($0, words) }) {
      return true
    }
    guard !asks, clause.range.count >= 7,
      clause.hits.filter({ $0.meaning == .hypothesis }).allSatisfy({ isMild($0, words) })
    else { return false }
    let isOwn = clause.hits.filter { $0.meaning == .hypothesis }.allSatisfy { hit in
      ["je", "j"].contains(words.folded(hit.range.lowerBound - 2))
    }
    return !clause.range.contains { index in
      let word = words[index].folded
      return decisive.contains(word) || !isOwn && NameWords.kin.contains(word)
        || NameWords.offices.contains(word)
        || ["serons", "sera", "seront", "serai"].contains(word) && isCount(index + 1, words)
        || CalendarWords.isName(word) && !CalendarWords.ambiguousWeekdays.contains(word)
        || words[index].kind == .number
          && clause.hits.contains { $0.meaning == .hypothesis && abs($0.range.lowerBound - index) < 5 }
        || decisiveStems.begin(word)
    }
  }

  /// « nous serons peut-être trois »: a number of people, or a state, stands near.
  private static func isCount(_ index: Int, _ words: Words) -> Bool {
    (index..<index + 4).contains { at in
      words.indices.contains(at)
        && (words[at].kind == .number || CalendarWords.numbers[words[at].folded] != nil
          || ["la", "plus", "moins", "empeche", "empechee", "pris", "prise"].contains(words[at].folded))
    }
  }

  /// « avec mes élèves » in a sentence that asks for nothing.
  private static func isCompany(_ hit: PhraseBook<Sense>.Hit, _ words: Words) -> Bool {
    words[hit.range.lowerBound].folded == "avec"
  }

  /// « peut-être », « éventuellement »: of the verb beside it. A condition is the whole sentence's.
  private static func isMild(_ hit: PhraseBook<Sense>.Hit, _ words: Words) -> Bool {
    ["peut", "eventuellement", "perhaps", "maybe"].contains(words[hit.range.lowerBound].folded)
  }

  /// A request in a sentence with « si », of which the desk cannot tell whether it is fulfilled.
  static func isConditional(_ clause: Reading.Clause, _ words: Words) -> Bool {
    let open = clause.hits.filter { $0.meaning == .openCondition }.map(\.range)
    return clause.range.contains { index in
      if words[index].folded == "s", ["il", "ils"].contains(words.folded(index + 1)),
        words.after(index).contains(.apostrophe), !["vous", "te"].contains(words.folded(index + 2))
      {
        return !open.contains { $0.contains(index) }
      }
      guard words[index].folded == "si", words.folded(index + 1) != "oui",
        !adverbs.contains(words.folded(index + 1))
      else { return false }
      let asks = ["avez", "as"].contains(words.folded(index + 2)) && index == clause.range.lowerBound
      return asks || !open.contains { $0.contains(index) }
    }
  }

  /// « si tard », « si peu »: no condition.
  private static let adverbs: WordSet = [
    "tard", "tot", "peu", "vite", "bien", "loin", "longtemps", "souvent", "gentil", "gentiment", "nombreux",
    "pres",
    "mal", "important", "court", "si",
  ]

  /// « je viendrais volontiers, mais … »: what follows asks for nothing, and may take the request back.
  static func isObjected(_ clause: Reading.Clause, _ words: Words) -> Bool {
    let last = clause.hits.filter { $0.meaning.isRegistering }.map(\.range.upperBound).max()
    guard let last else { return false }
    return clause.range.contains { index in
      ["mais", "but", "cependant", "toutefois"].contains(words[index].folded) && index >= last
        && !(words.folded(index + 1) == "pas"
          && (index + 2...index + 4).contains { words.folded($0) == "meme" })
        && !clause.refused.contains { $0.upperBound == index || $0.contains(index + 1) }
        && !isInRelative(index, after: last, words) && !isIdle(index, clause, words)
    }
  }

  /// « …, mais bon »: nothing follows; and what brackets hold is of what stands before them.
  private static func isIdle(_ index: Int, _ clause: Reading.Clause, _ words: Words) -> Bool {
    let next = index + 1
    if words.folded(next) == "bon" {
      return next + 1 >= clause.range.upperBound || !words.before(next + 1).isDisjoint(with: .separates)
    }
    // « …, mais j'arriverai avec un peu de retard »
    if isLate(Range(next, upTo: clause.range.upperBound), words) { return true }
    let isClosed = { (at: Int) in words.before(at).contains(.close) }
    guard
      let open = (clause.range.lowerBound..<index).last(where: {
        words.before($0).contains(.open) || isClosed($0)
      }),
      words.before(open).contains(.open)
    else { return false }
    return !clause.hits.contains { hit in
      hit.range.lowerBound >= open && Sense.asking.contains(hit.meaning)
    }
      && !Range(index, upTo: clause.range.upperBound).prefix { !isClosed($0) }.contains {
        Negation.isParticle($0, words) || decisive.contains(words[$0].folded) && words[$0].folded != "mais"
          || decisiveStems.begin(words[$0].folded)
      }
  }

  /// When somebody comes, who comes.
  private static func isLate(_ range: Range<Int>, _ words: Words) -> Bool {
    let late = ["retard", "tard"]
    return range.contains { late.contains(words[$0].folded) }
      && range.contains { words[$0].folded.hasPrefix("arriv") }
      && !range.contains { at in
        Negation.isParticle(at, words) || ["si", "peut", "ou", "trop"].contains(words[at].folded)
          || decisive.contains(words[at].folded) && !late.contains(words[at].folded)
      }
  }

  /// « … ma collègue, qui n'a pas suivi la première mais se débrouille »: of somebody, not of the request.
  private static func isInRelative(_ index: Int, after last: Int, _ words: Words) -> Bool {
    let stretch = (last..<index).last { !words.before($0).isDisjoint(with: [.comma, .open]) }
    return stretch.map { ["qui", "dont"].contains(words[$0].folded) } ?? false
  }

  private static let decisive: WordSet = [
    "venir", "vient", "viens", "assiste", "place", "places", "present", "presente", "presents", "absent",
    "absente", "libre", "pourrai", "pourrais", "pourra", "pourrons", "pouvoir", "peux", "date", "jour",
    "malade", "moi", "autre", "autres", "plutot", "sinon", "mais",
    "oui", "non", "come", "coming", "bring", "ou",
    "reunion", "formation", "session", "celle", "celui",
  ]
  private static let decisiveStems: WordStems = [
    "viend", "particip", "assist", "inscri", "confirm", "decid", "annul", "empech", "renonc", "desist",
    "accompagn", "rejoin", "regist", "cancel", "attend", "chang", "report",
  ]

  /// « car … », « parce que … »: up to « mais », a negation there is of the reason alone.
  static func reasons(_ range: Range<Int>, _ words: Words) -> [Range<Int>] {
    var reasons: [Range<Int>] = []
    var start: Int?
    for index in range {
      if let first = start, closes(index, words) {
        reasons.append(first..<index)
        start = nil
      } else if start == nil, opens(index, words) {
        start = index
      }
    }
    if let start { reasons.append(Range(start, upTo: range.upperBound)) }
    return reasons
  }

  private static func opens(_ index: Int, _ words: Words) -> Bool {
    switch words[index].folded {
    case "car", "puisque", "puisqu": true
    case "parce": ["que", "qu"].contains(words.folded(index + 1))
    default: false
    }
  }

  private static func closes(_ index: Int, _ words: Words) -> Bool {
    ["mais", "donc", "sauf", "but", "toutefois", "cependant", "alors"].contains(words[index].folded)
  }
}
