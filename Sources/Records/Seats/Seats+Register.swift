internal import Foundation
internal import GRDB
internal import Registration

/// Registering: those already registered keep what they have; the others are one group, seated together or waiting together.
extension Seats {
  /// What is to be done for one person, or one seat without a name.
  private enum Step {
    case known(RegistrationRow)
    /// A seat the author holds, whose holder is named now.
    case name(RegistrationRow)
    case forStaff
    /// The seat that somebody gives back by the same message.
    case takeOver(RegistrationRow)
    case new
  }

  /// `freed` are the seats given back by the same message, in the order of its cancellations; nil for one that was none.
  func register(_ action: Action, takingOver freed: [RegistrationRow?]) throws -> [Change] {
    let people = distinct(action.participants)
    let unnamed = max(0, action.seats - action.participants.count)
    let places = people.map(Optional.some) + Array(repeating: nil, count: unnamed)
    let steps = try steps(places, action, freed)
    let size = steps.count { if case .new = $0 { true } else { false } }
    let status = size > 0 ? try status(for: size, event: action.event) : nil
    let reference =
      size > 0 ? try References(db: db).unused(for: "\(action.event) \(receipt.sha256)").rawValue : nil
    return try zip(places, steps).map { person, step in
      try carryOut(step, for: person, event: action.event, status, reference)
    }
  }

  private func carryOut(
    _ step: Step, for person: Participant?, event: EventID, _ status: Entry.Status?, _ reference: String?
  ) throws -> Change {
    switch step {
    case .known(let row):
      return try Standing(db: db).change(row, in: event)
    case .name(let row): return try name(row, person, event)
    case .forStaff: return Change(person, event: event, receipt: receipt, result: .forStaff)
    case .takeOver(let row):
      return try seat(person, event, row.status, row.reference, insteadOf: row)
    case .new:
      guard let status, let reference else {
        return Change(person, event: event, receipt: receipt, result: .full)
      }
      return try seat(person, event, status, reference)
    }
  }

  /// A name given twice in one request is one person.
  private func distinct(_ participants: [Participant]) -> [Participant] {
    var seen: Set<String> = []
    return participants.filter { seen.insert(NameKey.of($0.name ?? "")).inserted }
  }

  private func steps(_ places: [Participant?], _ action: Action, _ freed: [RegistrationRow?]) throws -> [Step]
  {
    let isHandover = freed.contains { $0 != nil }
    let held = isHandover ? [] : try made(action.event)
    var seats = held.filter { $0.nameKey == nil }
    let names = try !seats.isEmpty && givesNames(places, action, held)
    return try places.enumerated().map { index, person in
      if let person {
        if let own = try own(person, event: action.event) { return .known(own) }
        // Whoever knows a name and an address is not told by us that they are registered, nor takes a second seat for them.
        if try isRegisteredByAnother(person, event: action.event) { return .forStaff }
        if names, !seats.isEmpty { return .name(seats.removeFirst()) }
      } else if !seats.isEmpty {
        // The same request again: these seats are taken already.
        return .known(seats.removeFirst())
      }
      if index < freed.count, let row = freed[index] { return .takeOver(row) }
      return .new
    }
  }

  /// Whether the names are those of seats the author holds: in reply to a letter of ours, or where the same total is asked for again
  /// and everybody named before is named again.
  private func givesNames(_ places: [Participant?], _ action: Action, _ held: [RegistrationRow]) throws
    -> Bool
  {
    if try isReply() { return true }
    let keys = Set(places.compactMap { $0?.name.map(NameKey.of) })
    return held.count == action.seats && held.compactMap(\.nameKey).allSatisfy(keys.contains)
  }

  /// What a group of that size gets: seats, the waiting list, or nil where the event is full and has none, or smaller than the group.
  ///
  /// Nobody overtakes: while anyone waits who came before, a new group waits behind, even where it would fit. A message that is read
  /// late has its place by its receipt, as any other.
  func status(for size: Int, event: EventID) throws -> Entry.Status? {
    guard let settings = try EventRow.kept(db, where: "id", is: event.rawValue),
      let capacity = settings.capacity
    else {
      return .confirmed
    }
    guard size <= capacity else { return nil }
    if makesWait { return settings.waitingList ? .waiting : nil }
    let line = WaitingLine(db: db, event: event)
    if try !isPreceded(in: line, capacity), try line.confirmed() + size <= capacity { return .confirmed }
    return settings.waitingList ? .waiting : nil
  }

  /// Whether a group waits that came before this message, and could be seated one day.
  private func isPreceded(in line: WaitingLine, _ capacity: Int) throws -> Bool {
    guard let first = try line.firstGroup(capacity: capacity)?.first else { return false }
    return (first.registeredAt, first.uid) <= (receipt.receivedAt, receipt.place.uid)
  }

  func seat(
    _ person: Participant?, _ event: EventID, _ status: Entry.Status, _ reference: String,
    insteadOf former: RegistrationRow? = nil
  ) throws -> Change {
    var row = RegistrationRow(
      event: event.rawValue, name: person?.name, nameKey: person?.name.map(NameKey.of),
      email: person?.email?.lowercased(), phone: person?.phone, organisation: person?.organisation,
      status: status, reference: reference, authorEmail: author, message: message,
      messageId: receipt.messageID, registeredAt: former?.registeredAt ?? receipt.receivedAt,
      uid: former?.uid ?? receipt.place.uid, takesOver: former?.id,
      announcement: try told(of: event))
    try row.save(db, as: status.rawValue, at: now, cause: cause)
    return try change(row, in: event)
  }

  private func name(_ row: RegistrationRow, _ person: Participant?, _ event: EventID) throws -> Change {
    var row = row
    row.name = person?.name
    row.nameKey = person?.name.map(NameKey.of)
    row.email = person?.email?.lowercased()
    row.phone = person?.phone
    row.organisation = person?.organisation
    try row.save(db, as: "named", at: now, cause: cause)
    return try change(row, in: event)
  }

  private func change(_ row: RegistrationRow, in event: EventID) throws -> Change {
    let result: Change.Result =
      try row.status == .confirmed
      ? .confirmed : .waiting(rank: WaitingLine(db: db, event: event).rank(of: row))
    return try Change(row, result: result)
  }

  /// The number of what the letter says of the event. A catalogue that was replaced meanwhile is told after it, as any change.
  private func told(of event: EventID) throws -> Int64? {
    let current = try EventRow.kept(db, where: "id", is: event.rawValue)?.announcement
    guard let announced = receipt.announced[event] else { return current }
    let told = try Announcements(db: db).number(of: announced, for: event.rawValue)
    if told != current {
      try db.execute(
        sql: "UPDATE event SET tell_at = COALESCE(tell_at, ?) WHERE id = ?",
        arguments: [now.addingTimeInterval(Adoption.grace), event.rawValue])
    }
    return told
  }
}
