/// Who the author is, by name.
struct SenderReader: Sendable {
  let reading: Reading
  /// The name in From where it is a person's.
  private(set) var displayName: Person?
  var words: Words { reading.words }

  init(reading: Reading) {
    self.reading = reading
    displayName = readDisplayName()
  }

  enum Result: Sendable, Equatable {
    case known(Person)
    /// Nothing gives a full name.
    case unknown
    /// Header and signature name different people.
    case disputed
  }

  /// Who writes, where one name is told.
  var person: Person? {
    if case .known(let person) = result() { person } else { nil }
  }

  func result() -> Result {
    guard case .known(let person) = told() else { return told() }
    return .known(spelledByDesk(person))
  }

  /// « R. Diallo », whom the letter that is answered greets as « Rose Diallo ».
  private func spelledByDesk(_ person: Person) -> Person {
    guard person.words.contains(where: { $0.utf8.count == 1 }) else { return person }
    let fuller = reading.greeted.filter { run in
      run.words.allSatisfy { $0.utf8.count > 1 } && PersonName.agree(run.words, person.words)
    }
    guard let first = fuller.first, fuller.allSatisfy({ $0.words == first.words }) else { return person }
    var person = person
    (person.name, person.words) = (first.name, first.words)
    return person
  }

  private func told() -> Result {
    if isSignedForAnother { return .disputed }
    let signed = signatures
    let isShort = introduced.map { $0.words.contains { $0.utf8.count == 1 } } ?? true
    if displayName == nil, isShort, let spelled = spelledOut ?? expanded {
      return known(spelled, signed)
    }
    let display = displayName
    if let stated = introduced ?? formName {
      return known(display.flatMap { Self.isOfTown(stated.words, $0.words) ? $0 : nil } ?? stated, signed)
    }
    if let nicknamed { return known(nicknamed, signed) }
    if signed.isEmpty { return (display ?? addressed).map { known($0, []) } ?? .unknown }
    if let display {
      if let match = signed.first(where: { $0.isSame(as: display) }) {
        return known(longer(match, display), signed)
      }
      if let match = signed.first(where: { isInitials(display, of: $0) }) { return known(match, signed) }
      if signed.count == 1, isPartial(display, of: signed[0]) { return known(signed[0], signed) }
      return isCertain(display) ? .disputed : signed.count == 1 ? known(signed[0], signed) : .disputed
    }
    if signed.count == 1 { return known(signed[0], signed) }
    let tokens = Set(
      reading.author.nameWords.filter {
        $0.utf8.count > 2
      })
    let matching = signed.filter { !tokens.isDisjoint(with: $0.words) }
    return matching.count == 1 ? known(matching[0], signed) : .disputed
  }

  /// Whose name makes up the address: « rose.petit@… ».
  private var addressed: Person? {
    let run = reading.names.first { $0.isFull && reading.author.isAddressed(as: $0.words) }
    return run.map { Person(name: $0.name, words: $0.words, range: $0.range) }
  }

  /// « rose petit » on a line of its own, from « rose.ptt » or « Rosie <rosie.petit@…> »: From shows one word alone.
  private var nicknamed: Person? {
    guard reading.author.name != nil else { return nil }
    let lines = words.lines
    let alike = reading.names.filter {
      $0.isFull && lines.contains($0.range) && reading.author.isNickname(of: $0.words)
    }
    return alike.count == 1 ? Person(name: alike[0].name, words: alike[0].words, range: alike[0].range) : nil
  }

  /// « P/o Rose Petit »: who signs is not who writes.
  private var isSignedForAnother: Bool {
    words.lines.contains { line in
      reading.tail.range.contains(line.lowerBound) && words[line.lowerBound].folded == "p" && line.count > 1
        && words.before(line.lowerBound + 1).contains(.slash)
    }
  }

  /// The signature, unless the header spells more of it: « R. Petit », « Rose » below « Rose Petit ».
  private func longer(_ a: Person, _ b: Person) -> Person {
    if a.words.count > 1, a.words.allSatisfy({ $0.count > 1 && b.words.contains($0) }), !reading.hidesNames,
      a.words.first == b.words.first, a.words.last == b.words.last
    {
      return a
    }
    if addsOrganisation(a, to: b) { return Person(name: b.name, words: b.words, range: a.range) }
    let weight = { (person: Person) in person.words.filter { $0.count > 1 }.count }
    // Where all is in capitals, the header alone tells which is the family's.
    let isTold = reading.hidesNames && weight(b) == weight(a)
    return weight(b) > weight(a) || isTold ? Person(name: b.name, words: b.words, range: a.range) : a
  }

  /// « Rose Petit ASMAL Bourges » below « Rose Petit »: an acronym stands behind the name that From shows.
  private func addsOrganisation(_ signed: Person, to display: Person) -> Bool {
    guard display.words.count > 1, signed.words.count > display.words.count,
      signed.words.starts(with: display.words), signed.range.count == signed.words.count
    else { return false }
    let next = signed.range.lowerBound + display.words.count
    return words[next].isAllCapitals && !words[next - 1].isAllCapitals
  }

  /// « Moussa » or a nickname in From, the whole name below.
  private func isPartial(_ display: Person, of signed: Person) -> Bool {
    display.words.count == 1 || signed.words.contains { word in display.words.contains { $0 == word } }
  }

  /// « jc.petit » in From, « Jean-Claude Petit » below.
  private func isInitials(_ display: Person, of signed: Person) -> Bool {
    guard display.words.count == 2, signed.words.count > 2, display.words[1] == signed.words.last else {
      return false
    }
    return display.words[0] == signed.words.dropLast().map { String($0.prefix(1)) }.joined()
  }

  /// A display name that the address's local part repeats is a person's for certain.
  private func isCertain(_ display: Person) -> Bool {
    let local = Folding.fold(reading.author.address.prefix { $0 != "@" })
    return display.words.filter { $0.count > 2 && local.contains($0) }.count >= 1
  }

  private func known(_ person: Person, _ signed: [Person]) -> Result {
    var person = person
    person.email =
      reading.author.isThroughForm ? reading.form.email ?? reading.author.address : reading.author.address
    return .known(person)
  }

  private var signatures: [Person] {
    var people: [Person] = []
    for run in reading.tail.names where !run.words.contains(where: Self.isNoPersons) {
      let person = Person(name: run.name, words: run.words, range: run.range)
      if !people.contains(where: { $0.isSame(as: person) }) { people.append(person) }
    }
    if people.isEmpty, let lower = lowerCaseSignature { people.append(lower) }
    return people
  }

  /// « awa diallo », « awa diallo 06 39 98 12 34 »: a line of the tail without capitals, of the display name or of one it is short for.
  private var lowerCaseSignature: Person? {
    guard let display = displayName else { return nil }
    for line in words.lines where reading.tail.range.contains(line.lowerBound) {
      let named = line.prefix { words[$0].kind == .word }
      guard (2...5).contains(named.count), line.count <= named.count + 1 else { continue }
      let folded = named.map { words[$0].folded }
      if folded.sorted() == display.words.sorted() || isNickname(display.words, of: folded) {
        return Person(name: PersonName.spelled(words, named), words: folded, range: named)
      }
    }
    return nil
  }

  /// « Momo Diallo », of « mohamed diallo »: one family, and given names that begin alike.
  private func isNickname(_ shown: [String], of signed: [String]) -> Bool {
    guard shown.count == 2, signed.count == 2, shown[0] != signed[0], shown[1] == signed[1],
      shown[1].utf8.count > 2, signed[0].utf8.count > 2, signed[0].allSatisfy(\.isLetter)
    else { return false }
    return shown[0].first == signed[0].first && !NameWords.excludes(signed[0])
  }

  /// « R. Petit » in From, the whole name somewhere in the text.
  private var spelledOut: Person? {
    let display = reading.author.nameWords
    guard display.count == 2 || display.count == 3, display.contains(where: { $0.utf8.count == 1 }) else {
      return nil
    }
    let matching = reading.names.filter { $0.isFull && $0.parts <= 5 && PersonName.agree($0.words, display) }
    let whole = matching.filter { $0.words.allSatisfy { $0.utf8.count > 1 } }
    guard let run = whole.first ?? (expanded == nil ? matching.first : nil),
      whole.allSatisfy({ $0.words == run.words })
    else { return nil }
    return Person(name: run.name, words: run.words, range: run.range)
  }

  /// « R. Petit », whose address is `rose.petit@…`, or who signs « Rose ».
  private var expanded: Person? {
    let display = Tokeniser.words(of: reading.author.name ?? "").words
    guard display.count == 2, let initial = display.first(where: { $0.folded.utf8.count == 1 }),
      let family = display.first(where: { $0.folded.utf8.count > 2 && $0.kind == .word }),
      initial.kind == .word,
      !reading.greeted.contains(where: { PersonName.agree($0.words, display.map(\.folded)) })
    else { return nil }
    let local = Folding.fold(reading.author.address.prefix { $0 != "@" }).split { ".-_".contains($0) }
    let signed = words.lines.suffix(3).filter { $0.count == 1 && reading.tail.range.contains($0.lowerBound) }
      .map { words[$0.lowerBound].folded }
    let spelled =
      local.contains { $0 == family.folded } ? local.map(String.init).filter { $0.utf8.count > 3 } : []
    let given = (signed + spelled).first {
      $0.utf8.count > 2 && $0.hasPrefix(initial.folded) && $0 != family.folded
    }
    guard let given, given.allSatisfy(\.isLetter) else { return nil }
    let shown = words.words.first { $0.folded == given && $0.isCapitalised }?.text
    let name = PersonName.cased(shown ?? given) + " " + PersonName.cased(family.text)
    return Person(name: name, words: [given, family.folded], range: 0..<0)
  }

  private var formName: Person? {
    let form = reading.form
    guard !form.isRepeated else { return nil }
    let reader = NameReader(text: words, owned: [])
    if let family = form.familyName, let given = form.givenName {
      let parts = [given, family].compactMap { reader.run(at: $0.lowerBound, allowsLowerCase: true) }
      guard parts.count == 2 else { return nil }
      return Person(
        name: parts.map(\.name).joined(separator: " "), words: parts.flatMap(\.words), range: family)
    }
    guard let whole = form.fullName ?? form.familyName,
      let run = reader.run(at: whole.lowerBound, allowsLowerCase: true), run.isFull
    else { return nil }
    return Person(name: run.name, words: run.words, range: run.range)
  }

  private func readDisplayName() -> Person? {
    guard let name = reading.author.name, name.utf8.count < 100, !reading.isAuthorATopic else { return nil }
    let text = Tokeniser.words(of: name)
    guard text.count > 1, text.count <= 7, text.words.allSatisfy({ $0.kind == .word }) else { return nil }
    var start = 0
    while start < text.count, NameWords.civilities.contains(text[start].folded) { start += 1 }
    let range = start..<text.count
    guard range.count > 1, !range.contains(where: { isForeign(text[$0].folded) }),
      range.contains(where: { text[$0].text.unicodeScalars.count > 2 })
    else { return nil }
    guard !OrganisationNouns.isConcrete(text[start].folded), !isOfRole(range.map { text[$0].folded }) else {
      return nil
    }
    // « Vivre à la campagne » is no person.
    guard
      !range.contains(where: {
        ["à", "au", "aux", "en", "dans", "chez", "pour", "sur"].contains(text[$0].text)
      })
    else {
      return nil
    }
    // « Étoile sportive du Berry » neither.
    guard
      !range.contains(where: { isAdjective($0, text) && NameWords.particles.contains(text.folded($0 + 1)) })
    else { return nil }
    let full = range.filter { text[$0].text.unicodeScalars.count > 1 }
    guard full.count > 1,
      range.allSatisfy({
        text[$0].text.unicodeScalars.allSatisfy {
          $0.value < 0x250 || (0x300...0x36F).contains($0.value) || (0x1E00...0x1EFF).contains($0.value)
        }
      })
    else { return nil }
    return Person(name: PersonName.spelled(text, range), words: range.map { text[$0].folded }, range: 0..<0)
  }

  /// « Je suis Rose Petit de Bourges », from Rose Petit.
  static func isOfTown(_ stated: [String], _ shown: [String]) -> Bool {
    shown.count > 1 && stated.starts(with: shown)
      && stated.dropFirst(shown.count).first.map { ["de", "d", "du"].contains($0) } ?? false
  }

  /// « Racines Berry <bureau@…> »: the address is an office's, and nobody of that name signs.
  private func isOfRole(_ name: [String]) -> Bool {
    let local = Folding.fold(reading.author.address.prefix { $0 != "@" })
    let role = local.prefix { $0.isLetter }
    return Self.roles.contains(String(role))
      && !reading.names.contains { PersonName.agree($0.words, name) }
  }

  private static let roles: WordSet = [
    "bureau", "contact", "accueil", "secretariat", "info", "infos", "asso", "association", "club",
    "direction",
    "administration", "communication", "comite", "collectif", "mairie", "ecole", "college", "lycee", "foyer",
    "compagnie", "cie", "inscription", "inscriptions", "formation", "formations", "equipe", "team", "office",
  ]

  /// Without a capital beside a word that has one.
  private func isAdjective(_ at: Int, _ text: Words) -> Bool {
    at > 0 && text[0].isCapitalised && !text[at].isCapitalised
      && !NameWords.particles.contains(text[at].folded)
  }

  /// « Ferme des Ormes » signs below the person, and may stand in From.
  private static func isNoPersons(_ folded: String) -> Bool {
    ["et", "and", "ou", "pour", "les", "des"].contains(folded) || NameWords.isTrade(folded)
      || NameWords.organisations.contains(folded)
  }

  private func isForeign(_ folded: String) -> Bool {
    Self.isNoPersons(folded) || NameWords.offices.contains(folded) || isTopic(folded)
  }

  /// « Forêt Vivante » writes: what the author's words use as an event's topic is no family name of theirs.
  private func isTopic(_ folded: String) -> Bool {
    reading.events.contains { mention in mention.range.contains { words[$0].folded == folded } }
      || reading.organisations.contains { found in
        found.range.contains { words[$0].folded == folded }
          && !reading.tail.names.contains { $0.words.contains(folded) }
      }
  }
}
