internal import Correspondence
internal import Foundation
internal import Records
internal import Registration
internal import Settings

/// The registrations, as `guichet list` shows them.
package struct Listing: Sendable {
  /// In the register's order.
  let entries: [Entry]
  let catalogue: Catalogue
  /// nil: of all events.
  let event: EventID?

  /// Reads the register; a desk may be at work on it.
  package static func read(configuration path: String, event: String?) async throws(Failure) -> Listing {
    let configuration = try Configuration.loaded(path)
    let catalogue = try configuration.loadedCatalogue()
    let entries = try await configuration.reading { try await $0.entries() }
    guard let event else { return Listing(entries: entries, catalogue: catalogue, event: nil) }
    let chosen = entries.filter { $0.event.rawValue == event }
    // One that has registrations may have left the catalogue meanwhile.
    let isKnown = !chosen.isEmpty || catalogue.events.contains { $0.id.rawValue == event }
    guard isKnown, let id = EventID(rawValue: event) else {
      throw Failure(noEvent: event, catalogue, configuration)
    }
    return Listing(entries: chosen, catalogue: catalogue, event: id)
  }

  /// A line for each registration, as other programs rely on it.
  package var json: String {
    entries.map { $0.json(in: catalogue.organiser.timeZone).line + "\n" }.joined()
  }

  /// For a person: the people of each event under its title, no wider than that.
  package func table(width: Int?) -> String {
    var events = catalogue.events.map(\.id)
    for entry in entries where !events.contains(entry.event) { events.append(entry.event) }
    return events.map { section($0, width) }.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func section(_ id: EventID, _ width: Int?) -> String {
    let people = entries.filter { $0.event == id }
    guard !people.isEmpty else { return "" }
    let event = catalogue.event(id)
    let taken = people.count { $0.status == .confirmed }
    let places = event?.capacity.map { "\(taken) of \($0) places" } ?? "\(taken) places"
    let rows = people.map {
      [
        $0.status.rawValue, $0.shownName,
        Echo.cleanOrNil($0.organisation) ?? "", $0.reference?.rawValue ?? "",
      ]
    }
    return "\(event?.title ?? id.rawValue) (\(id)): \(places)\n" + TextTable(rows: rows).text(width: width)
  }
}
