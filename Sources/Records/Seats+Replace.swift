internal import GRDB
internal import Registration

/// « Annule et remplace mon message » : what is asked now takes the place of what the author asked before.
extension Seats {
  /// Those who are named again keep their seats; the others' seats go to those who are new, and what is left over is given back.
  func replace(by actions: [Action]) throws -> [Outcome] {
    let earlier = try replaced()
    var outcomes: [Outcome] = []
    for action in actions {
      guard action.verb == .register else {
        outcomes += try apply([action])
        continue
      }
      outcomes += try replace(earlier.filter { $0.event == action.event.rawValue }, by: action)
    }
    let events = Set(actions.map(\.event.rawValue))
    for rows in Dictionary(grouping: earlier.filter { !events.contains($0.event) }, by: \.event).values {
      guard let event = rows.first.flatMap({ EventID(rawValue: $0.event) }) else { continue }
      outcomes.append(Outcome(event: event, changes: try rows.map { try giveUp($0) }))
    }
    return outcomes
  }

  private func replace(_ rows: [RegistrationRow], by action: Action) throws -> [Outcome] {
    let keys = Set(action.participants.compactMap { $0.name.map(NameKey.of) })
    let isKept = { (row: RegistrationRow) in row.nameKey.map(keys.contains) ?? false }
    let left = rows.filter { !isKept($0) }
    let kept = Set(rows.filter(isKept).compactMap(\.nameKey))
    let changes = try left.map { try giveUp($0) }
    var free = left[...]
    let freed = (0..<max(action.seats, action.participants.count)).map { index -> RegistrationRow? in
      let name = index < action.participants.count ? action.participants[index].name : nil
      return name.map { kept.contains(NameKey.of($0)) } ?? false ? nil : free.popFirst()
    }
    let registered = Outcome(event: action.event, changes: try register(action, takingOver: freed))
    return changes.isEmpty ? [registered] : [Outcome(event: action.event, changes: changes), registered]
  }

  /// The active registrations of the message that this one answers, else of the author's last one that has any.
  private func replaced() throws -> [RegistrationRow] {
    let rows = try madeByAuthor()
    let answered = try OutboxRow.filter(
      receipt.references.suffix(50).contains(OutboxRow.Columns.messageID)
        && OutboxRow.Columns.recipient == author
    ).select(OutboxRow.Columns.message, as: Int64?.self).fetchAll(db).compactMap(\.self)
    let meant = rows.filter { answered.contains($0.message) }
    guard meant.isEmpty, let last = rows.map(\.message).max() else { return meant }
    return rows.filter { $0.message == last }
  }
}
