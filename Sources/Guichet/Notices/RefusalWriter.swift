internal import Correspondence
internal import Foundation
internal import MIME
internal import Records

/// Writes what an author is told whose request staff turned down.
struct RefusalWriter: Sendable {
  let office: Office
  let sender: Mailbox
  let now: @Sendable () -> Date

  func composed(_ origin: Origin, _ reason: String?) throws -> ComposedLetter {
    let writer = LetterWriter(templates: office.templates, catalogue: office.catalogue, from: sender)
    var thread = ThreadContext(origin, messageID: sender.messageID(named: origin.letterName), date: now())
    thread.isByTeam = true
    // It names no event.
    return try ComposedLetter(
      .refusal, writer.refusal(to: thread, reason: reason, in: origin.language), of: [], in: office)
  }
}
