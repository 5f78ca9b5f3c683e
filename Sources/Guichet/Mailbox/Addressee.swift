internal import MIME
internal import Registration

/// Whom an answer goes to. The one place that says whether a letter may go out at all to the author of a message (RFC 3834).
struct Addressee: Sendable, Equatable {
  let mailbox: Mailbox

  /// The author that the judgement found, and nobody else: `Reply-To` may be a list, or a stranger. nil where nobody may be
  /// answered: automatic mail, what may be spam, several authors, an address that no letter can be written to, the desk itself.
  init?(_ message: Message, judgement: Judgement, ownAddresses: Set<String>) {
    if case .silent = judgement.decision { return nil }
    if judgement.isSuspect { return nil }
    guard message.from.count == 1, let sender = judgement.sender, let text = sender.email,
      let address = EmailAddress(text), address.canBeWrittenTo, !ownAddresses.contains(text.lowercased())
    else { return nil }
    mailbox = Mailbox(name: sender.name, address: address.text)
  }
}
