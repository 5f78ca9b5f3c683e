package import Foundation
internal import GRDB
package import Registration

/// One reminder of one event, for everybody who has a seat: keyed by the civil day the event begins on, so that clock changes and
/// restarts change nothing.
struct ReminderRound: Equatable {
  /// The hour of the day, in the organiser's zone, from which reminders go out.
  static let hour = 9

  let event: EventID
  let beginsOn: CivilDate
  /// As the catalogue has it: what the round is known by.
  let daysBefore: Int
  /// From now to that day.
  let daysLeft: Int
  /// Whoever asked on that day or later knows well enough.
  let since: Date

  /// Those whose day has come, or came while the desk was away, and whose successor's has not.
  static func due(_ catalogue: Catalogue, at now: Date) -> [ReminderRound] {
    let zone = catalogue.organiser.timeZone
    let local = CivilDateTime(now, in: zone)
    guard local.hour >= hour else { return [] }
    return catalogue.events.compactMap { event in
      guard !event.isCancelled, let begins = event.sessions.first?.start.date, local.date < begins else {
        return nil
      }
      let come = event.reminders.filter { begins.adding(days: -$0) <= local.date }
      guard let days = come.min(),
        let since = CivilDateTime(begins.adding(days: -days), hour: 0, minute: 0)?.instant(in: zone)
      else { return nil }
      return ReminderRound(
        event: event.id, beginsOn: begins, daysBefore: days, daysLeft: local.date.days(to: begins),
        since: since)
    }
  }

  /// For some of those who have a seat and were not reminded; where there is nobody left, the round is over for ever.
  func notices(_ db: Database, at now: Date, limit: Int) throws -> [Notice] {
    guard try !isOver(db), try isKnown(db) else { return [] }
    let authors = try authors(db, limit: limit)
    let notices = try authors.map { try notice(to: $0, db, at: now) }
    if authors.count < limit { try end(db, at: now) }
    return notices
  }

  private func authors(_ db: Database, limit: Int) throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        SELECT DISTINCT author_email FROM registration
        WHERE event = :event AND status = 'confirmed' AND registered_at < :since AND author_email LIKE '%@%'
          AND NOT EXISTS (SELECT 1 FROM reminder WHERE reminder.event = :event AND begins_on = :day
            AND days_before = :days AND reminder.author_email = registration.author_email)
        ORDER BY author_email LIMIT :limit
        """,
      arguments: key + ["since": since, "limit": limit])
  }

  private func notice(to author: String, _ db: Database, at now: Date) throws -> Notice {
    let rows = try RegistrationRow.filter(
      RegistrationRow.Columns.event == event.rawValue && RegistrationRow.Columns.authorEmail == author
        && RegistrationRow.Columns.status == Entry.Status.confirmed
    ).inOrder().fetchAll(db)
    try db.execute(
      sql: """
        INSERT INTO reminder (event, begins_on, days_before, author_email, made_at)
        VALUES (:event, :day, :days, :author, :now)
        """, arguments: key + ["author": author, "now": now])
    return Notice(
      matter: .reminder(daysBefore: daysLeft),
      origin: try Origin(of: rows.first?.message ?? 0, author: author, db),
      outcome: try Standing(db: db).outcome(event, rows))
  }

  private func isOver(_ db: Database) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM reminder_round
          WHERE event = :event AND begins_on = :day AND days_before = :days)
        """, arguments: key) ?? false
  }

  /// Whether the register has taken the event over, and nobody waits to be told that it changed: that letter comes first.
  private func isKnown(_ db: Database) throws -> Bool {
    guard let row = try EventRow.fetchOne(db, key: event.rawValue) else { return false }
    return row.tellAt == nil
  }

  private func end(_ db: Database, at now: Date) throws {
    try db.execute(
      sql: """
        INSERT INTO reminder_round (event, begins_on, days_before, ended_at) VALUES (:event, :day, :days, :now)
        """, arguments: key + ["now": now])
  }

  private var key: StatementArguments {
    ["event": event.rawValue, "day": beginsOn.description, "days": daysBefore]
  }
}

extension Catalogue {
  /// When reminders may be due next, after that instant: the hour of the next civil day, or of this one.
  package func nextReminder(after now: Date) -> Date? {
    let zone = organiser.timeZone
    let today = CivilDate(now, in: zone)
    return [today, today.adding(days: 1)].compactMap {
      CivilDateTime($0, hour: ReminderRound.hour, minute: 0)?.instant(in: zone)
    }.first { $0 > now }
  }
}
