internal import Correspondence
internal import Foundation
internal import Registration
internal import Settings
internal import Synchronization

/// What the office has decided and may change while the desk is open: its catalogue and its texts.
struct Office: Sendable {
  let catalogue: Catalogue
  let judge: Judge
  let templates: TemplateSet
  /// Whether staff send every letter to citizens.
  var isInDraftMode = false

  /// Reads both; throws what is wrong with either, and then nothing has changed.
  static func load(_ configuration: Configuration) throws -> Office {
    let catalogue = try CatalogueFile.load(configuration.catalogue)
    return Office(
      catalogue: catalogue,
      judge: Judge(catalogue: catalogue, ownAddresses: configuration.ownAddresses(catalogue)),
      templates: try TemplateSet(folder: URL(fileURLWithPath: configuration.templates)),
      isInDraftMode: configuration.smtp.drafts)
  }

  /// Whether staff send a letter that tells of these events: one of them in draft mode is enough.
  func hasDraft(of events: [EventID]) -> Bool {
    isInDraftMode || events.contains { catalogue.event($0)?.isInDraftMode == true }
  }
}

extension Configuration {
  /// Mail from these is the desk's own: it is never answered.
  func ownAddresses(_ catalogue: Catalogue) -> Set<String> {
    Set(
      [smtp.fromAddress, imap.server.user, catalogue.organiser.address, smtp.envelopeFrom].compactMap {
        $0?.lowercased()
      })
  }
}

/// The office as it is now; replaced as a whole.
final class CurrentOffice: Sendable {
  private let office: Mutex<Office>

  init(_ office: Office) { self.office = Mutex(office) }

  var value: Office { office.withLock { $0 } }

  func replace(_ new: Office) { office.withLock { $0 = new } }
}
