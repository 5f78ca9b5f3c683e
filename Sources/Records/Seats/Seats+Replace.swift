internal import GRDB
internal import Registration

/// « Annule et remplace mon message » : what is asked now takes the place of what the author asked before.
extension Seats {
  /// Those who are named again keep their seats; the others' seats go to those who are new, and what is left over is given back.
  func replace(by actions: [Action]) throws -> [Outcome] {
    let messages = try replaced()
    var outcomes: [Outcome] = []
    for action in actions where action.verb == .cancel { outcomes += try apply([action]) }
    for action in actions where action.verb == .register {
      outcomes += try replace(rows(of: messages, for: action.event), by: action)
    }
    let asked = Set(actions.map(\.event))
    let left = try rows(of: messages).filter { row in !asked.contains { $0.rawValue == row.event } }
    for (event, rows) in byEvent(left) {
      outcomes.append(Outcome(event: event, changes: try rows.map(giveUp)))
    }
    return outcomes
  }

  private func replace(_ rows: [RegistrationRow], by action: Action) throws -> [Outcome] {
    let keys = Set(action.participants.compactMap { $0.name.map(NameKey.of) })
    let isKept = { (row: RegistrationRow) in row.nameKey.map(keys.contains) ?? false }
    let left = rows.filter { !isKept($0) }
    let kept = Set(rows.filter(isKept).compactMap(\.nameKey))
    let changes = try left.map(giveUp)
    var free = left[...]
    let freed = (0..<max(action.seats, action.participants.count)).map { index -> RegistrationRow? in
      let name = index < action.participants.count ? action.participants[index].name : nil
      return name.map { kept.contains(NameKey.of($0)) } ?? false ? nil : free.popFirst()
    }
    let registered = Outcome(event: action.event, changes: try register(action, takingOver: freed))
    return changes.isEmpty ? [registered] : [Outcome(event: action.event, changes: changes), registered]
  }

  /// The messages that are replaced: those which the letters had answered that this one answers, else the author's last request.
  private func replaced() throws -> [Int64] {
    let answered = try OutboxRow.filter(
      receipt.references.suffix(50).contains(OutboxRow.Columns.messageID)
        && OutboxRow.Columns.recipient == author
    ).select(OutboxRow.Columns.message, as: Int64?.self).fetchAll(db).compactMap(\.self)
    guard answered.isEmpty, !author.isEmpty else { return answered }
    return try MessageRow.filter(
      MessageRow.Columns.senderEmail == author && MessageRow.Columns.id != message
        && [MessageOutcome.act, .ask].contains(Column("outcome"))
    ).order(MessageRow.Columns.id.desc).limit(1).fetchAll(db).compactMap(\.id)
  }

  /// The active registrations the author made by these messages, for events to come.
  private func rows(of messages: [Int64], for event: EventID? = nil) throws -> [RegistrationRow] {
    let rows = try madeByAuthor().filter {
      messages.contains($0.message) && event?.rawValue ?? $0.event == $0.event
    }
    return try toCome(rows)
  }
}
