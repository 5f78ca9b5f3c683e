/// Phrases by what they mean, found in a text without case, accents or punctuation.
///
/// A phrase is written as words: `a|b` is either, `?a` may be missing, `~3` skips up to three words, `<name>` stands for a class of words.
struct PhraseBook<Meaning: Sendable & Hashable>: Sendable {
  struct Hit: Equatable {
    var meaning: Meaning
    var range: Range<Int>
  }

  private enum Piece: Sendable {
    /// One of those words.
    case words(Alternatives)
    case optional(Alternatives)
    case gap(Int)
  }

  private struct Phrase: Sendable {
    /// What follows the first word.
    var pieces: Range<Int>
    var meaning: Meaning
  }

  private var pieces: [Piece] = []
  /// In the book's order, those that begin with one word together.
  private var phrases: [Phrase] = []
  private let openings: WordTable<Range<Int>>

  /// `phrases`: for each meaning, a phrase a line.
  init(_ phrases: KeyValuePairs<Meaning, String>, classes: [String: String] = [:]) {
    let classes = classes.mapValues { $0.split { $0 == " " || $0 == "\n" }.map(String.init) }
    var byFirstWord: [String: [Phrase]] = [:]
    for (meaning, lines) in phrases {
      for line in lines.utf8.split(separator: UInt8(ascii: "\n")) {
        var parts = line.split(separator: UInt8(ascii: " ")).map { Substring($0) }[...]
        guard let first = parts.popFirst(), !first.hasPrefix("~"), !first.hasPrefix("?") else { continue }
        let start = pieces.count
        pieces += parts.map { Self.piece($0, classes) }
        let phrase = Phrase(pieces: start..<pieces.count, meaning: meaning)
        for word in Set(Self.alternatives(first, classes)) { byFirstWord[word, default: []].append(phrase) }
      }
    }
    var openings: [(String, Range<Int>)] = []
    for (word, phrases) in byFirstWord {
      openings.append((word, self.phrases.count..<self.phrases.count + phrases.count))
      self.phrases += phrases
    }
    self.openings = WordTable(openings)
  }

  private static func piece(_ text: Substring, _ classes: [String: [String]]) -> Piece {
    if text.hasPrefix("~"), let count = Int(text.dropFirst()) { return .gap(count) }
    if text.hasPrefix("?") { return .optional(Alternatives(alternatives(text.dropFirst(), classes))) }
    return .words(Alternatives(alternatives(text, classes)))
  }

  private static func alternatives(_ text: Substring, _ classes: [String: [String]]) -> [String] {
    text.utf8.split(separator: UInt8(ascii: "|")).flatMap { part -> [String] in
      guard part.first == UInt8(ascii: "<"),
        let named = classes[String(Substring(part.dropFirst().dropLast()))]
      else { return [String(Substring(part))] }
      return named
    }
  }

  /// Every phrase that begins and ends within that stretch; of several at one place and with one meaning, the longest.
  func hits(in text: Words, _ stretch: Range<Int>) -> [Hit] {
    var hits: [Hit] = []
    for start in stretch { addHits(at: start, stretch.upperBound, text, &hits) }
    return hits
  }

  func contains(_ text: Words, _ stretch: Range<Int>) -> Bool {
    stretch.contains { start in
      guard let range = openings.value(of: text[start].folded, text.hashes[start]) else { return false }
      return range.contains { match(phrases[$0].pieces, text, start + 1, stretch.upperBound) != nil }
    }
  }

  private func addHits(at start: Int, _ end: Int, _ text: Words, _ hits: inout [Hit]) {
    guard let range = openings.value(of: text[start].folded, text.hashes[start]) else { return }
    let known = hits.count
    for index in range {
      guard let end = match(phrases[index].pieces, text, start + 1, end) else { continue }
      if let same = hits[known...].firstIndex(where: { $0.meaning == phrases[index].meaning }) {
        hits[same].range = start..<max(end, hits[same].range.upperBound)
      } else {
        hits.append(Hit(meaning: phrases[index].meaning, range: start..<end))
      }
    }
  }

  private func match(_ rest: Range<Int>, _ text: Words, _ at: Int, _ end: Int) -> Int? {
    guard let first = rest.first else { return at }
    let next = Range(first + 1, upTo: rest.upperBound)
    switch pieces[first] {
    case .words(let words):
      return at < end && words.contain(text, at) ? match(next, text, at + 1, end) : nil
    case .optional(let words):
      if at < end, words.contain(text, at), let found = match(next, text, at + 1, end) { return found }
      return match(next, text, at, end)
    case .gap(let most):
      for skipped in 0...most where at + skipped <= end {
        if let found = match(next, text, at + skipped, end) { return found }
      }
      return nil
    }
  }
}

/// A few words, any of which may stand at a place of a phrase.
private struct Alternatives: Sendable {
  private let words: [(word: String, hash: WordHash)]

  init(_ words: [String]) { self.words = words.map { ($0, WordHash($0)) } }

  func contain(_ text: Words, _ at: Int) -> Bool {
    let hash = text.hashes[at]
    return words.contains { $0.hash == hash && $0.word == text[at].folded }
  }
}
