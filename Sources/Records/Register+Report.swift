package import Foundation
internal import GRDB
package import Registration

extension Register {
  /// The registrations, in the server's order of receipt; of one event, or of all.
  package func entries(of event: EventID? = nil) async throws -> [Entry] {
    try await writer.read { db in
      let rows = RegistrationRow.all().inOrder()
      let chosen = event.map { rows.filter(RegistrationRow.Columns.event == $0.rawValue) } ?? rows
      return try chosen.fetchAll(db).compactMap(\.entry)
    }
  }

  /// What happened in that interval, for the digest of that day. Reads, changes nothing.
  package func report(for date: CivilDate, during interval: Range<Date>, catalogue: Catalogue) async throws
    -> DayReport
  {
    try await writer.read { db in
      try DayReport(
        date: date, cases: Self.cases(interval, db), registered: Self.registered(interval, db),
        cancelled: Self.cancelled(interval, db), events: Self.counts(catalogue, db),
        ignored: Self.ignored(interval, db),
        undelivered: Self.undelivered(interval, db), health: Self.health(db))
    }
  }

  /// Records the digest of a civil day and its letters, once: false where that day has one already.
  package func recordDigest(of date: CivilDate, _ drafts: [Draft], at now: Date) async throws -> Bool {
    try await writer.write { db in
      guard try !Self.hasDigest(date, db) else { return false }
      for draft in drafts { try Self.enqueue(draft, answering: nil, at: now, db) }
      try db.execute(
        sql: "INSERT INTO digest (date, outbox) VALUES (?, ?)",
        arguments: [date.description, db.lastInsertedRowID])
      try Journal.write(db, at: now, cause: "schedule", act: "digest", detail: ["date": date.description])
      return true
    }
  }

  package func hasDigest(of date: CivilDate) async throws -> Bool {
    try await writer.read { try Self.hasDigest(date, $0) }
  }

  /// The last day before that one which has a digest.
  package func lastDigest(before date: CivilDate) async throws -> CivilDate? {
    let text = try await writer.read { db in
      try String.fetchOne(
        db, sql: "SELECT MAX(date) FROM digest WHERE date < ?", arguments: [date.description])
    }
    let parts = text?.split(separator: "-").compactMap { Int($0) } ?? []
    return parts.count == 3 ? CivilDate(year: parts[0], month: parts[1], day: parts[2]) : nil
  }

  private static func hasDigest(_ date: CivilDate, _ db: Database) throws -> Bool {
    try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM digest WHERE date = ?)", arguments: [date.description]) ?? false
  }

  private static func messages(_ interval: Range<Date>, _ outcomes: [MessageOutcome])
    -> QueryInterfaceRequest<MessageRow>
  {
    MessageRow.filter(
      MessageRow.Columns.recordedAt >= interval.lowerBound
        && MessageRow.Columns.recordedAt < interval.upperBound
    )
    .filter(outcomes.contains(MessageRow.Columns.outcome)).order(MessageRow.Columns.id)
  }

  private static func cases(_ interval: Range<Date>, _ db: Database) throws -> [DayReport.Case] {
    try messages(interval, [.staff, .unreadable, .ask, .act]).fetchAll(db).compactMap { row in
      guard let matter = try matter(row, db) else { return nil }
      return DayReport.Case(
        number: row.id ?? 0, receivedAt: row.receivedAt, name: row.senderName, email: row.senderEmail,
        subject: row.subject, matter: matter, words: row.words)
    }
  }

  /// What of a message waits for a human or for its author; nil where all is done.
  private static func matter(_ row: MessageRow, _ db: Database) throws -> DayReport.Case.Matter? {
    switch row.decision {
    case .staff(let matter): return .staff(matter)
    case .ask(let question): return .asked(question)
    case .act:
      let inReview =
        try PlaceRow.filter(Column("message") == row.id && Column("folder") == Folder.review).isEmpty(db)
        == false
      return inReview ? .staff(.noMatchingRegistration) : nil
    case .silent: return nil
    case nil: return .staff(.unreadable)
    }
  }

  private static func registered(_ interval: Range<Date>, _ db: Database) throws -> [Entry] {
    try RegistrationRow.joining(required: RegistrationRow.madeBy(during: interval)).inOrder().fetchAll(db)
      .compactMap(\.entry)
  }

  private static func cancelled(_ interval: Range<Date>, _ db: Database) throws -> [Entry] {
    try RegistrationRow.filter(
      RegistrationRow.Columns.cancelledAt >= interval.lowerBound
        && RegistrationRow.Columns.cancelledAt < interval.upperBound
    ).inOrder().fetchAll(db).compactMap(\.entry)
  }

  private static func counts(_ catalogue: Catalogue, _ db: Database) throws -> [DayReport.EventCount] {
    try catalogue.events.map { event in
      let rows = RegistrationRow.filter(RegistrationRow.Columns.event == event.id.rawValue)
      return DayReport.EventCount(
        event: event.id,
        confirmed: try rows.filter(RegistrationRow.Columns.status == Entry.Status.confirmed).fetchCount(db),
        waiting: try rows.filter(RegistrationRow.Columns.status == Entry.Status.waiting).fetchCount(db))
    }
  }

  private static func ignored(_ interval: Range<Date>, _ db: Database) throws -> [DayReport.Ignored] {
    try messages(interval, [.silent, .duplicate]).fetchAll(db).map { row in
      var cause = Silence.redelivery
      if row.outcome == .silent, case .silent(let recorded) = row.decision { cause = recorded }
      return DayReport.Ignored(
        receivedAt: row.receivedAt, email: row.senderEmail, subject: row.subject, cause: cause)
    }
  }

  /// Letters given up in the interval, and all that are in doubt.
  private static func undelivered(_ interval: Range<Date>, _ db: Database) throws -> [DayReport.Undelivered] {
    let failed =
      OutboxRow.Columns.state == LetterState.failed && OutboxRow.Columns.settledAt >= interval.lowerBound
      && OutboxRow.Columns.settledAt < interval.upperBound
    let rows = try OutboxRow.filter(failed || OutboxRow.Columns.state == LetterState.uncertain)
      .order(OutboxRow.Columns.id).fetchAll(db)
    return try rows.map { row in
      let person = try RegistrationRow.filter(
        RegistrationRow.Columns.email == row.recipient && Column("phone") != nil
      ).fetchOne(db)
      return DayReport.Undelivered(
        recipient: row.recipient, subject: row.subject, phone: person?.phone, state: row.state,
        reason: row.reason ?? "")
    }
  }

  private static func health(_ db: Database) throws -> DayReport.Health {
    let mailbox = try MailboxRow.fetchOne(db)
    let queued = try OutboxRow.filter([LetterState.queued, .sending].contains(OutboxRow.Columns.state))
      .fetchCount(db)
    return DayReport.Health(mailLastReadAt: mailbox?.readAt, lastError: mailbox?.error, lettersQueued: queued)
  }
}

extension RegistrationRow {
  static let messageAssociation = belongsTo(MessageRow.self, using: ForeignKey(["message"]))

  /// The message that made it, where it was recorded in that interval.
  static func madeBy(during interval: Range<Date>) -> BelongsToAssociation<RegistrationRow, MessageRow> {
    messageAssociation.filter(
      MessageRow.Columns.recordedAt >= interval.lowerBound
        && MessageRow.Columns.recordedAt < interval.upperBound)
  }
}
