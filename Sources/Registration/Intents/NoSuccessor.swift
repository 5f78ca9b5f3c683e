/// « nul ne prendra sa place », « sans remplaçant », « il ne sera pas remplacé »: nobody takes the seat over.
enum NoSuccessor {
  /// Whether a word of replacing at that index is denied so.
  static func isTold(at index: Int, _ words: Words, in range: Range<Int>) -> Bool {
    guard words[index].folded.hasPrefix("remplac") else { return false }
    if isAtWork(index, words, range) { return true }
    let near = Range(max(range.lowerBound, index - 9), upTo: min(range.upperBound, index + 4))
    return book.hits(in: words, near).contains { hit in
      hit.range.contains(index) && isOneStretch(hit.range, words) && isNobody(hit.range.lowerBound, words)
    }
  }

  /// « X me remplacera au guichet »: at the author's work, so that the author can come.
  private static func isAtWork(_ index: Int, _ words: Words, _ range: Range<Int>) -> Bool {
    let reach = index + 1..<max(index + 1, min(range.upperBound, index + 11))
    guard
      let place = reach.first(where: { at in
        workplaces.contains(words[at].folded) && before.contains(words.folded(at - 1))
      })
    else { return false }
    return !(index + 1..<place).contains { EventWords.isNoun(words[$0].folded) }
  }

  private static let before: WordSet = [
    "au", "aux", "la", "l", "le", "mon", "ma", "notre", "en", "sa", "son", "leur",
  ]
  private static let workplaces: WordSet = [
    "guichet", "accueil", "bureau", "magasin", "boutique", "travail", "comptoir", "caisse", "standard",
    "classe",
    "cours", "ecole", "usine", "cuisine", "service", "garde", "poste", "chantier", "permanence", "hopital",
    "maison", "ferme", "marche", "stand", "bar", "restaurant", "volant", "atelier", "cantine", "creche",
    "bibliotheque", "mediatheque", "pharmacie", "cabinet", "garage", "secretariat", "boulot", "etable",
    "traite",
    "fournil", "four", "barre", "tournee", "astreinte", "agence", "reception", "vestiaire",
  ]

  private static func isOneStretch(_ range: Range<Int>, _ words: Words) -> Bool {
    range.dropFirst().allSatisfy { words.before($0).isDisjoint(with: [.comma, .colon, .open, .close]) }
  }

  /// « une personne pour me remplacer » is somebody.
  private static func isNobody(_ index: Int, _ words: Words) -> Bool {
    words[index].folded != "personne"
      || !["une", "la", "cette", "autre", "de", "d", "1", "quelle", "chaque"].contains(
        words.folded(index - 1))
  }

  private static let book = PhraseBook<Bool>([
    true: """
    aucun|aucune|sans|pas ?de ?d ~1 remplacant|remplacante|remplacants|remplacement|remplacer
    personne ~6 remplacer|remplacera|remplace|remplacerait
    ne|n ~1 sera|serai|serons|seront|est|suis|sont|sommes ~1 pas|plus|guere ~2 remplace|remplacee|remplaces|remplacees
    ne|n ~3 pas|plus ~1 remplacer
    inutile|besoin|peine|necessaire|question de|d ~1 remplacer
    ne ~1 remplace|remplacez|remplacera|remplacerons|remplacons ~1 pas|personne
    remplacant|remplacante|remplacants|remplacement ~2 ne|n
    """
  ])
}
