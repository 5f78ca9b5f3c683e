internal import Correspondence
internal import Foundation
internal import MIME
internal import Records

/// Writes to staff at once that letters to citizens were stopped: one letter for each reader.
struct AlertWriter: Sendable {
  let office: CurrentOffice
  let sender: Mailbox
  /// Addresses.
  let readers: [String]
  let now: @Sendable () -> Date

  @Sendable func composed(_ hold: Hold) throws -> [ComposedLetter] {
    let office = office.value
    let writer = LetterWriter(templates: office.templates, catalogue: office.catalogue, from: sender)
    return try readers.map { address in
      try ComposedLetter(
        .alert,
        writer.alert(hold, to: Mailbox(address: address), messageID: sender.messageID(), date: now()))
    }
  }
}
