/// How far an organisation's name goes in running text, from the word it begins with.
struct OrganisationSpan {
  let words: Words
  /// Words that are of a date, of an event or of somebody who comes.
  let owned: Set<Int>

  /// The longest a name is, in words.
  private static let limit = 14

  /// The name that begins there, articles aside: in quotes, or by its capitals, or after a noun that such names begin with.
  func range(at place: Int) -> Range<Int>? {
    let start = skipArticle(place)
    guard words.indices.contains(start), !owned.contains(start), words[start].kind == .word else {
      return nil
    }
    if let quoted = quoted(from: start) { return quoted }
    let isNoun = OrganisationNouns.opens(words[start].folded)
    guard words[start].isCapitalised || isNoun, !NameWords.civilities.contains(words[start].folded),
      isNoun || !NameWords.isPlain(words[start].folded) || opensWithArticle(start) || opensWithPlain(start)
    else { return nil }
    guard let end = end(from: start, isNoun: isNoun), end > start else { return nil }
    let range = start..<end
    let isLone = range.count == 1 && (isNoun || NameWords.isPlain(words[start].folded))
    let isOffice = range.contains { NameWords.offices.contains(words[$0].folded) } && !isNoun
    return isLone || isOffice || isMeant(range) || !isNamed(range) ? nil : range
  }

  /// « Le club sera représenté »: one that is known already, by its noun alone.
  private func isMeant(_ range: Range<Int>) -> Bool {
    guard range.count == 2, opensWithArticle(range.lowerBound) else { return false }
    let noun = words[range.lowerBound + 1]
    return !noun.isCapitalised
      && (OrganisationNouns.opens(noun.folded) || OrganisationNouns.generic.contains(noun.folded))
  }

  /// In small letters throughout, as some dictate: a noun of organisations and of what, or of where.
  private func isNamed(_ range: Range<Int>) -> Bool {
    range.contains { words[$0].isCapitalised }
      || OrganisationNouns.isConcrete(words[range.lowerBound].folded)
        && range.contains { ["de", "du", "des", "d"].contains(words[$0].folded) }
  }

  /// « la Ville », « l'Amicale », but « Les Amis »: an article in capitals is of the name.
  private func skipArticle(_ index: Int) -> Int {
    guard words.indices.contains(index), index + 1 < words.count,
      ["la", "le", "l", "les", "the", "notre", "nos"].contains(words[index].folded),
      !words[index].isCapitalised
    else { return index }
    return index + 1
  }

  private func opensWithArticle(_ start: Int) -> Bool {
    ["les", "la", "le", "l", "un", "une", "tous"].contains(words[start].folded)
      && words[start].isCapitalised && start + 1 < words.count
  }

  /// « Voisins Solidaires »
  private func opensWithPlain(_ start: Int) -> Bool {
    OrganisationNouns.inside.contains(words[start].folded) && start + 1 < words.count
      && words.before(start + 1) == .space && words[start + 1].isCapitalised
      && !owned.contains(start + 1) && !EventWords.isNoun(words[start].folded)
  }

  /// « Kèr ak Zanmi » between quotation marks, with « association » before them or not.
  private func quoted(from start: Int) -> Range<Int>? {
    let isGeneric = OrganisationNouns.generic.contains(words[start].folded)
    let open = isGeneric && words.after(start).contains(.quote) ? start + 1 : start
    guard words.before(open).contains(.quote) else { return nil }
    let close = Range(open + 1, upTo: min(open + Self.limit, words.count + 1)).first {
      words.before($0).contains(.quote)
    }
    return close.map { open..<$0 }
  }

  private func end(from start: Int, isNoun: Bool) -> Int? {
    var last = words[start].isCapitalised ? start + 1 : nil
    var index = start + 1
    // Words in small letters since the last one in capitals.
    var small = 0
    while index < min(start + Self.limit, words.count), joins(index), !owned.contains(index) {
      if isProper(index) {
        last = index + 1
        small = 0
      } else if !OrganisationNouns.links.contains(words[index].folded) {
        guard isContent(index), small < 3 else { break }
        small += 1
      } else if breaks(index), words[start].isCapitalised || words[index].folded != "sur" {
        break
      }
      index += 1
    }
    return completed(start, last, index, isNoun)
  }

  /// « Maison des vergers », « foyer rural de … » dictated: without a second capital the name goes on over its complement.
  private func completed(_ start: Int, _ last: Int?, _ stop: Int, _ isNoun: Bool) -> Int? {
    if let last, last < stop, agrees(start, last) { return last + 1 }
    if let last, opensWithArticle(start), last == start + 2, last < stop, stop < last + 3, isSetApart(stop) {
      return stop
    }
    let opens = isNoun || opensWithArticle(start)
    if let last, opensWithArticle(start), last < stop, last > start + 1, isSetApart(stop),
      ["de", "des", "du", "d"].contains(words[last].folded)
    {
      return stop
    }
    guard opens, last.map({ $0 == start + 1 }) ?? true else { return last }
    var end = stop
    while end > start + 1, OrganisationNouns.links.contains(words[end - 1].folded) { end -= 1 }
    return end > start + 1 ? end : last
  }

  /// « Rives partagées », « Cyclo-Club berruyer »: an adjective that agrees with a plural, or tells the town, belongs to the name.
  private func agrees(_ start: Int, _ last: Int) -> Bool {
    let word = words[last].folded
    guard words.before(last) == .space, isContent(last), word.utf8.count > 5 else { return false }
    if last == start + 1, word.hasSuffix("s"), words[start].folded.hasSuffix("s"),
      isSetApart(last + 1) || words.before(last + 1).contains(.colon)
    {
      return words[start].folded.utf8.count > 4
    }
    let isClub = (start..<last).contains { OrganisationNouns.opens(words[$0].folded) }
    return isClub && Self.ofTowns.contains(where: word.hasSuffix) && !Self.adverbs.contains(word)
  }

  private static let ofTowns = ["ais", "aise", "aises", "ois", "oise", "oises"]
  private static let adverbs: Set<String> = [
    "desormais", "jamais", "parfois", "quelquefois", "toutefois", "autrefois", "mauvais", "mauvaise",
  ]

  /// « Les Passeurs de rêves, … »: a comma or bracket ends the name.
  private func isSetApart(_ stop: Int) -> Bool {
    !words.before(stop).isDisjoint(with: Marks([.comma, .close, .quote]).union(.endsSentence))
  }

  private func joins(_ index: Int) -> Bool {
    let gap = words.before(index)
    return gap.isSubset(of: [.space, .hyphen, .apostrophe, .plus]) || gap == [.dash]
  }

  private func isProper(_ index: Int) -> Bool {
    let word = words[index]
    if words.before(index).contains(.hyphen) { return true }
    if word.kind == .number { return word.folded.utf8.count < 4 && !isDay(index) }
    guard word.kind == .word, word.isCapitalised else { return false }
    return !NameWords.civilities.contains(word.folded)
      && (word.isAllCapitals || !OrganisationNouns.stops.contains(word.folded))
  }

  /// « du 24 décembre », « le 3 »: a day, not part of a name.
  private func isDay(_ index: Int) -> Bool {
    CalendarWords.months[words.folded(index + 1)] != nil || words.after(index).contains(.slash)
      || OrganisationNouns.links.contains(words.folded(index - 1))
      || CalendarWords.weekdays[words.folded(index - 1)] != nil
  }

  private func isContent(_ index: Int) -> Bool {
    let word = words[index]
    return word.kind == .word && word.folded.utf8.count > 2 && !OrganisationNouns.stops.contains(word.folded)
      && (!NameWords.common.contains(word.folded) || OrganisationNouns.inside.contains(word.folded))
      && PredicateWords.forms[word.folded] == nil
      && !CalendarWords.isName(word.folded)
  }

  /// « à », « et », « pour », « en » go on only to a word in capitals that is nobody's and no day; « à » never: a town follows.
  private func breaks(_ index: Int) -> Bool {
    switch words[index].folded {
    case "a", "au", "aux": return true
    case "et", "pour", "en", "sur", "and", "for", "sans", "sous":
      let next =
        ["l", "la", "le", "les", "the", "de", "d"].contains(words.folded(index + 1)) ? index + 2 : index + 1
      return !words.indices.contains(next) || !words[next].isCapitalised || owned.contains(next)
        || CalendarWords.isName(words[next].folded)
    default: return false
    }
  }
}
