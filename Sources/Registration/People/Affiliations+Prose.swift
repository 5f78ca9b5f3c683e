/// Turns of prose that tell an organisation without naming an office: « on est du … », « on vient pour le … », « je m'occupe de … à … »,
/// « …, foyer rural de Lury. », « club de lecture « Les Mots … » ».
extension Affiliations {
  /// « on est du FC … », « je suis de l'Amicale … »: what one is of, but no town.
  func origin(_ index: Int, _ clause: Range<Int>) -> Found? {
    guard ["suis", "est", "sommes", "serons", "sera"].contains(words[index].folded),
      ["je", "on", "nous"].contains(words.folded(index - 1)), index + 2 < clause.upperBound,
      ["de", "du", "des", "d"].contains(words[index + 1].folded),
      let range = span(index + 2, clause), isOrganisation(range)
    else { return nil }
    return Found(kind: .belongs, cue: index, range: range)
  }

  /// « on vient pour le club … »
  func sent(_ index: Int, _ clause: Range<Int>) -> Found? {
    guard ["viens", "vient", "venons", "viendrai", "viendra", "viendrons"].contains(words[index].folded),
      index + 2 < clause.upperBound, words[index + 1].folded == "pour",
      let range = span(index + 2, clause), isOrganisation(range)
    else { return nil }
    return Found(kind: .speaks, cue: index, range: range)
  }

  /// « je m'occupe de la chorale à Voisins Solidaires », « I look after the books for the … »: what one does, then the first link that an
  /// organisation follows.
  func activity(_ index: Int, _ clause: Range<Int>) -> Found? {
    guard Self.activities.contains(words[index].folded),
      (index - 2..<index).contains(where: {
        ["je", "j", "on", "nous", "i", "we"].contains(words.folded($0))
      })
    else { return nil }
    for link in index + 1..<max(index + 2, min(index + 9, clause.upperBound - 1)) {
      guard link < clause.upperBound - 1, words.before(link).isSubset(of: [.space, .apostrophe, .hyphen])
      else { return nil }
      if ["a", "au", "aux", "chez", "for", "at", "with", "of"].contains(words[link].folded),
        let range = span(link + 1, clause),
        isOrganisation(range) || words[link].folded != "of" && isSeveral(range)
      {
        return Found(kind: .belongs, cue: index, range: range)
      }
    }
    return nil
  }

  /// « …, foyer rural de Lury. »: the end of a sentence, set apart.
  func closing(_ clause: Range<Int>) -> Found? {
    guard let start = clause.dropFirst().last(where: { words.before($0).contains(.comma) }),
      clause.upperBound - start < 9, opensName(start), let range = span.range(at: start),
      range.upperBound == clause.upperBound, range.lowerBound == start,
      range.dropFirst().contains(where: { words[$0].isCapitalised }), !isEvent(range)
    else { return nil }
    return Found(kind: .belongs, cue: start, range: range)
  }

  /// « le club de lecture « Les Mots … » », « une fanfare étudiante (La …) »: the proper name beside what it is.
  func apposed(_ index: Int, _ clause: Range<Int>) -> Found? {
    guard opensName(index), words[index].isCapitalised == false || index == clause.lowerBound,
      !["votre", "vos", "cette", "ce", "leur", "your"].contains(words.folded(index - 1))
    else { return nil }
    var open = index + 1
    while open < min(index + 6, clause.upperBound), !isOpening(open) {
      guard words.before(open).isSubset(of: [.space, .apostrophe, .hyphen]), words[open].kind == .word,
        !OrganisationNouns.stops.contains(words[open].folded), !words[open].isCapitalised,
        !FiniteVerb.stands(in: open..<open + 1, words)
      else { return nil }
      open += 1
    }
    guard open < min(index + 6, clause.upperBound), isOpening(open), words[open].isCapitalised,
      let end = Range(open + 1, upTo: min(open + 10, clause.upperBound + 1)).first(where: {
        !words.before($0).isDisjoint(with: [.quote, .close])
      })
    else { return nil }
    let range = open..<end
    let isNamed = words.before(open).contains(.quote) || isSeveral(range) || isArticle(open)
    guard isNamed, !isEvent(range), !isPerson(range) else { return nil }
    return Found(kind: .belongs, cue: index, range: range)
  }

  /// « notre compagnie, Les Passeurs », « (La Fanfare) », « « Les Mots » »
  private func isOpening(_ index: Int) -> Bool {
    !words.before(index).isDisjoint(with: [.quote, .open])
  }

  private func isArticle(_ index: Int) -> Bool {
    ["la", "le", "les", "l"].contains(words[index].folded) && words[index].isCapitalised
      && index + 1 < words.count && words[index + 1].isCapitalised
  }

  private func opensName(_ index: Int) -> Bool {
    let word = words[index].folded
    return (OrganisationNouns.opens(word) || OrganisationNouns.generic.contains(word))
      && !EventWords.isNoun(word)
  }

  /// A noun that organisations' names begin with, but no meeting's; or an acronym before a capital: « FC Lury ».
  private func isOrganisation(_ range: Range<Int>) -> Bool {
    guard !isEvent(range), hasArticle(range) || !isPerson(range) else { return false }
    let first = words[range.lowerBound]
    return opensName(range.lowerBound) && range.dropFirst().contains { words[$0].isCapitalised }
      || first.isAllCapitals && range.count > 1 && words[range.lowerBound + 1].isCapitalised
  }

  /// « on est du … », « for the … »: before no person's name.
  private func hasArticle(_ range: Range<Int>) -> Bool {
    ["du", "des", "la", "le", "les", "l", "au", "aux", "the"].contains(words.folded(range.lowerBound - 1))
  }

  /// Several capitals, of nobody's name.
  private func isSeveral(_ range: Range<Int>) -> Bool {
    !isEvent(range) && (hasArticle(range) || !isPerson(range))
      && range.count { words[$0].isCapitalised && words[$0].text.utf8.count > 2 } > 1
      && !["saint", "sainte", "la", "le", "les"].contains(words[range.lowerBound].folded)
  }

  private static let activities: Set<String> = [
    "occupe", "occupons", "anime", "animons", "preside", "dirige", "dirigeons", "gere", "gerons", "coordonne",
    "coordonnons", "milite", "militons", "tiens", "tenons", "entraine", "encadre", "look", "run", "manage",
    "coordinate", "volunteer", "help", "chair",
  ]
}
