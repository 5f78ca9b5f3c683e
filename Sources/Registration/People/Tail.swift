/// The end of a message: who signs, for whom, and how to reach them.
struct Tail: Sendable {
  /// The words it is made of.
  var range: Range<Int>
  /// Full names that a line of it begins with.
  var names: [NameRun] = []
  var phones: [String] = []
  var organisation: String?
  /// Lines that are neither name, contact, organisation, office nor farewell.
  var unexplained = 0
  var organisationRange: Range<Int>?

  /// The lines after the last one in which the author says something, after the farewell where there is one.
  init(_ text: AuthorText, names reader: NameReader, author: Author) {
    let words = text.words
    authorWords = Set(Tokeniser.words(of: String((author.name ?? "").prefix(200))).words.map(\.folded))
    let lines = words.lines.filter { $0.lowerBound >= text.subjectCount }
    var first = lines.endIndex
    while first > lines.startIndex, Self.isQuiet(lines[first - 1], words) {
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
    let start = first < lines.endIndex ? lines[first].lowerBound : words.count
    // A postscript below a signature is no part of it.
    let zone = (text.isSignature.lastIndex(of: false) ?? -1) + 1
    range = min(start, zone)..<words.count
    for line in lines where line.lowerBound >= range.lowerBound {
      let before = (names.count, phones.count, organisationRange)
      read(line, words, reader)
      if before == (names.count, phones.count, organisationRange), !Self.isFarewell(line, words),
        !isPlainContact(line, words)
      {
        unexplained += 1
      }
    }
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
    if asks(line, words) || Postscript.opens(line, words) || announcesPeople(line, words) { return false }
    if isFarewell(line, words) { return true }
    // « La seconde » answers the desk.
    if !Ordinal.all(in: line, words).isEmpty { return false }
    if ["oui", "non", "ok", "yes", "no"].contains(words[line.lowerBound].folded) { return false }
    if line.count > 4, words.after(line.upperBound - 1).contains(.period),
      words[line.lowerBound].kind == .word,
      !line.contains(where: { [.email, .phone, .url].contains(words[$0].kind) })
    {
      return false
    }
    if line.count <= 12, line.contains(where: { words[$0].kind == .url }) { return true }
    return !FooterPhrases.speech.contains(words, line) && !EventWords.isNoun(words[line.lowerBound].folded)
      && !words.after(line.upperBound - 1).contains(.colon)
  }

  /// « Famille X : A, B et C », « Participants : A, B ».
  private static func announcesPeople(_ line: Range<Int>, _ words: Words) -> Bool {
    ["famille", "participants", "participantes", "inscrits", "noms", "presents"].contains(
      words[line.lowerBound].folded)
      && line.dropFirst().contains { words.before($0).contains(.colon) }
  }

  private static func isFarewell(_ line: Range<Int>, _ words: Words) -> Bool {
    guard line.count <= 14 else { return false }
    if line.count <= 3, ["merci", "thanks", "mrc"].contains(words[line.lowerBound].folded) { return true }
    return FooterPhrases.valediction.hits(in: words, line).contains {
      $0.range.lowerBound <= line.lowerBound + 3
    }
  }

  private mutating func read(_ line: Range<Int>, _ words: Words, _ reader: NameReader) {
    var isFax = false
    for index in line {
      if words[index].folded == "fax" { isFax = true }
      guard words[index].kind == .phone else { continue }
      if !isFax { phones.append(words[index].folded) }
      isFax = false
    }
    if let run = Self.leadingName(line, words, reader) {
      if isOrganisation(run, line, words) { return take(run.range, 1, words) }
      names.append(run)
    }
    readOrganisation(line, words)
  }

  /// How sure the organisation is: 0 beside an office, 1 a line of its own, 2 called « association » or the like.
  private var organisationRank = -1
  private let authorWords: Set<String>

  /// A second line like a name, alone and of no kin of the first, is whom the first writes for.
  private func isOrganisation(_ run: NameRun, _ line: Range<Int>, _ words: Words) -> Bool {
    guard let first = names.first, run.range.upperBound == line.upperBound, !run.isTitled else {
      return false
    }
    return Set(run.words).isDisjoint(with: first.words) && authorWords.isDisjoint(with: run.words)
  }

  private mutating func take(_ range: Range<Int>, _ rank: Int, _ words: Words) {
    guard rank > organisationRank else { return }
    var range = range
    let isGeneric =
      ["asso", "assoc", "lasso", "association"].contains(words[range.lowerBound].folded)
      && !words[range.lowerBound].isCapitalised
    if isGeneric, range.count > 2 || words[range.lowerBound].folded != "association" && range.count > 1 {
      range = range.dropFirst()
    }
    organisation = OrganisationName.spelled(words, range)
    organisationRange = range
    organisationRank = rank
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

  private mutating func readOrganisation(_ line: Range<Int>, _ words: Words) {
    var isBesideOffice = false
    for segment in Segments.of(line, words) {
      defer {
        isBesideOffice =
          isBesideOffice || segment.prefix(3).contains { NameWords.offices.contains(words[$0].folded) }
      }
      guard let (found, isFirm) = Self.organisation(segment, words, names.map(\.range)) else { continue }
      // « Rose » under « Rose Petit »; and before anybody has signed, a line may say anything.
      guard !found.allSatisfy({ authorWords.contains(words[$0].folded) }) || found.count > 1,
        isFirm || !names.isEmpty
      else { continue }
      guard !names.contains(where: { name in found.allSatisfy { name.words.contains(words[$0].folded) } })
      else { continue }
      take(found, isFirm ? 2 : isBesideOffice ? 0 : 1, words)
    }
  }

  /// The organisation that a stretch of a signature names; firm where a word such as « association » says so.
  private static func organisation(_ segment: Range<Int>, _ words: Words, _ names: [Range<Int>]) -> (
    Range<Int>, Bool
  )? {
    guard
      !segment.contains(where: { index in
        words[index].kind != .word && words[index].kind != .number || names.contains { $0.contains(index) }
      }),
      let first = segment.first, words[first].kind == .word
    else { return nil }
    guard !isFarewell(segment, words), !isAddress(segment, words),
      !NameWords.isPlain(words[first].folded) || ["la", "le", "les", "un"].contains(words[first].folded)
    else { return nil }
    if let office = segment.first(where: { NameWords.offices.contains(words[$0].folded) }),
      office <= first + 2
    {
      guard
        let link = (office + 1..<segment.upperBound).first(where: {
          ["de", "d", "du", "des", "pour"].contains(words[$0].folded) && $0 + 1 < segment.upperBound
            && startsName(words, $0 + 1)
        })
      else { return nil }
      return (skipArticle(link + 1, words)..<segment.upperBound, false)
    }
    let isFirm = segment.count > 1 && segment.contains { firm.contains(words[$0].folded) }
    let isProper = segment.contains {
      words[$0].isCapitalised && !NameWords.common.contains(words[$0].folded)
    }
    guard isProper || isFirm, segment.count <= 12 else { return nil }
    let isDepartment = [
      "service", "services", "direction", "cabinet", "secretariat", "pole", "redaction", "standard",
    ].contains(words[first].folded)
    return isDepartment ? nil : (segment, isFirm)
  }

  private static let firm: Set<String> = [
    "association", "asso", "comite", "collectif", "mairie", "ville", "commune", "college", "lycee", "ecole",
    "universite", "ong", "fondation", "federation", "union", "syndicat", "ccas", "amicale", "amis",
  ]

  private static func startsName(_ words: Words, _ index: Int) -> Bool {
    words[index].isCapitalised
      || ["la", "l", "le", "les"].contains(words[index].folded) && index + 1 < words.count
        && (words[index + 1].isCapitalised || firm.contains(words[index + 1].folded))
  }

  private static func skipArticle(_ index: Int, _ words: Words) -> Int {
    ["l"].contains(words[index].folded)
      || ["la", "le", "les"].contains(words[index].folded) && !words[index].isCapitalised ? index + 1 : index
  }

  private static func isAddress(_ segment: Range<Int>, _ words: Words) -> Bool {
    segment.contains {
      [
        "rue", "avenue", "boulevard", "allee", "place", "bp", "cedex", "chemin", "impasse", "tel", "standard",
        "suivez", "retrouvez",
      ].contains(words[$0].folded)
    }
      || segment.contains { words[$0].kind == .number && words[$0].folded.utf8.count == 5 }
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
    if start < line.upperBound { segments.append(start..<line.upperBound) }
    return segments
  }
}
