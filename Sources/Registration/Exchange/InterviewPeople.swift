/// Who comes, as the answers tell.
struct InterviewPeople: Sendable {
  let interview: Interview
  let reading: Reading
  private var words: Words { reading.words }

  /// Nil where anybody's name was not made out.
  var group: [Person]? {
    let asked = interview.pairs.filter { !$0.question.topics.isDisjoint(with: [.who, .companion]) }
    guard !asked.isEmpty else { return authorAlone }
    var group: [Person] = []
    for pair in asked {
      guard let people = people(in: pair) else { return nil }
      for person in people where !group.contains(where: { $0.isSame(as: person) }) { group.append(person) }
    }
    return group.isEmpty ? nil : group
  }

  /// The letter speaks of nobody but its reader.
  private var authorAlone: [Person]? {
    let letter = interview.letter
    let isOfOthers = letter.indices.contains { at in
      let word = letter[at].folded
      return NameWords.kin.contains(word)
        || ["collegue", "collegues", "colleague", "accompagnant"].contains(word)
        || ["personnes", "participants", "inscriptions", "places"].contains(word)
    }
    guard !isOfOthers, let sender else { return nil }
    return [sender]
  }

  /// The name in From, where it is whole: « c'est Rose Petit » beneath a question introduces somebody else.
  private var sender: Person? {
    let reader = SenderReader(reading: reading)
    if let display = reader.displayName { return display }
    if case .known(let person) = reader.result() { return person }
    return nil
  }

  /// A row of names that ends the text is no organisation's that signs.
  private var names: [NameRun] { NameReader(text: words, owned: []).runs() }

  private func people(in pair: Interview.Pair) -> [Person]? {
    let answer = signedOff(pair.answer)
    let own = introduced(in: answer)
    var runs = names.filter { answer.contains($0.range.lowerBound) && $0.isFull && $0 != own }
    if runs.isEmpty, let typed = typedSmall(answer) { runs = [typed] }
    let isApart = { (run: NameRun) in !words.before(run.range.lowerBound).contains(.open) }
    let owned = Set(runs.filter(isApart).flatMap(\.range))
    guard !runs.isEmpty, runs.allSatisfy(isApart), AnswerAccount(words: words).isList(answer, owned: owned)
    else { return nil }
    let mentionsSelf = answer.contains { ["moi", "myself", "me"].contains(words[$0].folded) }
    let others = runs.map { Person(name: $0.name, words: $0.words, range: $0.range) }
    guard pair.question.topics.contains(.companion) || mentionsSelf else {
      return others.map(spelledByAuthor)
    }
    guard let sender = own.map({ Person(name: $0.name, words: $0.words, range: $0.range) }) ?? sender else {
      return nil
    }
    return [addressed(sender)] + others.filter { !$0.isSame(as: sender) }
  }

  /// Who answers under a part of that name is that person.
  private func spelledByAuthor(_ person: Person) -> Person {
    let display = reading.author.nameWords
    return PersonName.agree(person.words, display) ? addressed(person) : person
  }

  private func addressed(_ person: Person) -> Person {
    var person = person
    person.email = reading.author.address
    return person
  }

  /// « (et moi c'est Omar Ba) ».
  private func introduced(in answer: Range<Int>) -> NameRun? {
    let starts = Self.introductions.hits(in: words, answer).map(\.range.upperBound)
    return names.first { $0.isFull && starts.contains($0.range.lowerBound) }
  }

  /// « rose petit » alone.
  private func typedSmall(_ answer: Range<Int>) -> NameRun? {
    guard (2...3).contains(answer.count),
      !answer.contains(where: { ComingWords.isOfComing(words[$0].folded) || words[$0].folded.utf8.count < 2 }
      ),
      let run = NameReader(text: words, owned: []).run(at: answer.lowerBound, allowsLowerCase: true),
      run.range == answer
    else { return nil }
    return run
  }

  /// The answer without the farewell and the signature beneath it.
  private func signedOff(_ answer: Range<Int>) -> Range<Int> {
    let end = FooterPhrases.valediction.hits(in: words, answer).map(\.range.lowerBound).first { at in
      at > answer.lowerBound && !words.before(at).isDisjoint(with: .endsLine)
    }
    return answer.lowerBound..<(end ?? answer.upperBound)
  }

  private static let introductions = PhraseBook<Bool>([
    true: """
    moi c est
    moi meme
    moi je suis
    je m appelle
    mon nom est
    my name is
    i am
    """
  ])
}

/// Telephones, addresses and organisations, as the answers tell.
struct InterviewContacts: Sendable {
  let interview: Interview
  let reading: Reading
  private var words: Words { reading.words }

  func complete(_ people: [Person]) -> [Participant] {
    people.map { person in
      let isOnly = people.count == 1
      return Participant(
        name: person.name, email: person.email ?? told(.email, of: person, isOnly),
        phone: told(.phone, of: person, isOnly || isAuthor(person)), organisation: organisation)
    }
  }

  private func isAuthor(_ person: Person) -> Bool { person.email == reading.author.address }

  private var organisation: String? {
    guard let answer = interview.pairs.first(where: { $0.question.topics == [.organisation] })?.answer else {
      return signature
    }
    let end = answer.dropFirst().first {
      !words.before($0).isDisjoint(with: Marks.endsSentence.union([.open, .comma]))
    }
    let name = answer.lowerBound..<(end ?? answer.upperBound)
    guard name.count <= 10, !Self.none.contains(words[name.lowerBound].folded) else { return nil }
    return OrganisationName.spelled(words, name)
  }

  private var signature: String? {
    guard let range = reading.tail.organisationRange,
      !interview.pairs.contains(where: { $0.answer.overlaps(range) })
    else { return nil }
    return reading.tail.card.organisation.map { OrganisationName.clerk(reading.words, $0) }
  }

  private static let none: WordSet = [
    "aucune", "aucun", "neant", "non", "idem", "particulier", "je", "none", "no",
  ]

  /// The number or address beside the person's name, or beside nobody's.
  private func told(_ kind: Word.Kind, of person: Person, _ takesLoose: Bool) -> String? {
    for pair in interview.pairs
    where !pair.question.topics.isDisjoint(with: [.phone, .email, .who, .companion]) {
      for at in pair.answer where words[at].kind == kind {
        let line = Range(at, upTo: min(pair.answer.upperBound, at + 4))
        let isNamed = line.contains { person.words.contains(words[$0].folded) }
        let isOfAnother = line.dropFirst().contains { words[$0].isCapitalised }
        if isNamed || takesLoose && !isOfAnother { return words[at].folded }
      }
    }
    return nil
  }
}
