/// Phrases by what they mean, found in a text without case, accents or punctuation.
///
/// A phrase is written as words: `a|b` is either, `?a` may be missing, `~3` skips up to three words, `<name>` stands for a class of words.
struct PhraseBook<Meaning: Sendable & Hashable>: Sendable {
  struct Hit: Equatable {
    var meaning: Meaning
    var range: Range<Int>
  }

  private enum Piece: Sendable {
    case words(Set<String>)
    case optional(Set<String>)
    case gap(Int)
  }

  private struct Phrase: Sendable {
    var pieces: [Piece]
    var meaning: Meaning
  }

  private var byFirstWord: [String: [Phrase]] = [:]

  /// `phrases`: for each meaning, a phrase a line.
  init(_ phrases: KeyValuePairs<Meaning, String>, classes: [String: String] = [:]) {
    for (meaning, lines) in phrases {
      for line in lines.split(separator: "\n") { add(line, meaning, classes) }
    }
  }

  private mutating func add(_ line: Substring, _ meaning: Meaning, _ classes: [String: String]) {
    let pieces = line.split(separator: " ").map { Self.piece($0, classes) }
    guard case .words(let first)? = pieces.first else { return }
    for word in first { byFirstWord[word, default: []].append(Phrase(pieces: pieces, meaning: meaning)) }
  }

  private static func piece(_ text: Substring, _ classes: [String: String]) -> Piece {
    if text.hasPrefix("~"), let count = Int(text.dropFirst()) { return .gap(count) }
    let isOptional = text.hasPrefix("?")
    let alternatives = text.drop { $0 == "?" }.split(separator: "|").flatMap { part -> [Substring] in
      guard part.hasPrefix("<"), let named = classes[String(part.dropFirst().dropLast())] else {
        return [part]
      }
      return named.split { $0 == " " || $0 == "\n" }
    }
    let words = Set(alternatives.map(String.init))
    return isOptional ? .optional(words) : .words(words)
  }

  /// Every phrase that begins and ends within that stretch; of several at one place and with one meaning, the longest.
  func hits(in text: Words, _ stretch: Range<Int>) -> [Hit] {
    var hits: [Hit] = []
    for start in stretch {
      guard let phrases = byFirstWord[text[start].folded] else { continue }
      var longest: [Meaning: Int] = [:]
      for phrase in phrases {
        guard let end = Self.match(phrase.pieces[1...], text, start + 1, stretch.upperBound) else { continue }
        longest[phrase.meaning] = max(end, longest[phrase.meaning] ?? 0)
      }
      hits += longest.map { Hit(meaning: $0.key, range: start..<$0.value) }
    }
    return hits
  }

  func contains(_ text: Words, _ stretch: Range<Int>) -> Bool { !hits(in: text, stretch).isEmpty }

  private static func match(_ pieces: ArraySlice<Piece>, _ text: Words, _ at: Int, _ end: Int) -> Int? {
    guard let piece = pieces.first else { return at }
    let rest = pieces.dropFirst()
    switch piece {
    case .words(let words):
      return at < end && words.contains(text[at].folded) ? match(rest, text, at + 1, end) : nil
    case .optional(let words):
      if at < end, words.contains(text[at].folded), let found = match(rest, text, at + 1, end) {
        return found
      }
      return match(rest, text, at, end)
    case .gap(let most):
      for skipped in 0...most where at + skipped <= end {
        if let found = match(rest, text, at + skipped, end) { return found }
      }
      return nil
    }
  }
}
