/// A mailbox as SELECT described it.
package struct SelectedMailbox: Sendable, Equatable {
  package let name: MailboxName
  package let uidValidity: UIDValidity
  /// The UID that the next message will have at least; nil where the server does not say.
  package let uidNext: UID?
  /// Messages in it.
  package let exists: Int
  /// Flags that can be changed for good, as the server writes them: `\Seen`, `\*`. nil where the server does not say: all.
  package let permanentFlags: [String]?
  package let isReadOnly: Bool
}

extension IMAPSession {
  /// Opens a mailbox for the commands on messages. Again on the one that is open, it learns what changed.
  ///
  /// Throws `.unsupported` where the server keeps no UIDVALIDITY: such UIDs could not be remembered.
  @discardableResult
  package func select(_ mailbox: MailboxName) throws(IMAPError) -> SelectedMailbox {
    try open(mailbox, by: "SELECT")
  }

  /// The same to read only: nothing that is done then changes anything in the mailbox, `\Recent` included (RFC 3501 §6.3.2).
  @discardableResult
  package func examine(_ mailbox: MailboxName) throws(IMAPError) -> SelectedMailbox {
    try open(mailbox, by: "EXAMINE")
  }

  private func open(_ mailbox: MailboxName, by verb: String) throws(IMAPError) -> SelectedMailbox {
    var facts = SelectFacts()
    selected = nil
    lastFullSearch = mailbox == lastMailbox ? lastFullSearch : nil
    let status = try run(command(verb, mailbox)) { facts.note($0) }
    facts.note(.status(status))
    guard let validity = facts.uidValidity.flatMap(UIDValidity.init) else {
      throw IMAPError(.unsupported, "\(verb) at \(peer)", "the server gives no UIDVALIDITY for “\(mailbox)”")
    }
    let opened = SelectedMailbox(
      name: mailbox, uidValidity: validity, uidNext: facts.uidNext.flatMap { UID($0) }, exists: facts.exists,
      permanentFlags: facts.permanentFlags, isReadOnly: facts.isReadOnly)
    (exists, hasNews) = (facts.exists, false)
    (selected, lastMailbox) = (opened, mailbox)
    return opened
  }

  /// What is selected, or an error for the caller that forgot it.
  func requireSelected(_ command: String) throws(IMAPError) -> SelectedMailbox {
    _ = try line(for: command)
    guard let selected else { throw IMAPError(.misuse, "\(command) at \(peer)", "no mailbox is selected") }
    return selected
  }
}

private struct SelectFacts {
  var uidValidity: UInt32?
  var uidNext: UInt32?
  var exists = 0
  var permanentFlags: [String]?
  var isReadOnly = false

  mutating func note(_ response: Response) {
    switch response {
    case .exists(let count): exists = count
    case .status(let status): note(status)
    default: break
    }
  }

  private mutating func note(_ status: Status) {
    let first = status.codeArguments.first.flatMap { UInt32($0) }
    switch status.codeName {
    case "UIDVALIDITY": uidValidity = first
    case "UIDNEXT": uidNext = first
    case "READ-ONLY": isReadOnly = true
    case "PERMANENTFLAGS":
      permanentFlags = status.codeArguments.map { $0.trimmingParentheses }.filter { !$0.isEmpty }
    default: break
    }
  }
}

extension String {
  fileprivate var trimmingParentheses: String { filter { $0 != "(" && $0 != ")" } }
}
