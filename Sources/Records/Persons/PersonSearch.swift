internal import Foundation
internal import GRDB
internal import Registration

/// Why a person was not found, or not one person.
package enum PersonError: Error, Sendable, Equatable {
  /// The register has nothing under that address or name.
  case unknown
  /// Several bear the name: how each can be reached, an empty text for whoever has no address.
  case several([String])
}

/// Whose data is meant: by address, or by name where one person alone bears it.
struct Person: Equatable {
  /// In lower case; nil where somebody else registered them, and their own is not known.
  var address: String?
  /// As the register has them, each once.
  var names: [String]
  /// The numbers of their own registrations.
  var registrations: Set<Int64>
  /// The numbers of those that they made for others.
  var made: Set<Int64>
}

/// Finds a person. Reads the whole register: nothing of it is needed for a message.
struct PersonSearch {
  let db: Database

  /// `text` is an address or a name; `contact`, the address that tells people of one name apart: theirs, or of who registered them.
  func person(_ text: String, contact: String?) throws -> Person {
    if text.contains("@") { return try person(at: text.lowercased()) }
    return try person(named: text, contact: contact?.lowercased())
  }

  private func person(at address: String) throws -> Person {
    let rows = try RegistrationRow.filter(
      RegistrationRow.Columns.authorEmail == address || RegistrationRow.Columns.email == address
    ).fetchAll(db)
    let sent = try MessageRow.filter(MessageRow.Columns.senderEmail == address).fetchAll(db)
    let hasLetters = try !OutboxRow.filter(OutboxRow.Columns.recipient == address).isEmpty(db)
    guard !rows.isEmpty || !sent.isEmpty || hasLetters else { throw PersonError.unknown }
    let names = rows.filter { $0.email == address }.compactMap(\.name) + sent.compactMap(\.senderName)
    let own = rows.filter { $0.email == address || isOwn($0, known: names, among: rows) }
    return Person(
      address: address, names: distinct(names + own.compactMap(\.name)),
      registrations: Set(own.compactMap(\.id)),
      made: Set(rows.compactMap(\.id)).subtracting(own.compactMap(\.id)))
  }

  /// Whether a registration without an address is its author's own: by name, or because it names nobody else.
  private func isOwn(_ row: RegistrationRow, known names: [String], among rows: [RegistrationRow]) -> Bool {
    guard row.email == nil else { return false }
    guard let name = row.name else { return true }
    if names.isEmpty { return Set(rows.compactMap(\.nameKey)).count == 1 }
    return names.contains { NameKey.of($0) == NameKey.of(name) || NameKey.agree($0, name) }
  }

  private func person(named name: String, contact: String?) throws -> Person {
    let key = NameKey.of(name)
    let rows = try RegistrationRow.filter(RegistrationRow.Columns.nameKey == key).fetchAll(db)
    let senders = try senders(of: key)
    let all = Set(rows.map { $0.email ?? $0.authorEmail }).union(senders)
    let contacts = contact.map { all.intersection([$0]) } ?? all
    guard let only = contacts.first else { throw PersonError.unknown }
    guard contacts.count == 1 else { throw PersonError.several(contacts.sorted()) }
    if senders.contains(only) || rows.contains(where: { $0.email == only }) { return try person(at: only) }
    let own = rows.filter { $0.email == nil && $0.authorEmail == only }
    return Person(
      address: nil, names: distinct(own.compactMap(\.name)), registrations: Set(own.compactMap(\.id)),
      made: [])
  }

  /// Addresses that somebody of that name writes from.
  private func senders(of key: String) throws -> Set<String> {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT DISTINCT sender_name, sender_email FROM message
        WHERE sender_name IS NOT NULL AND sender_email IS NOT NULL AND source = 'mail'
        """)
    return Set(rows.filter { NameKey.of($0["sender_name"]) == key }.map { $0["sender_email"] })
  }

  private func distinct(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert(NameKey.of($0)).inserted }
  }
}
