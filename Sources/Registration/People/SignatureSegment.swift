/// Whether a stretch of a signature's line names an organisation: no address, farewell, town, telephone's label or department.
enum SignatureSegment {
  /// The organisation that a stretch of a signature names; firm where a word such as « association » says so.
  static func organisation(_ segment: Range<Int>, _ words: Words, _ names: [Range<Int>]) -> (
    Range<Int>, Bool
  )? {
    guard
      !segment.contains(where: { index in
        words[index].kind != .word && words[index].kind != .number || names.contains { $0.contains(index) }
      }),
      let first = segment.first, words[first].kind == .word
    else { return nil }
    guard !isFarewell(segment, words), !isAddress(segment, words), !isPlain(first, segment, words),
      !isSaid(segment, words)
    else { return nil }
    if let written = writtenFor(segment, words) { return (written, true) }
    if let office = segment.first(where: { NameWords.offices.contains(words[$0].folded) }),
      office <= first + 2
    {
      guard
        let link = Range(office + 1, upTo: segment.upperBound).first(where: {
          ["de", "d", "du", "des", "pour"].contains(words[$0].folded) && $0 + 1 < segment.upperBound
            && startsName(words, $0 + 1)
        })
      else { return nil }
      return (skipArticle(link + 1, words)..<segment.upperBound, false)
    }
    if isTown(segment, words) || words.folded(first + 1) == "loi" { return nil }
    // « Omar : 06 … »
    if segment.upperBound < words.count, words[segment.upperBound].kind == .phone,
      words.before(segment.upperBound).contains(.colon)
    {
      return nil
    }
    // « accueil EHPAD Les Lilas »
    if segment.count > 2, ["accueil", "secretariat", "standard", "direction"].contains(words[first].folded),
      words[first + 1].isCapitalised, OrganisationNouns.opens(words[first + 1].folded)
    {
      return (Range(first + 1, upTo: segment.upperBound), true)
    }
    let isFirm =
      segment.count > 1
      && (segment.contains { firm.contains(words[$0].folded) }
        || OrganisationNouns.isConcrete(words[noun(first, segment, words)].folded))
    let isProper = segment.contains {
      words[$0].isCapitalised && !NameWords.common.contains(words[$0].folded)
    }
    guard isProper || isFirm, segment.count <= 12 else { return nil }
    let isDepartment = [
      "service", "services", "direction", "cabinet", "secretariat", "pole", "redaction", "standard",
    ].contains(words[first].folded)
    return isDepartment ? nil : (segment, isFirm)
  }

  /// « Awa Diallo pour … »
  private static func writtenFor(_ segment: Range<Int>, _ words: Words) -> Range<Int>? {
    guard let link = segment.dropFirst(2).prefix(3).first(where: { words[$0].folded == "pour" }),
      link + 1 < segment.upperBound, startsName(words, link + 1),
      (segment.lowerBound..<link).allSatisfy({
        words[$0].isCapitalised && !OrganisationNouns.opens(words[$0].folded)
      })
    else { return nil }
    return skipArticle(link + 1, words)..<segment.upperBound
  }

  /// « Thao, c'est le prénom »: a remark, by the verb in small letters.
  private static func isSaid(_ segment: Range<Int>, _ words: Words) -> Bool {
    segment.contains { !words[$0].isCapitalised && FiniteVerb.stands(in: $0..<$0 + 1, words) }
  }

  /// « L'Atelier de … »: the noun after the article in capitals.
  private static func noun(_ first: Int, _ segment: Range<Int>, _ words: Words) -> Int {
    ["la", "le", "les", "l"].contains(words[first].folded) && segment.count > 2 ? first + 1 : first
  }

  /// A word that opens a sentence or a formula, unless it is a noun or an article of a name: « Voisins Solidaires », « Les Amis ».
  private static func isPlain(_ first: Int, _ segment: Range<Int>, _ words: Words) -> Bool {
    guard NameWords.isPlain(words[first].folded) else { return false }
    let isArticle = ["la", "le", "les", "l", "un", "une"].contains(words[first].folded)
    let isNoun = OrganisationNouns.inside.contains(words[first].folded) && segment.count > 1
    // « Foyer socio-culturel »
    let isOpening = OrganisationNouns.opens(words[first].folded) && segment.count < 7
    return !isArticle
      && !(isNoun && (isOpening || segment.dropFirst().contains { words[$0].isCapitalised }))
  }

  private static func isFarewell(_ segment: Range<Int>, _ words: Words) -> Bool {
    Tail.isFarewell(segment, words)
  }

  /// « Bourges », « Saint-Florent-sur-Cher », « Paris 12e » on a line of its own: where somebody lives. A name of one word is an
  /// organisation's where it is all capitals, or made of two that are no town's.
  private static func isTown(_ segment: Range<Int>, _ words: Words) -> Bool {
    let first = words[segment.lowerBound]
    if segment.count == 1 { return !first.isAllCapitals || first.text.unicodeScalars.count > 7 }
    let last = words[segment.upperBound - 1]
    if segment.count == 2, last.text.first?.isNumber ?? false,
      ["e", "er", "eme"].contains(where: last.folded.hasSuffix)
    {
      return true
    }
    let isOneGroup = segment.dropFirst().allSatisfy { words.before($0) == .hyphen }
    return isOneGroup && segment.contains { townWords.contains(words[$0].folded) }
  }

  private static let townWords: Set<String> = [
    "saint", "sainte", "st", "ste", "sur", "sous", "en", "le", "la", "les", "l", "de", "du", "des", "d",
  ]

  private static let firm: Set<String> = [
    "association", "comite", "collectif", "mairie", "ville", "commune", "college", "lycee", "ecole",
    "universite", "ong", "fondation", "federation", "union", "syndicat", "ccas", "amicale", "amis",
  ]

  private static func startsName(_ words: Words, _ index: Int) -> Bool {
    words[index].isCapitalised
      // « Secrétaire du cercle Saint-Florent »
      || OrganisationNouns.opens(words[index].folded) && index + 1 < words.count
        && Range(index + 1, upTo: min(index + 4, words.count)).contains {
          words[$0].isCapitalised && words.before($0).isSubset(of: [.space, .apostrophe, .hyphen])
        }
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
