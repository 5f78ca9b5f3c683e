import Foundation
import Records
import Registration
import Workbooks
import Testing

/// An office with a few events and people in its register.
enum Office {
  static let paris = TimeZone(identifier: "Europe/Paris") ?? .gmt

  static func event(_ id: String, _ title: String, day: Int, capacity: Int? = nil) throws -> Event {
    let date = try #require(CivilDate(year: 2026, month: 5, day: day))
    return Event(
      id: try #require(EventID(rawValue: id)), kind: "formation", title: title,
      sessions: [Session(start: try #require(CivilDateTime(date, hour: 9, minute: 30)), end: nil)],
      capacity: capacity, hasWaitingList: true)
  }

  static func catalogue(_ events: Event...) -> Catalogue {
    Catalogue(
      organiser: Organiser(name: "Mairie de Valombre", address: "desk@valombre.example", timeZone: paris),
      events: events)
  }

  /// Each is received a minute after the one before, from 2026-03-10 at 9:00 in Paris.
  static func entry(
    _ event: String, _ name: String?, _ status: Entry.Status = .confirmed, organisation: String? = nil,
    email: String? = nil, phone: String? = nil, minute: Int = 0
  ) throws -> Entry {
    Entry(
      event: try #require(EventID(rawValue: event)), name: name, email: email, phone: phone,
      organisation: organisation, status: status, reference: Reference(rawValue: "K7M3-QD"),
      registeredAt: try Date("2026-03-10T08:00:00Z", strategy: .iso8601).addingTimeInterval(
        Double(minute) * 60), messageID: nil)
  }

  static let instant = Date(timeIntervalSince1970: 1_773_162_000)

  static func workbook(_ entries: [Entry], _ catalogue: Catalogue, only event: String? = nil) throws
    -> OpenedWorkbook
  {
    let sheets = RegisterSheets(entries, catalogue, only: event.flatMap(EventID.init))
    return try OpenedWorkbook(sheets.workbook(createdAt: instant))
  }

  /// The CSV file's lines without its mark.
  static func csv(_ entries: [Entry], _ catalogue: Catalogue) throws -> [String] {
    let bytes = RegisterSheets(entries, catalogue).csv
    try #require(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    return String(decoding: bytes.dropFirst(3), as: UTF8.self).split(separator: "\r\n").map(String.init)
  }
}
