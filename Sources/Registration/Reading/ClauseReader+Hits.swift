extension Reading {
  /// « …, je vous dirai en mai »: whether, not « je vous dirai qui m'accompagne ».
  static func isPutOff(_ hit: PhraseBook<Sense>.Hit, _ words: Words) -> Bool {
    let last = words[hit.range.upperBound - 1].folded
    guard
      ["redis", "redit", "dirai", "dira", "confirmerai", "reconfirmerai", "reviens", "tiens"].contains(last)
    else { return false }
    return ![
      "le", "les", "la", "leur", "leurs", "son", "sa", "ses", "qui", "combien", "quel", "quelle", "au",
    ].contains(
      words.folded(hit.range.upperBound)) || words.folded(hit.range.upperBound + 1) == "plus"
  }

  /// « on », with nothing but small words between it and the verb.
  static func isOurs(_ hit: PhraseBook<Sense>.Hit, _ sentence: Range<Int>, _ words: Words) -> Bool {
    var at = hit.range.lowerBound - 1
    while at >= sentence.lowerBound,
      ["s", "se", "y", "vous", "tous", "deux", "toutes", "les"].contains(words[at].folded)
    {
      at -= 1
    }
    return at >= sentence.lowerBound && words[at].folded == "on"
  }
}
