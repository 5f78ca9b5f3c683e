/// « je ne souhaite pas participer à celle d'octobre mais à celle de novembre », « je ne m'inscris pas à la réunion X »:
/// a refusal that names its event, told from the wish beside it.
enum Refusals {
  static let book = PhraseBook<Bool>([
    true: """
    je|j|nous ~1 ne|n ~2 souhaite|souhaitons|veux|voulons|desire|demande pas ~1 participer|assister|venir|suivre|m|nous
    je|j ~1 ne|n ~1 m inscris pas
    nous ne nous inscrivons pas
    m|nous aurait|auraient ~1 tente|tentee|tentes|plu|interesse|interessee|interesses|convenu
    ne|n me|m|nous concerne|concernent|interesse|interessent|tente|tentent ~1 pas|guere
    inutile de|d ~2 inscrire|compter|noter|reserver
    pas la peine de|d ~2 inscrire|compter|noter|reserver|proposer
    inutile de|d ~2 proposer|relancer
    ne ~1 me|m|nous concerne|concernent|interesse|interessent|tente|tentent pas|plus|guere|point
    me|nous|m concerne|concernent|interesse|interessent|tente|tentent pas|guere|point
    ne ~2 inscrivez|notez|reservez pas
    ne notez|reservez rien
    """
  ])

  private static let subjects: WordStems = ["concern", "interess", "tent"]

  /// Where the subject's stretch begins.
  private static func stretch(before range: Range<Int>, _ sentence: Range<Int>, _ words: Words) -> Int {
    Stretches.of(sentence, words).last { $0.lowerBound <= range.lowerBound }?.lowerBound
      ?? sentence.lowerBound
  }

  /// « Ni la compta ni le budget pour moi, mais … », « je ne prends ni l'un ni l'autre »: up to « mais » or the bracket's end.
  private static func neither(_ sentence: Range<Int>, _ words: Words) -> [Range<Int>] {
    let links = sentence.filter { words[$0].folded == "ni" }
    guard links.count > 1, let first = links.first else { return [] }
    let end = sentence.first { at in
      at > links[1]
        && (["mais", "but", "par", "en", "seulement"].contains(words[at].folded)
          && words.before(at).contains(.comma)
          || !words.before(at).isDisjoint(with: [.open, .colon, .semicolon, .dash]))
    }
    // « Ni X ni Y ne viendront », « ne nous comptez plus, ni elle ni moi »: of people, or of a verb that is denied.
    let isDenied = (sentence.lowerBound..<(end ?? sentence.upperBound)).contains { at in
      Negation.isParticle(at, words) && !isInBracket(at, from: sentence.lowerBound, words)
    }
    guard !isDenied, !links.contains(where: { persons.contains(words.folded($0 + 1)) }) else { return [] }
    return [first..<(end ?? sentence.upperBound)]
  }

  /// « pour celle du 8 avril, non, je travaille »: what is told first and answered.
  private static func topic(_ sentence: Range<Int>, _ words: Words) -> [Range<Int>] {
    guard let first = sentence.first, topics.contains(words[first].folded),
      let no = sentence.first(where: { at in
        words[at].folded == "non" && !words.before(at).isDisjoint(with: [.comma, .colon, .dash])
          && (at + 1 == sentence.upperBound || !words.before(at + 1).isSubset(of: .space)
            || words.folded(at + 1) == "merci")
      })
    else { return [] }
    return [first..<no + 1]
  }

  private static let topics: WordSet = ["pour", "quant", "concernant", "mais", "et", "par"]

  private static func isInBracket(_ index: Int, from start: Int, _ words: Words) -> Bool {
    (start...index).last { !words.before($0).isDisjoint(with: [.open, .close]) }.map {
      words.before($0).contains(.open)
    } ?? false
  }

  private static let persons: WordSet = [
    "moi", "lui", "elle", "eux", "elles", "nous", "mon", "ma", "notre", "m", "mme",
  ]

  /// From the refusal to « mais », else to the sentence's end.
  static func ranges(in sentence: Range<Int>, _ words: Words) -> [Range<Int>] {
    if Boxes.isEmpty(before: sentence, words) { return [sentence] }
    return neither(sentence, words) + topic(sentence, words)
      + book.hits(in: words, sentence).map { hit in
        let but = Range(hit.range.upperBound, upTo: sentence.upperBound).first {
          ["mais", "but"].contains(words[$0].folded)
        }
        let first = words[hit.range.lowerBound].folded
        // « Celle sur X m'aurait tenté », « la visite ne nous concerne pas »
        let isOfEvent = ["concern", "interess", "tent"].contains { stem in
          hit.range.contains { words[$0].folded.hasPrefix(stem) } && ["ne", "n"].contains(first)
        }
        if isOfEvent
          || ["m", "nous"].contains(first) && words.folded(hit.range.lowerBound + 1).hasPrefix("aur")
        {
          return sentence.lowerBound..<(but ?? sentence.upperBound)
        }
        // « l'atelier du 15 ne me concerne pas »: what is its subject.
        if hit.range.contains(where: { Self.subjects.begin(words[$0].folded) }) {
          return stretch(before: hit.range, sentence, words)..<(but ?? hit.range.upperBound)
        }
        let isAll = ["inutile", "pas", "ne"].contains(first) && but == nil
        return (isAll ? sentence.lowerBound : hit.range.lowerBound)..<(but ?? sentence.upperBound)
      }
  }
}
