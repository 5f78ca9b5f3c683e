internal import Foundation
internal import MIME
package import Registration

/// The catalogue as the office writes it, in TOML.
package enum CatalogueFile {
  /// Reads a catalogue; throws `Mistakes` with everything that is wrong in it, each with file, event and key.
  package static func load(_ path: String) throws(Mistakes) -> Catalogue {
    try parse(readText(path), file: path)
  }

  package static func parse(_ text: String, file: String) throws(Mistakes) -> Catalogue {
    let list = MistakeList(file: file)
    let catalogue = TableReader.file(text, list: list).flatMap { readCatalogue($0, list: list) }
    guard list.mistakes.isEmpty, let catalogue else { throw Mistakes(list.mistakes) }
    return catalogue
  }

  private static func readCatalogue(_ root: TableReader, list: MistakeList) -> Catalogue? {
    let organiser = root.table("organiser").flatMap(readOrganiser)
    if organiser == nil, !root.has("organiser") {
      root.mistake("organiser", "is missing: name, address and timezone of the office")
    }
    let events = root.tables(
      "event", name: { number, id in "event \(id.map { "\"\($0)\"" } ?? "\(number)")" }, naming: "id"
    )
    .compactMap(readEvent)
    for (id, same) in Dictionary(grouping: events, by: \.id) where same.count > 1 {
      list.add("event \"\(id)\": id", "is used by \(same.count) events; give each its own")
    }
    root.finish()
    return organiser.map { Catalogue(organiser: $0, events: events) }
  }

  private static func readOrganiser(_ table: TableReader) -> Organiser? {
    defer { table.finish() }
    let name = table.requiredString("name")
    let address = table.requiredString("address")
    if let address, !isAddress(address) {
      table.mistake("address", "\"\(address)\" is not an e-mail address")
    }
    let zoneName = table.string("timezone", default: "Europe/Paris")
    let zone = TimeZone(identifier: zoneName)
    if zone == nil {
      table.mistake("timezone", "\"\(zoneName)\" is not a time zone; give one such as \"Europe/Paris\"")
    }
    let postal = table.string("postal_address")
    let phone = table.string("phone")
    guard let name, let address, let zone else { return nil }
    // As it goes over the wire, and into a calendar entry: the domain in A-labels.
    return Organiser(
      name: name, address: EmailAddress(address)?.text ?? address, timeZone: zone, postalAddress: postal,
      phone: phone)
  }

  private static func readEvent(_ table: TableReader) -> Event? {
    defer { table.finish() }
    let id = table.requiredString("id").flatMap { text -> EventID? in
      let id = EventID(rawValue: text)
      if id == nil {
        table.mistake(
          "id", "\"\(text)\" may have letters without accents, digits, \"-\", \"_\" and \".\" alone")
      }
      return id
    }
    let kind = table.requiredString("kind")
    let title = table.requiredString("title")
    let sessions = readSessions(of: table)
    let event = (id, kind, title)
    var result: Event?
    if case (let id?, let kind?, let title?) = event, !sessions.isEmpty {
      result = Event(id: id, kind: kind, title: title, sessions: sessions)
    }
    fill(&result, from: table)
    return result
  }

  /// Reads every optional key, whether or not the event can be made, so that all mistakes are told at once.
  private static func fill(_ event: inout Event?, from table: TableReader) {
    let keywords = table.strings("keywords") ?? []
    let place = table.string("place")
    let capacity = table.integer("capacity", in: 1...1_000_000)
    let waitingList = table.bool("waiting_list") ?? false
    let opens = table.civilDateTime("registration_opens")
    let closes = table.civilDateTime("registration_closes")
    let cancelled = table.bool("cancelled") ?? false
    let reminders = table.integers("reminders", in: 1...60)
    let details = table.string("description")
    let contact = table.string("contact")
    let drafts = table.bool("drafts") ?? false
    if let opens, let closes, closes <= opens {
      table.mistake("registration_closes", "\(closes) is not after registration_opens, \(opens)")
    }
    if waitingList, !table.has("capacity") {
      table.mistake("waiting_list", "needs a capacity: without one nobody ever waits")
    }
    event?.keywords = keywords
    event?.place = place
    event?.capacity = capacity
    event?.hasWaitingList = waitingList
    event?.registrationOpens = opens
    event?.registrationCloses = closes
    event?.isCancelled = cancelled
    if let reminders { event?.reminders = reminders }
    event?.details = details
    event?.contact = contact
    event?.isInDraftMode = drafts
  }

  private static func readSessions(of table: TableReader) -> [Session] {
    let readers = table.tables("sessions", name: { number, _ in "session \(number)" }, naming: "")
    let sessions = readers.compactMap(readSession)
    if readers.isEmpty {
      table.mistake(
        "sessions",
        "has none; give at least one, such as [{ start = 2017-11-14T09:30:00, end = 2017-11-14T17:00:00 }]")
    }
    for (earlier, later) in zip(sessions, sessions.dropFirst()) where later.start <= earlier.start {
      table.mistake("sessions", "\(later.start) comes after \(earlier.start); put them in order of time")
    }
    return sessions
  }

  private static func readSession(_ table: TableReader) -> Session? {
    defer { table.finish() }
    let start = table.civilDateTime("start")
    let end = table.civilDateTime("end")
    if start == nil, !table.has("start") { table.mistake("start", "is missing") }
    guard let start else { return nil }
    if let end { check(end, after: start, table) }
    return Session(start: start, end: end)
  }

  private static func check(_ end: CivilDateTime, after start: CivilDateTime, _ table: TableReader) {
    if end <= start { table.mistake("end", "\(end) is not after its start, \(start)") }
    // There is a half-day to sign for each morning and afternoon between the two.
    if start.date.days(to: end.date) > 366 {
      table.mistake("end", "\(end) is more than a year after its start, \(start); check the year")
    }
  }
}

/// A file's text, or the mistake that tells why not.
func readText(_ path: String) throws(Mistakes) -> String {
  guard let data = FileManager.default.contents(atPath: path) else {
    throw Mistakes([
      Mistake(file: path, place: nil, problem: "cannot be read; check that it exists and who may read it")
    ])
  }
  guard let text = String(data: data, encoding: .utf8) else {
    throw Mistakes([Mistake(file: path, place: nil, problem: "is not UTF-8 text; save it as UTF-8")])
  }
  return text
}

/// Whether mail can be sent from and to it, by any server.
func isAddress(_ text: String) -> Bool { EmailAddress(text)?.canBeWrittenTo ?? false }
