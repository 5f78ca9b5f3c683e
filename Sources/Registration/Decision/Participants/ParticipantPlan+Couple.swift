/// « Nous viendrons tous les deux », signed « Rose et Omar Petit »: two who write together.
extension ParticipantPlan {
  /// Who signs beside the author, where all that is asked is for both of them.
  func signedTogether(_ people: PeopleReader.Result, _ sender: Person?, _ seats: SeatsReader) -> Person? {
    guard let sender, intent.includesUs || speaksOfBoth, !intent.includesOthers || speaksOfBoth,
      people.attending.isEmpty || people.attending.allSatisfy({ $0.isSame(as: sender) }),
      people.absent.isEmpty,
      people.unnamed < 2, people.unnamedListed == 0, seats.total ?? 2 >= 2, seats.others == nil
    else { return nil }
    return cosigner(of: sender)
  }

  /// Who signs beside the author, where two do and nobody else is spoken of.
  func cosigner(of sender: Person) -> Person? {
    guard isSignedByPair, !bringsFurther else { return nil }
    let signed = signed
    let pair = [signed[0].isFull ? signed[0] : named(signed[0], after: signed[1]), signed[1]]
    let others = pair.filter {
      !PersonName.agree($0.words, sender.words) || $0.words.first != sender.words.first
    }
    guard others.count == 1, others[0].words.count > 1 else { return nil }
    return Person(name: others[0].name, words: others[0].words, range: others[0].range)
  }

  /// The two who sign (`isSignedByPair`), where From shows both, or part of a name, or none: « Rose & Omar », « Famille Petit ».
  func authors(_ people: PeopleReader.Result, _ seats: SeatsReader) -> [Person]? {
    let signed = signed
    let pair = [signed[0].isFull ? signed[0] : named(signed[0], after: signed[1]), signed[1]]
    let shown = reading.author.nameWords
    guard !bringsFurther, people.absent.isEmpty, people.unnamed + people.unnamedListed == 0,
      seats.total ?? 2 == 2, seats.others == nil, pair.allSatisfy({ $0.words.count > 1 }),
      shown.isEmpty || pair.contains(where: { !Set($0.words).isDisjoint(with: shown) })
    else { return nil }
    return pair.map { Person(name: $0.name, words: $0.words, range: $0.range) }
  }

  func pair(_ sender: Person, _ other: Person, _ seats: SeatsReader, _ contacts: Contacts) -> Group {
    Group(participants: contacts.complete([sender, other], sender: sender), seats: seats.total ?? 2)
  }

  /// Two names under the request, joined by « et ».
  var isSignedByPair: Bool {
    let signed = signed
    return signed.count == 2 && signed[1].isFull && isPair(signed[0], signed[1])
  }

  /// Below the request, or « Rose et Omar Petit. » by itself at its end; a town's line behind them is nobody's.
  private var signed: [NameRun] {
    let start = clauses.last { clause in
      !clause.sentence.isSubject && !clause.range.contains { isOfNoName($0) }
    }?.range.lowerBound
    let below = reading.names.filter {
      $0.range.lowerBound >= min(reading.tail.range.lowerBound, start ?? .max)
    }
    let pair = below.prefix(2)
    return below.dropFirst(2).contains { $0.isFull || $0.isTitled } || pair.count < 2 ? below : Array(pair)
  }

  private func isOfNoName(_ index: Int) -> Bool {
    !["et", "and"].contains(reading.words[index].folded)
      && !reading.names.contains { $0.range.contains(index) }
  }

  /// « Rose et Omar Petit »: of the same family.
  private func named(_ given: NameRun, after whole: NameRun) -> NameRun {
    var run = given
    run.name += " " + whole.name.split(separator: " ").dropFirst().joined(separator: " ")
    run.words += whole.words.dropFirst()
    return run
  }

  /// Somebody is spoken of beside the two: « avec notre fils », « et ma mère ».
  private var bringsFurther: Bool {
    let kin = clauses.filter { !$0.sentence.isSubject }.flatMap(\.range).filter {
      NameWords.isKinOrOffice(reading.words[$0].folded)
    }
    return kin.count > 1
      || kin.contains { !["mon", "ma", "my"].contains(reading.words.folded($0 - 1)) || !isBesideAuthor($0) }
  }

  /// « mon mari et moi », « moi et ma femme ».
  func isBesideAuthor(_ kin: Int) -> Bool {
    let words = reading.words
    return ["et", "and"].contains(words.folded(kin + 1)) && words.folded(kin + 2) == "moi"
      || ["et", "and"].contains(words.folded(kin - 2)) && ["moi", "meme"].contains(words.folded(kin - 3))
  }

  /// « et » and nothing else stands between the two.
  private func isPair(_ a: NameRun, _ b: NameRun) -> Bool {
    let words = reading.words
    let between = a.range.upperBound..<max(a.range.upperBound, b.range.lowerBound)
    return words.before(b.range.lowerBound).isDisjoint(with: Marks.endsSentence)
      && (between.isEmpty || between.count == 1 && ["et", "and"].contains(words[between.lowerBound].folded))
  }

  /// « mon mari et moi », « ma sœur et moi-même ».
  private var speaksOfBoth: Bool {
    clauses.contains { clause in
      clause.has(Sense.registering)
        && clause.range.contains { at in
          NameWords.kin.contains(reading.words[at].folded) && isBesideAuthor(at)
        }
    }
  }
}
