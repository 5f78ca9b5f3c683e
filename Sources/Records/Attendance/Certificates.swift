internal import Foundation
internal import GRDB
package import Registration

/// Certificates of attendance for those whom one letter reaches, in the thread of what was asked by where that was theirs.
package struct CertificateNotice: Sendable, Equatable {
  /// Somebody who was there.
  package struct Person: Sendable, Equatable {
    package var name: String
    package var attended: [HalfDay]

    package init(name: String, attended: [HalfDay]) {
      self.name = name
      self.attended = attended
    }
  }

  package var origin: Origin
  package var event: EventID
  package var people: [Person]
}

/// Who is to have a certificate: once for ever, when it is told of every half-day who came, and the person came to one.
struct Certificates {
  let db: Database
  let sheet: AttendanceSheet

  struct Holder {
    let row: RegistrationRow
    let attended: [HalfDay]
  }

  /// Those who have none yet, in order of receipt, whether mail reaches them or not.
  func due() throws -> [Holder] {
    try EventRoll(sheet.event, db).rows.compactMap { row in
      guard let attendance = try Attendance(of: row.id, db), try written(for: row.id) == nil else {
        return nil
      }
      let attended = sheet.halfDays.filter { attendance.attended.contains($0) }
      guard Set(sheet.halfDays).isSubset(of: attendance.told), !attended.isEmpty else { return nil }
      return Holder(row: row, attended: attended)
    }
  }

  /// Those whose certificate does not say what is told now.
  func outdated() throws -> [RegistrationRow] {
    try EventRoll(sheet.event, db).rows.filter { row in
      guard let written = try written(for: row.id) else { return false }
      let attendance = try Attendance(of: row.id, db)
      return written != Self.text(attendance?.attended.filter(sheet.halfDays.contains) ?? [])
    }
  }

  /// One for each address; those whom mail does not reach are left out.
  func letters() throws -> [(origin: Origin, holders: [Holder])] {
    var letters: [(origin: Origin, holders: [Holder])] = []
    for holder in try due() {
      guard let origin = try Origin(certifying: holder.row, db) else { continue }
      if let place = letters.firstIndex(where: { $0.origin.reader == origin.reader }) {
        letters[place].holders.append(holder)
      } else {
        letters.append((origin, [holder]))
      }
    }
    return letters
  }

  /// `letter` is nil where it could not be composed.
  func note(_ holders: [Holder], in letter: ComposedLetter?, at now: Date) throws {
    for holder in holders {
      try db.execute(
        sql: """
          INSERT INTO certificate (registration, letter, half_days, made_at)
          VALUES (?, (SELECT id FROM outbox WHERE message_id = ?), ?, ?)
          """, arguments: [holder.row.id, letter?.messageID, Self.text(holder.attended), now])
      try Journal.write(
        db, at: now, cause: .rule("certificates"),
        act: letter == nil ? "certificate not composed" : "certificate",
        detail: CertificateLine(registration: holder.row.id ?? 0, event: holder.row.event))
    }
  }

  private func written(for registration: Int64?) throws -> String? {
    try String.fetchOne(
      db, sql: "SELECT half_days FROM certificate WHERE registration = ?", arguments: [registration])
  }

  private static func text(_ halfDays: [HalfDay]) -> String {
    halfDays.map(\.description).joined(separator: ", ")
  }
}

/// What the journal holds of it.
private struct CertificateLine: Encodable {
  let registration: Int64
  let event: String
}

extension Origin {
  fileprivate var reader: String { recipient.lowercased() }

  /// The person's own address, else whoever registered them; nil where there is neither. What another had asked by is no thread of theirs.
  init?(certifying row: RegistrationRow, _ db: Database) throws {
    var origin = try Origin(of: row.message, author: row.authorEmail, db)
    if let own = row.email, own.contains("@"), own.lowercased() != origin.reader {
      (origin.recipient, origin.recipientName, origin.subject) = (own, row.name, "")
      (origin.messageID, origin.references) = (nil, [])
    }
    guard origin.isAddressed else { return nil }
    self = origin
  }
}
