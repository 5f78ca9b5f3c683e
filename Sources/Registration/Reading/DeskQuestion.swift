/// What the desk asked in its letter that the message answers: « À laquelle souhaitez-vous participer ? ».
///
/// It gives an answer such as « celle du 12 mai » its verb, and never acts by itself.
struct DeskQuestion: Sendable {
  /// Words, and letters of a line, that are read of a quoted letter.
  static let wordLimit = 2_000, lineLimit = 4_000

  /// The people it asks about by name: « souhaitez-vous que nous inscrivions Awa Diallo ? ».
  let people: [NameRun]
  /// It asks which one of several.
  let asksWhich: Bool
  /// It asks for the name of somebody who comes with the author.
  let asksCompanion: Bool
  /// The events it names, in its order.
  let events: [Int]
  /// A short answer asks by itself; not where the request before the letter is known, and the two are read together.
  private(set) var lendsVerb = true

  /// Nil where the quoted text is not the desk's, or asks nothing about registering.
  init?(lines: [Zoning.Line], desk: Desk, index: EventIndex) {
    let quoted = lines.filter { $0.kind == .quoted }.prefix(80)
    guard !quoted.isEmpty else { return nil }
    self.init(letter: quoted.map(\.text), index: index)
    // « Laquelle souhaitez-vous suivre ? », of several events, by nobody who is known to be another.
    let isAnothers = quoted.contains { $0.text.contains("@") }
    guard desk.isNamed(in: lines) || asksWhich && events.count > 1 && !isAnothers else { return nil }
  }

  /// What is known of it by other means than its words.
  init(people: [NameRun], asksCompanion: Bool, events: [Int]) {
    (self.people, self.asksCompanion, self.events, lendsVerb) = (people, asksCompanion, events, false)
    asksWhich = false
  }

  /// Nil where the letter asks nothing about registering.
  init?(letter: [String], index: EventIndex) {
    var tokeniser = Tokeniser(limit: Self.wordLimit)
    for line in letter.prefix(80) { tokeniser.add(String(line.prefix(Self.lineLimit)), at: 0) }
    let words = tokeniser.words
    // The mark of a title, « La forêt : pour qui ? », is none of the desk's.
    let asked = words.sentences.filter {
      let end = words.after($0.upperBound - 1)
      return end.contains(.question) && !end.contains(.quote)
    }
    guard asked.contains(where: { Self.subject.contains(words, $0) }),
      !asked.contains(where: { $0.contains { Self.otherwise.begin(words[$0].folded) } })
    else { return nil }
    people = asked.flatMap { sentence in
      NameReader(text: words, owned: []).runs().filter { run in
        run.isFull && sentence.contains(run.range.lowerBound) && Self.inscribes(words, sentence)
      }
    }
    asksWhich = asked.contains { Self.choice.contains(words, $0) }
    asksCompanion = asked.contains { Self.companion.contains(words, $0) }
    let told = EventReader(index: index, text: words, owned: []).mentions().filter(\.isStrong)
      .flatMap { Self.sorted($0.events, index) }
      .reduce(into: [Int]()) { if !$0.contains($1) { $0.append($1) } }
    events = Self.areInOrder(told, index, words) ? told : []
  }

  /// « le 13 mai à Dole et le 25 mars à Arbois »: which one is the first, nobody can tell.
  private static func areInOrder(_ events: [Int], _ index: EventIndex, _ words: Words) -> Bool {
    let places = events.map { entry -> Int? in
      guard let day = index.entries[entry].event.sessions.first?.start.date else { return nil }
      return words.indices.first { at in
        words[at].number == day.day && CalendarWords.months[words.folded(at + 1)] == day.month
      }
    }
    let known = places.compactMap(\.self)
    return known.count < places.count || known == known.sorted()
  }

  /// Sessions of one title in order of time.
  private static func sorted(_ events: EventSet, _ index: EventIndex) -> [Int] {
    let start = { (entry: Int) in index.entries[entry].event.sessions.first?.start.description ?? "" }
    return events.sorted { (start($0), $0) < (start($1), $1) }
  }

  /// Who the desk is, as a quotation names it.
  struct Desk: Sendable {
    let addresses: Set<String>
    let name: String

    /// An attribution or header block above the quotation has the desk's address or name.
    func isNamed(in lines: [Zoning.Line]) -> Bool {
      let organiser = Folding.fold(name)
      let services = services
      let mailboxes = addresses.map { $0.prefix { $0 != "@" } }.filter { $0.utf8.count > 6 }
      return lines.prefix(400).contains { line in
        guard line.kind == .quoted else { return false }
        let text = Folding.fold(line.text.clipped(to: 400))
        if addresses.contains(where: text.holds) || !organiser.isEmpty && text.holds(organiser) {
          return true
        }
        return Self.isAttribution(text)
          && (services.contains(where: text.holds)
            // « Inscriptions Maison du Lac a écrit : », from `inscriptions@…`
            || text.split { !$0.isLetter }.contains { word in mailboxes.contains(word) })
      }
    }

    /// « Département - Service des relations » signs as either; two words at least.
    private var services: [String] {
      let parts = Folding.fold(name).split { "-–—,(|/".contains($0) }.map(\.trimmed)
      return parts.count < 2 ? [] : parts.filter { $0.utf8.count > 10 && $0.contains(" ") }
    }

    private static func isAttribution(_ folded: String) -> Bool {
      let text = folded.trimmed
      return text.hasSuffix("ecrit :") || text.hasSuffix("ecrit:") || text.hasSuffix("wrote:")
        || text.hasPrefix("de :") || text.hasPrefix("de:") || text.hasPrefix("from:")
    }
  }

  private static func inscribes(_ words: Words, _ sentence: Range<Int>) -> Bool {
    sentence.contains { words[$0].folded.hasPrefix("inscri") || words[$0].folded.hasPrefix("regist") }
  }

  private static let subject = PhraseBook<Bool>([
    true: """
    souhaitez|desirez|voulez vous
    participer|inscrire|inscrit|inscrite|inscrivions|inscriptions|inscription
    laquelle|lequel|lesquelles|lesquels|auquel|auxquels|auxquelles
    quelle|quel session|date|formation|reunion|seance|jour|nom
    qui participera|viendra|sera
    would you like
    which session|date|meeting|training
    """
  ])

  /// What it asks about is given up, kept or certified.
  private static let otherwise: WordStems = [
    "annul", "retir", "gard", "conserv", "maint", "attest", "desinscri", "supprim", "renonc",
  ]

  private static let choice = PhraseBook<Bool>([
    true: """
    laquelle|lequel|auquel
    quelle|quel session|date|formation|reunion|seance|jour|evenement
    which one|session|date
    """
  ])

  private static let companion = PhraseBook<Bool>([
    true: """
    votre|vos collegue|collegues|conjoint|conjointe|epoux|epouse|mari|femme|amie|ami|accompagnant|accompagnante|accompagnants
    personne|personnes qui vous accompagne|accompagnent|accompagnera|accompagneront
    your colleague|friend|husband|wife
    """
  ])
}
