/// What the author wants done, over all clauses.
struct Intent: Sendable {
  enum Kind: Sendable, Equatable { case none, register, cancel, substitute, mixed }

  private(set) var kind: Kind = .none
  /// The author asks for themselves.
  private(set) var includesSelf = false
  /// The author speaks for several, themselves perhaps among them.
  private(set) var includesUs = false
  /// Others are asked for.
  private(set) var includesOthers = false
  /// A request without a verb.
  private(set) var isNominal = false
  /// The author says not to come, while registering others.
  private(set) var excludesSelf = false
  /// The author's own registration is to be cancelled.
  private(set) var cancelsSelf = false
  private(set) var cancelsUs = false
  private(set) var cancelsOthers = false
  /// « merci d'annuler », of nobody in particular.
  private(set) var cancelsBare = false
  /// Others are named only to say that they do not come.
  private(set) var namesAbsent = false
  /// « … ne vient plus »: who is said to give up had been registered.
  private var isGivenUp = false
  /// A seat changes hands, in so many words: who else stays says nothing against it.
  private var handsOver = false
  /// « ne l'inscrivez pas »: nobody is said to be registered.
  private var onlyExcludes = false
  /// « … mais je serai bien là mardi »: who does not come once comes all the same.
  private var keepsSelf = false
  /// Words of giving up stand beside who does not come.
  private var isHeld = false
  /// Somebody is asked for beside those who are registered.
  private var adds = false
  /// Something says that there is a registration to cancel.
  private(set) var isRegistered = false

  init(reading: Reading, clauses: [Reading.Clause]) {
    var senses: Senses = []
    isGivenUp = clauses.contains { clause in
      clause.hits.contains { hit in
        hit.meaning == .absentThird
          && (hit.range.lowerBound - 1..<hit.range.upperBound + 3).contains {
            reading.words.folded($0) == "plus"
          }
      }
    }
    keepsSelf = clauses.contains { clause in
      clause.hits.contains { hit in
        hit.meaning == .keeps
          && (hit.range.lowerBound - 1..<hit.range.upperBound).contains {
            ["je", "j", "serai", "viens", "viendrai", "maintiens"].contains(reading.words.folded($0))
          }
      }
    }
    let given = clauses.flatMap { clause in clause.hits.filter { Sense.cancelling.contains($0.meaning) } }
    onlyExcludes = !given.isEmpty && given.allSatisfy { StandingAside.excludes($0.range, reading.words) }
    isHeld = clauses.contains { clause in
      clause.has(Sense.cancelling)
        && (!clause.has(Sense.registering) && GivingUp.isTold(clause.range, reading.words)
          || Self.givesUpApart(clause, reading.words))
    }
    for clause in clauses {
      // Who stays says nothing of what is to be done.
      senses.formUnion(clause.has([.keeps]) ? clause.senses.subtracting(Sense.registering) : clause.senses)
    }
    if reading.form.familyName != nil || reading.form.fullName != nil,
      FormRequest.book.contains(reading.words, reading.words.indices)
        || FormRequest.tellsEvent(clauses, reading.words)
    {
      senses.insert(reading.form.isRepeated ? .registerOthers : .registerSelf)
    }
    handsOver = !reading.handovers.isEmpty
    adds = Addition.isTold(clauses, reading.words)
    read(senses, takesOver: reading.handovers.map(\.coming) == [[.author]])
  }

  /// « c'est X qui ira, moi je me retire »: a stretch of its own gives up.
  private static func givesUpApart(_ clause: Reading.Clause, _ words: Words) -> Bool {
    Stretches.of(clause.range, words).contains { stretch in
      let told = clause.hits.filter { $0.range.overlaps(stretch) }
      return told.contains { [.cancelSelf, .cancelUs].contains($0.meaning) }
        && !told.contains { $0.meaning.isRegistering } && GivingUp.isTold(stretch, words)
    }
  }

  /// « Mon voisin, lui, ne viendra pas », beside a request, and no registration of his told of.
  private func isOnlyAbsence(_ senses: Senses) -> Bool {
    let absent = senses.intersection(Sense.cancelling)
    guard !isGivenUp else { return false }
    let isOfOthers =
      absent == [.absentThird]
      || absent == [.absentThird, .cancelSelf] && includesOthers && !includesSelf && !includesUs
    return isOfOthers && !senses.contains(.wasRegistered) && !senses.contains(.keeps)
  }

  /// « Inscrivez Rose Petit ; moi je ne pourrai pas, ni notre président »: nothing says that anybody was registered, and nobody gives
  /// up what they do not hold.
  private func isOnlyLeftOut(_ senses: Senses) -> Bool {
    let left = senses.intersection(Sense.cancelling)
    return left.isSubset(of: [.cancelSelf, .absentThird]) && cancelsSelf && includesOthers && !includesSelf
      && !includesUs
      && !senses.contains(.wasRegistered) && !senses.contains(.keeps) && !isGivenUp
  }

  private mutating func read(_ senses: Senses, takesOver: Bool) {
    includesSelf = senses.contains(.registerSelf)
    isNominal = senses.contains(.registerNominal)
    includesUs = senses.contains(.registerUs)
    includesOthers = senses.contains(.registerOthers) || senses.contains(.attendsThird)
    cancelsSelf = senses.contains(.cancelSelf)
    cancelsUs = senses.contains(.cancelUs)
    cancelsOthers = senses.contains(.cancelOthers) || senses.contains(.absentThird)
    cancelsBare = senses.contains(.cancelBare)
    isRegistered =
      senses.contains(.wasRegistered) || cancelsBare || senses.contains(.cancelOthers)
      || senses.contains(.keeps)
    let registers = includesSelf || includesUs || includesOthers || isNominal
    let cancels = cancelsSelf || cancelsUs || cancelsOthers || cancelsBare
    if senses.contains(.replaces) {
      let asksMore =
        includesSelf && !takesOver || includesUs || cancelsUs || senses.contains(.keeps) && !handsOver
      kind = asksMore ? .mixed : .substitute
    } else if registers, isOnlyAbsence(senses) {
      namesAbsent = true
      excludesSelf = cancelsSelf
      kind = .register
    } else if registers, !isHeld, isOnlyLeftOut(senses) {
      namesAbsent = true
      excludesSelf = true
      kind = .register
    } else if registers, cancels {
      excludesSelf =
        cancelsSelf && !cancelsUs && !cancelsOthers && includesOthers && !includesSelf && !includesUs
        && !senses.contains(.wasRegistered) && !isHeld
      kind = excludesSelf ? .register : .mixed
    } else if registers {
      kind = !adds && (senses.contains(.wasRegistered) || senses.contains(.keeps)) ? .mixed : .register
    } else if cancels {
      kind = cancelsSelf && keepsSelf || onlyExcludes ? .mixed : .cancel
    }
  }
}

/// A form that is filled to register.
enum FormRequest {
  private static let undoing: WordStems = [
    "annul", "desinscri", "desist", "remplac", "retrait", "question", "reclam", "chang", "modif", "absen",
  ]

  /// « Réunion : … », « Formation souhaitée : … »: a field for the event.
  static func tellsEvent(_ clauses: [Reading.Clause], _ words: Words) -> Bool {
    !clauses.contains { clause in
      clause.has(Sense.cancelling.union([.replaces, .moves, .wasRegistered]))
    } && !words.indices.contains { Self.undoing.begin(words[$0].folded) }
      && clauses.contains { clause in
        guard !clause.sentence.isSubject, EventWords.isNoun(words[clause.range.lowerBound].folded) else {
          return false
        }
        return clause.range.dropFirst().prefix(3).contains { words.before($0).contains(.colon) }
      }
  }

  static let book = PhraseBook<Bool>([
    true: """
    inscription|inscriptions|bulletin|participation
    m inscrire
    s inscrire
    registration
    """
  ])
}
