internal import Correspondence
package import Foundation
package import Records
package import Registration

/// The register as staff open it in a spreadsheet. In French; the same register gives the same bytes.
package struct RegisterSheets: Sendable {
  private let rolls: [Roll]
  private let organiser: Organiser

  /// `entries` in the register's order. Events in the catalogue's order, then those that left it; of one event alone where it is named.
  package init(_ entries: [Entry], _ catalogue: Catalogue, only event: EventID? = nil) {
    let left = entries.map(\.event).filter { catalogue.event($0) == nil }
    let ids = (catalogue.events.map(\.id) + left).reduce(into: [EventID]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    let byEvent = Dictionary(grouping: entries, by: \.event)
    organiser = catalogue.organiser
    rolls = ids.filter { event == nil || $0 == event }.map { id in
      Roll(id, catalogue.event(id), byEvent[id] ?? [], in: catalogue.organiser.timeZone)
    }
  }

  /// A sheet of all events, then one for each.
  package func workbook(createdAt: Date) throws(WorkbookError) -> [UInt8] {
    let tables = [overview] + rolls.map(\.table)
    let marks = [""] + rolls.map(\.mark)
    let names = SheetName.unique(zip(tables.map(\.title), marks).map { ($0, $1) })
    return try Workbook(
      title: "Inscriptions", author: organiser.name, createdAt: createdAt,
      sheets: zip(names, tables).map { ($0, $1) }
    ).encoded()
  }

  /// All events in one file, each line with its event.
  package var csv: [UInt8] {
    CSV.encode(
      Table(
        title: "Inscriptions", headings: ["Événement", "Date"] + Roll.headings,
        rows: rolls.flatMap { roll in
          roll.rows.map { [.text(roll.title), roll.start.map(Table.Cell.moment) ?? .empty] + $0 }
        }))
  }

  private var overview: Table {
    Table(
      title: "Événements",
      headings: [
        "Événement", "Date", "Places", "Inscriptions", "Places libres", "Liste d’attente", "Annulations",
      ],
      rows: rolls.map(\.summary))
  }
}

extension Roll {
  /// What tells it from another of the same title: `12 mai 2026`.
  fileprivate var mark: String {
    start.map { FrenchTime.day($0.date).split(separator: " ").dropFirst().joined(separator: " ") } ?? ""
  }

  fileprivate var summary: [Table.Cell] {
    [
      .text(title), start.map(Table.Cell.moment) ?? .empty, capacity.map(Table.Cell.number) ?? .empty,
      .number(confirmed.count), capacity.map { .number(max(0, $0 - confirmed.count)) } ?? .empty,
      .number(waiting.count), .number(cancelled.count),
    ]
  }
}
