internal import Curl
internal import Foundation
package import Records
package import Settings

/// Why a command could not do its work: one line a mistake, and the exit status of sysexits(3).
package struct Failure: Error, Sendable, CustomStringConvertible {
  /// Exit statuses as other programs rely on them.
  package enum Status: Int32, Sendable {
    case usage = 64
    case badData = 65
    case unavailable = 69
    case cannotCreate = 73
    case tryAgainLater = 75
    case configuration = 78
  }

  package let status: Status
  package let description: String

  package init(_ status: Status, _ description: String) {
    self.status = status
    self.description = description
  }

  /// Mistakes in the configuration file, or in a secret it names.
  package init(configuration mistakes: Mistakes) { self.init(.configuration, mistakes.description) }

  /// Mistakes in the catalogue.
  package init(catalogue mistakes: Mistakes) { self.init(.badData, mistakes.description) }

  /// A command could not write to that database: another may hold it.
  init(writing error: any Error, _ database: String) {
    if let error = error as? RegisterError {
      self.init(error)
    } else if Register.isBusy(error) {
      self.init(
        .tryAgainLater, "\(database): it is being written to by another guichet; nothing was done, try again")
    } else {
      self.init(.unavailable, "\(database): \(error)")
    }
  }

  package init(_ error: RegisterError) {
    let status: Status =
      switch error.kind {
      case .locked: .tryAgainLater
      case .cannotCreate: .cannotCreate
      case .unusable: .unavailable
      }
    self.init(status, error.description)
  }
}
