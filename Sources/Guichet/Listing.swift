internal import Foundation
internal import Records
internal import Registration
internal import Settings

/// The registrations, as `guichet list` shows them.
package struct Listing: Sendable {
  private let entries: [Entry]
  private let catalogue: Catalogue

  /// Reads the register; a desk may be at work on it.
  package static func read(configuration path: String, event: String?) async throws(Failure) -> Listing {
    let configuration = try Configuration.loaded(path)
    let catalogue = try configuration.loadedCatalogue()
    do {
      let entries = try await Register.openForReading(configuration.database).entries()
      let chosen = try event.map { try of($0, entries, catalogue, configuration) } ?? entries
      return Listing(entries: chosen, catalogue: catalogue)
    } catch let error as RegisterError {
      throw Failure(error)
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure(.unavailable, "\(configuration.database): \(error)")
    }
  }

  /// Those of one event, which may have left the catalogue meanwhile.
  private static func of(
    _ event: String, _ entries: [Entry], _ catalogue: Catalogue, _ configuration: Configuration
  ) throws(Failure) -> [Entry] {
    let chosen = entries.filter { $0.event.rawValue == event }
    guard chosen.isEmpty, !catalogue.events.contains(where: { $0.id.rawValue == event }) else {
      return chosen
    }
    throw Failure(noEvent: event, catalogue, configuration)
  }

  /// A line for each registration, as other programs rely on it.
  package var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return entries.map { entry in
      let line = Line(entry, zone: catalogue.organiser.timeZone)
      // Plain values of text: encoding cannot fail.
      return ((try? encoder.encode(line)).map { String(decoding: $0, as: UTF8.self) } ?? "{}") + "\n"
    }.joined()
  }

  /// For a person: the people of each event under its title.
  package var table: String {
    var events = catalogue.events.map(\.id)
    for entry in entries where !events.contains(entry.event) { events.append(entry.event) }
    return events.map(section).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func section(_ id: EventID) -> String {
    let people = entries.filter { $0.event == id }
    guard !people.isEmpty else { return "" }
    let event = catalogue.event(id)
    let taken = people.count { $0.status == .confirmed }
    let places = event?.capacity.map { "\(taken) of \($0) places" } ?? "\(taken) places"
    let rows = people.map {
      [$0.status.rawValue, $0.name ?? "(not named yet)", $0.organisation ?? "", $0.reference?.rawValue ?? ""]
    }
    return "\(event?.title ?? id.rawValue) (\(id)): \(places)\n" + Self.aligned(rows)
  }

  private static func aligned(_ rows: [[String]]) -> String {
    let widths = rows.reduce([0, 0, 0, 0]) { widths, row in zip(widths, row).map { max($0, $1.count) } }
    return rows.map { row in
      let cells = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
      return "  " + cells.joined(separator: "  ").trimmingCharacters(in: .whitespaces) + "\n"
    }.joined()
  }

  private struct Line: Encodable {
    let entry: Entry
    let registeredAt: String

    init(_ entry: Entry, zone: TimeZone) {
      self.entry = entry
      registeredAt = entry.registeredAt.formatted(Date.ISO8601FormatStyle(timeZone: zone).withOffset)
    }

    enum Key: String, CodingKey {
      case event, name, email, phone, organisation, status, reference
      case registeredAt = "registered_at"
      case messageID = "message_id"
    }

    func encode(to encoder: any Encoder) throws {
      var line = encoder.container(keyedBy: Key.self)
      try line.encode(entry.event, forKey: .event)
      try line.encode(entry.name, forKey: .name)
      try line.encodeIfPresent(entry.email, forKey: .email)
      try line.encodeIfPresent(entry.phone, forKey: .phone)
      try line.encodeIfPresent(entry.organisation, forKey: .organisation)
      try line.encode(entry.status, forKey: .status)
      try line.encodeIfPresent(entry.reference, forKey: .reference)
      try line.encode(registeredAt, forKey: .registeredAt)
      try line.encodeIfPresent(entry.messageID.map { "<\($0)>" }, forKey: .messageID)
    }
  }
}

extension Date.ISO8601FormatStyle {
  /// `2017-09-21T10:12:04+02:00`: civil time, with the offset it is in.
  fileprivate var withOffset: Self {
    year().month().day().time(includingFractionalSeconds: false).timeZone(separator: .colon)
      .dateSeparator(.dash).timeSeparator(.colon).dateTimeSeparator(.standard)
  }
}
