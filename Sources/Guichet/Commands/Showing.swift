internal import Foundation
internal import MIME
internal import Records
internal import Registration
internal import Settings

/// All that the register has on one reference or one address, as `guichet show` shows it.
package struct Showing: Sendable {
  let dossier: Dossier
  let zone: TimeZone

  /// `subject` is a reference, with or without its brackets, or an e-mail address. Reads the register; a desk may be at work on it.
  package static func read(configuration path: String, of subject: String) async throws(Failure) -> Showing {
    let configuration = try Configuration.loaded(path)
    let zone = try configuration.loadedCatalogue().organiser.timeZone
    let subject = try Subject(subject)
    let dossier = try await configuration.reading { register in
      switch subject {
      case .reference(let reference): try await register.dossier(of: reference)
      case .address(let address): try await register.dossier(ofAddress: address.text)
      }
    }
    guard !dossier.isEmpty else { throw Failure(.badData, subject.isUnknown) }
    return Showing(dossier: dossier, zone: zone)
  }

  private enum Subject {
    case reference(Reference)
    case address(EmailAddress)

    init(_ text: String) throws(Failure) {
      let bare = text.trimmingCharacters(in: CharacterSet(charactersIn: "[] "))
      if let reference = Reference(rawValue: bare.uppercased()) {
        self = .reference(reference)
      } else if let address = EmailAddress(bare) {
        self = .address(address)
      } else {
        throw Failure(
          .usage,
          "show: this is neither a reference nor an address; give one such as K7M3-QD or awa@mail.example")
      }
    }

    /// Without the address: errors are read by others than those it was given to.
    var isUnknown: String {
      switch self {
      case .reference(let reference):
        "\(reference): nothing has this reference; `guichet list` shows those there are"
      case .address: "the register has nothing of or for this address; check how it is written"
      }
    }
  }
}
