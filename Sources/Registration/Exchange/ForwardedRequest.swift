import Foundation
import MIME

/// A request that the author sends on for somebody else: what the forwarded text asks, where the author's own words
/// ask that it be done.
struct ForwardedRequest: Sendable {
  let outer: Reading
  /// The author's own clauses.
  let clauses: [Reading.Clause]
  let index: EventIndex
  let now: Date
  let zone: TimeZone
  let desk: DeskQuestion.Desk

  /// What is to be done; nil where any of it is in doubt.
  func actions(of forward: Forward) -> [Action]? {
    guard let errand = Errand(outer, clauses: clauses), isWhole(errand) else { return nil }
    let zoning = Zoning(forward.body)
    let message = Message(subject: forward.subject, body: forward.body)
    let inner = Reading(
      message, author: forward.author, lines: zoning.lines, index: index, today: forward.written, desk: desk)
    let context = ThreadContext(
      lines: zoning.lines, index: index, today: forward.written,
      confirmation: Confirmation(lines: zoning.lines, desk: desk, index: index, today: forward.written))
    let resolution = Resolution(reading: inner, index: index, now: now, zone: zone, context: context)
    guard case .act(let actions) = resolution.outcome().decision, !asksBoth(inner) else { return nil }
    let writer = SenderReader(reading: inner).person
    guard errand.fits(actions, of: writer), agrees(errand, with: actions) else { return nil }
    return actions.map(completed)
  }

  /// What else the author says leaves no doubt.
  private func isWhole(_ errand: Errand) -> Bool {
    if Residue(reading: outer, clauses: clauses).doubt == nil { return true }
    let told = errand.clauses.map(\.range)
    let others = clauses.filter { !told.contains($0.range) }
    return errand.clauses.allSatisfy(\.matters.isEmpty)
      && Residue(reading: outer, clauses: others).doubt == nil
  }

  /// « inscris-nous, toi et moi »: who sends it on is meant too, under no name.
  private func asksBoth(_ inner: Reading) -> Bool {
    inner.clauses.contains { clause in
      clause.has(Sense.requesting)
        && clause.range.contains { index in
          inner.words[index].folded == "toi"
            && (["et", "avec", "pour"].contains(inner.words.folded(index - 1))
              || inner.words.folded(index + 1) == "et")
        }
    }
  }

  /// What the author tells of events is the same.
  private func agrees(_ errand: Errand, with actions: [Action]) -> Bool {
    let tells = { (at: Int) in errand.clauses.contains { $0.range.contains(at) } }
    guard
      outer.events.contains(where: { $0.isStrong && tells($0.range.lowerBound) })
        || outer.dates.contains(where: { tells($0.range.lowerBound) })
    else { return true }
    let choice = EventChoice(index: index, reading: outer, now: now, zone: zone)
    switch choice.result(in: errand.clauses) {
    case .unknown: return true
    case .contradiction: return false
    case .one(let entry): return actions.allSatisfy { $0.event == index.entries[entry].event.id }
    case .several(let entries):
      let ids = entries.map { index.entries[$0].event.id }
      return actions.allSatisfy { ids.contains($0.event) }
    }
  }

  /// Those of the author's own house are of their organisation.
  private func completed(_ action: Action) -> Action {
    var action = action
    let ours = Contacts(reading: outer, clauses: clauses).organisation
    let isColleague =
      Self.domain(outer.author.address)
      == Self.domain(action.participants.lazy.compactMap(\.email).first ?? "")
    action.participants = action.participants.map { participant in
      var participant = participant
      if participant.email?.isEmpty ?? false { participant.email = nil }
      if isColleague { participant.organisation = participant.organisation ?? ours }
      return participant
    }
    return action
  }

  private static func domain(_ address: String) -> Substring { address.lowercased()[...].drop { $0 != "@" } }
}
