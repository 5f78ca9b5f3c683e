extension Words {
  /// Behind « (8 ans) », « (CE2) » or « 8 ans », which tell how old somebody is; the same place where nothing does.
  func behindAge(_ at: Int) -> Int {
    guard before(at).contains(.open) || before(at).contains(.comma), self[at].kind == .number,
      ["ans", "an", "mois"].contains(folded(at + 1))
    else { return at }
    return at + 2
  }
}

/// Finds runs of capitalised words that are no organisation's, office's or event's.
struct NameReader {
  let text: Words
  /// Words that are an event's or an organisation's.
  let owned: WordIndices

  /// A name has six words at most.
  static let limit = 6

  func runs() -> [NameRun] {
    var runs: [NameRun] = []
    var index = 0
    while index < text.count {
      guard let run = run(at: index, allowsLowerCase: false) else {
        index += 1
        continue
      }
      runs.append(run)
      index = run.range.upperBound
    }
    let whole = runs.indices.map { coupled(prenamed($0, runs), runs[$0...]) }
    return Household(text: text).spread(
      whole.indices.filter { at in
        at == 0 || whole[at - 1].range.upperBound <= whole[at].range.lowerBound
      }.map { whole[$0] })
  }

  /// « M. Mardi, prénom Omar », « Mme Petit (Rose) ».
  private func prenamed(_ at: Int, _ runs: [NameRun]) -> NameRun {
    let run = runs[at]
    guard at + 1 < runs.count, !run.isFull, !runs[at + 1].isFull,
      run.isTitled || ["nom", "est"].contains(text.folded(run.range.lowerBound - 1))
    else { return run }
    if run.isTitled, runs[at + 1].range.lowerBound == run.range.upperBound,
      text.before(run.range.upperBound).contains(.open),
      text.before(runs[at + 1].range.upperBound).contains(.close)
    {
      return whole(run, runs[at + 1])
    }
    let label = runs[at + 1].range.lowerBound - 1
    guard text.folded(label).hasPrefix("prenom"), label >= run.range.upperBound,
      (run.range.upperBound..<label).allSatisfy({ text[$0].text.unicodeScalars.count == 1 })
    else { return run }
    return whole(run, runs[at + 1])
  }

  private func whole(_ family: NameRun, _ given: NameRun) -> NameRun {
    var whole = family
    whole.name = given.name + " " + family.name
    whole.words = given.words + family.words
    whole.range = family.range.lowerBound..<given.range.upperBound
    whole.parts = 2
    return whole
  }

  /// « Ibrahima et Marième Ndiaye », « Rose, Jean et Noé Petit »: those before have the family name of the last.
  private func coupled(_ run: NameRun, _ runs: ArraySlice<NameRun>) -> NameRun {
    guard !run.isFull, !run.isTitled || isCoupled(run, runs), let last = last(of: runs) else { return run }
    let family = last.name.split(separator: " ").dropFirst()
    var couple = run
    couple.name = ([Substring(run.name)] + family).joined(separator: " ")
    couple.words += family.map { Folding.fold($0) }
    couple.parts = 2
    return couple
  }

  private func isCoupled(_ run: NameRun, _ runs: ArraySlice<NameRun>) -> Bool {
    runs.dropFirst().first.map { joinsCouple(run, $0) } ?? false
  }

  /// The full name that ends the row of given names, with commas between them and « et » before it.
  private func last(of runs: ArraySlice<NameRun>) -> NameRun? {
    for (run, next) in zip(runs, runs.dropFirst()) {
      guard !next.isTitled,
        text[run.range.lowerBound].isAllCapitals == text[next.range.lowerBound].isAllCapitals
          || !text[run.range.lowerBound].isAllCapitals
      else { return nil }
      if joinsCouple(run, next) { return next }
      guard !run.isFull, !next.isFull, next.range.lowerBound == text.behindAge(run.range.upperBound),
        text.before(next.range.lowerBound).isSubset(of: [.comma, .space, .close])
      else { return nil }
    }
    return nil
  }

  private func joinsCouple(_ run: NameRun, _ next: NameRun) -> Bool {
    let end = text.behindAge(run.range.upperBound)
    return !run.isFull && next.isFull && next.range.lowerBound == end + 1
      && ["et", "and"].contains(text.folded(end)) && text.before(end).isDisjoint(with: .comma)
  }

  /// The run that begins at that word, or nil.
  func run(at start: Int, allowsLowerCase: Bool) -> NameRun? {
    guard isName(start, allowsLowerCase) else { return nil }
    var end = start + 1
    while end < text.count, end - start < Self.limit * 2 {
      if spells(end) || isRepeated(end, since: start) || isSpelledOut(start, end) { break }
      if end - start > 1, opensClub(end) { break }
      if joins(end), isName(end, allowsLowerCase) || isPlaceName(end, after: start) || isSyllable(end) {
        end += 1
      } else if let next = particleEnd(end, allowsLowerCase) {
        end = next
      } else {
        break
      }
    }
    let names = (start..<end).filter {
      text.before($0).isDisjoint(with: [.hyphen, .apostrophe]) || $0 == start
    }
    // « Mme Le Bras » has a family name alone.
    let parts = names.count > 1 && opensFamily(start) && !opensCapitals(start) ? names.count - 1 : names.count
    guard names.count <= Self.limit, (start..<end).contains(where: { text[$0].text.unicodeScalars.count > 1 })
    else { return nil }
    return NameRun(
      range: start..<end, name: PersonName.spelled(text, start..<end),
      words: (start..<end).map { text[$0].folded }, isTitled: isTitled(start), parts: parts)
  }

  /// « Min-jun Lee », « Marie-claire »: behind a hyphen a small letter does not matter.
  private func isSyllable(_ index: Int) -> Bool {
    text.before(index) == .hyphen && text[index - 1].isCapitalised && text[index].kind == .word
      && text[index].folded.utf8.count > 1 && !NameWords.excludes(text[index].folded)
      && ![
        "ci", "la", "ce", "je", "il", "elle", "on", "vous", "moi", "nous", "les", "leur", "lui", "y", "en",
        "meme",
      ].contains(
        text[index].folded)
  }

  private func isName(_ index: Int, _ allowsLowerCase: Bool) -> Bool {
    guard text.indices.contains(index), !owned.contains(index), text[index].kind == .word else {
      return false
    }
    let word = text[index]
    if isBretonEnd(index) || opensFamily(index) || isWithin(index) || isElided(index) { return true }
    guard allowsLowerCase || word.isCapitalised, !isRelation(index) else { return false }
    guard !word.folded.utf8.contains(where: { (48...57).contains($0) }), !isAcronym(word) else {
      return false
    }
    let isJoined =
      text.before(index).contains(.hyphen) || text.before(index).contains(.apostrophe)
      || text.after(index) == .hyphen && index + 1 < text.count && text[index + 1].isCapitalised
    return isJoined || ["Lê", "Ngo"].contains(word.text)
      || !NameWords.excludes(word.folded) && !CalendarWords.isName(word.folded)
      || isMonthName(index) || isNameLikeDay(index) || NameDay.isName(index, text)
  }

  /// « SNCF », « RTBF »: nobody can say it.
  private func isAcronym(_ word: Word) -> Bool {
    word.isAllCapitals && word.folded.utf8.count > 3
      && !word.folded.dropFirst().contains { "aeiouy".contains($0) }
  }

  /// « Veuve de X », « Amie d'Y »: what opens the sentence is what one is to them.
  private func isRelation(_ index: Int) -> Bool {
    NameWords.kin.contains(text[index].folded) && text.indices.contains(index + 1)
      && ["de", "d", "du", "des"].contains(text[index + 1].folded) && !text[index].isAllCapitals
      && !text[index + 1].isCapitalised && text.before(index + 1) == .space
  }

  /// « M'Baye », « N'Diaye », « Rose D'Almeida », « L'HERBIER Jean »: a letter and an apostrophe that begin a family name, where no small
  /// word is elided: L and D open sentences and organisations, unless a name stands before them or all of the family's is in capitals.
  private func isElided(_ index: Int) -> Bool {
    guard text.indices.contains(index + 1), text[index].isCapitalised, text.after(index) == .apostrophe,
      text[index + 1].isCapitalised, !NameWords.excludes(text[index + 1].folded), !owned.contains(index + 1)
    else { return false }
    switch text[index].folded {
    case "m", "n", "k", "o": return true
    case "l", "d":
      let follows = index > 0 && text.before(index) == .space && isName(index - 1, false)
      return follows
        || text[index + 1].isAllCapitals && text.indices.contains(index + 2) && text[index + 2].isCapitalised
          && !text[index + 2].isAllCapitals && text.before(index + 2) == .space
    default: return false
    }
  }

  /// « Prud'homme »: an apostrophe within a name, not one that elides a small word.
  private func isWithin(_ index: Int) -> Bool {
    index > 0 && text.before(index) == .apostrophe && text[index - 1].isCapitalised
      && text[index - 1].folded.utf8.count > 2
      && !["aujourd", "quelqu", "lorsqu", "puisqu", "jusqu", "presqu", "entr"].contains(
        text[index - 1].folded)
  }

  /// « Mme Le Bras », « Nom : Le Bras »: after a civility, or a form's label, the article with a capital is of the name.
  private func opensFamily(_ index: Int) -> Bool {
    if opensCapitals(index) { return true }
    guard index > 0, text[index].isCapitalised, NameWords.particles.contains(text[index].folded),
      text[index].folded.utf8.count > 1, isCivility(index - 1) || isLabel(index - 1),
      text.indices.contains(index + 1),
      text.before(index + 1) == .space
    else { return false }
    return text[index + 1].isCapitalised && !NameWords.excludes(text[index + 1].folded)
      && !owned.contains(index + 1)
  }

  private func isCivility(_ index: Int) -> Bool {
    NameWords.civilities.contains(text[index].folded) && text.after(index).isSubset(of: [.space, .dot])
  }

  private func isLabel(_ index: Int) -> Bool {
    ["nom", "famille", "naissance", "usage"].contains(text[index].folded)
      && text.after(index).contains(.colon)
  }

  /// « LE GOFF Rose »: an article in capitals before a family name in capitals, and a given name that is not.
  private func opensCapitals(_ index: Int) -> Bool {
    guard text.indices.contains(index + 2), text[index].isAllCapitals, text[index + 1].isAllCapitals,
      text[index + 2].isCapitalised, !text[index + 2].isAllCapitals,
      NameWords.particles.contains(text[index].folded), text.before(index + 1) == .space,
      text.before(index + 2) == .space, !owned.contains(index + 1), !owned.contains(index + 2)
    else { return false }
    return !NameWords.excludes(text[index + 1].folded) && !NameWords.excludes(text[index + 2].folded)
  }

  /// « Rose-Marie, Rose comme la fleur »: a word that the name has already explains it.
  private func isRepeated(_ index: Int, since start: Int) -> Bool {
    text[index].folded.utf8.count > 2 && (start..<index).contains { text[$0].folded == text[index].folded }
  }

  /// « Bien à vous, Nico », and « Nicolas Petit » below it: the short name, and then the whole; not « Jean Jeannin ».
  private func isSpelledOut(_ start: Int, _ index: Int) -> Bool {
    let short = text[start].folded
    return index == start + 1 && short.utf8.count > 2 && text[index].folded.utf8.count > short.utf8.count
      && text[index].folded.hasPrefix(short) && text.indices.contains(index + 1)
      && text[index + 1].isCapitalised && text.before(index + 1) == .space
  }

  /// « Awa Diallo A W A »: spelled out letter by letter.
  private func spells(_ index: Int) -> Bool {
    let isLetter = { (at: Int) in
      text.indices.contains(at) && text[at].text.unicodeScalars.count == 1 && text[at].isCapitalised
        && text.after(at).isDisjoint(with: [.dot, .apostrophe])
    }
    return isLetter(index) && isLetter(index + 1)
  }

  /// « Rose Salle », « Awa Café »: a place's word behind a given name, nothing named by it.
  private func isPlaceName(_ index: Int, after start: Int) -> Bool {
    guard Self.placeNames.contains(text[index].folded), text[index].isCapitalised, index == start + 1,
      text.before(index) == .space
    else { return false }
    return index + 1 == text.count || !text[index + 1].isCapitalised
      || !text.before(index + 1).isSubset(of: [.space, .hyphen])
  }

  private static let placeNames: WordSet = [
    "salle", "maison", "ville", "hotel", "place", "foyer", "cabinet", "bureau", "cite", "chambre", "centre",
    "village", "terre", "monde",
  ]

  /// « Floc'h », « Guivarc'h »: the apostrophe is a letter of the name.
  private func isBretonEnd(_ index: Int) -> Bool {
    index > 0 && text[index].folded == "h" && text.before(index) == .apostrophe
      && text[index - 1].folded.hasSuffix("c") && text[index - 1].isCapitalised
  }

  /// « Nguyễn Thị Thu Hà », « Phạm Thanh Mai », « Jan Novák »: a short form of a day or month, among capitalised words and no numbers.
  private func isNameLikeDay(_ index: Int) -> Bool {
    let folded = text[index].folded
    guard text[index].isCapitalised, folded.utf8.count <= 5 || folded == "janvier",
      CalendarWords.ambiguousWeekdays.contains(folded) || CalendarWords.ambiguousMonths.contains(folded)
        || ["thu", "tue"].contains(folded)
    else { return false }
    let isBeside = { (at: Int, gap: Int) in
      text.indices.contains(at) && text.before(gap) == .space && text[at].isCapitalised
        && text[at].kind == .word && !CalendarWords.isName(text[at].folded)
        && !NameWords.excludes(text[at].folded)
    }
    guard isBeside(index - 1, index) || index + 1 < text.count && isBeside(index + 1, index + 1) else {
      return false
    }
    return [index - 1, index + 1].allSatisfy { !text.indices.contains($0) || text[$0].kind != .number }
  }

  /// « Avril Dupont », « Mai Linh »: a capitalised month beside a capitalised word, no number before.
  private func isMonthName(_ index: Int) -> Bool {
    ["avril", "mai", "janvier", "mars", "juin", "juillet"].contains(text[index].folded)
      && text[index].isCapitalised
      && text.indices.contains(index + 1) && text[index + 1].isCapitalised && text.after(index) == .space
      && (index == 0 || text[index - 1].kind != .number)
  }

  /// « Omar Sy, Canoë club du Cher », typed without the comma: what the name of a club begins with.
  private func opensClub(_ index: Int) -> Bool {
    text.indices.contains(index + 1)
      && ["club", "sport", "sports"].contains(text[index + 1].folded)
      && text[index].isCapitalised && text.before(index + 1).isSubset(of: [.space, .hyphen])
  }

  private func joins(_ index: Int) -> Bool {
    text.before(index).isSubset(of: [.space, .hyphen, .apostrophe, .dot])
  }

  private func particleEnd(_ start: Int, _ allowsLowerCase: Bool) -> Int? {
    var end = start
    while end < text.count, end < start + 3, joins(end), NameWords.particles.contains(text[end].folded),
      !owned.contains(end)
    { end += 1 }
    guard end > start, end < text.count, joins(end), isName(end, allowsLowerCase) else { return nil }
    return end + 1
  }

  private func isTitled(_ start: Int) -> Bool {
    guard start > 0 else { return false }
    let before = text[start - 1].folded
    guard text.before(start).isSubset(of: [.space, .dot, .comma]) else { return false }
    return NameWords.civilities.contains(before) || NameWords.kin.contains(before)
  }
}
