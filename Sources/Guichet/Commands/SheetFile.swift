package import Foundation
internal import Records
internal import Registration
internal import Settings
internal import Sheets

/// A sign-in sheet or certificates of attendance as a file, for whoever prints them.
package struct SheetFile: Sendable {
  package let path: String
  /// What the reader should know of it; nil where all is well.
  package let remark: String?

  package enum Kind: Sendable { case signIn, certificates }

  /// Draws from the register as it stands, which a desk may be at work on, and changes nothing there. `output` is where to; nil stands for
  /// a file in the current folder, named after the event.
  package static func write(
    _ kind: Kind, configuration path: String, event id: String, output: String?, now: Date = Date()
  ) async throws(Failure) -> SheetFile {
    let configuration = try Configuration.loaded(path)
    let catalogue = try configuration.loadedCatalogue()
    guard let event = catalogue.events.first(where: { $0.id.rawValue == id }) else {
      throw Failure(noEvent: id, catalogue, configuration)
    }
    let seats = try await configuration.reading { try await $0.seats(of: event.id) }
    let pdf = try drawn(kind, event, catalogue.organiser, seats, now)
    let file = output ?? "\(kind.fileName)-\(event.id).pdf"
    try OutputFile.write(pdf.bytes, to: file)
    return SheetFile(path: file, remark: pdf.remark(file))
  }

  private static func drawn(
    _ kind: Kind, _ event: Event, _ organiser: Organiser, _ seats: [Seat], _ now: Date
  ) throws(Failure) -> PDF {
    do {
      return try pdf(kind, event, organiser, seats, now)
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure(.unavailable, "\(error)")
    }
  }

  private static func pdf(
    _ kind: Kind, _ event: Event, _ organiser: Organiser, _ seats: [Seat], _ now: Date
  ) throws -> PDF {
    switch kind {
    case .signIn: return try SignInSheet(event, organiser, seats: seats, date: now).pdf()
    case .certificates:
      let certificates = Certificates(event, organiser, seats: seats, date: now)
      guard certificates.count > 0 else {
        throw Failure(
          .badData, "--event: nobody has a seat under a name at “\(event.id)”: there is nothing to certify")
      }
      return try certificates.pdf()
    }
  }
}

extension SheetFile.Kind {
  /// In French: staff open it.
  fileprivate var fileName: String {
    switch self {
    case .signIn: "emargement"
    case .certificates: "attestations"
    }
  }
}

extension PDF {
  fileprivate func remark(_ path: String) -> String? {
    guard missingCharacters > 0 else { return nil }
    return
      "\(path): \(missingCharacters) characters are in no font of this machine and print as boxes; install fonts-noto-core and fonts-noto-cjk"
  }
}

extension Failure {
  /// An event that the catalogue does not have.
  init(noEvent id: String, _ catalogue: Catalogue, _ configuration: Configuration) {
    let known = catalogue.events.map(\.id.rawValue).joined(separator: ", ")
    self.init(.usage, "--event: “\(id)” is not in \(configuration.catalogue); it has \(known)")
  }
}
