internal import Correspondence
internal import Foundation
internal import MIME
internal import Records
internal import Submission

/// Writes to those whom a freed seat called up from the waiting list, each in the thread of their own message.
struct PromotionWriter: Sendable {
  let office: Office
  let sender: Mailbox
  let now: @Sendable () -> Date

  func draft(_ promotion: Promotion) throws -> Draft {
    let writer = LetterWriter(templates: office.templates, catalogue: office.catalogue, from: sender)
    let thread = ThreadContext(
      recipient: Mailbox(name: promotion.recipientName, address: promotion.recipient),
      originalMessageID: promotion.messageID, references: promotion.references, subject: promotion.subject,
      receivedAt: promotion.receivedAt, messageID: sender.newMessageID(), date: now(), isFirst: false)
    return try Draft(.promotion, writer.promotion(to: thread, promotion.outcome))
  }
}
