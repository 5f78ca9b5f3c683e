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
      for stretch in Stretches.of(range, words) where !known.contains(where: { $0.overlaps(stretch) }) {
        let found = predicates.hits(in: stretch, of: range).filter { !refuses($0.range.lowerBound) }
        hits += found
        senses.formUnion(Senses(found.map(\.meaning)))
      }
    }

    /// Senses beside which a verb still tells something.
    private static let silent: Senses = [.courtesy, .wasRegistered, .openCondition]

    mutating func add(_ found: [PhraseBook<Sense>.Hit]) {
      hits += found
      senses.formUnion(Senses(found.map(\.meaning)))
    }

    /// « Oui » to the desk's question.
    var isAssent = false

    /// A question that asks to come, and nothing more.
    var asksToCome = false

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

  let text: AuthorText
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

  /// Those the message is copied to.
  let copied: Copied

  /// What the desk had asked, where the message answers one of its letters.
  let question: DeskQuestion?

  init(
    _ message: Message, author: Author, lines: [Zoning.Line], index: EventIndex, today: CivilDate,
    desk: DeskQuestion.Desk, answering letter: AnsweredLetter? = nil
  ) {
    question = letter.map(\.question) ?? DeskQuestion(lines: lines, desk: desk, index: index)
    copied = Copied(message, author: author, desk: desk)
    text = AuthorText(subject: message.subject, lines: lines)
    self.author = author
    let words = text.words
    form = FormFields(text)
    isAuthorATopic = author.nameWords.contains { index.topics[Stem.of($0)] != nil }
    language = LanguageReader.language(of: words)
    organisations = OrganisationReader(text: words).found()
    let told = DateReader(words, today: today).mentions
    let orgWords = WordIndices(organisations.map(\.range))
    let dateWords = WordIndices(told.map(\.range))
    tail = Tail(text, names: NameReader(text: words, owned: dateWords), author: author)
    let signed = WordIndices([tail.range])
    let foreign = KnownNames.words(in: words, author: author, tail: tail)
    let mentions = EventReader(index: index, text: words, owned: orgWords.union(signed).union(foreign))
      .mentions()
    // « aujourd'hui » in a title is no date.
    let titles = mentions.filter { $0.isStrong && $0.range.count > 1 }.map(\.range)
    dates = told.filter { date in
      !titles.contains { $0.contains(date.range.lowerBound) && $0.upperBound >= date.range.upperBound }
    }
    let acronyms = KnownNames.ofDomain(in: words, author: author)
    let eventWords = WordIndices(
      mentions.filter(\.isStrong).flatMap { mention in
        mention.range.filter { !words[$0].isCapitalised || mention.tells(words[$0].folded, index) }
      })
    let capitalised = NameReader(
      text: words,
      owned: orgWords.union(dateWords).union(eventWords).union(acronyms).union(
        KnownNames.organisation(in: words, tail: tail)
      ).union(PlaceWords.words(in: words, index: index))
    ).runs()
    let runs = copied.added(to: PlainNames(text: words, author: author).added(to: capitalised), words)
    let isHalf = runs.contains { !$0.isFull }
    // Where somebody merely told of it, or recommended it.
    let reported = WordIndices(words.sentences.filter { Reported.book.contains(words, $0) })
    let completion = NameCompletion(
      known: runs.filter {
        $0.isFull && !NameSlot.hasArticle($0, words) && !reported.contains($0.range.lowerBound)
      }
        + (isHalf ? NameCompletion.names(in: lines) + copied.names : []))
    names = runs.map(completion.completed)
    // « Rose Petit » is no « petite association ».
    let named = names.filter { $0.isFull && !words[$0.range.lowerBound].isAllCapitals }
    events = mentions.filter { mention in
      mention.isStrong
        || !named.contains { $0.range.overlaps(mention.range) && $0.range.count >= mention.range.count }
    }
    domainOrganisation = acronyms.firstRange
    hidesNames = text.isShouted
    let account = Account(
      words: words, index: index,
      owned: orgWords.union(dateWords).union(WordIndices(events.map(\.range) + names.map(\.range))))
    let nominal = NominalRequest(words: words, account: account, events: events, dates: dates, names: names)
    let predicates = PredicateReader(words: words, names: names, events: events, dates: dates)
    let answer = Answer(nominal: nominal, question: question.flatMap { $0.lendsVerb ? $0 : nil })
    let everybody = names
    let coming = ComingQuestion(words: words, events: events, dates: dates)
    let exchange = HandoverReader(words: words, names: names, author: author)
    let text = text, tail = tail
    var handovers: [Handover] = []
    clauses = text.sentences.map { sentence in
      var clause = Self.clause(sentence, words)
      clause.add(predicates, words)
      clause.add(StandingAside.hits(in: clause.range, words, names: everybody))
      clause.add(nominal.senses(of: clause))
      if coming.asks(clause) {
        clause.asksToCome = true
        clause.add([.registerSelf])
      }
      clause.isAssent = answer.isAssent(clause)
      clause.add(answer.senses(of: clause))
      let isOwn =
        sentence.isSubject ? !text.isSubjectInherited : sentence.range.lowerBound < tail.range.lowerBound
      if isOwn, !sentence.isSignature, let handover = exchange.handover(in: sentence.range) {
        clause.add(handover)
        handovers.append(handover)
      }
      return clause
    }
    self.handovers = handovers
  }

  /// What one comes for beside sitting in it.
  private static let purposes: WordSet = [
    "presenter", "chercher", "distribuer", "filmer", "photographier", "vendre", "animer", "installer",
    "deposer",
    "recuperer", "livrer", "aider", "intervenir", "chanter", "jouer", "tenir", "demander", "proposer",
  ]

  private static func clause(_ sentence: AuthorText.Sentence, _ words: Words) -> Clause {
    var hits = IntentPhrases.book.hits(in: words, sentence.range)
    // « s'il reste des places » is a condition that the desk can tell fulfilled, not a doubt.
    let open = hits.filter { $0.meaning == .openCondition }.map(\.range)
    hits.removeAll { hit in
      [.hypothesis, .enquiry].contains(hit.meaning) && open.contains { $0.overlaps(hit.range) }
    }
    // « être inscrit » is asked for, « inscrit à » told.
    hits.removeAll {
      $0.meaning == .wasRegistered
        && ["etre", "nos", "les", "mes", "voici", "des"].contains(words.folded($0.range.lowerBound - 1))
    }
    // « elle sera présente le 23 » is of her.
    hits.removeAll {
      $0.meaning == .registerSelf && words[$0.range.lowerBound].folded.hasPrefix("present")
        && $0.range.lowerBound > sentence.range.lowerBound
        && ["sera", "seront", "est", "sont", "serons"].contains(words.folded($0.range.lowerBound - 1))
    }
    // « je viendrai présenter mon livre » is no seat.
    hits.removeAll {
      $0.meaning.isRegistering && Self.purposes.contains(words.folded($0.range.upperBound))
        && PredicateWords.forms[words.folded($0.range.upperBound - 1)]?.kind == .attend
    }
    // « ne m'attendez pas pour commencer » comes late.
    hits.removeAll {
      $0.meaning == .cancelSelf && $0.range.contains { words[$0].folded == "attendez" }
        && ["pour", "avant"].contains(words.folded($0.range.upperBound))
    }
    // « le club s'inscrit à … » is asked now.
    hits.removeAll {
      $0.meaning == .wasRegistered && $0.range.lowerBound > sentence.range.lowerBound
        && words.folded($0.range.lowerBound - 1) == "s"
        && words.before($0.range.lowerBound).contains(.apostrophe)
    }
    // « on vient de m'élire » tells what has just happened.
    hits.removeAll {
      $0.meaning.isRegistering
        && ["viens", "vient", "venons", "viennent"].contains(words.folded($0.range.upperBound - 1))
        && ["de", "d"].contains(words.folded($0.range.upperBound))
        && !(words.indices.contains($0.range.upperBound + 1) && words[$0.range.upperBound + 1].isCapitalised)
    }
    // « je voudrais faire participer … » is of others.
    let made = hits.filter { $0.meaning == .registerOthers && words[$0.range.lowerBound].folded == "faire" }
      .map(\.range)
    hits.removeAll { hit in hit.meaning == .registerSelf && made.contains { $0.overlaps(hit.range) } }
    // « elle m'a demandé de l'inscrire » asks for her.
    hits.removeAll { $0.meaning == .plain && Reported.ownWish.contains(words, sentence.range) }
    // « j'ai hésité … mais finalement » is over.
    let isSettled = sentence.range.contains { words[$0].folded == "finalement" }
    hits.removeAll {
      $0.meaning == .hypothesis && isSettled && words[$0.range.lowerBound].folded == "hesite"
        && !Set(["ai", "avons"]).isDisjoint(
          with: ($0.range.lowerBound - 3..<$0.range.lowerBound).map(words.folded))
    }
    // A negated wish is none.
    hits.removeAll { $0.meaning.isRegistering && Negation.covers($0.range, words, sentence.range) }
    // « annuler l'inscription de … » asks to cancel, whatever its « inscription de » would ask alone.
    let cancelled = hits.filter { Sense.cancelling.contains($0.meaning) || $0.meaning == .moves }.map(\.range)
    hits.removeAll { hit in
      [.registerOthers, .registerNominal, .registerSelf].contains(hit.meaning)
        && cancelled.contains {
          $0.overlaps(hit.range)
            || $0.upperBound <= hit.range.lowerBound && hit.range.lowerBound - $0.upperBound < 3
        }
    }
    // « lui garder une place » is of somebody else.
    for index in hits.indices where hits[index].meaning == .registerSelf {
      guard hits[index].range.lowerBound > sentence.range.lowerBound else { continue }
      let before = words.folded(hits[index].range.lowerBound - 1)
      if ["lui", "leur", "les"].contains(before) { hits[index].meaning = .registerOthers }
    }
    let before = hits
    hits.removeAll { hit in
      // « annuler l'inscription de Rose » is of Rose alone, whoever writes it.
      hit.meaning == .cancelSelf && !hit.range.contains { Sense.ownWords.contains(words[$0].folded) }
        && othersAreNamed(hit.range, before)
    }
    // « annulez mon inscription » is nobody else's.
    let own = hits.filter { [.cancelSelf, .cancelUs].contains($0.meaning) }.map(\.range)
    hits.removeAll { hit in
      hit.meaning == .cancelOthers && own.contains { $0.lowerBound == hit.range.lowerBound }
    }
    hits = asked(hits, in: sentence.range, words)
    if announcesList(sentence, words) {
      hits.append(PhraseBook<Sense>.Hit(meaning: .registerOthers, range: sentence.range))
    }
    if sentence.end.contains(.colon),
      ["inscrit", "inscrivent", "envoie", "envoient", "designe", "delegue"].contains(
        words[sentence.range.upperBound - 1].folded)
    {
      hits.append(
        PhraseBook<Sense>.Hit(
          meaning: .registerOthers, range: sentence.range.upperBound - 1..<sentence.range.upperBound))
    }
    let matters = MatterPhrases.book.hits(in: words, sentence.range)
    let refused = Corrections.ranges(in: sentence.range, words) + Refusals.ranges(in: sentence.range, words)
    hits.removeAll { hit in
      refused.contains { $0.contains(hit.range.lowerBound) && $0.contains(hit.range.upperBound - 1) }
    }
    return Clause(
      sentence: sentence, hits: hits, matters: matters, senses: Senses(hits.map(\.meaning)), refused: refused)
  }

  /// Beside a request, a doubt in a stretch with a verb of its own that speaks of nobody's coming is about something else;
  /// and what the author said before is not asked now: « je vous avais dit que je ne pourrais pas venir ».
  private static func asked(_ hits: [PhraseBook<Sense>.Hit], in sentence: Range<Int>, _ words: Words)
    -> [PhraseBook<Sense>.Hit]
  {
    let said = Reported.said.hits(in: words, sentence).map(\.range.upperBound).min()
    let asks = { (hit: PhraseBook<Sense>.Hit) in Sense.asking.contains(hit.meaning) || hit.meaning == .moves }
    let stretches = Stretches.of(sentence, words)
    return hits.compactMap { hit in
      if let said, asks(hit) || hit.meaning == .hypothesis, hit.range.lowerBound >= said,
        !(said..<hit.range.lowerBound).contains(where: {
          !words.before($0).isDisjoint(with: [.comma, .colon])
        })
      {
        return PhraseBook<Sense>.Hit(meaning: .attended, range: hit.range)
      }
      guard [.hypothesis, .enquiry].contains(hit.meaning), hits.contains(where: asks),
        let stretch = stretches.first(where: { $0.contains(hit.range.lowerBound) }),
        !hits.contains(where: { asks($0) && $0.range.overlaps(stretch) })
      else { return hit }
      let isApart =
        FiniteVerb.stands(in: stretch, words)
        && !stretch.contains { ComingWords.isDecisive(words[$0].folded) }
        && !["si", "s", "sauf", "a", "sous", "pourvu"].contains(words[hit.range.lowerBound].folded)
      return isApart ? nil : hit
    }
  }

  /// « Inscriptions : », with names below.
  private static func announcesList(_ sentence: AuthorText.Sentence, _ words: Words) -> Bool {
    guard !sentence.isSubject, sentence.range.count <= 4, sentence.end.contains(.colon) else { return false }
    return ["inscription", "inscriptions", "participants", "participantes", "inscrits"].contains(
      words[sentence.range.lowerBound].folded)
  }

  private static func othersAreNamed(_ range: Range<Int>, _ hits: [PhraseBook<Sense>.Hit]) -> Bool {
    hits.contains { other in
      other.meaning == .cancelOthers && other.range.lowerBound >= range.lowerBound
        && other.range.lowerBound <= range.upperBound + 1
    }
  }
}

extension Sense {
  /// Words with which a cancellation is the author's own.
  static let ownWords: WordSet = [
    "ma", "mon", "mes", "moi", "me", "m", "pas", "plus", "desister", "my", "empeche", "empechee",
  ]

  static let registering: Senses = [
    .registerSelf, .registerUs, .registerOthers, .registerNominal, .attendsThird,
  ]
  static let cancelling: Senses = [.cancelSelf, .cancelUs, .cancelOthers, .cancelBare, .absentThird]
  /// What a signature never says.
  /// Asking for a place or giving one up.
  static let requesting = registering.union(cancelling)
  static let asking = requesting.union([.replaces, .keeps, .wasRegistered])
  var isRegistering: Bool { Self.registering.contains(self) }
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
