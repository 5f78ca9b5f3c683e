/// Where a clause that registers has its participants.
struct NameSlot: Sendable {
  let words: Words
  let clause: Reading.Clause

  /// After a civility, a kinship or an office; after the verb of the request; before « viendra »; after « avec », « et moi », a colon.
  func holds(_ run: NameRun) -> Bool {
    let first = run.range.lowerBound
    if isLikewise(run) { return true }
    // Who registers themselves alone may name anybody: a companion stands beside « avec » or « et ».
    if !clause.has([.registerOthers, .attendsThird, .registerUs]), !isLinked(run) { return false }
    if isIntroduced(first) || isBroughtAlong(run) { return true }
    if clause.hits.contains(where: { $0.meaning == .registerOthers && isPerson(run, behind: $0.range) }) {
      return true
    }
    let isOfSomething =
      first > clause.range.lowerBound && ["de", "d", "du", "des", "l"].contains(words[first - 1].folded)
    let end = run.range.upperBound
    if joinsAuthor(run) { return true }
    if ComingWords.likewise.contains(words.folded(end)), isLinked(run) { return true }
    return clause.hits.contains { hit in
      switch hit.meaning {
      case .attendsThird, .registerOthers:
        isJust(before: first, hit.range.upperBound)
          || !isOfSomething && hit.meaning == .attendsThird
            && (isJust(before: hit.range.lowerBound, end) || isSubject(run, of: hit))
      default: false
      }
    }
  }

  /// « …, ma collègue Rose Petit également »: nothing else is said of them.
  func isLikewise(_ run: NameRun) -> Bool {
    let first = run.range.lowerBound, end = run.range.upperBound
    guard run.isFull, ComingWords.likewise.contains(words.folded(end)),
      end + 1 >= clause.range.upperBound || !words.before(end + 1).isSubset(of: .space)
    else { return false }
    var start = first
    while start > clause.range.lowerBound, words.before(start).isSubset(of: [.space, .dot]),
      isApposed(words.folded(start - 1))
    { start -= 1 }
    return start == clause.range.lowerBound || !words.before(start).isSubset(of: [.space, .dot])
  }

  private func isApposed(_ word: String) -> Bool {
    NameWords.isKinOrOffice(word) || NameWords.isCompany(word) || NameWords.civilities.contains(word)
      || NameWords.companyAdjectives.contains(word)
      || ["et", "mon", "ma", "notre", "son", "sa", "leur", "le", "la"].contains(word)
  }

  /// In a request for others, a name in a stretch without a verb of its own has no other part than to be asked for.
  func isBare(_ run: NameRun) -> Bool {
    let first = run.range.lowerBound
    guard run.isFull, clause.has([.registerOthers, .attendsThird, .registerUs]),
      first > clause.range.lowerBound,
      let stretch = Stretches.of(clause.range, words).first(where: { $0.contains(first) })
    else { return false }
    let before = words[first - 1].folded
    let isOther =
      Self.otherwise.contains(before) || NameWords.organisations.contains(before) || EventWords.isNoun(before)
      || words[first - 1].isCapitalised && !NameWords.civilities.contains(before)
    let asked = clause.hits.contains {
      $0.meaning.isRegistering && $0.range.overlaps(stretch) && $0.range.upperBound <= first
    }
    return !isOther && !isOf(run) && endsApart(run, stretch)
      && (asked || !FiniteVerb.stands(in: stretch, words))
      && !stretch.contains { Negation.isParticle($0, words) || Self.excluding.contains(words[$0].folded) }
  }

  /// Behind the name the stretch ends, or goes on with another name or what the person is: « X le recommande » does something.
  private func endsApart(_ run: NameRun, _ stretch: Range<Int>) -> Bool {
    let next = run.range.upperBound
    guard stretch.contains(next) else { return true }
    return words[next].kind != .word || NameWords.isKinOrOffice(words[next].folded)
      || ["et", "and", "ainsi", "puis", "a", "au", "aux", "pour", "le", "du", "de", "d", "en"].contains(
        words[next].folded)
  }

  private static let excluding: WordSet = [
    "sauf", "sans", "non", "plutot", "lieu", "selon", "contrairement", "excepte", "grace", "conseils",
    "exemple", "choix", "contact", "responsable",
    "conseil",
  ]

  private static let otherwise: WordSet = [
    "de", "d", "du", "des", "chez", "par", "selon", "comme", "merci", "bonjour", "bonsoir", "cher", "chere",
    "salut", "a", "au", "en", "sur", "dans", "rue", "avenue", "place", "boulevard", "salle", "signe",
    "contre",
    "grace", "appelle", "pour", "vers", "depuis", "via", "cc", "ou", "ni", "sauf", "mon", "ma", "le", "la",
    "les",
  ]

  /// « A et B montent un projet et voudraient suivre … »: nobody else does anything between.
  private func isSubject(_ run: NameRun, of hit: PhraseBook<Sense>.Hit) -> Bool {
    let between = run.range.upperBound..<max(run.range.upperBound, hit.range.lowerBound)
    return between.count < 20 && hit.range.lowerBound >= run.range.upperBound
      && !between.contains { index in
        ["je", "j", "nous", "on", "vous", "il", "elle", "que", "qu", "dont", "par", "pour"].contains(
          words[index].folded)
          || words[index].isCapitalised
            && !["et", "and", "de", "d", "du", "a", "au", "en"].contains(words.folded(index - 1))
      }
  }

  /// The chain of names that begins with that one ends in a participant's place.
  func holdsChain(_ run: NameRun, _ runs: [NameRun]) -> Bool {
    var current = run
    while true {
      if holds(current) { return true }
      guard let next = runs.first(where: { $0.range.lowerBound > current.range.lowerBound }),
        joins(current, next)
      else { return false }
      current = next
    }
  }

  /// « A, B », « A et B », « A + B », « A (trésorière) et B ».
  func joins(_ a: NameRun, _ b: NameRun) -> Bool {
    guard a.range.upperBound <= b.range.lowerBound else { return false }
    let between = Range(a.range.upperBound, upTo: b.range.lowerBound)
    guard between.count <= 8, !isOf(a) || holds(a), !isOf(b) || isLinkBeforeName(b.range.lowerBound - 1, b)
    else { return false }
    let last = between.last {
      !NameWords.civilities.contains(words[$0].folded) && !NameWords.kin.contains(words[$0].folded)
        && !["mon", "ma", "sa", "son"].contains(words[$0].folded) && !isLinkBeforeName($0, b)
    }
    guard !between.contains(where: { ["qui", "que", "dont"].contains(words[$0].folded) }) else {
      return false
    }
    if let last {
      return ["et", "and", "puis", "ni"].contains(words[last].folded)
        || NameWords.offices.contains(words[last].folded)
        || !words.before(last + 1).isDisjoint(with: [.comma, .close, .plus]) && between.count <= 6
    }
    return !words.before(b.range.lowerBound - between.count).isDisjoint(with: [.comma, .plus, .slash, .colon])
      || !words.before(b.range.lowerBound).isDisjoint(with: [.comma, .plus])
  }

  /// « A et moi », « A ainsi que moi-même », « moi-même et A »: who is joined to the author comes as the author does.
  func joinsAuthor(_ run: NameRun) -> Bool {
    if let link = link(behind: run), isAuthor(link + 1) { return true }
    let end = run.range.upperBound
    let after = words.folded(end) == "ainsi" && words.folded(end + 1) == "que" ? end + 2 : end + 1
    if after == end + 2 || ["et", "and"].contains(words.folded(end)), isAuthor(after) { return true }
    var link = run.range.lowerBound - 1
    while link > clause.range.lowerBound, NameWords.civilities.contains(words[link].folded) { link -= 1 }
    guard link > clause.range.lowerBound else { return false }
    if words[link].folded == "que", words.folded(link - 1) == "ainsi" { return isAuthorEnd(link - 2) }
    return ["et", "and"].contains(words[link].folded) && isAuthorEnd(link - 1)
  }

  /// The « et » behind an apposition: « X, qui me succédera, et moi-même », « X (trésorière) et moi ».
  private func link(behind run: NameRun) -> Int? {
    let end = run.range.upperBound
    guard end < clause.range.upperBound, !words.before(end).isDisjoint(with: [.comma, .open]) else {
      return nil
    }
    return Range(end, upTo: min(end + 10, clause.range.upperBound)).dropFirst().first {
      ["et", "and"].contains(words[$0].folded) && !words.before($0).isDisjoint(with: [.comma, .close])
    }
  }

  private func isAuthor(_ index: Int) -> Bool {
    // « l'inscription de X et la mienne », « celle de X et de moi-même »
    if ["la", "le", "les"].contains(words.folded(index)), words.folded(index + 1).hasPrefix("mien") {
      return true
    }
    if ["de", "d"].contains(words.folded(index)), words.folded(index + 1) == "moi" { return true }
    if words.folded(index) == "pour", words.folded(index + 1) == "moi" {
      return index + 2 >= clause.range.upperBound || words.folded(index + 2) == "meme"
        || !words.before(index + 2).isSubset(of: .space)
    }
    return isAuthorWord(index)
  }

  private func isAuthorWord(_ index: Int) -> Bool {
    ["moi", "myself", "i"].contains(words.folded(index))
      || words.folded(index) == "votre" && ["serviteur", "servante"].contains(words.folded(index + 1))
  }

  /// « moi », « moi-même », though not « selon moi » or « chez moi ».
  private func isAuthorEnd(_ index: Int) -> Bool {
    let start = words.folded(index) == "meme" ? index - 1 : index
    return start >= clause.range.lowerBound && words.folded(start) == "moi"
      && !["selon", "chez", "que", "comme"].contains(words.folded(start - 1))
  }

  /// « au nom de », « pour le compte de », « la mienne et celle de ».
  private static let holders: WordSet = [
    "nom", "noms", "compte", "celle", "celui", "agit", "presence", "venue", "reservation",
  ]

  /// « représentée par A »: A is who comes.
  private func represents(_ first: Int) -> Bool {
    let start = max(clause.range.lowerBound, first - 12)
    guard start < first - 1, ["par", "by"].contains(words[first - 1].folded) else { return false }
    return (start..<first - 1).contains { words[$0].folded.hasPrefix("represente") }
  }

  /// « les Amis du Cher »: no person's name has an article.
  static func hasArticle(_ run: NameRun, _ words: Words) -> Bool {
    guard !run.isTitled, run.range.lowerBound > 0 else { return false }
    let before = words[run.range.lowerBound - 1]
    return ["le", "la", "les", "l", "du", "des", "the"].contains(before.folded)
      && words.before(run.range.lowerBound).isSubset(of: [.space, .apostrophe, .quote])
      && (!before.isCapitalised || before.folded == "les" || isSource(run.range.lowerBound - 2, words))
  }

  /// « lu dans Le Petit Journal »: a paper's name has its article in capitals.
  private static func isSource(_ index: Int, _ words: Words) -> Bool {
    ["par", "dans", "via", "lu"].contains(words.folded(index))
  }

  /// « … de X »: where X is a place or an organisation as often as a person.
  private func isOf(_ run: NameRun) -> Bool {
    run.range.lowerBound > clause.range.lowerBound && !run.isTitled
      && ["de", "d", "du", "des", "l"].contains(words[run.range.lowerBound - 1].folded)
  }

  private func isIntroduced(_ first: Int) -> Bool {
    guard first > clause.range.lowerBound else { return clause.has([.attendsThird]) }
    if !words.before(first).isDisjoint(with: [.colon, .arrow, .cell]) { return true }
    if represents(first) { return true }
    let before = words[first - 1].folded
    if before == "que", words.folded(first - 2) == "ainsi" { return true }
    if ["de", "d"].contains(before), Self.holders.contains(words.folded(first - 2)) { return true }
    if before == "moi", words.folded(first - 2) == "avec" { return true }
    if before == "pour",
      [
        "une", "un", "1", "autre", "place", "places", "inscription", "inscriptions", "premier", "premiere",
        "second",
        "seconde", "deuxieme",
      ].contains(words.folded(first - 2))
    {
      return true
    }
    // « OK pour X à la réunion du 10 »
    if ["pour", "for"].contains(before),
      clause.hits.allSatisfy({ !$0.meaning.isRegistering || $0.range.isEmpty })
    {
      return true
    }
    if ["avec", "with"].contains(before), Self.dealings.contains(words.folded(first - 2)) { return false }
    if ["avec", "with", "accompagne", "accompagnee", "votre", "serviteur"].contains(before) { return true }
    if before == "appelle",
      !(first - 6..<first).contains(where: { NameWords.organisations.contains(words.folded($0)) })
    {
      return true
    }
    if ["moi", "meme"].contains(before), words.before(first).contains(.comma) { return true }
    if before == "pour", first > 1, words[first - 2].kind == .email { return true }
    if first > clause.range.lowerBound + 2, ["de", "d", "en"].contains(words[first - 2].folded),
      NameWords.kin.contains(words[first - 3].folded)
    {
      return true
    }
    // « son professeur X le recommande » is of somebody else, « et son adjoint X » comes too.
    let isTheirs =
      ["son", "sa", "leur"].contains(words.folded(first - 2)) && NameWords.offices.contains(before)
      && !["et", "avec", "and"].contains(words.folded(first - 3))
    if isTheirs { return false }
    let isInLaw = before == "law" && words.folded(first - 2) == "in"
    let isTitle =
      NameWords.civilities.contains(before) || NameWords.isKinOrOffice(before) || isInLaw
    return isTitle && words.before(first).isSubset(of: [.space, .dot, .comma, .open])
  }

  /// « de X et de Y », « pour X et pour Y ».
  private func isLinkBeforeName(_ index: Int, _ run: NameRun) -> Bool {
    ["de", "d", "pour"].contains(words[index].folded) && index == run.range.lowerBound - 1
      && ["et", "and"].contains(words.folded(index - 1))
  }

  /// Nothing but small words between.
  private func isJust(before first: Int, _ end: Int) -> Bool {
    guard first >= end, first - end <= 4 else { return false }
    return (end..<first).allSatisfy {
      Self.small.contains(words[$0].folded) || NameWords.civilities.contains(words[$0].folded)
    }
  }

  private static let small: WordSet = [
    "de", "d", "du", "par", "que", "aussi", "egalement", "et", "y", "notre", "nos", "la", "le", "les", "bien",
    "donc", "est", "sera", "ce", "seront", "qui", "avec", "celle", "tous", "deux", "our", "for", "of", "the",
    "couple",
    "epoux", "jeune", "dame",
  ]
}
