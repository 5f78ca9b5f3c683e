/// Relatives, colleagues and offices told beside those who would come, and no name nor seat is theirs.
struct UnseatedRelative {
  let reading: Reading
  let clauses: [Reading.Clause]
  let actions: [Action]
  private var words: Words { reading.words }

  /// The words that tell of them.
  var objection: Range<Int>? {
    guard actions.contains(where: { $0.verb == .register }), actions.areNamed else { return nil }
    for clause in clauses where !clause.sentence.isSubject && !clause.has([.absentThird]) {
      if let found = clause.range.first(where: { isUnnamed($0, clause) }) { return found..<found + 1 }
    }
    return nil
  }

  /// « Rose Petit et sa mère », « mon fils et son amie Rose Petit », « mon inscription et celle de mon épouse ».
  private func isUnnamed(_ determiner: Int, _ clause: Reading.Clause) -> Bool {
    guard Self.determiners.contains(words[determiner].folded), clause.isOfSeats(words),
      !clause.sentence.end.contains(.colon),
      !clause.refuses(determiner), let noun = companion(behind: determiner, clause), !isNamed(noun, clause),
      !isNamedBelow(clause)
    else { return false }
    let end = noun + 1
    if isLinked(determiner, before: end) {
      return end >= clause.range.upperBound || !words.before(end).isSubset(of: .space)
        || Self.behind.contains(words[end].folded)
    }
    let asked = clause.hits.contains { $0.meaning.isRegistering && $0.range.upperBound == determiner }
    return asked && words.folded(end) == "et" && words.folded(end + 1) != "moi"
  }

  private func companion(behind determiner: Int, _ clause: Reading.Clause) -> Int? {
    Range(determiner + 1, upTo: min(determiner + 4, clause.range.upperBound)).first { at in
      (determiner + 1...at).allSatisfy { words.before($0).isSubset(of: [.space, .hyphen, .apostrophe]) }
        && (NameWords.isCompany(words[at].folded) || NameWords.isKinOrOffice(words[at].folded)
          || ["representant", "representante", "salarie", "salariee", "suppleant", "suppleante"].contains(
            words[at].folded))
    }
  }

  /// « ma collègue du service culturel, Rose Petit ».
  private func isNamed(_ noun: Int, _ clause: Reading.Clause) -> Bool {
    let behind = Range(noun + 1, upTo: min(noun + 9, clause.range.upperBound)).prefix {
      !["et", "ainsi", "puis"].contains(words[$0].folded)
    }
    return reading.names.contains { behind.contains($0.range.lowerBound) }
  }

  /// Who comes is named further down, in a list or below the letter.
  private func isNamedBelow(_ clause: Reading.Clause) -> Bool {
    let author = reading.author.nameWords
    return actions.filter { $0.verb == .register }.flatMap(\.participants).map(\.nameWords).contains { name in
      !PersonName.agree(name, author)
        && !reading.names.contains { run in
          run.range.lowerBound < clause.range.upperBound && run.words.allSatisfy(name.contains)
        }
    }
  }

  private func isLinked(_ determiner: Int, before end: Int) -> Bool {
    let link = words.folded(determiner - 1), before = words.folded(determiner - 2)
    switch link {
    case "et", "puis", "and": return true
    case "plus": return !words.before(determiner - 1).isDisjoint(with: [.comma, .open]) || before == "et"
    case "avec", "with":
      return !["le", "la", "l", "les"].contains(words[determiner].folded)
        && !NameSlot.dealings.contains(before)
    case "que", "qu": return before == "ainsi"
    case "de", "d": return ["celle", "celui", "celles"].contains(before)
    case "a": return before == "et"
    default:
      return words.before(determiner).contains(.comma) && ["un", "une"].contains(words[determiner].folded)
        && words.folded(end) == "et"
    }
  }

  private static let determiners: WordSet = [
    "un", "une", "mon", "ma", "mes", "notre", "nos", "son", "sa", "ses", "leur", "leurs", "le", "la", "l",
    "les", "deux", "trois", "quatre", "my", "our", "a", "another",
  ]
  static let behind: WordSet = [
    "a", "au", "aux", "le", "la", "les", "at", "to", "for", "pour", "en", "et", "aussi", "egalement", "sur",
    "de", "du", "d", "viendront",
    "participeront", "seront", "assisteront", "souhaitent",
  ]
}
