import Foundation
import GRDB

@testable import Records

/// The seats and the line of an event, told again from the journal alone.
struct JournalReplay: Equatable, CustomStringConvertible {
  /// What a line of the journal says of a registration.
  private struct Note: Decodable, Equatable {
    let registration: Int64
    let status: Entry.Status
    let since: String
    let uid: UInt32
  }

  /// In order of the place in line.
  private var notes: [Note]

  var description: String { notes.map { "\($0.registration) \($0.status)" }.joined(separator: ", ") }

  /// Of each registration the last line holds.
  init(_ lines: [JournalLine]) {
    var last: [Int64: Note] = [:]
    for line in lines {
      if let note = try? JSONDecoder().decode(Note.self, from: Data(line.detail.utf8)) {
        last[note.registration] = note
      }
    }
    notes = last.values.sorted { ($0.since, $0.uid, $0.registration) < ($1.since, $1.uid, $1.registration) }
  }

  /// As the register has it.
  init(_ db: Database) throws {
    notes = try RegistrationRow.all().inOrder().fetchAll(db).map { row in
      Note(
        registration: row.id ?? 0, status: row.status,
        since: String.fromDatabaseValue(row.registeredAt.databaseValue) ?? "", uid: row.uid)
    }
  }
}
