internal import Correspondence
internal import Foundation
internal import Records
internal import Registration

/// The people of one event as staff read them: those who have a seat, those who wait in the order of the list, those who cancelled.
struct Roll {
  let title: String
  /// Of the first session; nil for an event that left the catalogue.
  let start: CivilDateTime?
  let capacity: Int?
  let confirmed: [Entry]
  let waiting: [Entry]
  let cancelled: [Entry]
  let zone: TimeZone

  /// `entries` of this event, in the register's order: that of the waiting list.
  init(_ id: EventID, _ event: Event?, _ entries: [Entry], in zone: TimeZone) {
    title = Echo.cleanOrNil(event?.title, limit: 200) ?? id.rawValue
    start = event?.sessions.first?.start
    capacity = event?.capacity
    confirmed = entries.filter { $0.status == .confirmed }
    waiting = entries.filter { $0.status == .waiting }
    cancelled = entries.filter { $0.status == .cancelled }
    self.zone = zone
  }

  static let headings = [
    "Inscription", "Rang", "Nom", "Organisation", "Adresse électronique", "Téléphone", "Référence",
    "Demande reçue le", "Présence",
  ]

  var table: Table { Table(title: title, headings: Self.headings, rows: rows) }

  var rows: [[Table.Cell]] {
    confirmed.map { row($0, "confirmée", .empty) }
      + waiting.enumerated().map { row($1, "liste d’attente", .number($0 + 1)) }
      + cancelled.map { row($0, "annulée", .empty) }
  }

  /// What strangers wrote is repeated without links and without what does not show.
  private func row(_ entry: Entry, _ state: String, _ rank: Table.Cell) -> [Table.Cell] {
    [
      .text(state), rank, .text(entry.nameForStaff),
      Table.Cell(Echo.cleanOrNil(entry.organisation)), Table.Cell(entry.email.map(Echo.address)),
      Table.Cell(entry.phone.map(Self.telephone)), Table.Cell(entry.reference?.rawValue),
      .moment(CivilDateTime(entry.registeredAt, in: zone)), Table.Cell(entry.attendance.map(Self.presence)),
    ]
  }

  private static func presence(_ attendance: Attendance) -> String {
    attendance.inFrench.replacing("\u{A0}", with: " ")
  }

  /// With plain spaces: what is typed into a search finds it.
  private static func telephone(_ number: String) -> String {
    FrenchPhone.spoken(Echo.clean(number)).replacing("\u{A0}", with: " ")
  }
}
