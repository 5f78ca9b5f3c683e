/// Names of organisations, by the word that opens them or where they stand.
struct OrganisationReader {
  let text: Words

  struct Found: Sendable, Equatable {
    var range: Range<Int>
    /// As a clerk would write it.
    var name: String
  }

  /// Words after which an organisation is named: « l'association … », « la mairie de … ».
  private static let openings: WordSet = [
    "association", "comite", "collectif", "mairie", "ville", "commune", "college",
    "lycee", "ecole", "ecoles", "universite", "ong", "fondation",
    "federation", "union", "syndicat", "ccas", "centre", "societe", "earl", "gie", "sarl", "amicale",
    "reseau", "plateforme", "agence", "hopital", "chambre", "institut", "laboratoire",
    "compagnie", "club", "cooperative", "eglise", "paroisse", "maison", "groupe", "ngo", "amis",
    "cabinet", "solidarite", "solidarites", "amap", "mjc", "esat", "ehpad", "mfr", "cuma", "scop", "sivom",
    "asso",
  ]

  func found() -> [Found] {
    var found: [Found] = []
    var index = 0
    while index < text.count {
      guard let range = range(at: index) else {
        index += 1
        continue
      }
      found.append(Found(range: range, name: OrganisationName.clerk(text, range)))
      index = range.upperBound
    }
    return found
  }

  private func range(at index: Int) -> Range<Int>? {
    if let bracketed = bracketed(behind: index) { return bracketed }
    guard Self.openings.contains(text[index].folded), !isFamilyName(index), !isCompany(index) else {
      return nil
    }
    return end(from: index).map { index..<$0 }
  }

  /// « notre association (Racines et Partage Vierzon) », « notre bureau (…) »: more words than most people's names have.
  private func bracketed(behind index: Int) -> Range<Int>? {
    guard Self.openings.contains(text[index].folded) || text[index].folded == "bureau",
      ["notre", "mon", "ma", "l", "cette", "une", "le", "du"].contains(text.folded(index - 1)),
      text.after(index).contains(.open), text.indices.contains(index + 1), text[index + 1].isCapitalised,
      !NameWords.civilities.contains(text[index + 1].folded)
    else { return nil }
    let end = Range(index + 2, upTo: min(index + 10, text.count)).first {
      !text.before($0).isSubset(of: [.space, .hyphen, .apostrophe])
    }
    guard let end, end > index + 3, text.before(end).contains(.close) else { return nil }
    return index + 1..<end
  }

  /// « en compagnie de Rose Petit »
  private func isCompany(_ index: Int) -> Bool {
    text[index].folded == "compagnie" && text.folded(index - 1) == "en"
  }

  /// « Paul Ngo » is no NGO.
  private func isFamilyName(_ index: Int) -> Bool {
    // « nos amis Yves et Rose Petit »
    if text[index].folded == "amis", !text[index].isCapitalised,
      ["nos", "mes", "ses", "leurs", "vos", "des", "deux", "trois", "quelques"].contains(
        text.folded(index - 1))
    {
      return true
    }
    return text[index].folded == "ngo" && text[index].isCapitalised && !text[index].isAllCapitals
  }

  /// The name goes on over capitalised words and the small words between them.
  private func end(from start: Int) -> Int? {
    var last: Int?
    var index = start + 1
    let quoted = index < text.count && text.before(index).contains(.quote) && !isInsideQuotes(start)
    while index < text.count, index < start + 14 {
      let gap = text.before(index)
      guard gap.isSubset(of: [.space, .hyphen, .apostrophe, .quote, .plus, .dot]) || gap == [.dash] else {
        break
      }
      if gap.contains(.quote), !(quoted && index == start + 1) { break }
      let word = text[index]
      if word.isCapitalised || word.kind == .number || gap.contains(.hyphen) || quoted
        || isCommonPart(index, start)
      {
        if word.kind == .number, word.folded.utf8.count > 3 || isDay(index) { break }
        last = index + 1
      } else if !OrganisationNouns.links.contains(word.folded) {
        break
      }
      index += 1
    }
    return last
  }

  /// An odd number of quotation marks before: the next one closes.
  private func isInsideQuotes(_ start: Int) -> Bool {
    (max(0, start - 20)...start).count { text.before($0).contains(.quote) } % 2 == 1
  }

  /// « du 24 décembre », « le 3 »: a day, not part of a name.
  private func isDay(_ index: Int) -> Bool {
    CalendarWords.months[text.folded(index + 1)] != nil
      || ["le", "du", "au", "les", "des"].contains(text.folded(index - 1))
      || CalendarWords.weekdays[text.folded(index - 1)] != nil || text.after(index).contains(.slash)
  }

  /// « comité de jumelage de … », « association des femmes de … », « commune rurale de … »: common words before the proper ones.
  private func isCommonPart(_ index: Int, _ start: Int) -> Bool {
    let word = text[index].folded
    guard !NameWords.common.contains(word), text[index].kind == .word, index - start < 6 else { return false }
    if goesOnProper(index), isOfWhat(index) || index == start + 1 && Self.isAdjective(word) { return true }
    let isKnown = [
      "jumelage", "ressortissants", "femmes", "jeunes", "amis", "parents", "originaires", "quartier",
      "rurale", "agricole", "villageois", "habitants", "sociale", "social",
    ].contains(word)
    guard isKnown else { return false }
    return Range(index + 1, upTo: min(index + 4, text.count)).contains { text[$0].isCapitalised }
      || text.after(index).contains(.hyphen)
  }

  /// « de chasse » in « association de chasse de Bourges »: a noun between two « de ».
  private func isOfWhat(_ index: Int) -> Bool {
    ["de", "d"].contains(text.folded(index - 1)) && ["de", "d", "du", "des"].contains(text.folded(index + 1))
  }

  /// Small words, and then the proper ones.
  private func goesOnProper(_ index: Int) -> Bool {
    guard
      let proper = Range(index + 1, upTo: min(index + 7, text.count)).first(where: { text[$0].isCapitalised })
    else {
      return false
    }
    return (index + 1..<proper).allSatisfy { at in
      OrganisationNouns.links.contains(text[at].folded) || isOfWhat(at)
        || Self.lands.contains(text[at].folded)
    } && (index + 1...proper).allSatisfy { text.before($0).isSubset(of: [.space, .apostrophe, .hyphen]) }
  }

  private static let lands: WordSet = [
    "vallee", "pays", "plaine", "plateau", "canton", "bassin", "cote", "val", "quartier",
  ]

  /// « botanique », « municipale », « sportif »: by the ending; no verb has it.
  private static func isAdjective(_ word: String) -> Bool {
    word.utf8.count > 5 && endings.contains(where: word.hasSuffix) && !["appelle", "rappelle"].contains(word)
  }

  private static let endings = [
    "ique", "iques", "ive", "ives", "if", "ifs", "pale", "nale", "pal", "nal", "aire", "aires", "nelle",
    "ienne",
    "iennes", "aise", "oise", "aises", "oises", "ole", "oles",
  ]
}
