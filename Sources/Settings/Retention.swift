package import Registration

/// `[retention]`: how long what is kept of people is kept, in days after the end of the event.
package struct Retention: Sendable, Equatable {
  package struct Terms: Sendable, Equatable {
    package var phone: Int?
    package var email: Int?
    package var organisation: Int?
    package var name: Int?
    /// Messages and the answers to them; of those without an event, days after their receipt.
    package var messages: Int?
    /// Digests, in days after their own.
    package var digests: Int?
  }

  package var general: Terms
  /// `[[retention.event]]`: for single events, what is not as in general.
  package var events: [EventID: Terms]

  package static let standard = Retention(
    general: Terms(phone: 30, email: 365, organisation: 365, name: 365, messages: 365, digests: 90),
    events: [:])
}

extension Retention {
  init(_ table: TableReader) {
    self = .standard
    general = Terms(table, else: general)
    general.digests = table.integer("digests_days", in: Self.bounds) ?? general.digests
    for event in table.tables(
      "event", name: { number, id in "event \(id.map { "\"\($0)\"" } ?? "\(number)")" }, naming: "id")
    {
      if let id = event.requiredString("id").flatMap(EventID.init) {
        events[id] = Terms(event, else: Terms())
      } else if event.has("id") {
        event.mistake("id", "is not an event's id: letters, digits, “-”, “_” and “.”")
      }
      event.finish()
    }
    table.finish()
  }

  fileprivate static let bounds = 1...36_500
}

extension Retention.Terms {
  fileprivate init(_ table: TableReader, else terms: Retention.Terms) {
    func days(_ key: String, _ fallback: Int?) -> Int? {
      table.integer("\(key)_days", in: Retention.bounds) ?? fallback
    }
    self.init(
      phone: days("phone", terms.phone), email: days("email", terms.email),
      organisation: days("organisation", terms.organisation), name: days("name", terms.name),
      messages: days("messages", terms.messages), digests: terms.digests)
  }
}
