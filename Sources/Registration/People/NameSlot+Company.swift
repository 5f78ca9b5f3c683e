/// Who is brought along by the author, and who is merely dealt with.
extension NameSlot {
  static let links: WordSet = [
    "avec", "with", "accompagne", "accompagnee", "et", "and", "plus", "ainsi", "comptant", "compris",
    "comprise", "flanque", "flanquee",
  ]
  /// Nothing but what the person is stands between the words that ask and the name.
  func isPerson(_ run: NameRun, behind asked: Range<Int>) -> Bool {
    let start = PersonPhrase(words: words, names: []).start(of: run, in: clause.range)
    return asked.upperBound == start
      || asked.upperBound < start && asked.upperBound + 1 == start
        && ["pour", "for"].contains(words[asked.upperBound].folded)
  }

  /// What brings somebody along, with what they are to the author between it and the name.
  static let company: WordSet = [
    "avec", "with", "de", "d", "par", "comptant", "compris", "que", "plus", "pour",
  ]

  /// « avec mes deux futurs collègues, X », « en comptant mes filles X », « de même que notre régisseuse, X ».
  func isBroughtAlong(_ run: NameRun) -> Bool {
    let start = PersonPhrase(words: words, names: []).start(of: run, in: clause.range)
    guard start < run.range.lowerBound, start > clause.range.lowerBound,
      Self.company.contains(words[start - 1].folded)
    else { return false }
    let before = words.folded(start - 2)
    switch words[start - 1].folded {
    case "avec", "with": return !Self.dealings.contains(before)
    case "de", "d", "par":
      return before.hasPrefix("accompagn") || before.hasPrefix("flanque") || before == "compagnie"
    case "que": return ["ainsi", "meme"].contains(before)
    case "pour": return clause.has([.registerOthers, .registerUs]) || ["et", "moi"].contains(before)
    default: return true
    }
  }

  func isLinked(_ run: NameRun) -> Bool {
    let first = run.range.lowerBound
    let start = max(clause.range.lowerBound, first - 6)
    return (start..<first).contains { Self.links.contains(words[$0].folded) && !isDealing($0, before: first) }
      || (max(clause.range.lowerBound, first - 9)..<first).contains {
        words[$0].folded == "ainsi" && words.folded($0 + 1) == "que"
      }
      || (start...first).contains { words.before($0).contains(.colon) || words.before($0).contains(.plus) }
      || ["et", "and"].contains(words.folded(run.range.upperBound)) || joinsAuthor(run) || isBroughtAlong(run)
  }

  /// « avec l'accord de X », « en accord avec X », « animée avec brio par X »: nobody who comes along.
  func isDealing(_ link: Int, before first: Int) -> Bool {
    guard ["avec", "with"].contains(words[link].folded) else { return false }
    return Self.dealings.contains(words.folded(link - 1))
      || (link + 1..<first).contains {
        ["de", "d", "par", "du"].contains(words[$0].folded)
          && !NameWords.isKinOrOffice(words.folded($0 - 1)) && words.folded($0 - 1) != "plus"
      }
  }

  /// « je travaille avec X »: who is known, not who comes along.
  static let dealings: WordSet = [
    "travaille", "travaillons", "travaillais", "travailler", "collabore", "collaborons", "habite", "vis",
    "parle", "parler",
    "discute", "discuter", "echange", "echanger", "vu", "accord", "work", "works", "spoke", "spoken",
    "contact", "conversation", "discussion", "rdv", "entretien",
  ]
}
