/// Questions beside a request, and questions told as statements.
enum SideQuestion {
  /// « pourriez-vous me dire si … », « je voudrais savoir comment … »: asked, not supposed. That all is noted may be asked.
  static func isIndirect(_ clause: Reading.Clause, _ words: Words) -> Bool {
    !openings(of: clause, words).isEmpty
  }

  /// « dites-moi si », « me dire comment »: the words with which such a question begins.
  static func openings(of clause: Reading.Clause, _ words: Words) -> [Range<Int>] {
    let accepted = clause.hits.filter { [.courtesy, .openCondition].contains($0.meaning) }.map(\.range)
    return indirect.hits(in: words, clause.range).map(\.range).filter { range in
      !isAskedByOthers(range.lowerBound, words) && !accepted.contains { $0.overlaps(range) }
    }
  }

  /// Words with which a question asks more than to be registered.
  static let opening: WordSet = [
    "si", "ou", "comment", "quand", "combien", "quel", "quelle", "quels", "quelles", "sans", "meme",
    "seulement", "que", "if", "or", "how", "when", "without", "only", "avant", "apres", "partir", "tard",
  ]

  /// « il nous demande si … »: asked of the author, not of the desk.
  private static func isAskedByOthers(_ index: Int, _ words: Words) -> Bool {
    ["me", "m", "nous"].contains(words.folded(index - 1))
      && ["il", "elle", "on", "ils", "elles", "qui"].contains(words.folded(index - 2))
  }

  private static let indirect = PhraseBook<Bool>([
    true: """
    dire|indiquer|preciser|confirmer|savoir|dites|indiquez|precisez|demande|demandais|repondre ~2 si|s|comment|quand|combien|quel|quelle|quels|quelles|pourquoi
    dites|indiquez|precisez|confirmez moi|nous si|s|comment|quand|combien|quel|quelle|quels|quelles|ou
    savoir|dire|indiquer|demande|demandais ~1 a|de quel|quelle|quoi|qui
    savoir|dire|indiquer|preciser|sais|dites|indiquez|connaitre ~1 ou en|est|se|peut|puis|je|la|le|on
    savoir|indiquer|dire|preciser ce que|qu
    tell|know|wonder|wondering|ask ~2 if|whether|how|when|where|what|which
    """
  ])

  /// « Est-ce qu'il reste de la place ? », « est-ce encore possible ? »: to be registered is the answer.
  static func isAvailability(_ clause: Reading.Clause, _ reading: Reading) -> Bool {
    let words = reading.words
    guard availability.contains(words, clause.range) else { return false }
    // « je voudrais savoir s'il reste de la place »
    let start = openings(of: clause, words).first?.upperBound ?? clause.range.lowerBound
    return Range(start, upTo: clause.range.upperBound).allSatisfy { index in
      small.contains(words[index].folded) || EventWords.isNoun(words[index].folded)
        || DayPart(words[index].folded) != nil
        || reading.events.contains { $0.range.contains(index) }
        || reading.dates.contains { $0.range.contains(index) }
    }
  }

  private static let availability = PhraseBook<Bool>([
    true: """
    reste t il ~4 place|places|chaise|chaises
    reste ~4 place|places|chaise|chaises
    y a t il ~4 place|places|chaise|chaises
    il y a ~4 place|places
    avez vous ~4 place|places|chaise|chaises
    encore possible|temps
    est ce possible
    trop tard
    any places|seats|room left
    there ~1 still ~1 room|places|seats|space
    there ~1 room|places|seats|space
    still possible|time|room|places|seats
    """
  ])

  private static let small: WordSet = [
    "est", "ce", "c", "qu", "que", "il", "n", "t", "s", "reste", "y", "a", "encore", "toujours", "de", "la",
    "le", "les", "des", "du", "d", "l", "place", "places", "chaise", "chaises", "disponible", "disponibles",
    "libre", "libres",
    "pour", "cette", "cet", "ces", "et", "possible", "trop", "tard", "temps", "avez", "vous", "pas",
    "bonjour",
    "bonsoir", "svp", "plait", "une", "quelques", "inscrire", "m", "participer", "is", "it", "there", "are",
    "any", "still", "seats", "left", "room", "for", "the", "on", "in", "time", "au", "aux", "sur", "en",
  ]
}
