internal import Foundation
internal import GRDB

extension Register {
  /// What it holds now; in one read.
  package func image() async throws -> RegisterImage {
    try await writer.read { db in
      var image = RegisterImage()
      image.things =
        try messages(db) + seats(db) + lines(db) + letters(db) + questions(db) + decisions(db)
        + attendance(db)
        + certificates(db)
      image.deeds = try deeds(db)
      if let row = try Row.fetchOne(db, sql: "SELECT messages, letters FROM naming") {
        image.lastUnnamed = (row["messages"], row["letters"])
      }
      return image
    }
  }

  /// A seat's key: its message's hash, its event, and which one of those it is.
  private static let keyedSeats = """
    seat AS (
      SELECT registration.*, message.sha256, message.erased_at AS message_erased_at,
        sha256 || ' ' || event || ' ' || ROW_NUMBER() OVER (PARTITION BY message, event ORDER BY registration.id) AS seat_key
      FROM registration JOIN message ON message.id = registration.message)
    """

  private func messages(_ db: Database) throws -> [RegisterImage.Thing] {
    try Row.fetchAll(db, sql: "SELECT * FROM message ORDER BY id").map { row in
      let number: Int64 = row["id"]
      return RegisterImage.Thing(
        kind: .message, key: row["sha256"], label: "message \(number)",
        fields: text(["outcome", "excess", "reference"], of: row), message: row["sha256"], number: number,
        isErased: row["erased_at"] != nil, isOffices: row["source"] == MessageSource.command.rawValue,
        author: row["sender_email"], at: row["recorded_at"])
    }
  }

  private func seats(_ db: Database) throws -> [RegisterImage.Thing] {
    let sql = """
      WITH \(Self.keyedSeats)
      SELECT seat.*, former.seat_key AS takes_over_key FROM seat LEFT JOIN seat AS former ON former.id = seat.takes_over
      ORDER BY seat.id
      """
    return try Row.fetchAll(db, sql: sql).map { row in
      let (number, event, reference): (Int64, String, String) = (row["id"], row["event"], row["reference"])
      let fields = [
        "status", "name", "email", "phone", "organisation", "author_email", "reference", "takes_over_key",
      ]
      return RegisterImage.Thing(
        kind: .registration, key: row["seat_key"], label: "registration \(number), \(event) [\(reference)]",
        fields: text(fields, of: row), message: row["sha256"], event: event, seat: row["seat_key"],
        number: number, isErased: row["erased_at"] != nil || row["message_erased_at"] != nil,
        author: row["author_email"])
    }
  }

  private func lines(_ db: Database) throws -> [RegisterImage.Thing] {
    let sql = """
      WITH \(Self.keyedSeats)
      SELECT event, seat_key FROM seat WHERE status = 'waiting' ORDER BY event, registered_at, uid, id
      """
    let waiting = Dictionary(grouping: try Row.fetchAll(db, sql: sql)) { $0["event"] as String }
    return waiting.map { event, rows in
      let order = rows.map { $0["seat_key"] as String }.joined(separator: "\n")
      return RegisterImage.Thing(
        kind: .line, key: event, label: "the waiting list of \(event)", fields: ["order": order], event: event
      )
    }
  }

  private func letters(_ db: Database) throws -> [RegisterImage.Thing] {
    let sql = """
      SELECT outbox.*, message.sha256, \(Hold.forStaff) AS is_for_staff
      FROM outbox LEFT JOIN message ON message.id = outbox.message ORDER BY outbox.id
      """
    return try Row.fetchAll(db, sql: sql).map { row in
      let (number, kind): (Int64, String) = (row["id"], row["kind"])
      let isForStaff: Bool = row["is_for_staff"]
      return RegisterImage.Thing(
        kind: .letter, key: row["message_id"], label: "letter \(number) (\(kind))",
        fields: text(["kind", "recipient", "sha256"], of: row), message: row["sha256"], number: number,
        isErased: row["erased_at"] != nil, isOffices: isForStaff && kind != "transcript",
        isSentByStaff: row["sent_by_staff"], author: (row["recipient"] as String).lowercased(),
        at: row["created_at"])
    }
  }

  private func questions(_ db: Database) throws -> [RegisterImage.Thing] {
    let sql =
      "SELECT question.*, sha256, erased_at FROM question JOIN message ON message.id = question.message ORDER BY message"
    return try Row.fetchAll(db, sql: sql).map { row in
      RegisterImage.Thing(
        kind: .question, key: row["sha256"], label: "the question about message \(row["message"] as Int64)",
        fields: text(["state"], of: row), message: row["sha256"], isErased: row["erased_at"] != nil)
    }
  }

  private func decisions(_ db: Database) throws -> [RegisterImage.Thing] {
    let sql = """
      SELECT decision.*, matter.sha256, answer.sha256 AS answer_hash, answer.source, undoing.sha256 AS undone_hash
      FROM decision JOIN message AS matter ON matter.id = decision.message
      JOIN message AS answer ON answer.id = decision.answer
      LEFT JOIN message AS undoing ON undoing.id = decision.undone_by ORDER BY decision.id
      """
    return try Row.fetchAll(db, sql: sql).map { row in
      RegisterImage.Thing(
        kind: .decision,
        key: "\(row["sha256"] as String) \(row["answer_hash"] as String) \(row["deed"] as String)",
        label: "the decision on message \(row["message"] as Int64)", fields: text(["undone_hash"], of: row),
        message: row["sha256"], isOffices: row["source"] == MessageSource.command.rawValue)
    }
  }

  private func attendance(_ db: Database) throws -> [RegisterImage.Thing] {
    let sql = """
      WITH \(Self.keyedSeats)
      SELECT attendance.*, seat_key, event, sha256 FROM attendance JOIN seat ON seat.id = registration
      """
    return try Row.fetchAll(db, sql: sql).map { row in
      let day: String = row["half_day"]
      return RegisterImage.Thing(
        kind: .attendance, key: "\(row["seat_key"] as String) \(day)",
        label: "attendance of registration \(row["registration"] as Int64), \(day)",
        fields: text(["is_present"], of: row), message: row["sha256"], event: row["event"],
        seat: row["seat_key"])
    }
  }

  private func certificates(_ db: Database) throws -> [RegisterImage.Thing] {
    let sql = """
      WITH \(Self.keyedSeats)
      SELECT certificate.*, seat_key, event, sha256 FROM certificate JOIN seat ON seat.id = registration
      """
    return try Row.fetchAll(db, sql: sql).map { row in
      RegisterImage.Thing(
        kind: .certificate, key: row["seat_key"],
        label: "the certificate of registration \(row["registration"] as Int64)",
        fields: text(["half_days"], of: row), message: row["sha256"], event: row["event"],
        seat: row["seat_key"])
    }
  }

  private func deeds(_ db: Database) throws -> [RegisterImage.Deed] {
    let sql = "SELECT * FROM journal WHERE cause LIKE 'command %' OR cause = 'rule catalogue' ORDER BY id"
    return try Row.fetchAll(db, sql: sql).map { row in
      let detail = try JSONSerialization.jsonObject(with: Data((row["detail_json"] as String).utf8))
      let values = detail as? [String: Any] ?? [:]
      return RegisterImage.Deed(
        cause: row["cause"], line: row["id"], at: row["at"],
        registration: (values["registration"] as? NSNumber)?.int64Value,
        message: (values["message"] as? String).flatMap { Int64($0) }, event: values["event"] as? String)
    }
  }

  private func text(_ columns: [String], of row: Row) -> [String: String] {
    columns.reduce(into: [:]) { fields, column in
      let value: DatabaseValue = row[column]
      if !value.isNull { fields[column] = "\(value)" }
    }
  }
}
