internal import Foundation
internal import MIME
internal import Registration
internal import Submission

/// Whom an answer goes to. The one place that says whether a letter may go out at all to the author of a message (RFC 3834).
struct Author: Sendable, Equatable {
  let mailbox: Mailbox
  let envelopeAddress: EmailAddress

  /// nil where nobody may be answered: automatic mail, an address that mail cannot be sent to, the desk itself.
  init?(_ message: Message, judgement: Judgement, ownAddresses: Set<String>) {
    if case .silent = judgement.decision { return nil }
    guard let mailbox = Self.mailbox(message), let address = EmailAddress(mailbox.address),
      !ownAddresses.contains(mailbox.address.lowercased())
    else { return nil }
    self.mailbox = Mailbox(name: mailbox.name, address: address.text)
    envelopeAddress = address
  }

  /// `From`; `Reply-To` only where it is one address of the same domain (RFC 3834 §4): it may be a list, or somebody else.
  private static func mailbox(_ message: Message) -> Mailbox? {
    guard message.from.count == 1, let from = message.from.first else { return nil }
    guard message.replyTo.count == 1, let reply = message.replyTo.first, reply.domain == from.domain else {
      return from
    }
    return reply
  }
}

extension Mailbox {
  fileprivate var domain: String {
    address.split(separator: "@").last.map { $0.lowercased() } ?? ""
  }
}
