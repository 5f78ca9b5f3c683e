internal import Foundation
internal import GRDB
internal import Registration

/// Gives and takes seats for one message, inside its transaction. The order of seats is the order of the server's receipt.
struct Seats {
  let db: Database
  let receipt: Receipt
  /// The message's number.
  let message: Int64
  let now: Date

  func apply(_ action: Action) throws -> Outcome {
    switch action.verb {
    case .register: Outcome(event: action.event, changes: try register(action))
    case .cancel: Outcome(event: action.event, changes: try cancel(action))
    }
  }

  private var author: String { receipt.sender?.email?.lowercased() ?? "" }

  // MARK: Registering

  /// Those already registered keep what they have; the others are one group, seated together or waiting together.
  private func register(_ action: Action) throws -> [Change] {
    let people = distinct(action.participants)
    let places = people.map(Optional.some) + Array(repeating: nil, count: max(0, action.seats - people.count))
    let known = try places.map { try $0.flatMap { try active($0, event: action.event) } }
    let status = try status(for: known.count { $0 == nil }, event: action.event)
    let reference = try reference(for: action.event)
    return try zip(places, known).map { participant, known in
      if let known { return try Change(known, result: already(known)) }
      guard let status else {
        return change(refusing: participant, event: action.event, reference: reference)
      }
      return try seat(participant, event: action.event, status: status, reference: reference)
    }
  }

  /// A name given twice in one request is one person.
  private func distinct(_ participants: [Participant]) -> [Participant] {
    var seen: Set<String> = []
    return participants.filter { seen.insert(NameKey.of($0.name ?? "")).inserted }
  }

  /// An active registration of that person that this author made, or that stands at the person's or the author's own address.
  private func active(_ participant: Participant, event: EventID) throws -> RegistrationRow? {
    guard let name = participant.name else { return nil }
    let addresses = [author, participant.email?.lowercased()].compactMap { $0 }.filter { !$0.isEmpty }
    return
      try RegistrationRow
      .filter(
        RegistrationRow.Columns.event == event.rawValue && RegistrationRow.Columns.nameKey == NameKey.of(name)
      )
      .filter(RegistrationRow.Columns.status != Entry.Status.cancelled)
      .filter(
        addresses.contains(RegistrationRow.Columns.authorEmail)
          || addresses.contains(RegistrationRow.Columns.email)
      )
      .inOrder().fetchOne(db)
  }

  /// What a group of that size gets: seats, the waiting list, or nil where the event is full and has none.
  ///
  /// Nobody overtakes: while anyone waits, a new group waits behind, even where it would fit.
  private func status(for size: Int, event: EventID) throws -> Entry.Status? {
    guard let settings = try EventRow.fetchOne(db, key: event.rawValue), let capacity = settings.capacity
    else {
      return .confirmed
    }
    if try count(event, .waiting) == 0, try count(event, .confirmed) + size <= capacity { return .confirmed }
    return settings.waitingList ? .waiting : nil
  }

  private func count(_ event: EventID, _ status: Entry.Status) throws -> Int {
    try RegistrationRow.filter(
      RegistrationRow.Columns.event == event.rawValue && RegistrationRow.Columns.status == status
    ).fetchCount(db)
  }

  private func seat(
    _ participant: Participant?, event: EventID, status: Entry.Status, reference: Reference
  ) throws -> Change {
    var row = RegistrationRow(
      event: event.rawValue, name: participant?.name, nameKey: participant?.name.map(NameKey.of),
      email: participant?.email?.lowercased(), phone: participant?.phone,
      organisation: participant?.organisation,
      status: status, reference: reference.rawValue, authorEmail: author, message: message,
      messageId: receipt.messageID, registeredAt: receipt.receivedAt, uid: receipt.place.uid)
    try row.insert(db)
    return try Change(row, result: status == .confirmed ? .confirmed : .waiting(rank: rank(row)))
  }

  private func already(_ row: RegistrationRow) throws -> Change.Result {
    row.status == .confirmed ? .alreadyConfirmed : .alreadyWaiting(rank: try rank(row))
  }

  /// 1 = first in line.
  private func rank(_ row: RegistrationRow) throws -> Int {
    let waiting = RegistrationRow.filter(
      RegistrationRow.Columns.event == row.event && RegistrationRow.Columns.status == Entry.Status.waiting)
    let ahead = waiting.filter(
      RegistrationRow.Columns.registeredAt < row.registeredAt
        || (RegistrationRow.Columns.registeredAt == row.registeredAt
          && (RegistrationRow.Columns.uid < row.uid
            || (RegistrationRow.Columns.uid == row.uid && RegistrationRow.Columns.id < row.id)))
    )
    return try ahead.fetchCount(db) + 1
  }

  private func change(refusing participant: Participant?, event: EventID, reference: Reference) -> Change {
    let entry = Entry(
      event: event, name: participant?.name, email: participant?.email, phone: participant?.phone,
      organisation: participant?.organisation, status: .cancelled, reference: reference,
      registeredAt: receipt.receivedAt, messageID: receipt.messageID)
    return Change(entry: entry, result: .full)
  }

  /// A reference that no other registration has.
  private func reference(for event: EventID) throws -> Reference {
    var generator = SystemRandomNumberGenerator()
    while true {
      let reference = Reference.random(using: &generator)
      let taken = RegistrationRow.filter(RegistrationRow.Columns.reference == reference.rawValue)
      if try taken.isEmpty(db) { return reference }
    }
  }

  // MARK: Cancelling

  private func cancel(_ action: Action) throws -> [Change] {
    let named = try action.participants.map { participant in
      guard var row = try matching(participant, event: action.event) else {
        return change(missing: participant, event: action.event)
      }
      return try cancel(&row)
    }
    let more = max(0, action.seats - action.participants.count)
    return try named
      + unnamed(more, event: action.event).map { row in
        var row = row
        return try cancel(&row)
      }
  }

  /// Only the author of a registration and the person at whose own address it stands may cancel it by mail.
  private func matching(_ participant: Participant, event: EventID) throws -> RegistrationRow? {
    if let row = try active(participant, event: event), row.authorEmail == author || row.email == author {
      return row
    }
    guard participant.email?.lowercased() == author, !author.isEmpty else { return nil }
    // One's own registration under another spelling of the name: where there is just one, it is meant.
    let own = try RegistrationRow.filter(
      RegistrationRow.Columns.event == event.rawValue && RegistrationRow.Columns.email == author
    ).filter(RegistrationRow.Columns.status != Entry.Status.cancelled).limit(2).fetchAll(db)
    return own.count == 1 ? own[0] : nil
  }

  /// Seats without a name that this author holds, the last first.
  private func unnamed(_ number: Int, event: EventID) throws -> [RegistrationRow] {
    try RegistrationRow
      .filter(
        RegistrationRow.Columns.event == event.rawValue && RegistrationRow.Columns.authorEmail == author
      )
      .filter(
        RegistrationRow.Columns.nameKey == nil && RegistrationRow.Columns.status != Entry.Status.cancelled
      )
      .order(RegistrationRow.Columns.id.desc).limit(number).fetchAll(db)
  }

  private func cancel(_ row: inout RegistrationRow) throws -> Change {
    row.status = .cancelled
    row.cancelledAt = now
    try row.update(db)
    return try Change(row, result: .cancelled)
  }

  private func change(missing participant: Participant, event: EventID) -> Change {
    let entry = Entry(
      event: event, name: participant.name, email: participant.email, phone: nil, organisation: nil,
      status: .cancelled, reference: nil, registeredAt: receipt.receivedAt, messageID: receipt.messageID)
    return Change(entry: entry, result: .noMatch)
  }
}

extension Change {
  init(_ row: RegistrationRow, result: Result) throws {
    guard let entry = row.entry else {
      throw RegisterError(
        "registration \(row.id ?? 0): its event or reference is not one the register could have made",
        kind: .unusable)
    }
    self.init(entry: entry, result: result)
  }
}
