package import Foundation

/// A mailbox that LIST names.
package struct ListedMailbox: Sendable, Equatable {
  package let name: MailboxName
  /// As the server writes them: `\HasNoChildren`, `\Drafts` (RFC 6154).
  package let attributes: [String]

  /// False for a mere level in a hierarchy.
  package var isSelectable: Bool {
    !attributes.contains { [#"\noselect"#, #"\nonexistent"#].contains($0.lowercased()) }
  }
}

/// What a mailbox is for, as the server marks it (RFC 6154 §2).
package enum SpecialUse: String, Sendable {
  case drafts = #"\Drafts"#
  case sent = #"\Sent"#
  case trash = #"\Trash"#
}

extension ListedMailbox {
  /// Whether the server marks it so.
  package func isFor(_ use: SpecialUse) -> Bool {
    isSelectable && attributes.contains { $0.lowercased() == use.rawValue.lowercased() }
  }
}

/// Where an appended message lies: a server with UIDPLUS tells.
package struct Appended: Sendable, Equatable {
  package let uidValidity: UIDValidity
  package let uid: UID
}

extension IMAPSession {
  /// The personal mailboxes. Those whose names a human could not write in a configuration are left out.
  package func folders() throws(IMAPError) -> [ListedMailbox] {
    let all = try list(naming.encode(naming.prefix + "*"))
    guard !naming.prefix.isEmpty, !all.contains(where: { $0.name == .inbox }) else { return all }
    return try list(Array("INBOX".utf8)) + all
  }

  /// Creates and subscribes a mailbox. One that is there already is as good.
  package func create(_ mailbox: MailboxName) throws(IMAPError) {
    if mailbox != .inbox, try !exists(mailbox) { try createAnew(mailbox) }
    do throws(IMAPError) {
      try run(command("SUBSCRIBE", mailbox))
    } catch {
      // A folder that no client shows is still a folder.
      guard error.sessionLives else { throw error }
    }
  }

  /// APPEND. `date` becomes the INTERNALDATE; the message must have CRLF line ends. A mailbox that is missing is created, once.
  ///
  /// Where the connection is lost, the server may have the message or not (RFC 3501 §6.3.11: wholly, or not at all).
  @discardableResult
  package func append(
    _ message: [UInt8], to mailbox: MailboxName, flags: [Flag] = [], date: Date? = nil
  ) throws(IMAPError) -> Appended? {
    do throws(IMAPError) {
      return try appendOnce(message, to: mailbox, flags, date)
    } catch {
      guard error.code == "TRYCREATE", error.sessionLives else { throw error }
      try create(mailbox)
      return try appendOnce(message, to: mailbox, flags, date)
    }
  }

  private func appendOnce(
    _ message: [UInt8], to mailbox: MailboxName, _ flags: [Flag], _ date: Date?
  ) throws(IMAPError) -> Appended? {
    var append = command("APPEND", mailbox)
    if !flags.isEmpty { append = append.text("(\(flags.map(\.name).joined(separator: " ")))") }
    if let date { append = append.text(IMAPDate.dateTime(date)) }
    let status = try run(append.literal(message))
    let numbers = status.codeArguments.compactMap { UInt32($0) }
    guard status.codeName == "APPENDUID", numbers.count == 2, let validity = UIDValidity(numbers[0]),
      let uid = UID(numbers[1])
    else { return nil }
    return Appended(uidValidity: validity, uid: uid)
  }

  private func createAnew(_ mailbox: MailboxName) throws(IMAPError) {
    do throws(IMAPError) {
      try run(command("CREATE", mailbox))
    } catch {
      // RFC 5530 §3; servers without the code only say NO, and another session may have been quicker.
      guard error.kind == .no else { throw error }
      if error.code == "ALREADYEXISTS" { return }
      guard try exists(mailbox) else { throw error }
    }
  }

  /// Whether the server has it, as a mailbox that can be selected.
  package func exists(_ mailbox: MailboxName) throws(IMAPError) -> Bool {
    let listed = naming.listed(mailbox)
    return try list(naming.encode(mailbox)).contains { $0.name == listed && $0.isSelectable }
  }

  private func list(_ pattern: [UInt8]) throws(IMAPError) -> [ListedMailbox] {
    var folders: [ListedMailbox] = []
    var command = Command("LIST").text("\"\"").string(pattern, allowingUTF8: naming.isUTF8, isPrivate: false)
    // RFC 6154 §2: a plain LIST may tell the uses, this one must.
    if has(.imap4rev2) || (has(.specialUse) && has(.listExtended)) {
      command = command.text("RETURN (SPECIAL-USE)")
    }
    try run(command) { response in
      guard case .data("LIST", let values) = response, values.count >= 3, let attributes = values[0].list,
        let name = values[2].octets.flatMap(naming.decode)
      else { return }
      folders.append(ListedMailbox(name: name, attributes: attributes.compactMap(\.text)))
    }
    return folders
  }
}

extension Value {
  /// The octets of an atom or string.
  fileprivate var octets: [UInt8]? {
    switch self {
    case .atom(let text): Array(text.utf8)
    case .string(let bytes): bytes
    case .list, .none: nil
    }
  }
}
