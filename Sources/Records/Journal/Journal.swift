internal import Foundation
internal import GRDB
internal import MIME
internal import Registration

/// The append-only journal: every change with its cause, each line sealed with the one before it.
///
/// It holds numbers, events, references and states, never a name, an address or words: what is erased elsewhere need not be erased here.
enum Journal {
  /// Where a change comes from.
  enum Cause: CustomStringConvertible {
    case message(Int64)
    case letter(Int64)
    /// Something the desk does of its own accord.
    case rule(String)
    /// What staff have done from the command line, by the command's name.
    case command(String)
    /// What staff have done by their answer to a digest, by that message's number.
    case staff(Int64)

    /// Whether a human who may do so decided it.
    var isOfStaff: Bool {
      switch self {
      case .command, .staff: true
      case .message, .letter, .rule: false
      }
    }

    var description: String {
      switch self {
      case .message(let number): "message \(number)"
      case .letter(let number): "letter \(number)"
      case .rule(let name): "rule \(name)"
      case .command(let name): "command \(name)"
      case .staff(let number): "staff \(number)"
      }
    }
  }

  static func write(_ db: Database, at now: Date, cause: Cause, act: String) throws {
    try insert(db, at: now, "\(cause)", act, "{}")
  }

  static func write(_ db: Database, at now: Date, cause: Cause, act: String, detail: some Encodable) throws {
    try insert(db, at: now, "\(cause)", act, try JSON.text(of: detail))
  }

  private static func insert(_ db: Database, at now: Date, _ cause: String, _ act: String, _ detail: String)
    throws
  {
    let last = try db.row("SELECT id, hash FROM journal WHERE id = (SELECT MAX(id) FROM journal)")
    let id: Int64 = (last?["id"] ?? 0) + 1
    let at = now.stored
    let hash = seal(last?["hash"] ?? "", id, at, cause, act, detail)
    try db.run(
      "INSERT INTO journal (id, at, cause, act, detail_json, hash) VALUES (?, ?, ?, ?, ?, ?)",
      [id, at, cause, act, detail, hash])
  }

  /// SHA-256 over the seal of the line before and this line's fields, a line feed between them.
  private static func seal(
    _ former: String, _ id: Int64, _ at: String, _ cause: String, _ act: String, _ detail: String
  ) -> String {
    sha256(Array([former, "\(id)", at, cause, act, detail].joined(separator: "\n").utf8))
  }

  /// Seals lines that an older desk wrote without one. Within a migration alone.
  static func sealAll(_ db: Database) throws {
    var former = ""
    for row in try Row.fetchAll(db, sql: "SELECT * FROM journal ORDER BY id") {
      former = seal(former, row["id"], row["at"], row["cause"], row["act"], row["detail_json"])
      try db.execute(
        sql: "UPDATE journal SET hash = ? WHERE id = ?", arguments: [former, row["id"] as Int64])
    }
  }

  /// Reads every line again.
  static func check(_ db: Database) throws -> JournalCheck {
    var check = JournalCheck(lines: 0, broken: nil, seal: "")
    let rows = try Row.fetchCursor(db, sql: "SELECT * FROM journal ORDER BY id")
    while let row = try rows.next() {
      check.lines += 1
      let hash = seal(check.seal, row["id"], row["at"], row["cause"], row["act"], row["detail_json"])
      guard row["id"] == check.lines, row["hash"] == hash else {
        check.broken = row["id"]
        return check
      }
      check.seal = hash
    }
    return check
  }
}

/// Keys in order, so that equal values have equal text.
enum JSON {
  /// Its settings cost more than most values: they are made once.
  private static let encoder = {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .iso8601
    return encoder
  }()

  static func text(of value: some Encodable) throws -> String {
    String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}

/// What of a decision the journal holds.
struct DecisionNote: Encodable {
  private struct Deed: Encodable {
    let `do`: String
    let event: String
    let seats: Int
  }

  private var deeds: [Deed]?
  private var question: String?
  private var matter: String?
  private var silence: String?

  init(_ decision: Decision) {
    switch decision {
    case .act(let actions):
      deeds = actions.map { Deed(do: $0.verb.rawValue, event: $0.event.rawValue, seats: $0.seats) }
    case .ask(let question): self.question = question.topic.rawValue
    case .staff(let matter): self.matter = matter.rawValue
    case .silent(let silence): self.silence = silence.rawValue
    }
  }
}
