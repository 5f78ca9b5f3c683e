/// The organisation that stands beside somebody's name and is theirs: « X (…) », « X, trésorier de … », « X pour … », « X et Y, tous deux de … ».
struct OwnAffiliation {
  let words: Words
  let affiliations: Affiliations
  /// Names of those who come, leave or write, in order of place.
  let people: [NameRun]

  func organisation(of run: NameRun, in sentence: Range<Int>, joined: Int = 0) -> Range<Int>? {
    let start = run.range.upperBound
    let next = people.first { $0.range.lowerBound >= start && sentence.contains($0.range.lowerBound) }
    let end = next?.range.lowerBound ?? sentence.upperBound
    guard start < end else { return nil }
    if let own = beside(start, end) ?? affiliations.found(in: [start..<end]).first?.range { return own }
    // « X et Y, de … »: what a comma sets apart from the last is of both.
    guard joined < 12, let next, isJoined(start..<end), next.range.upperBound < sentence.upperBound,
      words.before(next.range.upperBound).contains(.comma), isLink(next.range.upperBound)
    else { return nil }
    return organisation(of: next, in: sentence, joined: joined + 1)
  }

  private func isJoined(_ gap: Range<Int>) -> Bool {
    gap.allSatisfy {
      ["et", "and", "ainsi", "que"].contains(words[$0].folded)
        || NameWords.civilities.contains(words[$0].folded)
    }
  }

  private func isLink(_ index: Int) -> Bool {
    ["de", "du", "des", "d", "tous", "toutes", "from"].contains(words[index].folded)
  }

  /// What follows the name at once.
  private func beside(_ start: Int, _ end: Int) -> Range<Int>? {
    let gap = words.before(start)
    if gap.contains(.open) { return whole(start, end) }
    if !gap.isDisjoint(with: [.comma, .cell]) || gap == [.space, .dash] || gap == [.dash] {
      return linked(start, end) ?? whole(start, end) ?? listed(start, end)
    }
    return gap == .space ? linked(start, end) : nil
  }

  /// « X, 06 …, x@y.example, Terres Vives »: further on between commas.
  private func listed(_ start: Int, _ end: Int) -> Range<Int>? {
    for index in start..<end where words.before(index).contains(.comma) && words[index - 1].kind != .word {
      if let range = whole(index, end) { return range }
    }
    return nil
  }

  /// « de l'Épicerie … », « pour le Croissant … », « from … »
  private func linked(_ start: Int, _ end: Int) -> Range<Int>? {
    guard start + 1 < end,
      ["de", "du", "des", "d", "pour", "from", "chez", "for", "of"].contains(words[start].folded),
      let range = affiliations.span.range(at: start + 1), range.upperBound <= end, isFirm(range)
    else { return nil }
    return range
  }

  /// A stretch between commas or brackets that is nothing but an organisation.
  private func whole(_ start: Int, _ end: Int) -> Range<Int>? {
    let stop =
      (start + 1..<end).first { !words.before($0).isDisjoint(with: Self.ends) || words[$0].kind == .phone }
      ?? end
    guard !NameWords.offices.contains(words[start].folded), let range = affiliations.span.range(at: start),
      range.upperBound == stop || range.upperBound > stop && range.upperBound <= end,
      isFirm(range, isWhole: true), !(affiliations.isPerson(range) && isListed(start, range))
    else { return nil }
    return range
  }

  /// « Réunion du 3 : Rose Petit, Omar Sy »: two people under a heading.
  private func isListed(_ start: Int, _ range: Range<Int>) -> Bool {
    guard words.before(start).contains(.comma),
      range.upperBound == words.count || !words.before(range.upperBound).isDisjoint(with: .endsSentence),
      let name = people.last(where: { $0.range.upperBound == start })
    else { return false }
    return words.before(name.range.lowerBound).contains(.colon)
  }

  private static let ends: Marks = [.comma, .open, .close, .cell, .colon]

  /// A town or a person's name is none: a noun of organisations, an article or acronym in capitals, or several capitals of nobody's name.
  private func isFirm(_ range: Range<Int>, isWhole: Bool = false) -> Bool {
    let first = words[range.lowerBound]
    if OrganisationNouns.opens(first.folded) { return true }
    if first.isAllCapitals, first.text.unicodeScalars.count > 2 { return true }
    guard isWhole || !affiliations.isPerson(range) else { return false }
    let capitals = range.filter { words[$0].isCapitalised && !words.before($0).contains(.hyphen) }
    return capitals.count > 1
  }
}
