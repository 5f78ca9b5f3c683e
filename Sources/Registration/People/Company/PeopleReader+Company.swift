extension PeopleReader {
  /// « M. et Mme X »: the two of that name who sign, else the author, if it is theirs, and one more.
  func takeCouple(_ run: NameRun, _ result: inout Result) {
    let family = Set(run.words)
    let signed = reading.tail.names.filter { $0.isFull && family.isSubset(of: $0.words) }
    let people = signed.map { Person(name: $0.name, words: $0.words, range: $0.range) }
    let isOfAuthor = sender.map { family.isSubset(of: $0.words) } ?? false
    if Set(signed.map(\.words)).count == 2 {
      result.attending += people
      if let sender, people.contains(where: { $0.isSame(as: sender) }) { result.listsSender = true }
    } else if isOfAuthor, Set(signed.map(\.words)).count < 2,
      Household(text: words).isCouple(before: run.range.lowerBound)
    {
      result.listsSender = true
      result.unnamed += 1
    } else {
      result.unowned.append(run)
    }
  }

  /// « ma fille m'accompagnera »: somebody told by kinship or office.
  func companions(_ clause: Reading.Clause) -> [Int] {
    guard !Reported.book.contains(words, clause.range) else { return [] }
    return clause.range.dropFirst().filter { index in
      (NameWords.kin.contains(words[index].folded)
        || ["collegue", "colleague"].contains(words[index].folded))
        && (["mon", "ma", "notre", "une", "un", "my", "a"].contains(words[index - 1].folded)
          || ["grand", "grande", "petit", "petite", "jeune", "vieux", "vieille"].contains(
            words[index - 1].folded)
            && ["mon", "ma", "notre", "my"].contains(words.folded(index - 2)))
        && !isSource(index - 2, clause) && !NameWords.kin.contains(words.folded(index + 1))
        && !isBusyElsewhere(index, clause)
    }
  }

  /// « …, ma femme n'aime pas les moustiques »: a stretch of their own, in which nothing is said of coming.
  private func isBusyElsewhere(_ index: Int, _ clause: Reading.Clause) -> Bool {
    guard let stretch = Stretches.of(clause.range, words).first(where: { $0.contains(index) }),
      stretch.upperBound - index > 3,
      (stretch.lowerBound..<index).allSatisfy({ Self.openings.contains(words[$0].folded) }),
      !["idem", "pareil", "itou", "aussi", "egalement", "oui", "si"].contains(words.folded(index + 1))
    else { return false }
    return !clause.hits.contains { Sense.asking.contains($0.meaning) && $0.range.overlaps(stretch) }
      && !stretch.contains { at in
        let word = words[at].folded
        return ComingWords.isDecisive(word) || PredicateWords.forms[word] != nil
          || words[at].isCapitalised && at > stretch.lowerBound
          || words[at].number != nil
          || ["avec", "et", "moi", "nous", "place", "chaise", "idem", "pareil", "aussi", "egalement"]
            .contains(word)
      }
  }

  private static let openings: WordSet = [
    "mon", "ma", "notre", "car", "mais", "donc", "puisque", "comme", "parce", "que", "et", "grand", "grande",
    "petit", "petite",
    "jeune", "vieux", "vieille",
  ]

  /// « les conseils d'une amie », « par une collègue », « chez ma mère »: who told or lives there does not come with.
  func isSource(_ index: Int, _ clause: Reading.Clause) -> Bool {
    guard index >= clause.range.lowerBound else { return false }
    let isCompany = (max(clause.range.lowerBound, index - 2)..<index).contains {
      words[$0].folded.hasPrefix("accompagn")
    }
    // « une place pour moi et une pour ma sœur »
    if words[index].folded == "pour", ["une", "un", "1", "et", "autre"].contains(words.folded(index - 1)) {
      return false
    }
    return ["de", "d", "par", "chez", "pour", "a"].contains(words[index].folded) && !isCompany
  }

  /// « Rose Petit et son mari ».
  func addCompany(of runs: [NameRun], _ result: inout Result) {
    for run in runs
    where result.attending.contains(where: { $0.range == run.range }) || result.listsSender && isSender(run) {
      result.company[run.words.sorted(), default: UnnamedCompany()] |= company(of: run)
    }
  }

  /// Who comes with whom that name tells, and has none: « Rose Petit et deux amies », « M. et Mme Omar Petit ».
  func company(of run: NameRun) -> UnnamedCompany {
    let first = run.range.lowerBound
    let isCouple =
      run.isFull && !run.isCompleted && words.folded(first - 2) == "et"
      && Self.spouses.contains(words.folded(first - 1)) && Self.spouses.contains(words.folded(first - 3))
      && !(words.folded(run.range.upperBound) == "et"
        && reading.names.contains { $0.range.lowerBound == run.range.upperBound + 1 })
    return UnnamedCompany(count: isCouple ? 1 : 0)
      + UnnamedCompany(behind: run.range.upperBound, words, reading.names)
  }

  private static let spouses: WordSet = ["m", "mr", "monsieur", "mme", "madame"]

  /// « je viendrai avec deux amies à la réunion, Rose Petit et Jeanne Morel »: those who were counted are named where the sentence ends.
  func nameCompany(_ clause: Reading.Clause, _ runs: [NameRun], _ result: inout Result) -> Bool {
    let named = runs.filter { $0.isFull && result.unowned.contains($0) }
    guard clause.has([.registerSelf]), !clause.has(Sense.cancelling.union([.hypothesis, .replaces])),
      let first = named.first?.range.lowerBound, named.last?.range.upperBound == clause.range.upperBound,
      !words.before(first).isDisjoint(with: [.comma, .colon, .open, .dash]),
      zip(named, named.dropFirst()).allSatisfy({ one, next in
        (one.range.upperBound..<next.range.lowerBound).allSatisfy { words[$0].folded == "et" }
      }), clause.range.contains(where: { $0 < first && counts(named.count, at: $0) }),
      clause.range.count(where: { NameWords.isCompany(words[$0].folded) }) == 1
    else { return false }
    result.unowned.removeAll(where: named.contains)
    result.attending += named.map { person($0, clause, runs) }
    return true
  }

  /// « avec deux amies », « avec une collègue ».
  private func counts(_ number: Int, at noun: Int) -> Bool {
    guard NameWords.isCompany(words[noun].folded), ["avec", "et"].contains(words.folded(noun - 2)) else {
      return false
    }
    let told = words.folded(noun - 1)
    return ["un", "une", "mon", "ma"].contains(told)
      ? number == 1 : (words[noun - 1].number ?? CalendarWords.numbers[told]) == number
  }

  /// « avec ma sœur et son mari », without a name.
  func addCompanions(_ clause: Reading.Clause, _ result: inout Result) {
    var told = clause.range.lowerBound
    for index in companions(clause) where index >= told {
      companion(after: index, clause, &result)
      let company = UnnamedCompany(behind: index + 1, words, reading.names)
      result.unnamed += company.count
      if company.isOpen { result.company[[], default: UnnamedCompany()] |= UnnamedCompany(isOpen: true) }
      told = company.end
    }
  }

  /// Their name may follow without capitals, to the clause's end; else they are one more without a name.
  func companion(after index: Int, _ clause: Reading.Clause, _ result: inout Result) {
    let next = index + 1
    let isAlone =
      next >= clause.range.upperBound || !words.before(next).isSubset(of: .space)
      || Self.afterNoun.contains(words[next].folded) || FiniteVerb.stands(in: next..<next + 1, words)
      || opensDay(next)
    guard !isAlone else {
      result.unnamed += 1
      return
    }
    let reader = NameReader(text: words, owned: [])
    guard let run = reader.run(at: next, allowsLowerCase: true),
      run.range.upperBound == clause.range.upperBound, run.parts == 2,
      !clause.hits.contains(where: { $0.range.overlaps(run.range) })
    else {
      result.unowned.append(
        NameRun(range: next..<next + 1, name: "", words: [words[next].folded], isTitled: true, parts: 1))
      return
    }
    result.attending.append(person(run, clause, [run]))
  }

  /// « avec mon mari le 12 », « avec une amie mardi », « avec ma sœur ce soir »: when they come.
  private func opensDay(_ index: Int) -> Bool {
    let day = ["le", "ce", "cet", "cette"].contains(words[index].folded) ? index + 1 : index
    return reading.dates.contains { $0.range.contains(day) }
      || CalendarWords.weekdays[words.folded(day)] != nil
  }

  static let afterNoun: WordSet = [
    "qui", "m", "et", "a", "au", "aux", "sera", "viendra", "sommes", "serons", "assistera", "participera",
    "souhaite", "veut", "voudrait", "aimerait", "peut", "vient", "est", "va", "ira", "prend", "arrive",
    "habite",
    "si", "pour", "aussi", "egalement", "de", "du", "d", "des", "en", "qu", "que", "dont", "avec", "dans",
    "la",
    "moi", "nous", "on", "je", "j", "will", "would", "to", "and",
  ]

  /// « Frère Jean Petit », « Sœur Rose » are civilities where nobody is said to be theirs.
  func isReligious(_ index: Int, _ run: NameRun) -> Bool {
    NameWords.civilities.contains(words[index].folded) && words[index].isCapitalised
      && index + 1 == run.range.lowerBound
      && !["mon", "ma", "son", "sa", "notre", "leur", "my", "his", "her", "our", "their"].contains(
        words.folded(index - 1))
  }
}
