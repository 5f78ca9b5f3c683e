/// What the author asks the desk to do with a message that they send on, in so many words:
/// « voici la demande de notre directeur, merci de l'inscrire ».
struct Errand: Sendable {
  enum Verb: Sendable, Equatable {
    /// « traiter », « prendre en compte »: whatever the message asks.
    case handle
    case register, cancel
  }

  let verb: Verb
  /// « l'inscrire » is of one person, « les inscrire » of several; nil where no pronoun tells.
  let isPlural: Bool?
  /// « ces deux places ».
  let seats: Int?
  /// The sentences that ask for it and point to it.
  let clauses: [Reading.Clause]
  /// Names beside the request: whoever they are must be meant.
  let names: [NameRun]

  /// Nil where the author's own words do not ask for it, or ask for anything else.
  init?(_ reading: Reading, clauses: [Reading.Clause]) {
    let words = reading.words
    let body = Self.unsigned(clauses.filter { !$0.sentence.isSubject }, reading)
    let asking = body.filter { ErrandPhrases.asking.contains(words, $0.range) }
    let pointing = body.filter { ErrandPhrases.pointing.contains(words, $0.range) }
    let told = (asking + pointing).map(\.range)
    let isTold = { (clause: Reading.Clause) in told.contains(clause.range) }
    guard !asking.isEmpty, body.allSatisfy({ isTold($0) || Self.isQuiet($0, reading) }),
      body.allSatisfy({ !Self.isOfAuthor($0, words) && !Self.isRestricted($0, words) })
    else { return nil }
    let pronouns = Set(asking.compactMap { Self.pronoun($0, words) })
    let named = reading.names.filter { run in
      // A capital letter that opens a sentence proves no name.
      told.contains {
        $0.contains(run.range.lowerBound) && ($0.lowerBound < run.range.lowerBound || run.isFull)
      }
        && !Self.isGreeted(run, told, words)
    }
    guard pronouns.count <= 1, !pointing.isEmpty || !pronouns.isEmpty || !named.isEmpty else { return nil }
    let numbers = SeatsReader(words, clauses: told)
    guard !numbers.isDisputed, numbers.others == nil else { return nil }
    let verbs = Set(
      asking.flatMap { ErrandPhrases.asking.hits(in: words, $0.range) }.map(\.meaning)
        .filter { $0 != .handle })
    guard verbs.count <= 1 else { return nil }
    verb = verbs.first ?? .handle
    isPlural = pronouns.first
    seats = numbers.total ?? numbers.announced.first
    names = named
    self.clauses = body.filter(isTold)
  }

  /// Whether this is what was asked for: no more people than the author speaks of, and nobody else.
  func fits(_ actions: [Action], of writer: Person?) -> Bool {
    let people = actions.flatMap(\.participants)
    let count = Set(people.compactMap(\.name)).count
    switch verb {
    case .handle: break
    case .register: guard actions.allSatisfy({ $0.verb == .register }) else { return false }
    case .cancel: guard actions.allSatisfy({ $0.verb == .cancel }) else { return false }
    }
    if let isPlural, isPlural != (count > 1) { return false }
    if let seats, !actions.allSatisfy({ $0.seats == seats }) { return false }
    let known =
      people.map(\.nameWords)
      + (writer.map { [$0.words] } ?? [])
    return names.allSatisfy { run in known.contains { PersonName.agree(run.words, $0) } }
  }

  /// The clauses above a line that is the author's name alone: a signature, whatever stands between.
  private static func unsigned(_ body: [Reading.Clause], _ reading: Reading) -> [Reading.Clause] {
    let sender = reading.author.nameWords
    let signs = body.firstIndex { clause in
      reading.names.contains { $0.range == clause.range && PersonName.agree($0.words, sender) }
    }
    guard let signs, body[signs...].allSatisfy({ $0.senses.isSubset(of: [.plain, .courtesy]) }) else {
      return body
    }
    return Array(body[..<signs])
  }

  /// A greeting, thanks, a word of explanation: nothing of coming or of anybody else.
  private static func isQuiet(_ clause: Reading.Clause, _ reading: Reading) -> Bool {
    guard !clause.sentence.isQuestion, clause.senses.isSubset(of: [.plain, .courtesy]) else { return false }
    let words = reading.words
    let isGreeting = NameWords.common.contains(words[clause.range.lowerBound].folded)
    let names = reading.names.filter { clause.range.contains($0.range.lowerBound) }
    return isGreeting && clause.range.count <= 6
      || names.isEmpty
        && !clause.range.contains { index in
          ComingWords.isOfComing(words[index].folded) || Negation.isParticle(index, words)
            || words[index].kind == .number
        }
  }

  /// « merci de nous inscrire »: the author's own part in it is not the forwarded text's to tell.
  private static func isOfAuthor(_ clause: Reading.Clause, _ words: Words) -> Bool {
    // « je vous laisse enregistrer … »: the verb is the desk's.
    let left = ErrandPhrases.asking.hits(in: words, clause.range).filter {
      ErrandPhrases.leaving.contains(words[$0.range.lowerBound].folded)
    }.map(\.range)
    if clause.hits.contains(where: { hit in
      ofAuthor.contains(hit.meaning) && !left.contains { $0.overlaps(hit.range) }
    }) {
      return true
    }
    return clause.range.contains { ["moi", "myself", "ainsi"].contains(words[$0].folded) }
  }

  private static let ofAuthor: Senses = [
    .registerSelf, .registerUs, .cancelSelf, .cancelUs, .replaces, .keeps, .hypothesis, .enquiry, .attended,
    .wasRegistered,
  ]

  /// « sauf Pauline », « seulement le 12 », « mais pas … », « si vous pouvez »: less, more, or something else.
  private static func isRestricted(_ clause: Reading.Clause, _ words: Words) -> Bool {
    let open = clause.hits.filter { $0.meaning == .openCondition }.map(\.range)
    let isConditional = clause.range.contains { at in
      words[at].folded == "s" && ["il", "ils"].contains(words.folded(at + 1))
        && !["vous", "te"].contains(words.folded(at + 2)) && !open.contains { $0.contains(at) }
    }
    return isConditional || clause.range.contains { isCompany($0, words) || isOfReader($0, words) }
      || clause.range.contains { ErrandPhrases.restrictions.contains(words[$0].folded) }
      || clause.range.contains { Negation.isParticle($0, words) }
  }

  /// « merci de vous inscrire », « de t'inscrire »: asked of whoever wrote the message below, not of the desk.
  private static func isOfReader(_ at: Int, _ words: Words) -> Bool {
    guard ["vous", "te", "t", "toi"].contains(words[at].folded) else { return false }
    return PredicateWords.isRecord(words.folded(at + 1)) && !asks.contains(words.folded(at - 1))
  }

  private static let asks: WordSet = [
    "pouvez", "pourriez", "pourrez", "voulez", "voudriez", "auriez", "puissiez",
  ]

  /// « et sa femme »: one more than the message below is from.
  private static func isCompany(_ at: Int, _ words: Words) -> Bool {
    let isSomebody =
      NameWords.isKinOrOffice(words[at].folded)
    return isSomebody && (at - 2..<at).contains { ["et", "and", "plus"].contains(words.folded($0)) }
  }

  /// « l'inscrire », « son inscription »: one; « les inscrire », « leur inscription »: several.
  private static func pronoun(_ clause: Reading.Clause, _ words: Words) -> Bool? {
    for index in clause.range {
      let isObject = PredicateWords.isRecord(words.folded(index + 1)) || isDrop(words.folded(index + 1))
      let isOwned = ErrandPhrases.owned.contains(words.folded(index + 1))
      switch words[index].folded {
      case "l", "le", "la", "him", "her":
        if isObject || ["him", "her"].contains(words[index].folded) { return false }
      case "les", "them": if isObject || words[index].folded == "them" { return true }
      case "lui": return false
      // « inscrire cette dame »
      case "cette", "ce", "cet": if Self.anybody.contains(words.folded(index + 1)) { return false }
      case "ces": if Self.anybody.contains(String(words.folded(index + 1).dropLast())) { return true }
      case "leur": if isOwned || isObject { return true }
      case "sa", "son": if isOwned { return false }
      default: continue
      }
    }
    return nil
  }

  private static let anybody: WordSet = [
    "dame", "monsieur", "personne", "jeune", "etudiant", "etudiante", "benevole", "candidat", "candidate",
    "citoyen",
    "citoyenne", "habitant", "habitante",
  ]

  private static func isDrop(_ folded: String) -> Bool { PredicateWords.forms[folded]?.kind == .drop }

  /// « Bonjour Madame Petit, … » in the same sentence.
  private static func isGreeted(_ run: NameRun, _ told: [Range<Int>], _ words: Words) -> Bool {
    guard let clause = told.first(where: { $0.contains(run.range.lowerBound) }) else { return false }
    return ["bonjour", "bonsoir", "cher", "chere", "hello", "dear"].contains(words[clause.lowerBound].folded)
      && run.range.lowerBound <= clause.lowerBound + 3
  }
}
