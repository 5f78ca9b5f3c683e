/// Several events would be done, of which one is asked for only in another's place, or for somebody who is not named.
extension Resolution {
  func mistakesSeveral(_ clauses: [Reading.Clause], _ actions: [Action]) -> Bool {
    if SeveralEvents(reading: reading, clauses: clauses, actions: actions, choice: choice).isMistaken {
      return true
    }
    let done = EventSet(entries(actions.filter { $0.verb == .register }))
    guard done.count > 1 else { return false }
    if clauses.contains(where: { excludesOne($0, actions) }) { return true }
    return clauses.filter { $0.has(Sense.registering) && !$0.sentence.isSubject }.contains { clause in
      guard case .one(let entry) = choice.result(in: [clause]), done.contains(entry) else { return false }
      return isAlternative(clause) || tellsOfUnnamed(clause, clauses)
    }
  }

  /// What only the rules see, and what nothing that is learnt may do against.
  func forbids(_ actions: [Action]) -> Bool {
    let own = own
    return losesTown(own, actions) || registersWhoLeaves(own, actions) || mixesRows(actions)
      || EventRoster(reading: reading, clauses: own, choice: choice).isMixedUp(actions)
      || mistakesSeveral(own, actions) || movesUntold(own, actions)
      || Objections(reading: reading, clauses: own, actions: actions).first != nil
  }

  /// Somebody would give up a seat for another event or for somebody else, and nothing tells that they had one.
  private func movesUntold(_ clauses: [Reading.Clause], _ actions: [Action]) -> Bool {
    let isMove = actions.contains { from in
      from.verb == .cancel
        && actions.contains { to in
          to.verb == .register
            && (to.event == from.event
              || to.participants.contains { person in from.participants.contains { $0.name == person.name } })
        }
    }
    return isMove
      && !clauses.contains { clause in
        clause.has([.wasRegistered, .moves, .keeps, .replaces])
          || clause.range.contains { Self.held.begin(reading.words[$0].folded) }
      }
  }

  private static let held: WordStems = [
    "inscription", "inscrit", "reserv", "place", "annul", "desist", "renonc", "repren", "chang", "deplac",
    "bascul",
    "transf", "report", "echang",
  ]

  /// « Mon mari Omar Sy viendra aussi, mais pas à la réunion », and he would be registered for that too.
  private func excludesOne(_ clause: Reading.Clause, _ actions: [Action]) -> Bool {
    let words = reading.words
    let isLimited = clause.range.contains { at in
      words[at].folded == "pas" && ["a", "au", "aux", "pour", "la", "le", "l"].contains(words.folded(at + 1))
        && (at + 1..<at + 5).contains { EventWords.isNoun(words.folded($0)) }
    }
    guard isLimited, clause.has(Sense.registering) else { return false }
    return reading.names.contains { run in
      clause.range.contains(run.range.lowerBound)
        && actions.count { action in
          action.verb == .register
            && action.participants.contains {
              PersonName.agree(run.words, $0.nameWords)
            }
        } > 1
    }
  }

  /// « Si c'est complet, mettez-moi plutôt à la conférence », « sinon je prends la visite ».
  private func isAlternative(_ clause: Reading.Clause) -> Bool {
    let words = reading.words
    return clause.range.contains { at in
      switch words[at].folded {
      case "sinon", "faute": true
      case "defaut", "cas": words.folded(at - 1) == "a" || words.folded(at - 1) == "au"
      case "si": Self.conditions.contains(words.folded(at + 1))
      case "s": ["il", "ils"].contains(words.folded(at + 1)) && words.folded(at + 2) != "vous"
      default: false
      }
    }
  }

  private static let conditions: WordSet = [
    "c", "ce", "elle", "il", "l", "la", "le", "les", "jamais", "plus", "trop", "pas",
  ]

  /// « Mon mari préfère l'atelier : inscrivez-le plutôt à celui-là », and no name is his.
  private func tellsOfUnnamed(_ clause: Reading.Clause, _ clauses: [Reading.Clause]) -> Bool {
    let words = reading.words, sender = SenderReader(reading: reading).person?.words ?? []
    let isSomebodyElse = clause.range.dropFirst().contains { at in
      ["le", "la", "les", "lui", "leur"].contains(words[at].folded) && words.before(at) == [.hyphen]
        && words[at - 1].folded.hasSuffix("z")
    }
    return isSomebodyElse
      && !reading.names.contains { run in
        run.isFull && !PersonName.agree(run.words, sender)
          && clauses.contains { $0.range.contains(run.range.lowerBound) }
      }
  }
}
