/// « Pour la soirée du 9 mai, je dois encore vérifier, je vous réécrirai »: beside what is asked, an event for which a later word is to come.
/// Nothing is asked of it now.
struct PostponedEvent {
  let words: Words
  let events: [EventMention]
  let dates: [DateMention]
  let index: EventIndex

  /// Such clauses are set aside, where others ask for other events.
  func settled(_ clauses: [Reading.Clause]) -> [Reading.Clause] {
    guard clauses.contains(where: { $0.has(Sense.asking) && !$0.sentence.isSubject }) else { return clauses }
    let asked = clauses.filter { !$0.sentence.isSubject && !isPostponed($0) }.map(told).reduce(EventSet()) {
      $0.union($1)
    }
    guard !asked.isEmpty else { return clauses }
    return clauses.map { clause in
      guard isPostponed(clause), told(clause).isDisjoint(with: asked) else { return clause }
      var clause = clause
      clause.setAside([clause.range])
      clause.add([PhraseBook<Sense>.Hit(meaning: .plain, range: clause.range)])
      return clause
    }
  }

  private func isPostponed(_ clause: Reading.Clause) -> Bool {
    !clause.sentence.isSubject && !clause.sentence.isQuestion
      && !clause.has(Sense.asking.union([.wasRegistered]))
      && !told(clause).isEmpty && Self.book.contains(words, clause.range)
      && !clause.range.contains { words[$0].kind == .number && !isOfDate($0) }
  }

  private func isOfDate(_ at: Int) -> Bool { dates.contains { $0.range.contains(at) } }

  private func told(_ clause: Reading.Clause) -> EventSet {
    let titled = events.filter { $0.isStrong && clause.range.contains($0.range.lowerBound) }.map(\.events)
    let dated = dates.filter { clause.range.contains($0.range.lowerBound) }.map { date in
      EventSet(
        index.entries.indices.filter { entry in
          index.entries[entry].event.sessions.contains { date.allows($0.start.date) }
        })
    }
    return (titled + dated).reduce(EventSet()) { $0.union($1) }
  }

  private static let book = PhraseBook<Bool>([
    true: """
    je|j|on|nous vous ~1 redis|redirai|redirons|redira|dirai|dirons|reecrirai|reecris|recrirai|ecrirai|recontacte|recontacterai|recontacterons|tiens|tiendrai|confirmerai|confirmerons|previendrai|previendrons|rappellerai
    reviens|reviendrai|revenons|reviendrons ~1 vers vous
    je|j|nous|on dois|devons|doit ~1 encore|abord ~2 verifier|voir|regarder|demander|reflechir|organiser|consulter
    je ne sais|sait pas encore
    je|j|nous|on me|nous|se decide|deciderai|deciderons ~1 plus tard
    je|j|on|nous verrai|verrons|verra ~1 plus tard
    je|j ~1 reflechis encore
    """
  ])
}
