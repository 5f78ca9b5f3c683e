internal import GRDB
internal import Registration

/// What the desk would do with a message if a human said so.
struct Proposals {
  let db: Database

  /// Keeps what of these actions found no room: staff may try again, or have them wait.
  func keep(refusedOf actions: [Action], _ outcomes: [Outcome], message: Int64) throws {
    let refused = zip(actions, outcomes).compactMap { Action(refusedOf: $0, $1) }
    guard !refused.isEmpty else { return }
    try db.execute(
      sql: "UPDATE message SET proposal_json = ? WHERE id = ?", arguments: [JSON.text(of: refused), message])
  }
}

extension Action {
  fileprivate init?(refusedOf action: Action, _ outcome: Outcome) {
    let refused = outcome.changes.filter { $0.result == .full }
    guard action.verb == .register, !refused.isEmpty else { return nil }
    let names = Set(refused.compactMap(\.entry.name))
    self.init(
      .register, event: action.event, seats: refused.count,
      participants: action.participants.filter { $0.name.map(names.contains) ?? false })
  }
}
