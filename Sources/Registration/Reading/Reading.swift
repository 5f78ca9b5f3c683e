import Foundation
import MIME

/// Everything found in one message: who writes, the clauses and what they mean, events, days, people.
struct Reading: Sendable {
  /// A sentence with what was found in it.
  struct Clause: Sendable {
    var sentence: AuthorText.Sentence
    var hits: [PhraseBook<Sense>.Hit]
    var matters: [PhraseBook<StaffMatter>.Hit]
    var senses: Senses
    /// What the author names in order to set it aside: « pas celle d'octobre ».
    var refused: [Range<Int>] = []
    var range: Range<Int> { sentence.range }

    func refuses(_ index: Int) -> Bool { refused.contains { $0.contains(index) } }

    /// What the verb tells in each stretch where no turn of phrase was known.
    mutating func add(_ predicates: PredicateReader, _ words: Words) {
      let known = hits.filter { !Self.silent.contains($0.meaning) }.map(\.range)
      // « si quelqu'un se désiste »: nobody leaves.
      let open = hits.filter { $0.meaning == .openCondition }.map(\.range)
      for stretch in Stretches.of(range, words) where !known.contains(where: { $0.overlaps(stretch) }) {
        let found = predicates.hits(in: stretch, of: range).filter { hit in
          !refuses(hit.range.lowerBound) && !open.contains { $0.contains(hit.range.lowerBound) }
        }
        hits += found
        senses.formUnion(Senses(found.map(\.meaning)))
      }
    }

    /// Senses beside which a verb still tells something.
    private static let silent: Senses = [.courtesy, .wasRegistered, .openCondition]

    mutating func drop(where isWrong: (PhraseBook<Sense>.Hit) -> Bool) {
      guard hits.contains(where: isWrong) else { return }
      hits.removeAll(where: isWrong)
      senses = Senses(hits.map(\.meaning))
    }

    mutating func add(_ found: [PhraseBook<Sense>.Hit]) {
      hits += found
      senses.formUnion(Senses(found.map(\.meaning)))
    }

    /// « Oui » to the desk's question.
    var isAssent = false

    /// A question that asks to come, and nothing more.
    var asksToCome = false
    /// It tells of somebody that a later word is to tell whether they come.
    var awaitsWord = false

    /// What the whole of it asks, without a turn of phrase of its own.
    mutating func add(_ senses: Senses) {
      self.senses.formUnion(senses)
      hits += senses.map { PhraseBook<Sense>.Hit(meaning: $0, range: range.lowerBound..<range.lowerBound) }
    }

    /// A seat changes hands.
    mutating func add(_ handover: Handover) {
      senses.insert(.replaces)
      hits.append(PhraseBook<Sense>.Hit(meaning: .replaces, range: handover.range))
    }

    func has(_ wanted: Senses) -> Bool { !senses.isDisjoint(with: wanted) }
  }

  private(set) var text: AuthorText
  let author: Author
  private(set) var clauses: [Clause]
  let tail: Tail
  let form: FormFields
  let dates: [DateMention]
  let events: [EventMention]
  /// Names in the author's words, the tail's among them.
  let names: [NameRun]
  let organisations: [OrganisationReader.Found]
  let language: Language
  /// The name in From holds a word that the catalogue's events are about: « Forêt Vivante » is no person's name.
  let isAuthorATopic: Bool
  /// The words that the sender's domain is made of, where the author's words hold them.
  let domainOrganisation: Range<Int>?
  /// The text is all capitals: none of them marks a name.
  let hidesNames: Bool

  var words: Words { text.words }

  /// Seats that pass from somebody to somebody else.
  let handovers: [Handover]

  /// Full names in the letter that is answered, where the author is known by an initial.
  let greeted: [NameRun]

  /// Who has no part in the matter.
  let bystander: Bystander

  /// Those the message is copied to.
  let copied: Copied

  /// What the desk had asked, where the message answers one of its letters.
  let question: DeskQuestion?
  /// Places of the catalogue told by several words of theirs.
  let places: [PlacePhrases.Mention]

  init(
    _ message: Message, author: Author, lines: [Zoning.Line], index: EventIndex, today: CivilDate,
    desk: DeskQuestion.Desk, answering letter: AnsweredLetter? = nil
  ) {
    question = letter.map(\.question) ?? DeskQuestion(lines: lines, desk: desk, index: index)
    copied = Copied(message, author: author, desk: desk)
    text = AuthorText(subject: message.subject, lines: lines, author: Set(author.nameWords))
    self.author = author
    let plain = text.words
    places = index.placePhrases.mentions(in: plain)
    form = FormFields(text)
    let hasInitial = author.nameWords.contains { $0.utf8.count == 1 }
    greeted = hasInitial ? NameCompletion.names(in: lines) : []
    isAuthorATopic = author.nameWords.contains { index.topics[Stem.of($0)] != nil }
    language = LanguageReader.language(of: plain)
    organisations = OrganisationReader(text: plain).found()
    let days = DateReader(plain, today: today).mentions
    let orgWords = WordIndices(organisations.map(\.range))
    let dateWords = WordIndices(days.map(\.range))
    tail = Tail(text, names: NameReader(text: plain, owned: dateWords), author: author)
    let signed = WordIndices([tail.range])
    let foreign = KnownNames.words(in: plain, author: author, tail: tail)
    let mentions = EventReader(
      index: index, text: plain, owned: orgWords.union(signed).union(foreign), places: places
    ).mentions()
    // « aujourd'hui » in a title is no date.
    let titles = mentions.filter { $0.isStrong && $0.range.count > 1 }.map(\.range)
    // « ce matin » is told of anything, unless an event is held today.
    let isHeldToday = index.entries.contains { entry in
      entry.event.sessions.contains { $0.start.date == today }
    }
    dates = days.filter { date in
      (isHeldToday || !DateReader.isOfHours(date.range, plain))
        && !titles.contains { $0.contains(date.range.lowerBound) && $0.upperBound >= date.range.upperBound }
    }
    let acronyms = KnownNames.ofDomain(in: plain, author: author)
    let eventWords = WordIndices(
      mentions.filter(\.isStrong).flatMap { mention in
        mention.range.filter { !plain[$0].isCapitalised || mention.tells(plain[$0].folded, index) }
      })
    let capitalised = NameReader(
      text: plain,
      owned: orgWords.union(dateWords).union(eventWords).union(acronyms).union(
        KnownNames.organisation(in: plain, tail: tail)
      ).union(PlaceWords.words(in: plain, index: index, author: Set(author.nameWords)))
    ).runs()
    let topics = TopicWords(words: plain, mentions: mentions, dates: days, index: index)
    let runs = copied.added(
      to: PlainNames(text: plain, author: author).added(to: capitalised.filter { !topics.isOne($0) }), plain)
    let isHalf = runs.contains { !$0.isFull }
    // Where somebody merely told of it, or recommended it.
    let reported = WordIndices(plain.sentences.filter { Reported.book.contains(plain, $0) })
    let completion = NameCompletion(
      known: runs.filter {
        $0.isFull && !NameSlot.hasArticle($0, plain) && !reported.contains($0.range.lowerBound)
      }
        + (isHalf ? NameCompletion.names(in: lines) + copied.names : []), words: plain,
      author: author.nameWords)
    names = runs.map(completion.completed)
    // « Rose Petit » is no « petite association ».
    let named = names.filter { $0.isFull && !plain[$0.range.lowerBound].isAllCapitals }
    events = mentions.filter { mention in
      mention.isStrong
        || !named.contains { $0.range.overlaps(mention.range) && $0.range.count >= mention.range.count }
    }
    text.muteTitles(events, index)
    let words = text.words
    domainOrganisation = acronyms.firstRange
    hidesNames = text.isShouted
    let account = Account(
      words: words, index: index,
      owned: orgWords.union(dateWords).union(WordIndices(events.map(\.range) + names.map(\.range))))
    let nominal = NominalRequest(
      words: words, account: account, events: events, dates: dates, names: names, author: author.nameWords)
    let predicates = PredicateReader(
      words: words, names: names, events: events, dates: dates,
      places: PlaceWords.words(in: words, index: index))
    let frames = SeatFrames(words: words, names: names, events: events, dates: dates)
    let answer = Answer(nominal: nominal, question: question.flatMap { $0.lendsVerb ? $0 : nil })
    let everybody = names
    let isTold = !events.isEmpty || !dates.isEmpty
    let coming = ComingQuestion(words: words, events: events, dates: dates)
    let exchange = HandoverReader(words: words, names: names, author: author)
    let covered = CoveredRequest(
      words: words, events: events, dates: dates, places: predicates.places,
      author: Set(author.nameWords), index: index)
    let told = events.map(\.range.lowerBound)
    let references = WordIndices(events.map(\.range) + dates.map(\.range))
    let subjects = Subjects(words: words, names: names)
    let bystander = Bystander(
      words: words, names: names, events: events,
      days: dates.filter { date in
        index.entries.contains { entry in entry.event.sessions.contains { date.allows($0.start.date) } }
      })
    self.bystander = bystander
    let beneficiary = SeatBeneficiary(words: words, names: names, author: author.nameWords)
    let starts = Set((dates.map(\.range) + events.map(\.range)).map(\.lowerBound))
    let rejected = RefusedEvents(words: words, events: events)
    let text = text, tail = tail
    var handovers: [Handover] = []
    clauses = text.sentences.map { sentence in
      var clause = Self.clause(sentence, words)
      clause.setAside(rejected.ranges(in: sentence.range))
      if !everybody.contains(where: { sentence.range.contains($0.range.lowerBound) }) {
        clause.readNominal { at in starts.contains(at) || EventWords.isNoun(words.folded(at)) }
      }
      clause.drop { Unmeant.isElsewhere($0, words, index) || Unmeant.isArticle($0, words, before: told) }
      clause.make(.attendsThird) { subjects.isOfThird($0, in: sentence.range) }
      let way = OtherWay(words: words, sentence: sentence.range)
      clause.drop { way.holds($0.range.lowerBound) }
      clause.add(predicates, words)
      clause.setAside(way)
      if !clause.has(Sense.asking), Deferral.isTold(in: sentence.range, words) {
        clause.add([PhraseBook<Sense>.Hit(meaning: .plain, range: sentence.range)])
      }
      let unmeant = Unmeant(words: words, sentence: sentence.range)
      clause.drop {
        bystander.isAbsent($0, in: sentence.range) || unmeant.isOfThing($0) || unmeant.isHabit($0)
          || unmeant.isDeferred($0)
      }
      // « avec nos voisins X et Y », « avec mes deux enfants »: they are named, or counted.
      clause.drop { hit in
        hit.meaning == .hypothesis && ["avec", "with"].contains(words[hit.range.lowerBound].folded)
          && (everybody.contains { (0..<7).contains($0.range.lowerBound - hit.range.upperBound) && $0.isFull }
            || hit.range.contains {
              words[$0].kind == .number || CalendarWords.numbers[words[$0].folded] != nil
            })
      }
      clause.make(.plain) { unmeant.isEnrolledElsewhere($0, references) }
      clause.add(StandingAside.hits(in: clause.range, words, names: everybody))
      clause.add(nominal.senses(of: clause))
      if !clause.has(Sense.requesting) { clause.add(frames.hits(in: clause)) }
      clause = Self.settled(clause, words)
      if coming.asks(clause) {
        clause.asksToCome = true
        clause.add([.registerSelf])
      }
      if covered.asks(clause) {
        clause.asksToCome = true
        clause.add([.registerSelf])
      }
      clause.add(StandingAside.uncounted(in: clause.range, words, names: everybody))
      if clause.has([.registerNominal]), everybody.contains(where: { Self.isAskedFor($0, clause, words) }) {
        clause.add([.registerOthers])
      }
      clause = beneficiary.settled(clause)
      clause.isAssent = answer.isAssent(clause)
      clause.add(answer.senses(of: clause))
      if ListHead.announces(clause, words, names: everybody, isTold: isTold) {
        clause.add([.registerOthers])
      }
      let isOwn =
        sentence.isSubject ? !text.isSubjectInherited : sentence.range.lowerBound < tail.range.lowerBound
      if isOwn, !sentence.isSignature, let handover = exchange.handover(in: sentence.range) {
        clause.add(handover)
        handovers.append(handover)
      }
      return clause
    }
    clauses = Resumption.settled(clauses, words)
    if clauses.contains(where: { $0.has([.registerSelf, .registerUs]) && !$0.has([.hypothesis]) }) {
      for place in clauses.indices
      where LaterWord.isTold(of: clauses[place], words, names: everybody)
        && !LaterWord.isAskedFor(clauses[place], besides: clauses, words, names: everybody)
      {
        clauses[place].awaitsWord = true
        clauses[place].drop { _ in true }
        clauses[place].add([PhraseBook<Sense>.Hit(meaning: .absentThird, range: clauses[place].range)])
      }
    }
    clauses = PostponedEvent(words: words, events: events, dates: dates, index: index).settled(clauses)
    let seated = NamedSeats(words: words, names: everybody)
    for place in clauses.indices {
      let found = seated.hits(in: clauses[place], after: place > 0 ? clauses[place - 1] : nil)
      if !found.isEmpty { clauses[place].add(found) }
    }
    self.handovers = handovers
  }
}

extension Reading {
  /// The same message, of which only those clauses count.
  func narrowed(to clauses: [Clause]) -> Reading {
    var reading = self
    reading.clauses = clauses
    return reading
  }
}

/// The language the author writes, by its small words.
enum LanguageReader {
  private static let french: WordSet = [
    "je", "nous", "le", "la", "les", "de", "du", "des", "et", "pour", "merci", "bonjour", "mon", "votre",
    "est", "une", "un", "a", "inscription", "reunion", "formation",
  ]
  private static let english: WordSet = [
    "i", "we", "the", "of", "and", "for", "to", "my", "is", "please", "would", "you", "thank", "thanks",
    "dear", "hello", "with", "register", "registration", "will",
  ]

  static func language(of words: Words) -> Language {
    let sample = words.words.prefix(400)
    let fr = sample.count { french.contains($0.folded) }
    let en = sample.count { english.contains($0.folded) }
    return en > fr ? .en : .fr
  }
}
