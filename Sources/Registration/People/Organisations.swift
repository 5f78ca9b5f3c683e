/// The organisation of each of the people of a message.
struct Organisations {
  let reading: Reading
  let clauses: [Reading.Clause]
  let people: [Person]
  let author: Person?
  private let affiliations: Affiliations
  private let own: OwnAffiliation
  private let body: [Range<Int>]

  /// Whose name stands beside which organisation.
  private struct Told {
    var name: [String]
    var range: Range<Int>
  }
  private let told: [Told]
  /// Of those beside whom none stands.
  private(set) var common: String?
  /// « on vient pour … », « nous sommes respectivement … de … »: of all who come, kin or not.
  private var isOurs = false
  private var words: Words { reading.words }

  init(reading: Reading, clauses: [Reading.Clause], people: [Person], author: Person?) {
    self.reading = reading
    self.clauses = clauses
    self.people = people
    self.author = author
    let known = reading.names.filter { run in people.contains { PersonName.agree($0.words, run.words) } }
    let owned = Set(
      (known + reading.names.filter(\.isTitled)).flatMap(\.range) + reading.dates.flatMap(\.range))
    let span = OrganisationSpan(words: reading.words, owned: owned)
    affiliations = Affiliations(
      words: reading.words, span: span, names: reading.names,
      events: reading.events.map(\.range))
    own = OwnAffiliation(words: reading.words, affiliations: affiliations, people: known.filter(\.isFull))
    body = reading.text.sentences.filter {
      $0.range.lowerBound < reading.tail.range.lowerBound && !$0.isSignature
        && !($0.isSubject && reading.text.isSubjectInherited)
    }.map(\.range)
    told = Self.beside(own, body)
    common = found()
    isOurs = affiliations.found(in: body).contains { found in
      isOfUs(found.cue) && clerk(found.range) == common
    }
  }

  private func isOfUs(_ cue: Int) -> Bool {
    var place = cue
    while place > max(cue - 4, 0), words.before(place).isDisjoint(with: .endsSentence) {
      place -= 1
      if ["on", "nous"].contains(words[place].folded) { return true }
    }
    return false
  }

  func of(_ person: Person, isAuthor: Bool) -> String? {
    if let column = person.organisation { return column }
    if let range = ownRange(person) { return clerk(range) }
    return person.isKin && !isAuthor && !isOurs ? nil : common
  }

  /// The form's, the one that asks, the one the author speaks for, the author's own, the signature's, one that is named, or the header's.
  private func found() -> String? {
    if let field = reading.form.organisation { return OrganisationName.spelled(words, field) }
    if let acting { return acting.name }
    let spoken = affiliations.found(in: body)
    if let first = spoken.first(where: { $0.kind == .speaks }) {
      return signed(as: first.range) ?? clerk(first.range)
    }
    if let range = author.flatMap(ownRange) { return clerk(range) }
    if let signed = reading.tail.card.organisation ?? reading.tail.further.organisation {
      return clerk(signed)
    }
    let others = people.filter { person in !(author?.isSame(as: person) ?? false) }.compactMap(ownRange)
    if let first = spoken.first(where: { !others.contains($0.range) }) ?? spoken.first {
      return clerk(first.range)
    }
    let named = reading.organisations.filter { found in
      !others.contains { $0.overlaps(found.range) } && !isPassing(found.range)
    }
    if let found = named.first(where: { $0.range.lowerBound >= reading.text.subjectCount }) ?? named.first {
      return clerk(found.range)
    }
    if let spelled = reading.domainOrganisation {
      return OrganisationName.spelled(words, withArticle(spelled))
    }
    return titled.map(clerk) ?? display
  }

  /// « Pour la commune de Vierzon », signed « Mairie de Vierzon »: one and the same, as it signs.
  private func signed(as range: Range<Int>) -> String? {
    guard let card = reading.tail.card.organisation else { return nil }
    let proper = { (range: Range<Int>) in
      range.dropFirst().filter { words[$0].isCapitalised }.map { words[$0].folded }
    }
    return !proper(range).isEmpty && proper(range) == proper(card)
      && Self.towns.contains(words[range.lowerBound].folded)
      && Self.towns.contains(words[card.lowerBound].folded) ? clerk(card) : nil
  }

  private static let towns: WordSet = ["commune", "ville", "mairie", "municipalite", "village"]

  private func ownRange(_ person: Person) -> Range<Int>? {
    told.first { PersonName.agree($0.name, person.words) }?.range
  }

  /// What stands beside each name of the body.
  private static func beside(_ own: OwnAffiliation, _ body: [Range<Int>]) -> [Told] {
    var told: [Told] = []
    var sentences = body[...]
    for run in own.people {
      while let first = sentences.first, first.upperBound <= run.range.lowerBound { sentences.removeFirst() }
      guard let sentence = sentences.first, sentence.contains(run.range.lowerBound) else { continue }
      let next = sentences.dropFirst().first
      let range = own.organisation(of: run, in: sentence) ?? takenUp(own, after: sentence, next)
      if let range { told.append(Told(name: run.words, range: range)) }
    }
    return told
  }

  /// « Elle est trésorière de … », after the sentence that names her.
  private static func takenUp(_ own: OwnAffiliation, after sentence: Range<Int>, _ next: Range<Int>?)
    -> Range<Int>?
  {
    guard let next, next.lowerBound == sentence.upperBound,
      ["il", "elle", "he", "she"].contains(own.words[next.lowerBound].folded)
    else { return nil }
    return own.affiliations.found(in: [next]).first { $0.kind == .belongs }?.range
  }

  /// Told by a part of its name, « l'équipe de Jean-Moulin », it is written as the fuller mention has it.
  private func clerk(_ range: Range<Int>) -> String {
    let name = range.map { words[$0].folded }
    let isBare = !range.dropFirst().contains { words[$0].isCapitalised }
    let fuller = reading.organisations.first { found in
      let told = found.range.map { words[$0].folded }
      guard told.count > name.count, !OrganisationNouns.generic.contains(told[0]) else { return false }
      return told.suffix(name.count) == name[...] || isBare && told.starts(with: name)
    }
    return OrganisationName.clerk(words, fuller?.range ?? range, from: reading.author.name)
  }

  /// « vue à la Maison de la Région », « le bus de la Ville »: in prose, a house or a town is merely mentioned.
  private func isPassing(_ range: Range<Int>) -> Bool {
    Self.places.contains(words[range.lowerBound].folded) && range.lowerBound >= reading.text.subjectCount
      && body.contains { sentence in
        sentence.contains(range.lowerBound)
          && (FiniteVerb.stands(in: sentence, words)
            || ["cher", "chere", "chers", "cheres", "dear", "bonjour"].contains(
              words[sentence.lowerBound].folded))
      }
  }

  private static let places: Set<String> = [
    "maison", "mairie", "ville", "centre", "ecole", "ecoles", "hopital", "eglise", "universite", "chambre",
    "agence",
    "cabinet", "commune", "college", "lycee", "institut", "laboratoire",
  ]

  /// « La Ville de Vierzon inscrit trois agents »: the one that asks.
  private var acting: OrganisationReader.Found? {
    reading.organisations.first { found in
      clauses.contains { clause in
        !clause.sentence.isSubject && clause.range.lowerBound + 1 >= found.range.lowerBound
          && clause.range.contains(found.range.lowerBound)
          && clause.has([.registerOthers, .attendsThird, .registerUs])
      }
    }
  }

  /// « Les Jardins de … », of which the domain holds `jardinsde…`.
  private func withArticle(_ range: Range<Int>) -> Range<Int> {
    let before = range.lowerBound - 1
    guard words.indices.contains(before), ["les", "la", "le", "l"].contains(words[before].folded),
      words[before].isCapitalised, words.before(range.lowerBound).isSubset(of: [.space, .apostrophe])
    else { return range }
    return Range(before, upTo: range.upperBound)
  }

  /// « Terres Vives - inscription » in the subject line.
  private var titled: Range<Int>? {
    guard !reading.text.isSubjectInherited, reading.text.subjectCount > 0 else { return nil }
    let events = reading.events.map(\.range)
    return Segments.of(0..<reading.text.subjectCount, words).first { segment in
      guard let range = affiliations.span.range(at: segment.lowerBound), range == segment else {
        return false
      }
      return range.count(where: { words[$0].isCapitalised }) > 1 && !events.contains { $0.overlaps(range) }
        && !range.contains { NameWords.isPlain(words[$0].folded) || EventWords.isNoun(words[$0].folded) }
    }
  }

  /// From shows an organisation, alone or beside the author's name.
  private var display: String? {
    guard let name = reading.author.name else { return nil }
    let shown = Tokeniser.words(of: String(name.prefix(200)))
    guard shown.count > 1, shown.count < 14,
      shown.words.allSatisfy({ $0.kind == .word || $0.kind == .number })
    else { return nil }
    let segments = Segments.of(shown.indices, shown)
    let known = Set(people.flatMap(\.words))
    let others = segments.filter { segment in segment.allSatisfy { !known.contains(shown[$0].folded) } }
    let isBeside = others.count < segments.count
    return others.first { isOrganisation($0, shown, isBeside: isBeside) }.map {
      OrganisationName.clerk(shown, $0)
    }
  }

  private func isOrganisation(_ segment: Range<Int>, _ shown: Words, isBeside: Bool) -> Bool {
    let first = shown[segment.lowerBound].folded
    guard segment.count > 1 else { return false }
    if OrganisationNouns.opens(first) || OrganisationNouns.generic.contains(first) { return true }
    return (isBeside || isSpelled(shown, segment))
      && !segment.contains {
        NameWords.offices.contains(shown[$0].folded) || NameWords.isPlain(shown[$0].folded)
      }
      && !["service", "direction", "secretariat", "pole", "via"].contains(first)
  }

  /// The mailbox is called so: `terres.vives@…`, `contact@terres-vives.example`.
  private func isSpelled(_ shown: Words, _ segment: Range<Int>) -> Bool {
    let letters = reading.author.address.lowercased().filter(\.isLetter)
    let name = segment.map { shown[$0].folded }.joined().filter(\.isLetter)
    return name.utf8.count > 5 && letters.contains(name)
  }
}
