internal import Foundation
internal import GRDB
internal import Registration

extension Acts {
  /// Afterwards they are registered, as one group, and the register has a message without words that made them.
  func register(_ people: [Participant], for event: EventID, _ address: String?) throws -> Done {
    _ = try open(event)
    let action = Action(.register, event: event, seats: people.count, participants: people)
    var receipt = Receipt(
      actOfStaff: .act([action]), at: try placeInLine(for: event),
      sender: Participant(name: people.first?.name, email: address))
    receipt.sha256 = try mark() ?? receipt.sha256
    let message = try insert(receipt)
    let seats = Seats(db: db, receipt: receipt, message: message, now: now, cause: cause)
    let outcome = Outcome(event: event, changes: try seats.register(action, takingOver: []))
    try check(outcome)
    var done = try told(Invitations(db: db).numbered(outcome), by: message, seats.author)
    done.namesakes = try namesakes(in: outcome)
    return done
  }

  private func namesakes(in outcome: Outcome) throws -> [Reference] {
    let own = Set(outcome.changes.compactMap(\.entry.reference))
    let keys = Set(outcome.changes.compactMap(\.entry.name).map(NameKey.of))
    let same = RegistrationRow.filter(
      RegistrationRow.Columns.event == outcome.event.rawValue
        && RegistrationRow.Columns.status != Entry.Status.cancelled
        && keys.contains(RegistrationRow.Columns.nameKey))
    let references = try same.inOrder().fetchAll(db).compactMap(\.entry?.reference)
    return references.filter { !own.contains($0) }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// What stands for the bytes of a message that there is not: of an order by mail, derived from staff's message. nil: nothing to derive from.
  private func mark() throws -> String? {
    guard case .staff(let answer) = cause, let row = try MessageRow.fetchOne(db, key: answer) else {
      return nil
    }
    let marks = (0...).lazy.map { "order \($0): \(row.sha256)" }
    return try marks.first { try MessageRow.filter(MessageRow.Columns.sha256 == $0).isEmpty(db) }
  }

  private func insert(_ receipt: Receipt) throws -> Int64 {
    var row = try MessageRow(receipt, outcome: .act, language(of: receipt), at: now)
    row.source = .command
    if case .command = cause { row.id = try MessageRow.numberOfCommand(db) }
    try row.insert(db)
    guard let number = row.id else {
      throw RegisterError("the register gave no number to an act of staff's", kind: .unusable)
    }
    try Journal.write(db, at: now, cause: cause, act: "act", detail: ["message": "\(number)"])
    return number
  }

  /// That of the last message from there.
  private func language(of receipt: Receipt) throws -> Language {
    guard let address = receipt.sender?.email?.lowercased() else { return .fr }
    let last = MessageRow.filter(MessageRow.Columns.senderEmail == address).order(MessageRow.Columns.id.desc)
    return try last.fetchOne(db)?.language ?? .fr
  }

  private func check(_ outcome: Outcome) throws {
    let results = outcome.changes.map(\.result)
    if results.contains(.full) {
      throw ActError.noRoom(outcome.event, seats: results.count)
    }
    guard results.contains(where: \.isNew) else {
      let references = Set(outcome.changes.compactMap(\.entry.reference))
      throw ActError.alreadyRegistered(outcome.event, references.sorted { $0.rawValue < $1.rawValue })
    }
  }

  private func told(_ outcome: Outcome, by message: Int64, _ author: String) throws -> Done {
    let notice = try notice([outcome], madeBy: message, author: author)
    return Done(
      outcomes: [outcome], notices: [notice].compactMap(\.self),
      untold: notice == nil ? outcome.changes.count : 0)
  }
}

extension Change.Result {
  fileprivate var isNew: Bool {
    switch self {
    case .confirmed, .waiting: true
    case .alreadyConfirmed, .alreadyWaiting, .cancelled, .corrected, .full, .noMatch, .forStaff: false
    }
  }
}

extension Receipt {
  /// What an act of staff's has in the place of a message.
  init(actOfStaff decision: Decision, at instant: Date, sender: Participant, messageID: String? = nil) {
    self.init(
      place: Place(uidValidity: 0, uid: 0), sha256: "command: \(UUID().uuidString.lowercased())",
      redeliveryKey: nil, messageID: messageID, receivedAt: instant, sender: sender, subject: "", words: "",
      decision: decision, answerAddress: nil, dailyLimit: 0)
  }
}
