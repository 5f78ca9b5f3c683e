/// Who is registered for what, as the answers beneath the desk's own questions tell.
struct InterviewPlan: Sendable {
  let interview: Interview
  let resolution: Resolution
  private var reading: Reading { resolution.reading }
  private var words: Words { reading.words }
  private var index: EventIndex { resolution.index }

  /// Nil where any answer leaves anything open.
  func actions() -> [Action]? {
    guard isAboutRegistering, interview.remarks.allSatisfy(isQuiet), othersAreNone,
      let entry = InterviewEvent(interview: interview, resolution: resolution).entry,
      resolution.status(entry) == .open,
      let people = InterviewPeople(interview: interview, reading: reading).group
    else { return nil }
    guard let seats = seats(named: people.count) else { return nil }
    let participants = InterviewContacts(interview: interview, reading: reading).complete(people)
    return [
      Action(.register, event: index.entries[entry].event.id, seats: seats, participants: participants)
    ]
  }

  /// The letter asks in order to register, not to take off.
  private var isAboutRegistering: Bool {
    let letter = interview.letter
    return letter.indices.contains { Self.registering.contains(where: letter[$0].folded.hasPrefix) }
      && !letter.indices.contains { Self.leaving.contains(where: letter[$0].folded.hasPrefix) }
  }

  private static let registering = [
    "inscri", "particip", "suivre", "assist", "regist", "attend", "reserv", "invit", "serez", "viendrez",
  ]
  private static let leaving = ["annul", "desinscri", "desist", "cancel", "remplac"]

  /// « mes réponses dans le texte », « non merci, ça ira »: nothing of coming, of anybody, or in question.
  private func isQuiet(_ range: Range<Int>) -> Bool {
    let clauses = reading.clauses.filter { $0.range.overlaps(range) }
    return clauses.allSatisfy { clause in
      !clause.sentence.isQuestion && clause.senses.isSubset(of: [.plain, .courtesy])
        && !clause.range.contains { ComingWords.isOfComing(words[$0].folded) }
        && !reading.dates.contains { clause.range.contains($0.range.lowerBound) }
    } && !reading.names.contains { $0.isFull && range.contains($0.range.lowerBound) && !isSender($0) }
      && Residue(reading: reading, clauses: clauses).doubt == nil
  }

  private func isSender(_ run: NameRun) -> Bool {
    guard let sender = SenderReader(reading: reading).person else { return false }
    return PersonName.agree(run.words, sender.words)
  }

  /// What the desk asked beside is answered by no more than « non », « aucun ».
  private var othersAreNone: Bool {
    interview.pairs.filter { $0.question.topics == [.other] }.allSatisfy { pair in
      pair.answer.allSatisfy { Self.none.contains(words[$0].folded) } || comes(pair)
    }
  }

  /// « Serez-vous des nôtres ? » « Oui, avec plaisir. »
  private func comes(_ pair: Interview.Pair) -> Bool {
    pair.question.words.indices.contains { Self.asked.contains(pair.question.words[$0].folded) }
      && words.folded(pair.answer.lowerBound) == "oui"
      && pair.answer.allSatisfy { Self.assent.contains(words[$0].folded) }
  }

  private static let asked: WordSet = [
    "serez", "viendrez", "participerez", "assisterez", "souhaitez", "confirmez", "presents", "present",
    "presente",
  ]
  private static let assent: WordSet = [
    "oui", "avec", "plaisir", "bien", "sur", "merci", "volontiers", "grand", "je", "confirme", "absolument",
    "tout", "a",
    "fait", "nous", "confirmons",
  ]

  private static let none: WordSet = [
    "non", "aucun", "aucune", "rien", "neant", "ras", "no", "none", "merci", "pas", "de", "particulier",
    "particuliere", "besoin", "a", "signaler", "specifique",
  ]

  private func includesAuthor(_ answer: Range<Int>) -> Bool {
    answer.contains { words[$0].folded == "moi" && words.folded($0 + 1).hasPrefix("compris") }
  }

  /// As many as the author says, or as are named; nil where the two do not fit.
  private func seats(named count: Int) -> Int? {
    let told = interview.pairs.filter { $0.question.topics == [.seats] }
    guard let only = told.first else { return count }
    let numbers = only.answer.compactMap { at in
      words[at].folded == "couple"
        ? 2
        : words.folded(at + 1) == "couple" ? nil : words[at].number ?? CalendarWords.numbers[words[at].folded]
    }
    // « Cinq, moi compris. Les quatre autres … »
    let isWhole =
      numbers.count == 1 || numbers.count == 2 && numbers[1] == numbers[0] - 1 && includesAuthor(only.answer)
    guard told.count == 1, isWhole, let number = numbers.first, number >= count, number < 100
    else {
      return nil
    }
    return number
  }
}

/// Which event the answers mean.
struct InterviewEvent: Sendable {
  let interview: Interview
  let resolution: Resolution
  private var reading: Reading { resolution.reading }

  var entry: Int? {
    let asked = interview.pairs.filter { $0.question.topics.contains(.session) }
    guard asked.count <= 1 else { return nil }
    let letter = Letter(interview.letter, resolution)
    guard let pair = asked.first else { return letter.only }
    var candidates = Letter(pair.question.words, resolution, within: letter.entries).ordered
    if candidates.count < 2 { candidates = letter.ordered }
    return EventAnswer(reading: reading, index: resolution.index).chosen(pair.answer, among: candidates)
      ?? described(pair.answer)
  }

  /// « Ma première asso, celle qui parle du RNA (la soirée en ligne, donc) »: one by its title, in words without a doubt.
  private func described(_ answer: Range<Int>) -> Int? {
    guard AnswerAccount(words: reading.words).isPlain(answer),
      let clause = reading.clauses.first(where: {
        $0.range.lowerBound <= answer.lowerBound && answer.upperBound <= $0.range.upperBound
      }),
      reading.events.contains(where: { $0.isStrong && answer.contains($0.range.lowerBound) }),
      case .one(let entry) = resolution.choice.result(in: [clause.narrowed(to: answer)])
    else { return nil }
    return entry
  }

  /// The events that a text of the desk's tells of, in its order.
  private struct Letter {
    /// By their titles.
    let entries: Set<Int>
    let ordered: [Int]

    init(_ words: Words, _ resolution: Resolution, within known: Set<Int> = []) {
      let index = resolution.index
      let mentions = EventReader(index: index, text: words, owned: []).mentions().filter(\.isStrong)
      let titled = mentions.reduce(into: Set<Int>()) { $0.formUnion($1.events) }
      let all = titled.isEmpty ? known : titled
      let today = CivilDate(resolution.now, in: resolution.zone)
      let days = DateReader(words, today: today).mentions
      var dated: [Int] = []
      for day in days {
        let fitting = index.entries.indices.filter { entry in
          (all.isEmpty || all.contains(entry))
            && index.entries[entry].event.sessions.contains { day.allows($0.start.date) }
        }
        if fitting.count == 1, !dated.contains(fitting[0]) { dated.append(fitting[0]) }
      }
      entries = titled
      ordered = dated.isEmpty ? resolution.choice.sorted(all) : dated
    }

    /// The one event that the letter is about.
    var only: Int? { ordered.count == 1 ? ordered.first : nil }
  }
}
