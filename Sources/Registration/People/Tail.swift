/// The end of a message: who signs, for whom, and how to reach them.
struct Tail: Sendable {
  /// The words it is made of.
  var range: Range<Int>
  /// Full names that a line of it begins with.
  var names: [NameRun] = []
  /// How to reach who signs, and for whom they write.
  private(set) var card: VisitingCard
  /// What signatures outside these last lines tell.
  private(set) var further: VisitingCard
  /// Lines that are neither name, contact, organisation, office nor farewell.
  var unexplained = 0
  /// The organisation's words.
  var organisationRange: Range<Int>? { card.organisation }
  private let authorWords: Set<String>
  /// The author's address before its `@`.
  private let local: String

  /// The lines after the last one in which the author says something, after the farewell where there is one.
  init(_ text: AuthorText, names reader: NameReader, author: Author) {
    let words = text.words
    authorWords = Set(author.nameWords)
    local = Folding.fold(author.address.prefix { $0 != "@" })
    card = VisitingCard(authorWords: authorWords)
    further = card
    let lines = words.lines.filter { $0.lowerBound >= text.subjectCount }
    var first = lines.endIndex
    while first > lines.startIndex,
      Self.isQuiet(lines[first - 1], words) || Self.isBelowName(first - 1, lines, words, of: authorWords)
    {
      first -= 1
      if Self.isFarewell(lines[first], words) { break }
    }
    // Lines under « … : » are a list, up to the next empty line.
    if first > lines.startIndex, first < lines.endIndex,
      words.after(lines[first - 1].upperBound - 1).contains(.colon)
    {
      while first < lines.endIndex, !words.after(lines[first].upperBound - 1).contains(.paragraph) {
        first += 1
      }
      first = min(first + 1, lines.endIndex)
    }
    first = ListBlock(words: words, reader: reader, author: authorWords).end(from: first, in: lines)
    let start = first < lines.endIndex ? lines[first].lowerBound : words.count
    // A postscript below a signature is no part of it.
    let zone = (text.isSignature.lastIndex(of: false) ?? -1) + 1
    range = min(start, zone)..<words.count
    for line in lines where line.lowerBound >= range.lowerBound {
      let before = (names.count, card.numberCount, organisationRange)
      read(line, words, reader)
      if before == (names.count, card.numberCount, organisationRange), !Self.isFarewell(line, words),
        !isPlainContact(line, words), !SubjectPointer.isAll(of: line, words, author: authorWords)
      {
        unexplained += 1
      }
    }
    readFurther(text, lines, reader)
  }

  private static func asks(_ line: Range<Int>, _ words: Words) -> Bool {
    IntentPhrases.book.hits(in: words, line).contains { Sense.asking.contains($0.meaning) }
  }

  private func isPlainContact(_ line: Range<Int>, _ words: Words) -> Bool {
    line.contains {
      [.email, .url, .phone].contains(words[$0].kind) || NameWords.offices.contains(words[$0].folded)
    } || line.allSatisfy { authorWords.contains(words[$0].folded) }
      || line.contains { index in names.contains { $0.words.contains(words[index].folded) } }
  }

  private static func isQuiet(_ line: Range<Int>, _ words: Words) -> Bool {
    guard line.count <= 18, !words.after(line.upperBound - 1).contains(.question),
      !words.before(line.lowerBound).contains(.bullet)
    else { return false }
    if asks(line, words) || Postscript.opens(line, words) || announcesPeople(line, words)
      || HeadCount.opens(line, words) || Boxes.open(line, words)
    {
      return false
    }
    if isFarewell(line, words) { return true }
    // « La seconde », « celle de mai » answers the desk.
    if line.contains(where: { ["celle", "celui"].contains(words[$0].folded) }) { return false }
    if !Ordinal.all(in: line, words).isEmpty { return false }
    if ["oui", "non", "ok", "yes", "no"].contains(words[line.lowerBound].folded) { return false }
    if line.count > 4, words.after(line.upperBound - 1).contains(.period),
      words[line.lowerBound].kind == .word,
      !line.contains(where: { [.email, .phone, .url].contains(words[$0].kind) })
    {
      return false
    }
    if line.count <= 12, line.contains(where: { words[$0].kind == .url }) { return true }
    if holdsSentence(line, words) { return false }
    return !speaks(line, words) && !EventWords.isNoun(words[line.lowerBound].folded)
      && !words.after(line.upperBound - 1).contains(.colon)
  }

  /// « Prenez mon nom pour le 19 mai. Awa Diallo »: a sentence that ends before the line does, however short the message.
  private static func holdsSentence(_ line: Range<Int>, _ words: Words) -> Bool {
    guard words[line.lowerBound].kind == .word,
      let end = line.dropFirst().first(where: {
        !words.before($0).isDisjoint(with: [.period, .question, .exclamation])
      }), end - line.lowerBound > 4
    else { return false }
    return (line.lowerBound..<end).count(where: { words[$0].isCapitalised }) * 2 < end - line.lowerBound
  }

  /// « L'Amicale des P'tits Pas »: a small word with a capital of its own is of a name, and says nothing.
  private static func speaks(_ line: Range<Int>, _ words: Words) -> Bool {
    FooterPhrases.speech.hits(in: words, line).contains { hit in
      let first = words[hit.range.lowerBound]
      return !first.isCapitalised || first.isAllCapitals || hit.range.count > 1
        || hit.range.lowerBound == line.lowerBound || first.text.utf8.count < 2
        || words.before(hit.range.lowerBound) != .space
    }
  }

  /// « Famille X : A, B et C », « Participants : A, B ».
  private static func announcesPeople(_ line: Range<Int>, _ words: Words) -> Bool {
    ["famille", "participants", "participantes", "inscrits", "noms", "presents"].contains(
      words[line.lowerBound].folded)
      && line.dropFirst().contains { words.before($0).contains(.colon) }
  }

  static func isFarewell(_ line: Range<Int>, _ words: Words) -> Bool {
    guard line.count <= 14 else { return false }
    if line.count <= 3, ["merci", "thanks"].contains(words[line.lowerBound].folded) { return true }
    return FooterPhrases.valediction.hits(in: words, line).contains {
      $0.range.lowerBound <= line.lowerBound + 3
    }
  }

  /// « Rencontre jardin partagé » under the author's name: a noun of meetings that opens an organisation's name.
  private static func isBelowName(
    _ index: Int, _ lines: [Range<Int>], _ words: Words, of authorWords: Set<String>
  ) -> Bool {
    let line = lines[index]
    guard index > 0, (2...6).contains(line.count), OrganisationNouns.opens(words[line.lowerBound].folded),
      words[line.lowerBound].isCapitalised, line.allSatisfy({ words[$0].kind == .word }),
      words.after(line.upperBound - 1).isDisjoint(with: [.colon, .period, .question])
    else { return false }
    let above = lines[index - 1]
    return above.count < 7 && above.allSatisfy { words[$0].isCapitalised }
      && above.count { authorWords.contains(words[$0].folded) } > 1
  }

  private mutating func read(_ line: Range<Int>, _ words: Words, _ reader: NameReader) {
    card.readPhones(line, words)
    if let run = Self.leadingName(line, words, reader) {
      if isOrganisation(run, line, words) || isDepartments(run, line, words) {
        return card.take(run.range, 1, words)
      }
      names.append(run)
      card.names = names
    }
    card.readOrganisation(line, words)
  }

  /// Signatures elsewhere: of the zones, or between a farewell and a postscript.
  private mutating func readFurther(_ text: AuthorText, _ lines: [Range<Int>], _ reader: NameReader) {
    let words = text.words
    var isBelow = false
    for line in lines where line.upperBound <= range.lowerBound {
      if Self.isFarewell(line, words) {
        isBelow = true
        continue
      }
      isBelow = isBelow && Self.isQuiet(line, words)
      guard isBelow || text.isSignature[line.lowerBound] else { continue }
      further.readPhones(line, words)
      if let run = Self.leadingName(line, words, reader) { further.names.append(run) }
      further.readOrganisation(line, words)
    }
  }

  /// A second line like a name, alone and of no kin of the first, is whom the first writes for.
  private func isOrganisation(_ run: NameRun, _ line: Range<Int>, _ words: Words) -> Bool {
    guard let first = names.first, !run.isTitled, isAlone(run, line, words) else { return false }
    return Set(run.words).isDisjoint(with: first.words)
      && (authorWords.isDisjoint(with: run.words) || OrganisationNouns.opens(run.words[0])
        || isShown(run, below: first, words))
  }

  /// « Rose Petit, présidente » and below it what From shows in her stead.
  private func isShown(_ run: NameRun, below first: NameRun, _ words: Words) -> Bool {
    let end = first.range.upperBound
    return authorWords.isSuperset(of: run.words) && authorWords.isDisjoint(with: first.words)
      && end < run.range.lowerBound && words.before(end).contains(.comma)
      && NameWords.offices.contains(words[end].folded)
  }

  /// « Le secrétariat » and below it a name of three words that From shows, of nobody whom the address spells.
  private func isDepartments(_ run: NameRun, _ line: Range<Int>, _ words: Words) -> Bool {
    let above = line.lowerBound - 2
    return names.isEmpty && above >= range.lowerBound && run.words.count > 2 && run.range == line
      && Self.departments.contains(words[above + 1].folded)
      && ["le", "la", "l"].contains(words[above].folded)
      && words.before(line.lowerBound).contains(.line)
      && authorWords.isSuperset(of: run.words)
      && !run.words.contains { $0.utf8.count > 2 && local.hasPrefix($0) }
  }

  private static let departments: Set<String> = [
    "secretariat", "bureau", "direction", "comite", "accueil", "equipe", "administration",
  ]

  /// To the line's end, or « Ferme des Ormes, Bourges ».
  private func isAlone(_ run: NameRun, _ line: Range<Int>, _ words: Words) -> Bool {
    let end = run.range.upperBound
    guard end < line.upperBound else { return true }
    guard !words.before(end).isDisjoint(with: [.comma, .dash, .open]) else { return false }
    let isOfOffice = Range(end, upTo: min(end + 3, line.upperBound)).contains {
      NameWords.offices.contains(words[$0].folded)
    }
    let isOfAuthor = names.first.map { !authorWords.isDisjoint(with: $0.words) } ?? false
    return OrganisationNouns.opens(words[run.range.lowerBound].folded)
      || isOfAuthor && !isOfOffice && words[end].kind == .word
  }

  /// The name a line begins with, civility aside; nothing else may stand before it.
  static func leadingName(_ line: Range<Int>, _ words: Words, _ reader: NameReader) -> NameRun? {
    var start = line.lowerBound
    while start < line.upperBound,
      NameWords.civilities.contains(words[start].folded) || ["pour"].contains(words[start].folded)
    { start += 1 }
    guard start < line.upperBound, let run = reader.run(at: start, allowsLowerCase: false),
      run.range.upperBound <= line.upperBound, run.isFull
    else { return nil }
    let end = run.range.upperBound
    if end == line.upperBound { return run }
    let gap = words.before(end)
    let isApart =
      !gap.isDisjoint(with: [.comma, .open, .dash, .colon, .cell, .slash]) || words[end].kind != .word
    return isApart ? run : nil
  }
}

/// The stretches of a line between commas, dashes, brackets and cells.
enum Segments {
  static func of(_ line: Range<Int>, _ words: Words) -> [Range<Int>] {
    var segments: [Range<Int>] = []
    var start = line.lowerBound
    for index in line where index > start {
      guard !words.before(index).isDisjoint(with: [.comma, .dash, .open, .close, .cell, .slash, .colon])
      else { continue }
      segments.append(start..<index)
      start = index
    }
    if start < line.upperBound { segments.append(Range(start, upTo: line.upperBound)) }
    return segments
  }
}
