/// « Si oui, … », « dans ce cas, … »: with which a sentence says what the answer to the question before is to bring about.
enum Affirmation {
  static func opens(_ sentence: Range<Int>, _ words: Words) -> Range<Int>? {
    book.hits(in: words, sentence).first { $0.range.lowerBound == sentence.lowerBound }?.range
  }

  private static let book = PhraseBook<Bool>([
    true: """
    si oui
    si c est ?bien ?encore ?toujours le cas
    si c est ?bien ?encore ?toujours possible
    si tel est ?bien le cas
    dans ce|tel|pareil cas
    auquel cas
    le cas echeant
    if so
    in that case
    """
  ])
}
