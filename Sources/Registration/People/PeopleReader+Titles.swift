/// Civilities and greetings around a name, and what is merely told of it.
extension PeopleReader {
  /// « Bonjour Madame Petit, », « Chère Rose, »: who is written to.
  func isAddressed(_ run: NameRun, _ clause: Reading.Clause) -> Bool {
    var first = run.range.lowerBound
    if words.before(first).contains(.at) { return true }
    while first > clause.range.lowerBound, NameWords.civilities.contains(words.folded(first - 1)) {
      first -= 1
    }
    if first == clause.range.lowerBound, isSalutation(run, clause) { return true }
    guard first == clause.range.lowerBound + 1, Self.greetings.contains(words[first - 1].folded) else {
      return false
    }
    let end = run.range.upperBound
    // « Bonjour, X, secrétaire, participera … »
    if words.before(first).contains(.comma), end < clause.range.upperBound { return false }
    return end >= clause.range.upperBound
      || !words.before(end).isDisjoint(with: [.comma, .dash, .exclamation])
  }

  /// « Madame Petit, » alone above what is asked.
  func isSalutation(_ run: NameRun, _ clause: Reading.Clause) -> Bool {
    run.isTitled && run.range.upperBound == clause.range.upperBound && !clause.sentence.isSubject
      && words.before(clause.range.lowerBound).isDisjoint(with: .bullet)
      && !reading.clauses.contains {
        !$0.sentence.isSubject && $0.range.lowerBound < clause.range.lowerBound && $0.range.count > 3
      }
      && reading.clauses.contains { $0.range.lowerBound > clause.range.lowerBound && isOwn($0) }
  }

  static let greetings: WordSet = [
    "bonjour", "bonsoir", "cher", "chere", "salut", "hello", "hi", "dear", "rebonjour", "coucou", "merci",
  ]

  /// « la commune sera représentée par Mme Petit »: a civility and a family name are all that is told of somebody who comes. So are
  /// those told who are written to, thanked or quoted: the name must be the request's own object or subject.
  func isByTitle(_ run: NameRun, _ clause: Reading.Clause) -> Bool {
    let title = run.range.lowerBound - 1
    guard title >= clause.range.lowerBound, Self.courtesies.contains(words[title].folded),
      run.words.allSatisfy({ $0.utf8.count > 1 }), !Household(text: words).isFamily(run),
      !clause.has(Sense.cancelling.union([.replaces, .moves]))
    else { return false }
    return isOfKin(run) || isAsked(title, run, clause) || isBeside(title, run, clause)
  }

  /// Just behind the words that ask, or the subject with which the clause begins.
  private func isAsked(_ title: Int, _ run: NameRun, _ clause: Reading.Clause) -> Bool {
    if words.folded(title - 1) == "par",
      (max(clause.range.lowerBound, title - 12)..<title).contains(where: {
        words[$0].folded.hasPrefix("represente")
      })
    {
      return true
    }
    return clause.hits.contains { hit in
      switch hit.meaning {
      case .registerOthers:
        hit.range.upperBound <= title && hit.range.upperBound + 2 >= title
          && words.before(title).isSubset(of: [.space, .colon])
          && (hit.range.upperBound..<title).allSatisfy {
            ["de", "d", "la", "l", "participation", "inscription", "pour"].contains(words[$0].folded)
          }
      case .attendsThird:
        isSubjectPlace(title, clause) && hit.range.lowerBound >= run.range.upperBound
          && hit.range.contains { Self.coming.begin(words[$0].folded) }
          && !Range(run.range.upperBound, upTo: hit.range.lowerBound).contains { isOtherSubject($0) }
      default: false
      }
    }
  }

  /// « Mme Petit viendra », « merci de noter que Mme Petit viendra ».
  private func isSubjectPlace(_ title: Int, _ clause: Reading.Clause) -> Bool {
    title == clause.range.lowerBound
      || title - 1 > clause.range.lowerBound && ["que", "qu"].contains(words[title - 1].folded)
  }

  /// Somebody else does something, or it is denied; « M. » is no « m' ».
  private func isOtherSubject(_ index: Int) -> Bool {
    ["me", "nous", "vous", "je", "j", "on", "il", "que", "qu", "dont", "ne", "n"].contains(
      words[index].folded)
      || words[index].folded == "m" && words.after(index).contains(.apostrophe)
  }

  /// « M. Sarr et Mme Petit », the one before or behind being asked for.
  private func isBeside(_ title: Int, _ run: NameRun, _ clause: Reading.Clause) -> Bool {
    let slot = NameSlot(words: words, clause: clause)
    return reading.names.contains { other in
      let first = other.range.lowerBound - 1
      guard clause.range.contains(first), other != run else { return false }
      let isJoined =
        words.folded(title - 1) == "et" && slot.joins(other, run)
        || words.folded(first - 1) == "et" && slot.joins(run, other)
      return isJoined
        && isAsked(Self.courtesies.contains(words[first].folded) ? first : first + 1, other, clause)
    }
  }

  static let coming: WordStems = [
    "particip", "assist", "represent", "suivr", "viendr", "vient", "vienn",
  ]

  /// « ma mère, Mme Petit ».
  func isOfKin(_ run: NameRun) -> Bool {
    let title = run.range.lowerBound - 1
    return Self.courtesies.contains(words.folded(title)) && NameWords.kin.contains(words.folded(title - 1))
  }

  static let courtesies: WordSet = [
    "m", "mr", "mme", "mlle", "monsieur", "madame", "mademoiselle", "mrs", "ms",
  ]

  /// What is told of the name is somebody's word: « mais », « donc » or a colon behind it begins what the author says.
  func isReported(_ run: NameRun, _ clause: Reading.Clause) -> Bool {
    if MereMention(words: words, clause: clause).holds(run) { return true }
    return Reported.book.hits(in: words, clause.range).contains { hit in
      !(hit.range.upperBound..<max(hit.range.upperBound, run.range.lowerBound)).contains {
        ["mais", "donc", "alors"].contains(words[$0].folded)
          || words.before($0).contains(.colon) && $0 < run.range.lowerBound
      }
    }
  }

  /// « ni M. X ni Mme Y ne viendront ».
  func isDenied(_ run: NameRun) -> Bool {
    var first = run.range.lowerBound - 1
    while NameWords.civilities.contains(words.folded(first)) { first -= 1 }
    return words.folded(first) == "ni"
  }
}
