/// How many places are asked for, in so many words.
struct SeatsReader: Sendable {
  let words: Words

  /// Places in all; nil where no number is told.
  private(set) var total: Int?
  /// People beside those named: « plus deux volontaires ».
  private(set) var others: Int?
  /// Two different totals are told.
  private(set) var isDisputed = false
  /// Numbers of people told by what they are, such as « trois agents »: who is named must fit one of them.
  private(set) var announced: [Int] = []

  private static let totals: WordSet = [
    "places", "place", "personnes", "pers", "inscriptions", "inscrits", "participants", "chaises", "sieges",
    "fauteuils", "seats",
    "people", "persons", "participantes",
  ]
  private static let companions: WordSet = [
    "collegues", "collegue", "membres", "adherents", "volontaires", "benevoles", "amis", "eleves",
    "etudiants", "stagiaires", "jeunes", "colleagues", "agents", "personnes", "autres",
    "salaries", "elus", "soeurs", "freres", "enfants", "friends",
  ]
  private static let verbs: WordSet = [
    "serons", "serions", "sommes", "venons", "viendrons", "viendra", "vient", "vien", "sera", "participerons",
    "assisterons", "debarque", "est", "arriverons", "arrivons", "debarquerons",
  ]

  init(_ words: Words, clauses: [Range<Int>]) {
    self.words = words
    for clause in clauses { for index in clause { read(index, clause) } }
    let isAlone = clauses.contains { clause in clause.contains { comesAlone($0, clause) } }
    if isAlone, total == nil {
      total = 1
      announced = []
    }
  }

  /// « vingt-deux places », « nous serons dix-sept », « une douzaine de places »: told in several words, read at the last of them.
  private func isCompound(_ index: Int, _ clause: Range<Int>) -> Bool {
    CalendarWords.spelledNumber(at: index, words).map { index + $0.count <= clause.upperBound } ?? false
  }

  /// « je viens seule », « je serai seul ».
  private func comesAlone(_ index: Int, _ clause: Range<Int>) -> Bool {
    guard ["seul", "seule", "alone"].contains(words[index].folded) else { return false }
    return (max(clause.lowerBound, index - 3)..<index).contains {
      ["viens", "viendrai", "serai", "participerai", "irai", "come"].contains(words[$0].folded)
    }
  }

  private mutating func read(_ index: Int, _ clause: Range<Int>) {
    if isCompound(index, clause) { return }
    guard let number = number(index), (1...99).contains(number), !isMeasure(index + 1) else { return }
    // « 1 place pour moi et 1 pour X » are two.
    if number == 1, !isCounted(index), words[index].kind == .number { return }
    if let sum = adultsAndChildren(number, at: index) {
      isDisputed = isDisputed || !isWhole(behind: index, clause)
      return setTotal(sum)
    }
    if isInAll(index + 1) || HeadCount.isTotal(index, clause, words) {
      // « 24 élèves, 3 parents et moi : 28 en tout »
      if total != nil, number == sum(besides: index, clause) { total = number }
      return setTotal(number)
    }
    let next = index + 1 < clause.upperBound ? words[index + 1].folded : ""
    let noun =
      ["jeunes", "autres", "nouveaux"].contains(next) && index + 2 < clause.upperBound
      ? words[index + 2].folded : next
    let before = index > clause.lowerBound ? words[index - 1].folded : ""
    // « mes deux enfants et moi »
    if ["mes", "nos"].contains(before), words.folded(index + 2) == "et", words.folded(index + 3) == "moi" {
      others = (others ?? 0) + number
      announced.append(number)
      return
    }
    // « avec mes deux apprentis »
    if ["mes", "nos"].contains(before), ["avec", "et", "plus", "pour"].contains(words.folded(index - 2)),
      !EventWords.isNoun(next), CalendarWords.months[next] == nil
    {
      if words.folded(index - 2) != "pour", NameWords.isCompany(noun) { others = (others ?? 0) + number }
      announced.append(number)
      return
    }
    let isAdded = ["plus", "et", "avec", "autres"].contains(before) || words.before(index).contains(.plus)
    if isCounted(index) {
      setTotal(number)
    } else if isAdded,
      Self.companions.contains(noun) || Self.companions.contains(next) || NameWords.isCompany(noun)
        || isYetUnnamed(index, clause)
    {
      others = (others ?? 0) + number
      announced.append(number)
    } else if Self.totals.contains(next), comesAlong(index, clause) {
      announced.append(number)
    } else if Self.totals.contains(next),
      next != "place" || !["de", "du", "des", "d"].contains(words.folded(index + 2))
    {
      setTotal(number)
    } else if followsVerb(index, clause), !EventWords.isNoun(next), CalendarWords.months[next] == nil {
      setTotal(number)
    } else if !words.before(index + 1).isDisjoint(with: [.comma, .colon]) {
      return
    } else if NameWords.offices.contains(noun)
      || noun.hasSuffix("s") && NameWords.offices.contains(String(noun.dropLast()))
      || Self.companions.contains(noun) || NameWords.kin.contains(noun)
    {
      announced.append(number)
    }
  }

  /// « et deux conseillers qui restent à désigner », « et deux agents dont les noms suivront ».
  private func isYetUnnamed(_ index: Int, _ clause: Range<Int>) -> Bool {
    let noun = words.folded(index + 1)
    guard noun.hasSuffix("s"),
      NameWords.offices.contains(noun) || NameWords.offices.contains(String(noun.dropLast()))
    else { return false }
    return Range(index + 2, upTo: min(index + 9, clause.upperBound)).contains {
      ["designer", "designes", "designees", "nommer", "preciser", "confirmer", "suivront"].contains(
        words[$0].folded)
    }
  }

  /// « trois voisins se joignent à moi », « trois places pour ceux qui viennent avec moi »: beside the author.
  private func comesAlong(_ index: Int, _ clause: Range<Int>) -> Bool {
    Range(index + 2, upTo: min(index + 9, clause.upperBound)).contains { at in
      words[at].folded.hasPrefix("accompagn") && ["m", "nous"].contains(words.folded(at - 1))
        || ["joignent", "joindront"].contains(words[at].folded)
        || words[at].folded == "moi" && words.folded(at - 1) == "avec"
    }
  }

  /// Of all that is counted in the clause.
  private func sum(besides index: Int, _ clause: Range<Int>) -> Int {
    clause.filter { $0 != index }.compactMap(number).reduce(0, +)
      + (clause.contains { words[$0].folded == "moi" } ? 1 : 0)
  }

  /// Nobody more stands behind the children, nor « avec » before, which leaves the author out.
  private func isWhole(behind index: Int, _ clause: Range<Int>) -> Bool {
    let noun = (index..<index + 6).last { Self.children.contains(words.folded($0)) } ?? index
    let next = words.folded(noun + 1)
    return words.folded(index - 1) != "avec" && !["et", "plus", "dont", "ainsi"].contains(next)
      && !clause.contains { ["dont", "deja", "plus"].contains(words[$0].folded) }
  }

  private static let children: WordSet = ["enfant", "enfants", "ado", "ados", "bebe", "petits"]

  /// « deux adultes et un enfant ».
  private func adultsAndChildren(_ number: Int, at index: Int) -> Int? {
    let link = index + 2, children = ["et", "plus"].contains(words.folded(link)) ? link + 1 : link
    guard ["adulte", "adultes", "grands"].contains(words.folded(index + 1)),
      words.indices.contains(children + 1),
      Self.children.contains(words.folded(children + 1)),
      words.before(link).isDisjoint(with: Marks.endsSentence)
    else { return nil }
    let more = ["un", "une"].contains(words.folded(children)) ? 1 : self.number(children)
    return more.map { number + $0 }
  }

  /// « à deux pas », « à dix minutes »: of a way, not of people.
  private func isMeasure(_ next: Int) -> Bool {
    ["pas", "rues", "minutes", "min", "km", "kilometres", "metres", "h", "heures", "euros", "ans", "jours"]
      .contains(
        words.folded(next))
  }

  /// « donc quatre en tout », « trois au total ».
  private func isInAll(_ next: Int) -> Bool {
    ["en tout", "au total", "in all"].contains(words.folded(next) + " " + words.folded(next + 1))
  }

  /// « Nombre de places : 3 ».
  private func isCounted(_ index: Int) -> Bool {
    Self.totals.contains(words.folded(index - 1)) && ["de", "d"].contains(words.folded(index - 2))
      && ["nombre", "nb"].contains(words.folded(index - 3))
  }

  private mutating func setTotal(_ number: Int) {
    if let total, total != number { isDisputed = true }
    total = number
  }

  /// « nous serons 3 », « nous venons à quatre », « on vient a 2 ».
  private func followsVerb(_ last: Int, _ clause: Range<Int>) -> Bool {
    let index = start(ofNumberAt: last)
    let isVerb = { (at: Int) in at >= clause.lowerBound && Self.verbs.contains(words.folded(at)) }
    if isVerb(index - 1) { return words.before(index).isSubset(of: .space) }
    let end = words.folded(index - 1) == "a" ? index - 2 : index - 1
    // « nous viendrons donc à treize »
    if end == index - 2, end > clause.lowerBound, isWish(end) { return true }
    // « nous ne serons donc que deux »
    if ["que", "qu"].contains(words.folded(index - 1)),
      words.before(index).isSubset(of: [.space, .apostrophe])
    {
      return (index - 4..<index - 1).contains(where: isVerb)
    }
    return isVerb(end)
      && end < index - 1 || ["donc", "bien"].contains(words.folded(end)) && isVerb(end - 1)
  }

  /// « on voudrait venir à 5 », « nous souhaitons participer à quatre ».
  private func isWish(_ verb: Int) -> Bool {
    ["venir", "participer", "assister", "etre"].contains(words.folded(verb))
      && (max(0, verb - 5)..<verb).contains { ["on", "nous"].contains(words.folded($0)) }
  }

  private func start(ofNumberAt index: Int) -> Int {
    (1...2).first { CalendarWords.spelledNumber(at: index - $0, words)?.count == $0 + 1 }.map { index - $0 }
      ?? index
  }

  private func number(_ index: Int) -> Int? {
    let word = words[index]
    for back in 1...2 {
      if let spelled = CalendarWords.spelledNumber(at: index - back, words), spelled.count == back + 1 {
        return spelled.value
      }
    }
    // « 20/11, référent »: a day in figures, and what the event is about.
    if words.before(index).contains(.slash) || words.after(index).contains(.slash) { return nil }
    if let number = word.number, word.folded.utf8.count < 3 { return number }
    return word.folded == "un" || word.folded == "une" || word.folded == "one" || word.folded == "premier"
      ? nil : CalendarWords.numbers[word.folded]
  }
}
