package import Foundation
internal import Records
internal import Settings

/// How a desk stands, as `guichet status` tells: from the register, with a desk at work on it or not.
package struct StatusReading: Sendable {
  let state: DeskState
  let database: String
  let isAtWork: Bool

  package static func read(configuration path: String, now: Date = Date()) async throws(Failure)
    -> StatusReading
  {
    let configuration = try Configuration.loaded(path)
    let catalogue = try configuration.loadedCatalogue()
    let state = try await configuration.reading { register in
      try await DeskState.read(register, configuration, catalogue, at: now)
    }
    return StatusReading(
      state: state, database: configuration.database,
      isAtWork: InstanceLock.isHeld(besideDatabase: configuration.database))
  }
}
