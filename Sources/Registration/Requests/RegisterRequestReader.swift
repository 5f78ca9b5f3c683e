/// What of the author's words only the register can settle, where they hold nothing else but courtesy.
struct RegisterRequestReader: Sendable {
  let reading: Reading
  let index: EventIndex
  /// Full names that the letter answered, or the quoted text, tells.
  let told: [NameRun]
  private var words: Words { reading.words }

  init(reading: Reading, index: EventIndex, lines: [Zoning.Line]) {
    self.reading = reading
    self.index = index
    told = NameCompletion.names(in: lines)
  }

  var request: RegisterRequest? {
    guard !reading.text.isTooLong else { return nil }
    if asks(RegisterRequestPhrases.personalData),
      isWhole(RequestWords.personalData, isLegal: true)
    {
      return .personalData
    }
    if asksWhereOneStands, isWhole(RequestWords.status, isLegal: false) { return .status }
    if isCourtesy { return .courtesy }
    let corrections = CorrectionReader(reading: reading, clauses: spoken, told: told)
    guard let correction = corrections.correction, isWhole(RequestWords.correction, corrections.owned, spoken)
    else {
      return nil
    }
    return .correct([correction])
  }

  /// Thanks, or « bien reçu », and nothing that asks or tells.
  private var isCourtesy: Bool {
    let clauses = reading.clauses.filter { clause in
      !clause.sentence.isSignature && !(clause.sentence.isSubject && reading.text.isSubjectInherited)
    }
    let isSaid = clauses.contains { clause in
      clause.range.contains { RequestWords.acknowledging.contains(words[$0].folded) }
    }
    return isSaid && clauses.allSatisfy { !$0.sentence.isQuestion && $0.matters.isEmpty }
      && isWhole(RequestWords.received, [], clauses)
  }

  /// « Annule et remplace mon message d'hier. »
  var replacesEarlier: Bool {
    reading.clauses.contains { clause in
      !(clause.sentence.isSubject && reading.text.isSubjectInherited)
        && RegisterRequestPhrases.replacing.contains(words, clause.range)
    }
  }

  /// The author's sentences: those of the subject where it is theirs, and of the body down to the signature.
  private var spoken: [Reading.Clause] {
    reading.clauses.filter { clause in
      if clause.sentence.isSubject { return !reading.text.isSubjectInherited }
      if clause.sentence.isSignature { return false }
      return clause.range.lowerBound < reading.tail.range.lowerBound || speaks(clause)
    }
  }

  /// A last short line is taken for a signature's, unless it asks.
  private func speaks(_ clause: Reading.Clause) -> Bool {
    clause.sentence.isQuestion || RegisterRequestPhrases.isOne(clause.range, words)
      || CorrectionPhrases.fields.contains(words, clause.range)
  }

  private func asks(_ book: PhraseBook<Bool>) -> Bool {
    spoken.contains { book.contains(words, $0.range) }
  }

  private var asksWhereOneStands: Bool {
    spoken.contains { clause in
      RegisterRequestPhrases.status.contains(words, clause.range)
        || clause.sentence.isQuestion && RegisterRequestPhrases.statusIfAsked.contains(words, clause.range)
    }
  }

  /// Nobody else is named, and every word has its part; `isLegal`: personal data are the matter themselves.
  private func isWhole(_ vocabulary: WordSet, isLegal: Bool) -> Bool {
    let isOfOthers = reading.names.contains { run in
      run.isFull && spoken.contains { $0.range.contains(run.range.lowerBound) }
        && !PersonName.agree(run.words, reading.author.nameWords)
        && !reading.tail.names.contains { PersonName.agree($0.words, run.words) }
    }
    return !isOfOthers && isWhole(vocabulary, [], spoken)
      && spoken.allSatisfy { clause in
        clause.matters.allSatisfy { $0.meaning == .question || isLegal && $0.meaning == .legal }
      }
  }

  private func isWhole(_ vocabulary: WordSet, _ owned: WordIndices, _ clauses: [Reading.Clause]) -> Bool {
    let known = WordIndices(
      reading.dates.map(\.range) + reading.events.map(\.range) + reading.organisations.map(\.range)
        + reading.tail.names.map(\.range) + reading.names.filter(isAuthor).map(\.range)
    ).union(owned)
    return clauses.allSatisfy { clause in
      clause.range.allSatisfy { at in
        let word = words[at].folded
        return known.contains(at) || vocabulary.contains(word) || RequestWords.courtesy.contains(word)
          || EventWords.isNoun(word) || CalendarWords.isName(word) || index.topics[Stem.of(word)] != nil
          || index.held(at: word) != nil || word.utf8.count == 1 && words[at].kind == .word
      }
    }
  }

  private func isAuthor(_ run: NameRun) -> Bool { PersonName.agree(run.words, reading.author.nameWords) }
}
