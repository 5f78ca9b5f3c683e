internal import Foundation
internal import GRDB

/// The rows that tell of a person.
struct PersonRecords {
  let person: Person
  let registrations: [RegistrationRow]
  /// What they registered others by.
  let made: [RegistrationRow]
  /// Their own, and what staff recorded at their address.
  let messages: [MessageRow]
  let letters: [OutboxRow]

  init(of person: Person, _ db: Database) throws {
    self.person = person
    registrations = try Self.rows(person.registrations, db)
    made = try Self.rows(person.made, db)
    guard let address = person.address else {
      (messages, letters) = ([], [])
      return
    }
    messages = try MessageRow.from(address).fetchAll(db)
    letters = try OutboxRow.to(address).fetchAll(db)
  }

  /// The numbers of the journal's lines that tell of these registrations, messages and letters.
  func journal(_ db: Database) throws -> [Int64] {
    try Journal.lines(
      ofMessages: Set(messages.compactMap(\.id)), letters: Set(letters.compactMap(\.id)),
      registrations: Set(registrations.compactMap(\.id)), db
    ).map(\.number)
  }

  private static func rows(_ numbers: Set<Int64>, _ db: Database) throws -> [RegistrationRow] {
    try RegistrationRow.filter(numbers.contains(RegistrationRow.Columns.id)).inOrder().fetchAll(db)
  }
}

/// What others wrote, or were written, that tells of a person too.
struct PersonTraces {
  /// Messages of others that made or changed a registration of theirs, or name them.
  let messages: [MessageRow]
  /// Letters to others that answer such a message or name them, and what went to staff since they are known.
  let letters: [OutboxRow]

  init(of records: PersonRecords, _ mentions: Mentions, _ db: Database) throws {
    let own = Set(records.messages.compactMap(\.id))
    let made = Set(records.registrations.map(\.message))
    // « absents : Diallo » names nobody to a search, and tells of a person all the same.
    let answers = try EventLetters(db: db).answers(about: Set(records.registrations.map(\.event)))
    messages = try MessageRow.fetchAll(db, sql: "SELECT * FROM message").filter {
      guard let id = $0.id, !own.contains(id) else { return false }
      return made.contains(id) || answers.contains(id)
        || mentions.found(
          in: "\($0.subject)\n\($0.words)\n\($0.decisionJson)\n\($0.proposalJson ?? "")\n\($0.doubt)")
    }
    let numbers = Set(messages.compactMap(\.id))
    let since = records.since
    let ownLetters = Set(records.letters.compactMap(\.id))
    letters = try Self.contents(db) { row, bytes in
      guard let id = row.id, !ownLetters.contains(id) else { return false }
      if let message = row.message, numbers.contains(message) { return true }
      if row.message == nil, let since, row.createdAt >= since { return true }
      return mentions.found(inMessage: bytes)
    }
  }

  private static func contents(_ db: Database, where isMeant: (OutboxRow, [UInt8]) -> Bool) throws
    -> [OutboxRow]
  {
    let rows = try Row.fetchCursor(
      db, sql: "SELECT outbox.*, bytes FROM outbox JOIN content ON content.outbox = outbox.id")
    var found: [OutboxRow] = []
    while let row = try rows.next() {
      let letter = try OutboxRow(row: row)
      if isMeant(letter, [UInt8](row["bytes"] as Data)) { found.append(letter) }
    }
    return found
  }
}

extension PersonRecords {
  /// When the register first heard of them.
  fileprivate var since: Date? {
    (messages.map(\.receivedAt) + registrations.map(\.registeredAt) + letters.map(\.createdAt)).min()
  }
}
