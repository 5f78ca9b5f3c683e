extension ParticipantPlan {
  /// « Rose Petit voudrait … . Merci de l'inscrire »: a pronoun takes up those named in other sentences, one or all.
  func adopt(_ people: inout PeopleReader.Result) {
    let named = people.unowned.filter { run in
      run.isFull
        && clauses.contains { clause in
          clause.range.contains(run.range.lowerBound) && !clause.sentence.isSubject
            && !clause.has(Sense.requesting)
            && !Reported.book.contains(reading.words, clause.range)
            && !NameSlot.hasArticle(run, reading.words)
        }
    }
    let persons = named.reduce(into: [Person]()) { persons, run in
      let person = Person(name: run.name, words: run.words, range: run.range)
      if !persons.contains(where: { $0.isSame(as: person) }) { persons.append(person) }
    }
    let known = people.attending.isEmpty && people.absent.isEmpty
    let isOfAuthor =
      intent.includesSelf || intent.includesUs || intent.cancelsSelf && !intent.excludesSelf
      || intent.cancelsUs || mentionsSelf
    let isWhole = people.unowned.allSatisfy { run in
      persons.contains { PersonName.agree($0.words, run.words) }
    }
    guard known, !isOfAuthor, !persons.isEmpty, isWhole, let isPlural = pronoun,
      isPlural == (persons.count > 1)
    else { return }
    if intent.kind == .cancel { people.absent = persons } else { people.attending = persons }
    people.unowned = []
  }

  /// « Nous serons deux. Ma collègue Rose Petit et moi »: those named elsewhere are as many as are asked for.
  func adoptCounted(_ people: inout PeopleReader.Result, _ sender: Person?) {
    let seats = SeatsReader(reading.words, clauses: clauses.filter(tellsSeats).map(\.range))
    let companions =
      seats.announced.count == 1 && intent.includesSelf ? seats.announced.first.map { $0 + 1 } : nil
    let unnamed = people.unnamed > 0 && mentionsSelf ? people.unnamed + 1 : nil
    let told = seats.total ?? pair ?? companions ?? unnamed
    if let pairs = joinedToAuthor(people), sender != nil, told == nil || told == pairs.count + 1 {
      people.attending = pairs
      people.unowned = []
      people.listsSender = true
      return
    }
    let unowned = people.unowned.filter { !isMentioned($0, people) }
    guard let told, people.attending.isEmpty, people.absent.isEmpty, !unowned.isEmpty,
      unowned.allSatisfy({ $0.isFull && isQuiet($0) })
    else { return }
    let persons = unowned.reduce(into: [Person]()) { persons, run in
      let person = Person(name: run.name, words: run.words, range: run.range)
      if !persons.contains(where: { $0.isSame(as: person) }) { persons.append(person) }
    }
    let joins = intent.includesSelf || intent.includesUs && sender != nil
    guard persons.count + (joins ? 1 : 0) == told else { return }
    people.attending = persons
    people.unowned = []
    if joins { people.listsSender = true }
  }

  /// « Rose Petit et moi animons … . Nous souhaitons participer »: whom « nous » takes up, where nobody else is named.
  private func joinedToAuthor(_ people: PeopleReader.Result) -> [Person]? {
    guard intent.includesUs, people.attending.isEmpty, people.absent.isEmpty, people.unnamed == 0,
      !people.unowned.isEmpty,
      people.unowned.allSatisfy({ run in
        run.isFull
          && clauses.contains { clause in
            clause.range.contains(run.range.lowerBound) && !clause.sentence.isQuestion
              && clause.senses.isSubset(of: [.plain, .courtesy])
              && NameSlot(words: reading.words, clause: clause).joinsAuthor(run)
          }
      })
    else { return nil }
    return people.unowned.reduce(into: []) { persons, run in
      let person = Person(name: run.name, words: run.words, range: run.range)
      if !persons.contains(where: { $0.isSame(as: person) }) { persons.append(person) }
    }
  }

  /// « tous les deux », « toutes deux », of the author and another.
  var pair: Int? {
    guard intent.includesUs else { return nil }
    let isPair = clauses.contains { clause in
      clause.has([.registerUs])
        && clause.range.contains {
          ["tous", "toutes"].contains(reading.words[$0].folded)
            && (reading.words.folded($0 + 1) == "deux" || reading.words.folded($0 + 2) == "deux")
        }
    }
    return isPair ? 2 : nil
  }

  private static let naming: WordSet = [
    "mon", "ma", "notre", "son", "sa", "et", "moi", "je", "meme", "nous", "nos", "noms", "voici", "aura",
    "il",
    "est",
    "ce", "sont", "savoir", "donc", "soit", "appelle", "appel", "bien", "ecrit", "avec", "un", "une", "deux",
    "les", "la", "le", "tel", "mail", "tous", "toutes", "aussi", "que", "ainsi",
  ]

  /// Named in a few words that say nothing else, and no source.
  func isQuiet(_ run: NameRun) -> Bool {
    guard let clause = clauses.first(where: { $0.range.contains(run.range.lowerBound) }) else { return false }
    let words = reading.words
    return !clause.sentence.isSubject && clause.senses.isSubset(of: [.plain, .courtesy])
      && clause.range.count <= 24 && !NameSlot.hasArticle(run, words)
      && clause.range.allSatisfy { index in
        let word = words[index].folded
        return words[index].kind != .word || NameWords.isKinOrOffice(word)
          || NameWords.civilities.contains(word) || Self.naming.contains(word) || word.utf8.count == 1
          || reading.names.contains { $0.range.contains(index) }
      }
  }

  /// Whether the pronoun that is asked for is plural; nil where there is none, or where they do not agree.
  var pronoun: Bool? {
    let told = clauses.filter { $0.has(Sense.requesting) }.flatMap { clause in
      clause.range.compactMap { index -> Bool? in
        let isThere = ["y", "en"].contains(reading.words.folded(index + 1))
        let verb = PredicateWords.forms[reading.words.folded(index + (isThere ? 2 : 1))]
        if isThere, ["l", "la", "le"].contains(reading.words[index].folded) { return false }
        switch reading.words[index].folded {
        case "l", "la", "le": return verb == nil ? nil : false
        case "lui", "him", "her", "quelqu": return false
        case "elle", "il":
          return verb?.kind == .attend || isObject(index) || isFollowedByComing(index) ? false : nil
        case "les": return verb == nil && !isRecord(index - 1) ? nil : true
        case "eux", "leur", "leurs", "them": return true
        case "ils", "elles":
          return verb?.kind == .attend || isObject(index) || isFollowedByComing(index) ? true : nil
        default: return nil
        }
      }
    }
    return Set(told).count == 1 ? told.first : nil
  }

  func isRecord(_ index: Int) -> Bool {
    PredicateWords.isRecord(reading.words.folded(index)) && !reading.words[index].isAllCapitals
  }

  /// « inscription pour elle », « merci pour eux ».
  func isObject(_ index: Int) -> Bool {
    ["pour", "d", "de"].contains(reading.words.folded(index - 1))
  }

  /// « elle y va », « elle veut apprendre », « ils ne viendront ».
  func isFollowedByComing(_ index: Int) -> Bool {
    Self.wishing.contains(reading.words.folded(index + 1))
      || (index + 1...index + 4).contains {
        PredicateWords.forms[reading.words.folded($0)]?.kind == .attend
      }
  }

  private static let wishing: WordSet = [
    "voudrait", "voudraient", "souhaite", "souhaitent", "souhaiterait", "souhaiteraient", "aimerait",
    "aimeraient", "veut", "veulent",
    "desire", "desirent",
  ]

  /// « Le témoignage de Mme Konaté nous a plu »: named in a sentence that asks for nothing, while everybody asked for is named elsewhere.
  func isMentioned(_ run: NameRun, _ people: PeopleReader.Result) -> Bool {
    guard let clause = clauses.first(where: { $0.range.contains(run.range.lowerBound) }) else { return false }
    if isOfEarlier(clause, people) { return true }
    if isOfAuthorAlone(clause), !hasPronoun, !intent.includesUs, !tellsMore(people),
      GovernedNames(reading: reading, clauses: clauses, actions: []).isGoverned(run)
    {
      return true
    }
    if PeopleReader(reading: reading, sender: nil).isCircumstance(run, clause) {
      return !intent.includesUs && !tellsMore(people)
    }
    guard !clause.sentence.isSubject,
      clause.senses.isSubset(of: [.plain, .courtesy, .attended, .openCondition, .wasRegistered])
        && (!clause.has([.wasRegistered]) || Addition.isTold(clauses, reading.words))
        && (FiniteVerb.stands(in: clause.range, reading.words) || doesElse(run, clause)
          || Deferral.isTold(in: clause.range, reading.words))
        || isInOwnStretch(run, clause), !isCountedIn(run, clause),
      !Joining.stands(in: clause.range, behind: run, reading.words) || isTeller(run, clause),
      !Naming.book.hits(in: reading.words, clause.range).contains(where: {
        (0..<5).contains(run.range.lowerBound - $0.range.upperBound)
      }) || doesElse(run, clause)
    else { return false }
    if isTeller(run, clause) || Self.regrets.contains(reading.words, clause.range) { return !hasPronoun }
    let told = SeatsReader(reading.words, clauses: clauses.filter(tellsSeats).map(\.range)).total
    let isCounted = told.map { $0 == people.attending.count + 1 && intent.includesSelf } ?? false
    return (!intent.includesUs || isCounted || told == nil && isClosed(people)) && people.unnamed == 0
      && !hasPronoun && !tellsMore(people)
  }

  /// Nobody else is asked for there, and nobody leaves.
  private func isOfAuthorAlone(_ clause: Reading.Clause) -> Bool {
    !clause.sentence.isSubject
      && clause.senses.isSubset(of: [.registerSelf, .plain, .courtesy, .attended, .openCondition])
      && !clause.range.contains {
        ["il", "elle", "ils", "elles", "eux", "lui"].contains(reading.words[$0].folded)
      }
  }

  /// « Nous devions venir à trois (Rose, Omar et Jean Petit). Jean Petit ne peut plus venir »: of those who were to come, who leaves is told.
  private func isOfEarlier(_ clause: Reading.Clause, _ people: PeopleReader.Result) -> Bool {
    let named = reading.names.filter { clause.range.contains($0.range.lowerBound) }
    let tellsMore = clauses.contains { other in
      other.range.contains {
        ["autres", "tous", "toutes", "nous", "ils", "elles", "leurs"].contains(reading.words[$0].folded)
      }
        && other.range != clause.range
    }
    return intent.kind == .cancel && !intent.cancelsUs && !tellsMore && clause.has([.wasRegistered])
      && clause.senses.isSubset(of: [.plain, .courtesy, .wasRegistered]) && !people.absent.isEmpty
      && people.absent.count < named.count
      && people.absent.allSatisfy { absent in
        named.contains { PersonName.agree($0.words, absent.words) }
          && !clause.range.contains(absent.range.lowerBound)
      }
  }

  /// « Mme Petit signera la convention ».
  private func doesElse(_ run: NameRun, _ clause: Reading.Clause) -> Bool {
    OtherDeed(words: reading.words, names: reading.names).isTold(of: run, in: clause.range)
  }

  /// « nous serions trois en comptant mes filles X et Y ».
  private func isCountedIn(_ run: NameRun, _ clause: Reading.Clause) -> Bool {
    Range(clause.range.lowerBound, upTo: run.range.lowerBound).contains {
      ["comptant", "compris", "comprise", "compter"].contains(reading.words[$0].folded)
    }
  }

  /// « Rose Petit et moi serons présents »: « nous » are they, and nobody else.
  private func isClosed(_ people: PeopleReader.Result) -> Bool {
    clauses.contains { clause in
      clause.has([.registerUs])
        && reading.names.contains { run in
          clause.range.contains(run.range.lowerBound)
            && NameSlot(words: reading.words, clause: clause).joinsAuthor(run)
            && people.attending.contains { PersonName.agree($0.words, run.words) }
        }
    }
  }

  /// « le directeur, M. X, aurait aimé venir »: and does not.
  private static let regrets = PhraseBook<Bool>([
    true: """
    aurait|auraient ~2 aime|voulu|souhaite ~2 venir|participer|assister|etre|joindre|accompagner
    aurait|auraient bien voulu
    """
  ])

  /// « ma voisine, X, m'a dit que … », « X m'a parlé de … »: who told of it.
  private func isTeller(_ run: NameRun, _ clause: Reading.Clause) -> Bool {
    Reported.book.hits(in: reading.words, clause.range).contains {
      (0..<2).contains($0.range.lowerBound - run.range.upperBound)
    }
  }

  /// « l'inscrire », « pour elle »: somebody asked for is named in another sentence.
  var hasPronoun: Bool {
    clauses.contains { clause in
      clause.has(Sense.requesting.union([.replaces]))
        && clause.range.contains { index in
          let word = reading.words[index].folded
          if ["elle", "lui", "eux", "elles", "leur", "son", "sa", "him", "her", "them"].contains(word) {
            return true
          }
          return ["l", "les", "le", "la"].contains(word)
            && PredicateWords.isRecord(reading.words.folded(index + 1))
        }
    }
  }

  /// More places are asked for than people named.
  func tellsMore(_ people: PeopleReader.Result) -> Bool {
    let seats = SeatsReader(reading.words, clauses: clauses.filter(tellsSeats).map(\.range))
    return (seats.total ?? 0) > people.attending.count + 1 || seats.others != nil
  }
}
