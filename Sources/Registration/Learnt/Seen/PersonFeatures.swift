/// What is seen of somebody in a message: where and how they are named, and what the message says.
struct PersonFeatures {
  let text: MaskedText
  let people: [PersonCandidate]
  let read: PeopleReader.Result
  let isNamed: Bool
  private let sender: PersonCandidate?
  /// What the message says, for the author, for others, and for who is told by half a name.
  private let message: [String: Features]

  init(_ text: MaskedText, _ people: [PersonCandidate], read: PeopleReader.Result, named: Bool) {
    self.text = text
    self.people = people
    self.read = read
    isNamed = named
    sender = people.first(where: \.isSender)
    message = ["S", "O", "H"].reduce(into: [:]) { $0[$1] = Self.message($1, text, named: named) }
  }

  /// The author, somebody else, or half a name: each is weighed by weights of its own.
  private static func letter(_ person: PersonCandidate) -> String {
    person.isSender ? "S" : person.isHalf ? "H" : "O"
  }

  private static func message(_ who: String, _ text: MaskedText, named: Bool) -> Features {
    var features = Features(named: named)
    var all: [String] = []
    for clause in text.own {
      let tokens = text.tokens(of: clause)
      all += tokens
      if text.clauses[clause].sentence.isSubject { features.add(bag: who + "subject:", tokens, pairs: false) }
      if text.clauses[clause].sentence.isQuestion { features.add(who, "question") }
      features.add(senses: who + "sense:", text.clauses[clause])
      for matter in text.clauses[clause].matters { features.add(who, "matter:", "\(matter.meaning)") }
      for denial in text.denials(in: clause) { features.add(who, "denial:", denial) }
      for deed in text.deeds(in: clause) { features.add(who, "deed:", deed) }
    }
    features.add(bag: who + "all:", all)
    if all.count < 12 { features.add(who, "short") }
    return features
  }

  func of(_ person: PersonCandidate) -> Features {
    let who = Self.letter(person)
    var features = message[who] ?? Features(named: isNamed)
    let runs = person.runs.filter { text.isOwn($0.range.lowerBound) }
    features.add(who, "bias")
    features.add(who, "named:", "\(min(2, runs.count))")
    features.add(who, "people:", "\(min(4, people.count))")
    let others = people.count { other in
      !other.isSender && other.runs.contains { text.isOwn($0.range.lowerBound) }
    }
    features.add(who, "others:", "\(min(4, others))")
    addReading(of: person, who, &features)
    addName(of: person, who, &features)
    for run in runs { add(run, of: person, who, &features) }
    return features
  }

  /// Whether it looks like a person's name or an organisation's, whose words stand in the author's domain, or are all capitals. Not which
  /// name it is: all are treated alike.
  private func addName(of person: PersonCandidate, _ who: String, _ features: inout Features) {
    features.add(who, "nameWords:", "\(min(5, person.words.count))")
    let domain = text.reading.author.address.split(separator: "@").last.map { Folding.fold($0) } ?? ""
    if person.words.contains(where: { $0.utf8.count > 3 && domain.holds($0) }) {
      features.add(who, "inDomain")
    }
    let shown = text.reading.author.nameWords
    if !person.isSender, shown.count > person.words.count, Set(person.words).isSubset(of: shown) {
      features.add(who, "partOfFrom")
    }
    if person.isSender, let name = text.reading.author.name {
      let words = Tokeniser.words(of: name)
      features.add(who, "shown:", Self.shape(of: words.indices, words))
    }
    guard let run = person.runs.first else { return }
    features.add(who, "shape:", Self.shape(of: run.range, text.words))
  }

  /// A letter for each word.
  private static func shape(of range: Range<Int>, _ words: Words) -> String {
    range.prefix(6).map { words[$0].isAllCapitals ? "A" : words[$0].isCapitalised ? "a" : "-" }.joined()
  }

  /// « GAEC du … », « Racines Handball », « Association : … »: what an organisation is called by, in the name or beside it.
  private func addKind(of range: Range<Int>, _ who: String, _ features: inout Features) {
    let words = text.words
    var before = range.lowerBound - 1
    while Self.particles.contains(words.folded(before)) { before -= 1 }
    if NameWords.organisations.contains(words.folded(before)) { features.add(who, "kindBefore") }
    if NameWords.organisations.contains(words.folded(range.upperBound)) { features.add(who, "kindBehind") }
    if range.contains(where: { NameWords.organisations.contains(words[$0].folded) }) {
      features.add(who, "kindInside")
    }
  }

  private static let particles: WordSet = ["de", "du", "des", "d", "la", "le", "les", "l"]

  /// « Structure : … », « Participant 1 : … »: what stands before the colon.
  private func addLabel(before at: Int, _ who: String, _ features: inout Features) {
    guard text.words.before(at).contains(.colon) else { return }
    var first = at - 1
    while at - first < 5, text.words.indices.contains(first),
      text.words.before(first).isDisjoint(with: .endsLine)
    {
      first -= 1
    }
    for word in max(0, first)..<at { features.add(who, "label:", MaskedText.stem(text.token(word))) }
  }

  /// What the rules for people made of them.
  private func addReading(of person: PersonCandidate, _ who: String, _ features: inout Features) {
    let fits = { (words: [String]) in
      let other = Set(words)
      return other.isSubset(of: person.words) || other.isSuperset(of: person.words)
    }
    if read.attending.contains(where: { fits($0.words) }) { features.add(who, "read:attending") }
    if read.absent.contains(where: { fits($0.words) }) { features.add(who, "read:absent") }
    if read.unowned.contains(where: { fits($0.words) }) { features.add(who, "read:unowned") }
    if read.listsSender { features.add(who, "read:listsSender") }
    if text.reading.copied.names.contains(where: { fits($0.words) }) { features.add(who, "copied") }
  }

  private func add(_ run: NameRun, of person: PersonCandidate, _ who: String, _ features: inout Features) {
    let range = run.range, words = text.words, place = text.clause(of: range.lowerBound)
    let clause = text.clauses[place]
    let kind = who + (clause.sentence.isSubject ? "title" : "clause")
    features.add(senses: kind + "Sense:", clause)
    features.add(bag: kind + ":", text.tokens(of: place, for: person, sender: sender))
    for denial in text.denials(in: place) { features.add(kind, "Denial:", denial) }
    for deed in text.deeds(in: place) { features.add(kind, "Deed:", deed) }
    addSurroundings(of: range, "", person, who, &features)
    let row = text.row(of: range)
    addSurroundings(of: row, "row", person, who, &features)
    if row.contains(where: { words[$0].folded == "moi" }) { features.add(who, "rowMe") }
    features.add(who, "rowNames:", "\(min(4, row.count { text.token($0) == "<P>" } / 2))")
    addHead(of: place, who, &features)
    addKind(of: range, who, &features)
    addLabel(before: range.lowerBound, who, &features)
    if run.isTitled { features.add(who, "titled") }
    if clause.range.lowerBound == range.lowerBound { features.add(who, "opens") }
    if clause.range.upperBound == range.upperBound { features.add(who, "closes") }
    if clause.range == range { features.add(who, "alone") }
    if clause.sentence.isQuestion { features.add(who, "asked") }
    addNeighbour(place - 1, who + "before", &features)
    addNeighbour(place + 1, who + "after", &features)
  }

  private func addNeighbour(_ place: Int, _ kind: String, _ features: inout Features) {
    guard text.own.contains(place) else { return }
    features.add(bag: kind + ":", text.tokens(of: place), pairs: false)
    features.add(senses: kind + "Sense:", text.clauses[place])
  }

  /// Four words on each side, by their distance and without it, and the marks between.
  private func addSurroundings(
    of range: Range<Int>, _ what: String, _ person: PersonCandidate, _ who: String, _ features: inout Features
  ) {
    let before = (1...4).map { text.token(range.lowerBound - $0, for: person, sender: sender) }
    let after = (0..<4).map { text.token(range.upperBound + $0, for: person, sender: sender) }
    for (side, tokens) in [("<", before), (">", after)] {
      let kind = who + what + side
      let stems = tokens.map(MaskedText.stem)
      for (distance, stem) in stems.enumerated() {
        if what.isEmpty { features.add(kind, "\(distance)", "=", tokens[distance]) }
        features.add(kind, "\(distance)", "^", stem)
        features.add(kind, "*", stem)
      }
      features.add(kind, stems[0], "_", stems[1])
    }
    features.add(marks: who + what + "mark<", text.words.before(range.lowerBound))
    features.add(marks: who + what + "mark>", text.words.before(range.upperBound))
  }

  /// The line above a list that one stands in.
  private func addHead(of place: Int, _ who: String, _ features: inout Features) {
    guard let head = text.head(ofListAt: place) else { return }
    features.add(bag: who + "head:", text.tokens(of: head), pairs: false)
    features.add(senses: who + "headSense:", text.clauses[head])
  }
}
