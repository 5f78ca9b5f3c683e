/// Who is named beside a request for what they did, or for whom it is written, and not as one who comes or leaves.
extension PeopleReader {
  /// « c'est Rose Petit, du club de marche, qui m'a parlé de vous »: what somebody does to the author, and not that they come.
  func isTeller(_ run: NameRun, _ clause: Reading.Clause) -> Bool {
    guard words.folded(run.range.lowerBound - 1) == "est", words.folded(run.range.lowerBound - 2) == "c",
      let who = Range(run.range.upperBound, upTo: min(run.range.upperBound + 8, words.count)).first(where: {
        words[$0].folded == "qui"
      }), ["m", "me", "nous", "t", "vous"].contains(words.folded(who + 1))
    else { return false }
    return !(who + 2..<who + 5).contains {
      ComingWords.isDecisive(words.folded($0)) || Self.company.begin(words.folded($0))
    }
  }

  private static let company: WordStems = ["accompagn", "rejoin", "remplac", "represent", "suppl"]

  /// « copie à M. Petit, pour information »: told of the letter.
  func isCopied(_ run: NameRun) -> Bool {
    let title = NameWords.civilities.contains(words.folded(run.range.lowerBound - 1)) ? 1 : 0
    let first = run.range.lowerBound - title
    return words.folded(first - 1) == "a" && words.folded(first - 2) == "copie"
  }

  /// « Au nom des Gîtes, je décommande … »: for whom one writes, who is not who leaves.
  func isSpokenFor(_ run: NameRun, _ clause: Reading.Clause) -> Bool {
    let first = run.range.lowerBound
    return clause.has(Sense.cancelling) && !clause.has(Sense.registering)
      && words.folded(first - 2) == "nom" && words.folded(first - 3) == "au"
      && !words.before(run.range.upperBound).isDisjoint(with: [.comma])
  }

  /// « En plus des inscriptions de Rose Petit et d'Omar Sarr, … »: who has a seat already.
  func isAddedTo(_ run: NameRun, _ clause: Reading.Clause) -> Bool {
    Self.additions.hits(in: words, clause.range).contains { hit in
      hit.range.upperBound <= run.range.lowerBound
        && Range(hit.range.upperBound, upTo: run.range.lowerBound).allSatisfy { at in
          reading.names.contains { $0.range.contains(at) }
            || ["et", "de", "d", "ainsi", "que"].contains(words[at].folded)
            || NameWords.civilities.contains(words[at].folded)
        }
    }
  }

  /// « Outre mon équipe (Rose Petit, déjà notée), je vous adresse … ».
  func isToldAsDone(_ run: NameRun, _ clause: Reading.Clause) -> Bool {
    let end = run.range.upperBound
    // « Rose Petit (déjà inscrite par le formulaire) », « Rose Petit, déjà inscrite, … »
    if words.folded(end) == "deja", Self.noted.begin(words.folded(end + 1)) {
      if words.before(end).contains(.open) { return true }
      if words.before(end) == [.comma, .space] || words.before(end) == [.comma] {
        return end + 2 >= clause.range.upperBound || words.before(end + 2).contains(.comma)
      }
    }
    let around = Range(max(clause.range.lowerBound, run.range.lowerBound - 8), upTo: run.range.lowerBound + 1)
    guard let open = around.last(where: { words.before($0).contains(.open) }) else { return false }
    let inside = Range(open, upTo: clause.range.upperBound).prefix { at in
      at == open || !words.before(at).contains(.close)
    }
    return inside.contains(run.range.lowerBound)
      && inside.contains { words[$0].folded == "deja" && $0 >= run.range.upperBound }
  }

  private static let noted: WordStems = ["inscri"]
  private static let additions = PhraseBook<Bool>([
    true: """
    en complement|plus|sus de|des ~1 inscription|inscriptions|reservation|reservations de|du|d
    outre ~1 inscription|inscriptions|reservation|reservations de|du|d
    s ajoute|ajoutent a|aux ~1 inscription|inscriptions|reservation|reservations de|du|d
    """
  ])
}
