/// What the desk had confirmed in its letter that the message answers: « Nous vous confirmons votre inscription à … ».
///
/// It names the event that is given up where the author's own words don't, and never acts.
struct Confirmation: Sendable {
  /// The one event of the letter that the author is registered for, whatever else the letter announces.
  let entry: Int

  /// Known by other means than the letter's words.
  init(entry: Int) { self.entry = entry }

  /// Nil where the quoted text is not the desk's, confirms nothing, or confirms several.
  init?(lines: [Zoning.Line], desk: DeskQuestion.Desk, index: EventIndex, today: CivilDate) {
    let quoted = lines.filter { $0.kind == .quoted }.prefix(120)
    guard !quoted.isEmpty, desk.isNamed(in: lines) else { return nil }
    var tokeniser = Tokeniser(limit: 1500)
    var previous = ""
    for line in quoted {
      if line.isBlank { tokeniser.addParagraphEnd() }
      let text = String(line.text.prefix(DeskQuestion.lineLimit))
      tokeniser.add(text, at: 0, isContinued: LineWrap.joins(previous, text))
      previous = text
    }
    let words = tokeniser.words
    let reader = Reader(
      words: words, index: index, events: EventReader(index: index, text: words, owned: []).mentions(),
      dates: DateReader(words, today: today).mentions)
    let confirmed = reader.confirmed
    guard confirmed.count == 1, let only = confirmed.first else { return nil }
    entry = only
  }

  private struct Reader {
    let words: Words
    let index: EventIndex
    let events: [EventMention]
    let dates: [DateMention]

    /// The events told in a sentence that confirms; where none tells any, such as « Inscription confirmée » above the rest, in the lines
    /// below it.
    var confirmed: Set<Int> {
      let sentences = words.sentences
      let confirming = sentences.indices.filter { Confirmation.phrases.contains(words, sentences[$0]) }
      let told = confirming.reduce(into: Set<Int>()) { $0.formUnion(self.told(in: sentences[$1])) }
      guard told.isEmpty else { return told }
      return confirming.reduce(into: []) { $0.formUnion(self.told(below: $1, sentences)) }
    }

    /// The desk's letters have the title, the days and the place in lines of their own.
    private func told(below place: Int, _ sentences: [Range<Int>]) -> Set<Int> {
      let below = sentences[(place + 1)...].prefix(12).prefix { !Confirmation.closings.contains(words, $0) }
      guard let first = below.first, let last = below.last else { return [] }
      return told(in: Range(first.lowerBound, upTo: last.upperBound))
    }

    /// A title that several sessions bear is told apart by its day.
    private func told(in range: Range<Int>) -> Set<Int> {
      let days = dates.filter { range.contains($0.range.lowerBound) }
      return events.filter { $0.isStrong && range.contains($0.range.lowerBound) }.reduce(into: []) {
        found, mention in
        let dated = mention.events.filter { entry in
          index.entries[entry].event.sessions.contains { session in
            days.contains { $0.allows(session.start.date) }
          }
        }
        found.formUnion(mention.events.count > 1 && !dated.isEmpty ? dated : mention.events)
      }
    }
  }

  private static let phrases = PhraseBook<Bool>([
    true: """
    confirmons|confirme ~3 inscription|inscriptions|participation|presence|reservation|place|places
    inscription|inscriptions|participation|reservation|place|places ~24 est|sont ~2 confirmee|confirmees|enregistree|enregistrees|validee|validees|reservee|reservees
    inscription|inscriptions confirmee|confirmees
    vous etes ~2 inscrit|inscrite|inscrits|inscrites
    etes ~2 inscrit|inscrite|inscrits|inscrites
    avons ~2 enregistre|note|pris|valide|recu ~4 inscription|inscriptions|participation
    est|sont bien inscrit|inscrite|inscrits|inscrites
    vous etes sur la liste d attente
    rappelons que vous etes
    your registration is|has
    confirm your registration|booking|place
    you are registered
    """
  ])

  private static let closings = PhraseBook<Bool>([
    true: """
    pour annuler|quitter|changer
    pensez aussi|egalement
    a venir
    prochainement
    ne manquez pas
    merci de nous|prevenir
    a noter
    par ailleurs
    prochains|prochaines rendez|formations|reunions|dates
    egalement
    """
  ])
}
