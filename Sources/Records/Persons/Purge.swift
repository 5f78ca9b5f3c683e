internal import Foundation
internal import GRDB
internal import Registration

/// Finds what the terms of retention let go of on a day, and takes it out.
struct Purge {
  let db: Database
  let terms: PurgeTerms
  let day: CivilDate
  let zone: TimeZone

  /// Registrations of one event that hold something whose term is over, message rows, or letters.
  struct Lot {
    var line: PurgeProposal.Line
    var rows: [Int64]
  }

  /// In the order of events, then of holdings; messages and digests last.
  func lots() throws -> [Lot] {
    let events = try EventRow.order(Column("starts_at"), Column("id")).fetchAll(db)
    return try events.flatMap(fields) + [messages(ends(of: events)), digests()].compactMap(\.self)
  }

  /// Afterwards what a lot holds is gone; the rows stay, and are counted.
  func eliminate(_ lot: Lot, at now: Date) throws {
    let blanking = Blanking(db: db, now: now)
    switch lot.line.holding {
    case .phone, .organisation, .name, .email:
      try blanking.quietly { for id in lot.rows { try empty(lot.line.holding, of: id, blanking) } }
    case .messages:
      for id in lot.rows {
        try blanking.message(id)
        for letter in try letters(answering: id) { try blanking.letter(letter.id) }
      }
    case .digests: for id in lot.rows { try blanking.letter(id) }
    }
  }

  private func empty(_ holding: Holding, of id: Int64, _ blanking: Blanking) throws {
    if holding == .name {
      try db.execute(
        sql: "UPDATE registration SET name = NULL, name_key = NULL, erased_at = ? WHERE id = ?",
        arguments: [blanking.now, id])
    } else {
      try db.execute(
        sql: "UPDATE registration SET \(holding.rawValue) = NULL WHERE id = ?", arguments: [id])
    }
    guard holding == .email else { return }
    try db.execute(
      sql:
        "DELETE FROM reminder WHERE (event, author_email) IN (SELECT event, author_email FROM registration WHERE id = ?)",
      arguments: [id])
    try blanking.author(of: id)
  }
}

extension Purge {
  private func fields(of event: EventRow) throws -> [Lot] {
    guard let id = EventID(rawValue: event.id) else { return [] }
    let (end, title) = try announced(event)
    return try [Holding.name, .email, .phone, .organisation].compactMap { holding in
      guard terms.isOver(holding, id, end: end, on: day) else { return nil }
      let isHeld =
        holding == .email
        ? "(email IS NOT NULL OR author_email LIKE '%@%')" : "\(holding.rawValue) IS NOT NULL"
      let rows = try Row.fetchAll(
        db, sql: "SELECT id, registered_at FROM registration WHERE event = ? AND \(isHeld) ORDER BY id",
        arguments: [event.id])
      return lot(holding, id, title, rows.map { ($0["id"], $0["registered_at"]) })
    }
  }

  /// The day of its last session, and its title, as last announced.
  private func announced(_ event: EventRow) throws -> (end: CivilDate, title: String) {
    let announcement = try Announcements(db: db).announcement(event.announcement)
    let last = announcement?.sessions.last.map { ($0.end ?? $0.start).date }
    return (last ?? CivilDate(event.startsAt, in: zone), announcement?.title ?? event.id)
  }

  private func ends(of events: [EventRow]) throws -> [String: CivilDate] {
    try Dictionary(events.map { ($0.id, try announced($0).end) }) { first, _ in first }
  }

  /// A message is kept as long as any event it is about: those it registered for, else all that its author is registered for.
  private func messages(_ ends: [String: CivilDate]) throws -> Lot? {
    let rows = try MessageRow.fetchAll(db, sql: "SELECT * FROM message WHERE erased_at IS NULL ORDER BY id")
    let over = try rows.filter { row in
      let received = CivilDate(row.receivedAt, in: zone)
      guard terms.isOver(.messages, nil, end: received, on: day),
        try !letters(answering: row.id).contains(where: \.state.isOpen)
      else { return false }
      return try events(of: row).allSatisfy { event in
        guard let end = ends[event] else { return true }
        return terms.isOver(.messages, EventID(rawValue: event), end: end, on: day)
      }
    }
    return lot(.messages, nil, nil, over.map { ($0.id ?? 0, $0.receivedAt) })
  }

  private func events(of message: MessageRow) throws -> Set<String> {
    let made = try String.fetchSet(
      db, sql: "SELECT event FROM registration WHERE message = ?", arguments: [message.id])
    guard made.isEmpty, let sender = message.senderEmail else { return made }
    return try String.fetchSet(
      db, sql: "SELECT event FROM registration WHERE author_email = ? OR email = ?",
      arguments: [sender, sender])
  }

  func letters(answering message: Int64?) throws -> [OutboxRow] {
    try OutboxRow.filter(OutboxRow.Columns.message == message).fetchAll(db)
  }

  private func digests() throws -> Lot? {
    let rows = try OutboxRow.fetchAll(
      db, sql: "SELECT * FROM outbox WHERE message IS NULL AND erased_at IS NULL ORDER BY id")
    let over = rows.filter {
      !$0.state.isOpen && terms.isOver(.digests, nil, end: CivilDate($0.createdAt, in: zone), on: day)
    }
    return lot(.digests, nil, nil, over.map { ($0.id ?? 0, $0.createdAt) })
  }

  private func lot(_ holding: Holding, _ event: EventID?, _ title: String?, _ rows: [(id: Int64, at: Date)])
    -> Lot?
  {
    guard let first = rows.map(\.at).min(), let last = rows.map(\.at).max() else { return nil }
    let line = PurgeProposal.Line(
      holding: holding, event: event, title: title, first: CivilDate(first, in: zone),
      last: CivilDate(last, in: zone), volume: rows.count)
    return Lot(line: line, rows: rows.map(\.id))
  }
}
