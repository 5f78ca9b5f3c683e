/// Somebody who would come along and has no seat: « pareil pour moi », « j'amène une amie », « (+ 1 personne) », « Accompagnant : Rose Petit ».
struct UnseatedCompany {
  let reading: Reading
  let clauses: [Reading.Clause]
  let actions: [Action]
  private var words: Words { reading.words }

  /// The words that tell of them.
  var objection: Range<Int>? {
    let register = actions.filter { $0.verb == .register }
    guard !register.isEmpty else { return nil }
    if let line = formLine { return line }
    guard register.allSatisfy({ $0.seats <= $0.participants.count }) else { return nil }
    for clause in clauses where !clause.has([.absentThird, .attended]) && !clause.sentence.isSubject {
      if let hit = Self.more.hits(in: words, clause.range).first(where: { isMore($0, clause) }) {
        return hit.range
      }
      if let found = clause.range.first(where: { isOneMore($0) || comesAccompanied($0, clause) }) {
        return found..<found + 1
      }
      if let found = clause.range.first(where: { isUnnamed($0, clause) }) { return found..<found + 1 }
      if let given = reading.names.first(where: { isGivenName($0, clause) }) { return given.range }
    }
    return register.allSatisfy { $0.seats == 1 } ? groupComing : nil
  }

  private static let more = PhraseBook<Bool>(
    [
      true: """
      pareil|idem pour moi|mon|ma|mes|lui|elle|notre|nos|son|sa
      et moi avec
      sans oublier mon|ma|mes|notre|nos
      amene|amenerai|ramene|ramenerai|emmene|emmenerai|embarque ~1 mon|ma|mes|un|une|deux|trois|quatre|des|notre|nos <company>
      emmener|amener mon|ma|mes|un|une|deux|notre|nos <company>
      une|1 place|siege|chaise aussi pour
      aussi une|1|un place|siege|chaise pour
      y ajouter|joindre|associer mon|ma|mes|notre|nos
      merci de le|la|les noter|ajouter|inscrire|compter aussi|egalement
      en veut|voudrait|prend|prendra une aussi
      une autre pour son|sa|ses|leur|mon|ma|mes
      quelqu un de
      place|siege|chaise a|pour mon|ma ~1 <company>
      femme|mari|epouse|epoux|conjoint|conjointe est interesse|interessee aussi|egalement
      pas besoin de place pour moi
      """,
      false: """
      en famille
      en couple
      """,
    ],
    classes: [
      "company":
        "ami amie amis amies copain copine copains copines mari femme epouse epoux conjoint conjointe compagnon compagne mere pere maman papa fils fille filles soeur frere cousin cousine neveu niece enfant enfants petits collegue collegues voisin voisine voisins eleve eleves classe groupe personnes personne stagiaire stagiaires benevoles"
    ])

  /// Nobody who is a participant is told there by name; a manner of coming is told of whoever comes.
  private func isMore(_ hit: PhraseBook<Bool>.Hit, _ clause: Reading.Clause) -> Bool {
    guard !clause.refuses(hit.range.lowerBound) else { return false }
    if !hit.meaning {
      return actions.allSatisfy { $0.participants.count < 2 }
        && (clause.has(Sense.registering) || tellsOfComing(clause))
    }
    if words.folded(hit.range.upperBound - 1) == "moi" || words.folded(hit.range.lowerBound + 1) == "moi" {
      return !isAuthorComing
    }
    let told = Range(hit.range.upperBound, upTo: min(hit.range.upperBound + 5, clause.range.upperBound))
    return !reading.names.contains { told.contains($0.range.lowerBound) && isComing($0) }
  }

  private var isAuthorComing: Bool {
    let author = SenderReader(reading: reading).person?.words ?? reading.author.nameWords
    return actions.flatMap(\.participants).contains { PersonName.agree($0.nameWords, author) }
  }

  private func isComing(_ run: NameRun) -> Bool {
    actions.flatMap(\.participants).map(\.nameWords).contains { name in run.words.allSatisfy(name.contains) }
  }

  private func tellsOfComing(_ clause: Reading.Clause) -> Bool {
    clause.range.contains { ComingWords.isOfComing(words[$0].folded) }
  }

  /// « (+1) », « + 1 personne », « (plus un enfant) ».
  private func isOneMore(_ at: Int) -> Bool {
    let count = words[at].number ?? CalendarWords.numbers[words[at].folded] ?? 0
    guard (1...9).contains(count), !reading.dates.contains(where: { $0.range.contains(at) }) else {
      return false
    }
    if words.before(at).contains(.plus) {
      return words.before(at).contains(.open) || words[at].folded == "1"
        || NameWords.isCompany(words.folded(at + 1)) || words.folded(at + 1).hasPrefix("personne")
    }
    return words.folded(at - 1) == "plus" && words.before(at - 1).contains(.open)
  }

  /// « accompagnée », with nobody behind it who is told.
  private func comesAccompanied(_ at: Int, _ clause: Reading.Clause) -> Bool {
    guard ["accompagne", "accompagnee"].contains(words[at].folded),
      words[at].text.hasSuffix("é") || words[at].text.hasSuffix("ée"),
      !["non", "pas"].contains(words.folded(at - 1))
    else { return false }
    return at + 1 >= clause.range.upperBound || !words.before(at + 1).isSubset(of: .space)
  }

  /// « Je viens à trois », « nous sommes trois », and one seat.
  private var groupComing: Range<Int>? {
    for clause in clauses where !clause.sentence.isSubject {
      let found = clause.range.first { at in
        let count = words[at].number ?? CalendarWords.numbers[words[at].folded] ?? 0
        return (2...30).contains(count) && words.folded(at - 1) == "a"
          && ["viens", "viendrai", "venons", "viendrons", "sera", "serons"].contains(words.folded(at - 2))
          && !["h", "heures", "heure"].contains(words.folded(at + 1)) && ClockTime(words, at: at) == nil
      }
      if let found { return found..<found + 1 }
    }
    return nil
  }

  /// « mets aussi Giulia », « ainsi que Tom », « … et Tom », « Tom aussi », « celle de Ginette »: by a given name alone.
  private func isGivenName(_ run: NameRun, _ clause: Reading.Clause) -> Bool {
    let first = run.range.lowerBound, end = run.range.upperBound
    guard clause.range.contains(first), !run.isFull, !run.isTitled, !isComing(run),
      !clause.sentence.isSubject,
      !words[first].isAllCapitals || reading.hidesNames, !reading.tail.range.contains(first),
      !clause.refuses(first),
      !PersonName.agree(run.words, reading.author.nameWords), !reading.author.nameWords.contains(run.words[0])
    else { return false }
    let isAdded =
      ["aussi", "egalement"].contains(words.folded(end))
      || ["aussi", "puis"].contains(words.folded(first - 1))
    guard isOfSeats(clause) || isAdded else { return false }
    switch words.folded(first - 1) {
    case "aussi", "puis": return true
    case "que", "qu": return words.folded(first - 2) == "ainsi"
    case "de", "d": return ["celle", "celui"].contains(words.folded(first - 2))
    case "et":
      let isBehindSomebody =
        words.folded(first - 2) == "moi" || words.folded(first - 2).hasPrefix("inscri")
        || reading.names.contains { $0.range.upperBound == first - 1 && isComing($0) }
      return isBehindSomebody
        && (end >= clause.range.upperBound || !words.before(end).isSubset(of: .space)
          || Self.behind.contains(words[end].folded))
    default:
      return first > clause.range.lowerBound && ["aussi", "egalement"].contains(words.folded(end))
        || ["filles", "fils", "enfants"].contains(words.folded(first - 1))
    }
  }

  // MARK: Relatives and offices without a name

  /// « Rose Petit et sa mère », « mon fils et son amie Rose Petit », « mon inscription et celle de mon épouse ».
  private func isUnnamed(_ determiner: Int, _ clause: Reading.Clause) -> Bool {
    guard Self.determiners.contains(words[determiner].folded), isOfSeats(clause),
      !clause.sentence.end.contains(.colon),
      !clause.refuses(determiner), let noun = companion(behind: determiner, clause), !isNamed(noun, clause),
      !isNamedBelow(clause)
    else { return false }
    let end = noun + 1
    if isLinked(determiner, before: end) {
      return end >= clause.range.upperBound || !words.before(end).isSubset(of: .space)
        || Self.behind.contains(words[end].folded)
    }
    let asked = clause.hits.contains { $0.meaning.isRegistering && $0.range.upperBound == determiner }
    return asked && words.folded(end) == "et" && words.folded(end + 1) != "moi"
  }

  private func isOfSeats(_ clause: Reading.Clause) -> Bool {
    !clause.has([.attended, .wasRegistered, .keeps, .absentThird])
      && (clause.has(Sense.registering) || tellsOfComing(clause))
  }

  private func companion(behind determiner: Int, _ clause: Reading.Clause) -> Int? {
    Range(determiner + 1, upTo: min(determiner + 4, clause.range.upperBound)).first { at in
      (determiner + 1...at).allSatisfy { words.before($0).isSubset(of: [.space, .hyphen, .apostrophe]) }
        && (NameWords.isCompany(words[at].folded) || NameWords.isKinOrOffice(words[at].folded)
          || ["representant", "representante", "salarie", "salariee", "suppleant", "suppleante"].contains(
            words[at].folded))
    }
  }

  /// « ma collègue du service culturel, Rose Petit ».
  private func isNamed(_ noun: Int, _ clause: Reading.Clause) -> Bool {
    let behind = Range(noun + 1, upTo: min(noun + 9, clause.range.upperBound)).prefix {
      !["et", "ainsi", "puis"].contains(words[$0].folded)
    }
    return reading.names.contains { behind.contains($0.range.lowerBound) }
  }

  /// Who comes is named further down, in a list or below the letter.
  private func isNamedBelow(_ clause: Reading.Clause) -> Bool {
    let author = reading.author.nameWords
    return actions.filter { $0.verb == .register }.flatMap(\.participants).map(\.nameWords).contains { name in
      !PersonName.agree(name, author)
        && !reading.names.contains { run in
          run.range.lowerBound < clause.range.upperBound && run.words.allSatisfy(name.contains)
        }
    }
  }

  private func isLinked(_ determiner: Int, before end: Int) -> Bool {
    let link = words.folded(determiner - 1), before = words.folded(determiner - 2)
    switch link {
    case "et", "puis": return true
    case "avec": return !["le", "la", "l", "les"].contains(words[determiner].folded)
    case "que", "qu": return before == "ainsi"
    case "de", "d": return ["celle", "celui", "celles"].contains(before)
    case "a": return before == "et"
    default:
      return words.before(determiner).contains(.comma) && ["un", "une"].contains(words[determiner].folded)
        && words.folded(end) == "et"
    }
  }

  private static let determiners: WordSet = [
    "un", "une", "mon", "ma", "mes", "notre", "nos", "son", "sa", "ses", "leur", "leurs", "le", "la", "l",
    "les",
  ]
  private static let behind: WordSet = [
    "a", "au", "aux", "pour", "en", "et", "aussi", "egalement", "sur", "de", "du", "d", "viendront",
    "participeront", "seront", "assisteront", "souhaitent",
  ]

  // MARK: Forms

  /// « Participante : Ginette Pujol », who is not done; « Accompagnants : 2 », and one seat.
  private var formLine: Range<Int>? {
    words.lines.first { line in
      guard line.lowerBound >= reading.text.subjectCount,
        let colon = line.dropFirst().first(where: { words.before($0).contains(.colon) }),
        colon - line.lowerBound < 7
      else { return false }
      let label = Range(line.lowerBound, upTo: colon), value = Range(colon, upTo: line.upperBound)
      let isCompanion = label.contains { Self.companions.begin(words[$0].folded) }
      guard isCompanion || label.contains(where: { Self.labels.contains(words[$0].folded) }) else {
        return false
      }
      let named = reading.names.filter { value.contains($0.range.lowerBound) && $0.isFull }
      let told = label.compactMap { words[$0].number }.first
      if let told, (2...99).contains(told) { return !actions.contains { $0.seats == told } }
      if !named.isEmpty {
        return !named.contains(where: isComing) || !isCompanion && isAuthorBeside(named)
      }
      let count = words[value.lowerBound].number ?? CalendarWords.numbers[words[value.lowerBound].folded] ?? 0
      return isCompanion && (1...30).contains(count)
        && actions.allSatisfy { $0.verb == .cancel || $0.seats <= $0.participants.count }
    }
  }

  /// The form is another's, and the author, who does not ask for themselves, would come as well.
  private func isAuthorBeside(_ named: [NameRun]) -> Bool {
    isAuthorComing && !named.contains { PersonName.agree($0.words, reading.author.nameWords) }
      && !clauses.contains { $0.has([.registerSelf, .registerUs]) }
  }

  private static let companions: WordStems = [
    "accompagnant", "accompagnateur", "invite", "venant", "conjoint",
  ]
  private static let labels: WordSet = [
    "participant", "participante", "participants", "participantes", "stagiaire", "stagiaires", "inscrit",
    "inscrite", "inscrits", "inscrites", "beneficiaire", "beneficiaires", "remplacant", "remplacante",
  ]
}
