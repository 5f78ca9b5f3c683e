/// People told by one family name: « M. et Mme Diallo (Omar et Awa) », « famille Petit : Rose, Jean et Paul ».
struct Household: Sendable {
  let text: Words

  /// The runs with each given name made whole by the family's, which is then nobody's own.
  func spread(_ runs: [NameRun]) -> [NameRun] {
    var spread: [NameRun] = []
    var index = 0
    while index < runs.count {
      let members = isFamily(runs[index]) ? self.members(after: index, runs) : []
      if let family = announced(before: runs[index]), !runs[index].isFull {
        let first = whole(runs[index], family)
        let others = self.members(after: index, runs, isOpen: true).map { whole($0, family) }
        spread += [first] + others
        index += 1 + others.count
      } else if members.count > 1 {
        spread += members.map { whole($0, runs[index]) }
        index += 1 + members.count
      } else {
        spread.append(runs[index])
        index += 1
      }
    }
    return spread
  }

  /// « M. et Mme X », « les époux X », « la famille X ».
  func isFamily(_ run: NameRun) -> Bool {
    let first = run.range.lowerBound
    guard run.parts == 1 || run.words.allSatisfy({ $0 == run.words.last || NameWords.particles.contains($0) })
    else {
      return false
    }
    return isCouple(before: first)
      || ["famille", "couple", "conjoints"].contains(text.folded(first - 1))
      // « mon époux Paul » is one of the two.
      || text.folded(first - 1) == "epoux" && ["les", "des", "aux"].contains(text.folded(first - 2))
  }

  /// « M. et Mme », « Mme et M. », « Monsieur et Madame ».
  func isCouple(before first: Int) -> Bool {
    NameWords.civilities.contains(text.folded(first - 1))
      && NameWords.civilities.contains(text.folded(first - 3))
      && ["et", "and", "ou"].contains(text.folded(first - 2))
      || ["mm", "mmes"].contains(text.folded(first - 1))
  }

  /// The given names that follow, joined by commas and « et » alone.
  private func members(after index: Int, _ runs: [NameRun], isOpen: Bool = false) -> [NameRun] {
    var members: [NameRun] = []
    var end = runs[index].range.upperBound
    for run in runs[(index + 1)...] {
      guard run.parts == 1, !run.isTitled,
        members.isEmpty && !isOpen ? opens(run, after: end) : joins(run, after: end)
      else { break }
      members.append(run)
      end = run.range.upperBound
    }
    return members
  }

  /// « Famille X : », whose X may be read as a group's name.
  private func announced(before run: NameRun) -> NameRun? {
    let first = run.range.lowerBound
    guard first > 1, text.before(first).contains(.colon), text[first - 1].isCapitalised,
      ["famille", "epoux"].contains(text[first - 2].folded)
    else { return nil }
    let range = first - 1..<first
    return NameRun(
      range: range, name: PersonName.spelled(text, range), words: [text[first - 1].folded], isTitled: true,
      parts: 1)
  }

  /// After « : », « ( » or a comma, near the family's name.
  private func opens(_ run: NameRun, after end: Int) -> Bool {
    let before = text.before(run.range.lowerBound)
    let isNext = run.range.lowerBound == end && !before.isDisjoint(with: [.comma, .open, .colon, .dash])
    return isNext
      || run.range.lowerBound - end < 14 && !before.isDisjoint(with: [.colon, .open])
        && before.isDisjoint(with: .endsSentence)
  }

  private func joins(_ run: NameRun, after end: Int) -> Bool {
    let end = text.behindAge(end)
    let between = Range(end, upTo: run.range.lowerBound)
    return between.isEmpty
      ? text.before(end).contains(.comma)
      : between.count == 1 && ["et", "and"].contains(text[end].folded)
  }

  private func whole(_ given: NameRun, _ family: NameRun) -> NameRun {
    var whole = given
    whole.name = given.name + " " + family.name
    whole.words = given.words + family.words
    whole.parts = 2
    whole.isOfHousehold = true
    return whole
  }
}
