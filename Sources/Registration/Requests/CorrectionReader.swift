/// What is to be written of one person from now on, as the author's sentences tell.
struct CorrectionReader: Sendable {
  private(set) var correction: Correction?
  /// The words of the values, right and wrong, and of the names.
  private(set) var owned: WordIndices = []
  private let reading: Reading
  private var words: Words { reading.words }

  init(reading: Reading, clauses: [Reading.Clause], told: [NameRun]) {
    self.reading = reading
    guard !clauses.contains(where: { !$0.matters.isEmpty }) else { return }
    var found = Correction(person: nil)
    let hits = clauses.flatMap { CorrectionPhrases.fields.hits(in: words, $0.range) }
    let told = told.filter { !$0.words.isEmpty }
    readName(NameCorrection(reading: reading, clauses: clauses, told: told), &found)
    readContact(.phone, .phone, hits, clauses) { found.phone = $0 }
    readContact(.email, .email, hits, clauses) { found.email = $0 }
    readOrganisation(hits, clauses, &found)
    if found.person == nil, found.name == nil { readPerson(clauses, &found) }
    let isEmpty =
      found.name == nil && found.phone == nil && found.email == nil && found.organisation == nil
    correction = isEmpty ? nil : found
  }

  private mutating func readName(_ name: NameCorrection, _ found: inout Correction) {
    guard let result = name.result else { return }
    (found.person, found.name) = (result.person, result.name)
    for range in result.owned { owned.insert(range) }
  }

  /// One number or address; of two, the one before « au lieu de ».
  private mutating func readContact(
    _ kind: Word.Kind, _ field: CorrectionPhrases.Field, _ hits: [PhraseBook<CorrectionPhrases.Field>.Hit],
    _ clauses: [Reading.Clause], _ set: (String) -> Void
  ) {
    guard hits.contains(where: { $0.meaning == field }) else { return }
    let places = clauses.flatMap { $0.range.filter { words[$0].kind == kind } }
    guard let first = places.first else { return }
    let isOnly = Set(places.map { words[$0].folded }).count == 1
    let isTold =
      places.count == 2
      && CorrectionPhrases.ratherThan.contains(words, first + 1..<max(first + 1, places[1]))
    guard isOnly || isTold else { return }
    for place in places { owned.insert(place..<place + 1) }
    set(words[first].folded)
  }

  /// « je représente maintenant Benkadi 91 »: to the next mark of punctuation.
  private mutating func readOrganisation(
    _ hits: [PhraseBook<CorrectionPhrases.Field>.Hit], _ clauses: [Reading.Clause], _ found: inout Correction
  ) {
    let told = hits.filter { $0.meaning == .organisation }
    guard let hit = told.max(by: { $0.range.upperBound < $1.range.upperBound }),
      let clause = clauses.first(where: { $0.range.contains(hit.range.lowerBound) })
    else { return }
    var start = hit.range.upperBound
    while start < clause.range.upperBound, Self.openings.contains(words[start].folded),
      !words[start].isCapitalised
    { start += 1 }
    var end = start
    while end < clause.range.upperBound, end == start || isPart(end),
      end == start
        || CorrectionPhrases.ratherThan.hits(in: words, Range(end, upTo: clause.range.upperBound)).allSatisfy(
          {
            $0.range.lowerBound != end
          })
    { end += 1 }
    guard start < end, end - start <= 8, (start..<end).contains(where: { words[$0].isCapitalised }) else {
      return
    }
    if let wrong = CorrectionPhrases.ratherThan.hits(in: words, Range(end, upTo: clause.range.upperBound))
      .first,
      wrong.range.lowerBound == end
    {
      let rest = Range(wrong.range.upperBound, upTo: clause.range.upperBound)
      guard rest.count <= 8, rest.contains(where: { words[$0].isCapitalised }) else { return }
      owned.insert(rest)
    }
    owned.insert(start..<end)
    found.organisation = OrganisationName.clerk(words, start..<end)
  }

  private func isPart(_ at: Int) -> Bool {
    words.before(at).isDisjoint(with: Marks.endsSentence.union([.comma, .open, .close, .colon]))
      && [.word, .number].contains(words[at].kind)
  }

  private static let openings: WordSet = [
    "l", "la", "le", "association", "structure", "organisme", "societe", "collectif",
  ]

  /// « le numéro de Paul Martin a changé »: the one person that is named.
  private mutating func readPerson(_ clauses: [Reading.Clause], _ found: inout Correction) {
    let named = reading.names.filter { run in
      run.isFull && clauses.contains { $0.range.contains(run.range.lowerBound) }
        && !PersonName.agree(run.words, reading.author.nameWords) && !owned.contains(run.range.lowerBound)
    }
    guard named.count == 1, let run = named.first,
      ["de", "d"].contains(words.folded(run.range.lowerBound - 1))
    else { return }
    owned.insert(run.range)
    found.person = run.name
  }
}
