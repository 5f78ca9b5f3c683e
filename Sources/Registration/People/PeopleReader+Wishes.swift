extension PeopleReader {
  /// « … mettre mon fils … ? Il s'appelle X »: who was asked for by kinship or office alone is named in the next sentence.
  func nameUnnamed(_ clause: Reading.Clause, _ runs: [NameRun], _ result: inout Result) {
    guard clause.senses.isSubset(of: [.plain, .courtesy]), let run = runs.first(where: \.isFull),
      result.unowned.contains(run),
      let place = reading.clauses.firstIndex(where: { $0.range == clause.range }), place > 0,
      let hit = Self.naming.hits(in: words, clause.range).first(where: {
        $0.range.upperBound == run.range.lowerBound
      })
    else { return }
    let before = reading.clauses[place - 1]
    let told = before.range.filter { index in
      NameWords.isKinOrOffice(words[index].folded)
        && ["mon", "ma", "notre", "un", "une", "my", "our", "a"].contains(words.folded(index - 1))
    }
    guard before.has([.registerOthers, .attendsThird]), told.count == 1, !hit.range.isEmpty,
      !reading.names.contains(where: { $0.isFull && before.range.contains($0.range.lowerBound) })
    else { return }
    result.unowned.removeAll { $0 == run }
    result.attending.append(person(run, clause, runs))
  }

  /// « Prénom : Rose », below « Mme Petit participera »: the given name of the one who is told by the family's. Where it is nobody's,
  /// someone's name was not made out.
  func nameGiven(_ result: inout Result) {
    let below = reading.clauses.filter { !$0.sentence.isSubject }
    let labels = below.filter { words[$0.range.lowerBound].folded == "prenom" && !namesAuthor($0) }
    guard !below.contains(where: { words[$0.range.lowerBound].folded == "nom" }) else { return }
    let halves = result.attending.indices.filter { isHalf(result.attending[$0]) }
    guard let label = labels.first, !halves.isEmpty else { return }
    guard labels.count == 1, halves.count == 1,
      let given = reading.names.first(where: {
        label.range.contains($0.range.lowerBound) && !$0.isFull
          && $0.range.upperBound == label.range.upperBound
      })
    else {
      result.unread += 1
      return
    }
    result.attending[halves[0]].name = given.name + " " + result.attending[halves[0]].name
    result.attending[halves[0]].words = given.words + result.attending[halves[0]].words
  }

  private func namesAuthor(_ clause: Reading.Clause) -> Bool {
    clause.range.dropFirst().contains { reading.author.nameWords.contains(words[$0].folded) }
  }

  private func isHalf(_ person: Person) -> Bool {
    reading.names.contains { !$0.isFull && $0.range == person.range }
  }

  private static let naming = PhraseBook<Bool>([
    true: """
    il|elle s appelle
    il|elle se nomme|prenomme
    son nom est
    son nom c est
    c est
    il|elle c est
    his|her name is|s
    """
  ])

  /// « nous viendrons, X et moi-même », « nous viendrons tous les deux, X et Y », one of whom writes.
  func isAmongUs(_ run: NameRun, _ clause: Reading.Clause, _ runs: [NameRun]) -> Bool {
    let slot = NameSlot(words: words, clause: clause)
    return slot.holds(run)
      || runs.contains { other in
        other != run && other.isFull && run.isFull && (slot.joins(other, run) || slot.joins(run, other))
      }
  }

  /// « À la demande de X, … je vous remercie de bien vouloir l'inscrire »: the pronoun is of the one who is named before it.
  func isOfWish(_ run: NameRun, _ clause: Reading.Clause, _ runs: [NameRun]) -> Bool {
    guard clause.has([.registerOthers]), runs.filter(\.isFull).count == 1,
      (run.range.lowerBound - 3..<run.range.lowerBound).contains(where: {
        ["demande", "nom", "compte"].contains(words.folded($0))
      })
    else { return false }
    return takesUp(run, clause)
  }

  /// « Au nom de X, je vous demande d'inscrire Y »: X has it asked.
  func isSpokenFor(_ run: NameRun, _ runs: [NameRun]) -> Bool {
    let first = run.range.lowerBound
    return ["de", "d"].contains(words.folded(first - 1)) && words.folded(first - 2) == "nom"
      && words.folded(first - 3) == "au" && words.before(run.range.upperBound).contains(.comma)
      && runs.contains {
        $0.isFull && $0.range.lowerBound > run.range.upperBound && !PersonName.agree($0.words, run.words)
      }
  }

  /// « X, présidente de …, me charge de vous demander une place pour elle ».
  func isOfErrand(_ run: NameRun, _ clause: Reading.Clause, _ runs: [NameRun]) -> Bool {
    guard clause.has([.registerOthers]), runs.filter(\.isFull).count == 1,
      let verb = Range(run.range.upperBound, upTo: min(clause.range.upperBound, run.range.upperBound + 14))
        .first(
          where: {
            ["charge", "prie", "demande"].contains(words[$0].folded)
          }), ["me", "m", "nous"].contains(words.folded(verb - 1))
    else { return false }
    return takesUp(run, clause)
      || Range(verb, upTo: clause.range.upperBound).contains {
        words[$0].folded == "pour" && ["elle", "lui"].contains(words.folded($0 + 1))
      }
  }

  /// « l'inscrire », after the name.
  func takesUp(_ run: NameRun, _ clause: Reading.Clause) -> Bool {
    Range(run.range.upperBound, upTo: clause.range.upperBound).contains { index in
      ["l", "le", "la"].contains(words[index].folded) && PredicateWords.isRecord(words.folded(index + 1))
    }
  }
}
