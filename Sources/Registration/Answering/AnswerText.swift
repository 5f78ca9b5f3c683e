/// The words of a short answer, without greeting, thanks and signature.
struct AnswerText: Sendable {
  let reading: Reading
  /// Empty where nothing is left, or too much.
  let range: Range<Int>

  private static let limit = 24

  init(reading: Reading) {
    self.reading = reading
    let words = reading.words
    var told: [Range<Int>] = []
    for line in words.lines where line.lowerBound >= reading.text.subjectCount {
      if reading.text.isSignature[line.lowerBound] { break }
      if !told.isEmpty, Self.isFarewell(line, words) { break }
      let isSpoken = line.contains { !RequestWords.courtesy.contains(words[$0].folded) }
      if isSpoken { told.append(line) }
    }
    while told.count > 1, let last = told.last, Self.signs(last, reading) { told.removeLast() }
    range = Self.trimmed(told, words)
  }

  private static func isFarewell(_ line: Range<Int>, _ words: Words) -> Bool {
    FooterPhrases.valediction.hits(in: words, line).contains { $0.range.lowerBound <= line.lowerBound + 1 }
  }

  /// A line of the author's own name, or of what follows it below a request.
  private static func signs(_ line: Range<Int>, _ reading: Reading) -> Bool {
    let folded = line.map { reading.words[$0].folded }
    let author = Set(reading.author.nameWords)
    return folded.allSatisfy { author.contains($0) || $0.utf8.count == 1 }
      || line.contains { reading.words[$0].kind == .phone }
  }

  /// « Bonjour, celle du 12 mai, merci. »
  private static func trimmed(_ lines: [Range<Int>], _ words: Words) -> Range<Int> {
    guard var low = lines.first?.lowerBound, var high = lines.last?.upperBound else { return 0..<0 }
    while low < high, greetings.contains(words[low].folded) { low += 1 }
    while high > low, closings.contains(words[high - 1].folded) { high -= 1 }
    return high - low <= limit ? low..<high : 0..<0
  }

  private static let greetings: WordSet = [
    "bonjour", "bonsoir", "salut", "madame", "monsieur", "hello", "hi", "rebonjour", "re", "merci", "pardon",
    "alors", "desole", "desolee", "donc", "excusez", "sorry", "effectivement", "finalement",
  ]
  private static let closings: WordSet = [
    "merci", "beaucoup", "d", "avance", "svp", "s", "il", "vous", "plait", "cordialement", "please", "thanks",
    "thank",
    "you",
  ]
}
