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

extension PersonRecords {
  /// When the register first heard of them.
  var since: Date? {
    (messages.map(\.receivedAt) + registrations.map(\.registeredAt) + letters.map(\.createdAt)).min()
  }
}
