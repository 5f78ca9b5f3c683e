internal import Foundation
internal import GRDB
package import Registration

extension Register {
  /// The registrations, in the server's order of receipt; of one event, or of all.
  package func entries(of event: EventID? = nil) async throws -> [Entry] {
    try await writer.read { db in
      let rows = RegistrationRow.all().inOrder()
      let chosen = event.map { rows.filter(RegistrationRow.Columns.event == $0.rawValue) } ?? rows
      return try chosen.fetchAll(db).attended(db)
    }
  }

  /// What a stretch of the news tells. Letters in doubt are told as long as they are, where the report is of now.
  static func report(
    for date: CivilDate, since: Int64, through: Int64, isOpen: Bool, _ catalogue: Catalogue, _ db: Database
  ) throws -> DayReport {
    let news = NewsStretch(db: db, since: since, through: through, isAsItWas: !isOpen)
    let changed = try news.changed()
    var report = try DayReport(
      date: date, cases: news.cases(), older: isOpen ? older(than: since, db) : [], notices: news.notices(),
      registered: changed.filter { $0.status != .cancelled },
      cancelled: changed.filter { $0.status == .cancelled }, events: counts(catalogue, db),
      ignored: news.ignored(), undelivered: news.undelivered() + (isOpen ? inDoubt(db) : []),
      health: health(db), since: since, through: through)
    report.unanswered = try Unanswered.all(for: date, since: since, isOpen: isOpen, db)
    return report
  }

  /// Seconds after which a case that nobody decided on is told no more.
  static let casesAreTold: TimeInterval = 30 * 86_400

  private static func older(than since: Int64, _ db: Database) throws -> [DayReport.Case] {
    guard let now = try Date.fetchOne(db, sql: "SELECT MAX(made_at) FROM digest") else { return [] }
    let first = now.addingTimeInterval(-casesAreTold)
    return try NewsStretch(db: db, since: 0, through: since).cases().filter { item in
      switch item.matter {
      // The message may be old: what staff must tell somebody is not.
      case .staff(.promotionNotTold), .staff(.noticeNotTold): true
      case .staff: item.receivedAt >= first
      case .asked: false
      }
    }
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

  private static func inDoubt(_ db: Database) throws -> [DayReport.Undelivered] {
    try OutboxRow.filter(sql: "\(open) AND state = 'uncertain'").order(OutboxRow.Columns.id).fetchAll(db)
      .map { try DayReport.Undelivered($0, db) }
  }

  private static func health(_ db: Database) throws -> DayReport.Health {
    let mailbox = try MailboxRow.fetchOne(db)
    let queued = try OutboxRow.filter(sql: "\(open) AND state IN ('queued', 'sending')").fetchCount(db)
    var health = DayReport.Health(
      mailLastReadAt: mailbox?.readAt, lastError: mailbox?.error, lettersQueued: queued)
    health.drafts = try DraftsFollowed(db: db).summary()
    health.unfiled = try DraftsFollowed(db: db).unfiled()
    health.hold = try Hold.current(db)
    return health
  }
}

/// The news after one number, through another.
struct NewsStretch {
  let db: Database
  let since: Int64
  let through: Int64
  /// Whether what was decided or settled since is told too: the digest of a day that has one.
  var isAsItWas = false

  /// Each once for each reason, as long as nobody decided on it.
  func cases() throws -> [DayReport.Case] {
    let cases = try rows("message", of: "case").compactMap { row -> DayReport.Case? in
      let message = try MessageRow(row: row)
      guard let matter = DayReport.Case.Matter(json: row["told"]),
        try isAsItWas || isStillSo(matter, message, told: row["news_id"])
      else { return nil }
      return DayReport.Case(
        number: message.id ?? 0, receivedAt: message.receivedAt, name: message.senderName,
        email: message.senderEmail, subject: message.subject, matter: matter, words: message.words,
        doubt: message.doubt, proposal: message.proposal)
    }
    return cases.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// The numbers of the news that a message waits by, and of those by which it still does.
  func cases(of number: Int64) throws -> (all: [Int64], open: [Int64]) {
    let rows = try rows("message", of: "case").filter { $0["id"] == number }
    let open = try rows.filter { row in
      guard let matter = DayReport.Case.Matter(json: row["told"]) else { return false }
      return try isStillSo(matter, MessageRow(row: row), told: row["news_id"])
    }
    return (rows.map { $0["news_id"] }, open.map { $0["news_id"] })
  }

  /// A question that was answered since, or closed, waits for nobody; nor does what staff decided on after it was told.
  private func isStillSo(_ matter: DayReport.Case.Matter, _ message: MessageRow, told news: Int64) throws
    -> Bool
  {
    if let number = message.id, let decision = try DecisionRow.inForce(on: number, db), decision.news >= news
    {
      return false
    }
    guard case .asked = matter else { return true }
    let state = try String.fetchOne(
      db, sql: "SELECT state FROM question WHERE message = ?", arguments: [message.id])
    return state == nil || state == "open"
  }

  func notices() throws -> [StaffNotice] {
    try String.fetchAll(
      db, sql: "SELECT detail FROM news WHERE id > ? AND id <= ? AND kind = 'notice' ORDER BY id",
      arguments: [since, through]
    ).compactMap { try? JSONDecoder().decode(StaffNotice.self, from: Data($0.utf8)) }
  }

  func ignored() throws -> [DayReport.Ignored] {
    try rows("message", of: "ignored").map { row in
      let message = try MessageRow(row: row)
      return DayReport.Ignored(
        receivedAt: message.receivedAt, email: message.senderEmail, subject: message.subject,
        cause: Silence(rawValue: row["told"]) ?? .redelivery)
    }
  }

  /// Each registration once, as the stretch left it, in the server's order of receipt.
  func changed() throws -> [Entry] {
    var last: [Int64: RegistrationRow] = [:]
    for row in try rows("registration", of: "status") {
      var registration = try RegistrationRow(row: row)
      registration.status = Entry.Status(rawValue: row["told"]) ?? registration.status
      last[registration.id ?? 0] = registration
    }
    return last.values.sorted { $0.place < $1.place }.compactMap(\.entry)
  }

  /// Each letter once, unless it went out after all.
  func undelivered() throws -> [DayReport.Undelivered] {
    var known: Set<Int64?> = []
    return try rows("outbox", of: "undelivered").compactMap { row in
      let letter = try OutboxRow(row: row)
      guard known.insert(letter.id).inserted,
        letter.state == .failed || letter.warning != nil
          || (letter.state == .discarded && letter.outdated == nil)
      else { return nil }
      return try DayReport.Undelivered(letter, db)
    }
  }

  /// The rows of that table which news of that kind tell of, with what is told of them.
  private func rows(_ table: String, of kind: String) throws -> [Row] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT \(table).*, news.detail AS told, news.id AS news_id FROM news JOIN \(table) ON \(table).id = news.\(table)
        WHERE news.id > ? AND news.id <= ? AND news.kind = ? ORDER BY news.id
        """, arguments: [since, through, kind])
  }
}

extension RegistrationRow {
  /// In the server's order of receipt, then as the message listed them.
  fileprivate var place: (Date, UInt32, Int64) { (registeredAt, uid, id ?? 0) }
}

extension DayReport.Case.Matter {
  fileprivate init?(json: String) {
    switch try? JSONDecoder().decode(Decision.self, from: Data(json.utf8)) {
    case .staff(let matter): self = .staff(matter)
    case .ask(let question): self = .asked(question)
    case .act, .silent, nil: return nil
    }
  }
}

extension DayReport.Undelivered {
  fileprivate init(_ row: OutboxRow, _ db: Database) throws {
    let person = try RegistrationRow.filter(
      RegistrationRow.Columns.email == row.recipient.lowercased() && Column("phone") != nil
    ).fetchOne(db)
    self.init(
      recipient: row.recipient, subject: row.subject, phone: person?.phone, state: row.state,
      reason: row.reason ?? "")
    outdated = row.warning
  }
}
