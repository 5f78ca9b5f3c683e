/// The desk's questions with what the author wrote beneath each: « > Quel est le nom de votre collègue ? », then a name.
struct Interview: Sendable {
  struct Pair: Sendable {
    var question: InterviewQuestion
    /// The author's words beneath it.
    var answer: Range<Int>
  }

  /// No letter of the desk's asks more.
  private static let pairLimit = 20

  /// In order of the letter.
  private(set) var pairs: [Pair] = []
  /// What the author wrote elsewhere: above the letter, or beneath what asks nothing.
  private(set) var remarks: [Range<Int>] = []
  /// The letter down to its last answered question, as words.
  private(set) var letter = Words()

  /// Nil where the quoted text is not the desk's, or nothing stands beneath its questions.
  init?(lines: [Zoning.Line], text: AuthorText, desk: DeskQuestion.Desk) {
    guard lines.contains(where: { $0.kind == .quoted }), desk.isNamed(in: lines), !text.isTooLong else {
      return nil
    }
    let places = Places(text)
    var all = Tokeniser(limit: 2000)
    var chunk: [String] = []
    var index = 0
    while index < lines.count {
      let line = lines[index]
      guard !line.isBlank, line.kind == .own else {
        if line.kind == .quoted, !line.isBlank {
          chunk.append(String(line.text.prefix(DeskQuestion.lineLimit)))
        }
        index += 1
        continue
      }
      var end = index + 1
      while end < lines.count, lines[end].kind != .quoted { end += 1 }
      let answer = places.words(of: lines[index..<end].filter { $0.kind == .own })
      InterviewQuestion.add(chunk, to: &all)
      guard take(answer, beneath: chunk), pairs.count <= Self.pairLimit else { return nil }
      if !pairs.isEmpty, pairs.last?.answer == answer { letter = all.words }
      chunk = []
      index = end
    }
    guard !pairs.isEmpty else { return nil }
  }

  /// False where it cannot be told which of several questions is answered.
  private mutating func take(_ answer: Range<Int>, beneath chunk: [String]) -> Bool {
    guard !answer.isEmpty else { return true }
    switch InterviewQuestion.last(in: chunk) {
    case .one(let question): pairs.append(Pair(question: question, answer: answer))
    case .none: remarks.append(answer)
    case .several: return false
    }
    return true
  }

  /// Which of the author's words a line holds.
  private struct Places {
    let words: Words
    let start: Int

    init(_ text: AuthorText) {
      words = text.words
      start = text.subjectCount
    }

    func words(of lines: [Zoning.Line]) -> Range<Int> {
      guard let first = lines.first, let last = lines.last else { return 0..<0 }
      let low = index(at: first.offset)
      let high = index(at: last.offset + last.text.utf8.count)
      return low..<max(low, high)
    }

    /// The first word of the body at or after that offset.
    private func index(at offset: Int) -> Int {
      var low = start, high = words.count
      while low < high {
        let middle = (low + high) / 2
        if words[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
      }
      return low
    }
  }
}

/// One question of the desk's: what it wants to know, and its own words.
struct InterviewQuestion: Sendable {
  enum Topic: Sendable, Hashable { case session, who, companion, organisation, phone, email, seats, other }

  var topics: Set<Topic>
  var words: Words

  enum Last: Sendable {
    /// The text above asks nothing just before the answer.
    case none
    case one(InterviewQuestion)
    /// More than one question stands above one answer.
    case several
  }

  /// The question that such lines end with.
  static func last(in lines: [String]) -> Last {
    var tokeniser = Tokeniser(limit: 1000)
    add(lines, to: &tokeniser)
    let words = tokeniser.words
    let asked = words.sentences.filter { asks($0, words) }
    guard let last = asked.last, last.upperBound == words.count else { return .none }
    guard asked.count == 1 else { return .several }
    var question = Tokeniser()
    question.add(text(of: last, words), at: 0)
    let topics = Set(phrases.hits(in: words, last).map(\.meaning))
    return .one(InterviewQuestion(topics: topics.isEmpty ? [.other] : topics, words: question.words))
  }

  /// Adds lines as the desk wrote them: those that its client wrapped are one.
  static func add(_ lines: [String], to tokeniser: inout Tokeniser) {
    var previous = ""
    for line in lines {
      tokeniser.add(line, at: 0, isContinued: !previous.isEmpty && LineWrap.joins(previous, line))
      previous = line
    }
    tokeniser.addParagraphEnd()
  }

  /// « … ? », or a line of a form that ends in a colon and names what it wants.
  private static func asks(_ sentence: Range<Int>, _ words: Words) -> Bool {
    let end = words.after(sentence.upperBound - 1)
    if end.contains(.question) { return true }
    return end.contains(.colon) && sentence.count <= 14 && phrases.contains(words, sentence)
      && !words.folded(sentence.upperBound - 1).hasPrefix("ecrit")
  }

  /// Words parted by blanks with the marks that tell dates apart.
  private static func text(of range: Range<Int>, _ words: Words) -> String {
    range.map { index in
      let gap = words.before(index)
      let mark =
        gap.contains(.slash)
        ? "/"
        : gap.contains(.apostrophe) ? "'" : gap.contains(.hyphen) ? "-" : gap.contains(.quote) ? " \"" : " "
      return (index == range.lowerBound ? "" : mark) + words[index].text
    }.joined()
  }

  private static let phrases = PhraseBook<Topic>(
    [
      .session: """
      laquelle|lequel|lesquelles
      quelle|quel ~1 session|date|seance|creneau|reunion|formation|jour|atelier|rencontre
      preferez|choisissez vous
      session|date|seance|creneau choisie|souhaitee|preferee|choisi|souhaite
      which ~1 session|date|one|meeting|day
      """,
      .who: """
      nom|noms|prenom|prenoms|identite
      qui participera|viendra|assistera|participeront|viendront
      participant|participants concernes
      name|names
      """,
      .companion: """
      votre|vos <company>
      your <company>
      personne|personnes qui vous accompagne|accompagnera|accompagnent
      """,
      .organisation: """
      structure|organisme|association|employeur|organisation|etablissement|collectivite
      """,
      .phone: """
      telephone|portable|mobile|phone
      numero
      """,
      .email: """
      mail|courriel|email|mel
      adresse electronique
      """,
      .seats: """
      combien
      nombre
      how many
      """,
    ],
    classes: [
      "company":
        "collegue collegues conjoint conjointe epoux epouse mari femme amie ami amis accompagnant accompagnante accompagnants colleague colleagues friend friends husband wife binome"
    ])
}
