/// Signs that somebody is named whose name no capital marks: « avec omar sarr qui est notre trésorier », « mon fils, omar
/// lambert », « rose petit et moi ». Nobody of a message may be lost: who they are is asked.
struct UnreadNames: Sendable {
  let reading: Reading
  /// The names that were made out.
  let names: [NameRun]
  private var words: Words { reading.words }

  func isNamed(in clause: Reading.Clause) -> Bool {
    let isRequest = clause.has(Sense.requesting)
    return clause.range.contains { index in
      isTitled(index) || isApposed(index, clause)
        || isRequest && (isCompany(index, clause) || isBesideSelf(index, clause) || isInCommon(index, clause))
    } || isListed(clause) || isBelowName(clause) || isUnreadAnswer(clause)
  }

  /// « LE GOFF YVES » under « PETIT ROSE »: a line of a few words that no sentence is made of, next to one that is a name alone.
  private func isBelowName(_ clause: Reading.Clause) -> Bool {
    let range = clause.range
    guard clause.hits.isEmpty, (2...5).contains(range.count), !clause.sentence.isSubject,
      !clause.sentence.isSignature, range.lowerBound < reading.tail.range.lowerBound,
      isLine(range), !names.contains(where: { range.contains($0.range.lowerBound) }),
      !reading.organisations.contains(where: { $0.range.overlaps(range) })
    else { return false }
    let isOpened = NameWords.particles.contains(words[range.lowerBound].folded)
    let rest = range.drop { NameWords.particles.contains(words[$0].folded) }
    guard rest.count > 1,
      rest.allSatisfy({ isUnknown($0) || NameWords.particles.contains(words[$0].folded) }),
      isOpened || !reading.hidesNames
    else { return false }
    return reading.names.contains { run in
      run.isFull && isLine(run.range)
        && (run.range.upperBound == range.lowerBound || run.range.lowerBound == range.upperBound)
    }
  }

  /// « paul martin : oui », where others of the list have capitals.
  private func isUnreadAnswer(_ clause: Reading.Clause) -> Bool {
    let range = clause.range
    guard (3...4).contains(range.count), let last = range.last, words.before(last).contains(.colon),
      isLine(range),
      ["oui", "non", "present", "presente", "absent", "absente", "ok"].contains(words[last].folded)
    else { return false }
    return range.dropLast().allSatisfy(isUnknown)
  }

  /// Nothing else stands on its line, and no empty line parts it from the others.
  private func isLine(_ range: Range<Int>) -> Bool {
    !words.before(range.lowerBound).isDisjoint(with: .endsLine)
      && !words.after(range.upperBound - 1).isDisjoint(with: .endsLine)
  }

  /// « m. omar ben salah »: the point tells the title from the pronoun.
  private func isTitled(_ index: Int) -> Bool {
    ["m", "mme", "mlle"].contains(words[index].folded) && isUnknown(index + 1)
      && (words[index].folded != "m" || words.before(index + 1).contains(.dot))
  }

  /// « mon mari, paul martin ».
  private func isApposed(_ index: Int, _ clause: Reading.Clause) -> Bool {
    isRelative(index, clause) && words.before(index + 1).contains(.comma) && isName(at: index + 1, clause)
  }

  /// « avec omar sarr », « ainsi que rose petit ».
  private func isCompany(_ index: Int, _ clause: Reading.Clause) -> Bool {
    let opens =
      ["avec", "with"].contains(words[index].folded)
      || words[index].folded == "que" && words.folded(index - 1) == "ainsi"
    return opens && isName(at: index + 1, clause)
  }

  /// « rose petit et moi ».
  private func isBesideSelf(_ index: Int, _ clause: Reading.Clause) -> Bool {
    guard ["et", "and"].contains(words[index].folded), !words.before(index).contains(.close),
      index - 2 >= clause.range.lowerBound
    else {
      return false
    }
    return ["moi", "me"].contains(words.folded(index + 1)) && isName(at: index - 2, clause)
  }

  /// « mon inscription et celle de mon épouse geneviève ».
  private func isInCommon(_ index: Int, _ clause: Reading.Clause) -> Bool {
    guard isRelative(index, clause), index - 3 >= clause.range.lowerBound else { return false }
    return ["celle", "celles", "celui"].contains(words.folded(index - 3)) && isUnknown(index + 1)
  }

  /// A line that is but a name, in the list under « nous serons trois : ».
  private func isListed(_ clause: Reading.Clause) -> Bool {
    let first = clause.range.first { !NameWords.civilities.contains(words[$0].folded) }
    guard clause.hits.isEmpty, clause.range.count < 9, let first, isName(at: first, clause),
      let head = reading.clauses.last(where: {
        $0.range.lowerBound < clause.range.lowerBound && $0.sentence.end.contains(.colon)
      }), head.has(Sense.registering)
    else { return false }
    let between = Range(head.range.upperBound, upTo: clause.range.lowerBound)
    return between.count < 40 && !clause.sentence.isSignature
      && clause.range.lowerBound < reading.tail.range.lowerBound
  }

  private func isRelative(_ index: Int, _ clause: Reading.Clause) -> Bool {
    index > clause.range.lowerBound
      && NameWords.isKinOrOffice(words[index].folded)
      && ["mon", "ma", "mes", "notre", "nos", "my", "our"].contains(words[index - 1].folded)
  }

  /// Two words in a row that no French sentence is made of.
  private func isName(at index: Int, _ clause: Reading.Clause) -> Bool {
    clause.range.contains(index) && clause.range.contains(index + 1) && isUnknown(index)
      && isUnknown(index + 1)
      && words.before(index + 1).isSubset(of: [.space, .hyphen, .apostrophe])
  }

  /// No capital marks it, and no list of ours has it.
  private func isUnknown(_ index: Int) -> Bool {
    guard words.indices.contains(index), words[index].kind == .word else { return false }
    let word = words[index]
    return word.folded.utf8.count > 2 && (!word.isCapitalised || reading.hidesNames)
      && !NameWords.excludes(word.folded) && !NameWords.kin.contains(word.folded)
      && !NameWords.particles.contains(word.folded) && PredicateWords.forms[word.folded] == nil
      && !CalendarWords.isName(word.folded) && !Self.manners.contains(word.folded)
      && !Self.pleasures.contains(word.folded)
      && !names.contains { $0.range.contains(index) }
      && !reading.events.contains { $0.range.contains(index) }
  }

  /// How one comes: « avec grand plaisir ».
  static let pleasures: WordSet = [
    "plaisir", "grand", "joie", "beaucoup", "enthousiasme", "impatience", "interet", "great", "pleasure",
  ]

  /// With what one comes, too.
  private static let manners: WordSet = [
    "grande", "regret",
    "retard", "avance", "toi", "lui", "elle", "eux", "elles", "nous", "quelques", "plusieurs", "certains",
    "certaines",
    "autres", "autre", "leur", "leurs", "son", "ses", "celui", "celle", "celles", "ceux", "quelqu",
    "notamment", "your", "his", "her", "their", "other", "some", "more", "sept", "huit", "neuf", "dix",
    "four",
    "five", "mon",
    "une", "des", "les", "jeune", "jeunes", "enfants", "toujours", "toute", "possible", "egalement", "aussi",
  ]
}
