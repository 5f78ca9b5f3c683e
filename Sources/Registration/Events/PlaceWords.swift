/// Words of the catalogue's places, which are nobody's name.
enum PlaceWords {
  /// `author`: words of their name, with which a line below a place begins.
  static func words(in text: Words, index: EventIndex, author: Set<String> = []) -> WordIndices {
    let places = text.indices.filter {
      text[$0].isCapitalised && index.held(at: text[$0].folded) != nil
    }
    let there = WordIndices(places.map { $0..<$0 + 1 })
    // « Jean Lefèvre » is nobody's « Salle Jean-Moulin »: beside another capitalised word it may be a name.
    let kept = places.filter { at in
      // « Jean » alone is somebody, though there be a « Salle Jean-Moulin ».
      let isPlace =
        there.contains(at - 1) || there.contains(at + 1)
        || [
          "salle", "site", "a", "au", "aux", "en", "de", "d", "du", "sur", "vers", "hotel", "place", "rue",
          "pour",
          "dans",
        ]
        .contains(
          text.folded(at - 1))
      return isPlace
        && [at - 1, at + 1].allSatisfy { beside in
          guard text.indices.contains(beside), text.before(max(at, beside)).isSubset(of: [.space, .hyphen])
          else { return true }
          return there.contains(beside) || !text[beside].isCapitalised
            || author.contains(text[beside].folded) && !author.contains(text[at].folded)
            || NameWords.isPlain(text[beside].folded)
            || EventWords.isEmpty(text[beside].folded)
        }
    }
    return WordIndices(kept.map { $0..<$0 + 1 })
  }
}
