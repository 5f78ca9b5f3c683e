internal import Authorization
internal import Foundation
internal import Records
internal import Registration
internal import Settings

/// What can be told of a desk at one instant, whether it is at work or not.
struct DeskState: Sendable {
  /// What will expire of the sign-in.
  struct Credential: Sendable, Equatable {
    /// `client_secret` or `refresh_token`.
    var name: String
    /// Its last day, or the instant that the endpoint told.
    var expires: Date?
    /// When its file was last written; nil where it cannot be seen.
    var written: Date?
  }

  var at: Date
  var register: RegisterState
  /// Octets of the database and its WAL.
  var size: Int
  var credentials: [Credential]
  var catalogue: Catalogue

  /// Reads the register; throws where it cannot.
  static func read(_ register: Register, _ configuration: Configuration, _ catalogue: Catalogue, at now: Date)
    async throws -> DeskState
  {
    DeskState(
      at: now, register: try await register.state(at: now), size: octets(of: configuration.database),
      credentials: credentials(configuration, zone: catalogue.organiser.timeZone), catalogue: catalogue)
  }

  /// The events of the catalogue that are not over, in its order.
  var events: [(event: Event, count: DayReport.EventCount)] {
    catalogue.events.filter { event in
      let end = event.sessions.last.map { $0.end ?? $0.start }
      return (end?.instant(in: catalogue.organiser.timeZone) ?? .distantPast) >= at
    }.map { event in
      let count = register.events.first { $0.event == event.id }
      return (event, count ?? DayReport.EventCount(event: event.id, confirmed: 0, waiting: 0))
    }
  }

  private static func octets(of database: String) -> Int {
    ["", "-wal"].reduce(0) { sum, suffix in
      let size = try? FileManager.default.attributesOfItem(atPath: database + suffix)[.size] as? Int
      return sum + (size ?? 0)
    }
  }

  private static func credentials(_ configuration: Configuration, zone: TimeZone) -> [Credential] {
    guard let settings = configuration.oauth else { return [] }
    let client = settings.client(besideDatabase: configuration.database)
    var credentials: [Credential] = []
    if let file = client.clientSecretFile {
      credentials.append(
        Credential(
          name: "client_secret", expires: settings.clientSecretExpires?.end(in: zone),
          written: written([file])))
    }
    if let store = client.refreshToken {
      credentials.append(
        Credential(
          name: "refresh_token", expires: store.expiry() ?? settings.refreshTokenExpires?.end(in: zone),
          written: written([store.file, store.state])))
    }
    return credentials
  }

  private static func written(_ files: [String]) -> Date? {
    files.compactMap { try? FileManager.default.attributesOfItem(atPath: $0)[.modificationDate] as? Date }
      .max()
  }
}

extension CivilDate {
  /// The first instant of the day after.
  fileprivate func end(in zone: TimeZone) -> Date? {
    CivilDateTime(adding(days: 1), hour: 0, minute: 0)?.instant(in: zone)
  }
}
