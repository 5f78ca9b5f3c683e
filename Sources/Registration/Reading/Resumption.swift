/// « J'avais annulé ma place … ; finalement inscrivez-moi », « je m'étais désistée, pouvez-vous me remettre sur la liste ? »: what was given
/// up before, and is asked for again now.
///
/// A cancellation that is told as done, with a request of the author's own behind it, is the past, and asks nothing.
enum Resumption {
  /// The same clauses, without the cancellations that are past.
  static func settled(_ clauses: [Reading.Clause], _ words: Words) -> [Reading.Clause] {
    guard
      let asked = clauses.flatMap({ clause in
        clause.hits.filter { $0.meaning == .registerSelf && !clause.sentence.isSubject }
      }).map(\.range.lowerBound).max()
    else { return clauses }
    return clauses.map { clause in
      guard clause.has([.cancelSelf, .cancelBare]), clause.range.lowerBound < asked else { return clause }
      var clause = clause
      clause.hits = clause.hits.map { hit in
        isPast(hit, clause.range, words) && hit.range.upperBound <= asked
          ? PhraseBook<Sense>.Hit(meaning: .attended, range: hit.range) : hit
      }
      clause.senses = Senses(clause.hits.map(\.meaning))
      return clause
    }
  }

  private static func isPast(_ hit: PhraseBook<Sense>.Hit, _ sentence: Range<Int>, _ words: Words) -> Bool {
    guard [.cancelSelf, .cancelBare].contains(hit.meaning) else { return false }
    let near = max(sentence.lowerBound, hit.range.lowerBound - 3)..<hit.range.upperBound
    return near.contains { at in
      imperfects.contains(words[at].folded)
        || ["ai", "avons"].contains(words[at].folded) && isParticiple(at + 1, hit, words)
    }
  }

  /// « j'ai annulé », « j'ai dû annuler ».
  private static func isParticiple(_ index: Int, _ hit: PhraseBook<Sense>.Hit, _ words: Words) -> Bool {
    Range(index, upTo: hit.range.upperBound).prefix(3).contains {
      words[$0].text.hasSuffix("é") || words[$0].folded == "du"
    }
  }

  private static let imperfects: WordSet = [
    "avais", "avions", "etais", "etions", "pouvais", "pouvions", "devais", "devions",
  ]
}
