/// Who comes, and how many, once the author has answered: « nous deux », « Paul Martin », « Rose Petit et moi ».
struct CompletedGroup: Sendable {
  let earlier: AnsweredLetter.Earlier
  let reading: Reading
  let answer: Range<Int>
  let topic: Question.Topic
  private var words: Words { reading.words }

  /// Nil where the words are no answer of that kind; nil within where they answer and something is still open.
  var told: ParticipantPlan.Group?? {
    if let number { return .some(counted(number)) }
    if let names { return .some(named(names)) }
    return nil
  }

  private var intent: Intent { earlier.intent }
  private var clauses: [Reading.Clause] { earlier.resolution.own }
  private var contacts: Contacts { Contacts(reading: earlier.resolution.reading, clauses: clauses) }

  private var sender: Person? {
    for reading in [earlier.resolution.reading, reading] {
      if let person = SenderReader(reading: reading).person { return person }
    }
    return nil
  }

  /// Places told before.
  private var seats: SeatsReader {
    SeatsReader(
      earlier.resolution.reading.words, clauses: clauses.filter { !$0.sentence.isSubject }.map(\.range))
  }

  /// « Nous deux », « 3 », « deux places », « juste moi ».
  private var number: Int? {
    let folded = answer.map { words[$0].folded }
    if folded.allSatisfy(Self.alone.contains), !Self.alone.isDisjoint(with: folded),
      folded.contains(where: { ["moi", "seul", "seule", "me", "myself"].contains($0) })
    {
      return 1
    }
    let numbers = answer.compactMap { words[$0].number ?? CalendarWords.numbers[words[$0].folded] }
    guard numbers.count == 1, let number = numbers.first, (1..<100).contains(number),
      answer.allSatisfy({
        words[$0].number != nil || CalendarWords.numbers[words[$0].folded] != nil
          || Self.counting.contains(words[$0].folded)
      })
    else { return nil }
    return number
  }

  private static let alone: WordSet = [
    "moi", "juste", "seulement", "seul", "seule", "je", "serai", "viens", "viendrai", "meme", "uniquement",
    "que", "ce",
    "sera", "oui", "just", "me", "myself", "only", "une", "place", "pour",
  ]
  private static let counting: WordSet = [
    "nous", "on", "serons", "sera", "sommes", "est", "a", "places", "place", "personnes", "personne", "pers",
    "les",
    "tous", "toutes", "oui", "pour", "il", "y", "aura", "faut", "nous", "en", "tout", "total", "au", "we",
    "are", "will",
    "be", "seats", "people", "of", "us", "the", "viendrons", "venons", "reservez",
  ]

  /// Those named before, the author among them, with the places that are told now.
  private func counted(_ number: Int) -> ParticipantPlan.Group? {
    guard topic == .howMany || number == 1 else { return nil }
    var people = PeopleReader(reading: earlier.resolution.reading, sender: sender).result()
    guard people.unowned.isEmpty, people.unread == 0, people.absent.isEmpty else { return nil }
    if intent.includesSelf || intent.includesUs || people.listsSender {
      guard let sender else { return nil }
      people.attending.insert(sender, at: 0)
    }
    let group = PeopleReader(reading: reading, sender: sender).distinct(people.attending)
    guard !group.isEmpty, number >= group.count else { return nil }
    return ParticipantPlan.Group(participants: contacts.complete(group, sender: sender), seats: number)
  }

  /// Full names and what joins them; the author where « moi » stands among them.
  private var names: [NameRun]? {
    var runs = NameReader(text: words, owned: []).runs().filter {
      answer.contains($0.range.lowerBound) && $0.isFull
    }
    if runs.isEmpty, let typed { runs = [typed] }
    let owned = Set(runs.flatMap(\.range))
    guard !runs.isEmpty, AnswerAccount(words: words).isList(answer, owned: owned) else { return nil }
    return runs
  }

  /// « rose petit » alone.
  private var typed: NameRun? {
    guard (2...3).contains(answer.count),
      !answer.contains(where: { ComingWords.isOfComing(words[$0].folded) }),
      let run = NameReader(text: words, owned: []).run(at: answer.lowerBound, allowsLowerCase: true),
      run.range == answer
    else { return nil }
    return run
  }

  private func named(_ runs: [NameRun]) -> ParticipantPlan.Group? {
    let before = PeopleReader(reading: earlier.resolution.reading, sender: sender).result()
    guard before.absent.isEmpty else { return nil }
    let told = runs.map { Person(name: $0.name, words: $0.words, range: 0..<0) }
    let isSelfTold = answer.contains { ["moi", "myself", "me"].contains(words[$0].folded) }
    var people = before.attending + told
    // Of who writes without a name, the one name told is theirs.
    var sender = sender
    if sender == nil, intent.includesSelf, told.count == 1, before.attending.isEmpty {
      sender = told[0]
      sender?.email = reading.author.address
      people = []
    }
    let plan = ParticipantPlan(reading: earlier.resolution.reading, clauses: clauses, intent: intent)
    if intent.includesSelf || intent.includesUs || before.listsSender || plan.mentionsSelf || isSelfTold {
      guard let sender else { return nil }
      people.insert(sender, at: 0)
    }
    let group = people.reduce(into: [Person]()) { group, person in
      if !group.contains(where: { $0.isSame(as: person) }) { group.append(person) }
    }
    let known = seats
    guard !known.isDisputed, known.total.map({ $0 >= group.count }) ?? true else { return nil }
    return ParticipantPlan.Group(
      participants: contacts.complete(group, sender: sender), seats: max(known.total ?? 0, group.count))
  }
}
