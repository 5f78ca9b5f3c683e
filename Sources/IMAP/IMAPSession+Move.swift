/// A flag as IMAP writes it.
package struct Flag: Sendable, Hashable, CustomStringConvertible {
  package let name: String

  package static let seen = Flag(unchecked: #"\Seen"#)
  package static let answered = Flag(unchecked: #"\Answered"#)
  package static let flagged = Flag(unchecked: #"\Flagged"#)
  package static let deleted = Flag(unchecked: #"\Deleted"#)
  package static let draft = Flag(unchecked: #"\Draft"#)

  /// A keyword; nil where a character is none of an atom's (RFC 3501 §9). Microsoft 365 keeps none: see `permanentFlags`.
  package init?(keyword: String) {
    guard !keyword.isEmpty,
      keyword.utf8.allSatisfy({ (33...126).contains($0) && !Array("(){%*\"\\]".utf8).contains($0) })
    else { return nil }
    name = keyword
  }

  private init(unchecked name: String) { self.name = name }
  package var description: String { name }
}

/// Whether STORE adds flags or takes them off.
package enum FlagChange: String, Sendable { case add = "+FLAGS.SILENT", remove = "-FLAGS.SILENT" }

/// Where messages went: a server with UIDPLUS tells (RFC 4315 §3, COPYUID).
package struct Moved: Sendable, Equatable {
  /// The target's UIDVALIDITY; nil where the server does not tell.
  package internal(set) var uidValidity: UIDValidity?
  /// The new UID by the old; empty where the server does not tell.
  package internal(set) var uids: [UID: UID] = [:]
  /// Whether the originals are still there, for staff to expunge: marked `\Deleted` at a server without MOVE and UIDPLUS, or as they were
  /// where the server has copied them and refuses the mark.
  package internal(set) var leavesOriginals = false
  /// Why the server refuses to take away what it has copied; nil where it does not.
  package internal(set) var refusal: IMAPError?
}

extension IMAPSession {
  /// UID STORE: adds or removes flags. UIDs that are gone are passed over.
  package func store(_ uids: UIDSet, _ change: FlagChange, _ flags: [Flag]) throws(IMAPError) {
    _ = try requireSelected("UID STORE")
    let list = flags.map(\.name).joined(separator: " ")
    for piece in uids.pieces() {
      try run(Command("UID STORE").text("\(piece) \(change.rawValue) (\(list))"))
    }
  }

  /// Whether a move is one act of the server's (RFC 6851), done or not.
  package var movesAtOnce: Bool { has(.move) || has(.imap4rev2) }

  /// Moves messages of the selected mailbox; UIDs that are gone are passed over. A target that is missing is created, once.
  ///
  /// UID MOVE (RFC 6851); without it UID COPY, and only after its OK `\Deleted`, and only with UIDPLUS UID EXPUNGE of these alone: a plain
  /// EXPUNGE would delete what others marked. Without MOVE, a break between the two leaves a copy in the target beside the original, and
  /// the caller must look for it before it moves the message again: see `removeCopied`. What was copied counts as moved, also where the
  /// server refuses to take the original away.
  @discardableResult
  package func move(_ uids: UIDSet, to target: MailboxName) throws(IMAPError) -> Moved {
    _ = try requireSelected("UID MOVE")
    var moved = Moved()
    for piece in uids.pieces() {
      do throws(IMAPError) {
        try movePiece(piece, to: target, &moved)
      } catch {
        guard error.code == "TRYCREATE", error.sessionLives else { throw error }
        try create(target)
        try movePiece(piece, to: target, &moved)
      }
    }
    return moved
  }

  private func movePiece(_ uids: UIDSet, to target: MailboxName, _ moved: inout Moved) throws(IMAPError) {
    if movesAtOnce { return try transfer("UID MOVE", uids, to: target, &moved) }
    try transfer("UID COPY", uids, to: target, &moved)
    do throws(IMAPError) {
      if try !removeCopied(uids) { moved.leavesOriginals = true }
    } catch {
      guard error.sessionLives else { throw error }
      (moved.leavesOriginals, moved.refusal) = (true, error)
    }
  }

  /// What a move without MOVE ends with: originals that lie in their target already are marked `\Deleted`, and expunged. False where a
  /// server without UIDPLUS leaves that to staff.
  @discardableResult
  package func removeCopied(_ uids: UIDSet) throws(IMAPError) -> Bool {
    try store(uids, .add, [.deleted])
    guard has(.uidPlus) || has(.imap4rev2) else { return false }
    for piece in uids.pieces() { try run(Command("UID EXPUNGE").text(piece.description)) }
    return true
  }

  private func transfer(
    _ verb: String, _ uids: UIDSet, to target: MailboxName, _ moved: inout Moved
  ) throws(IMAPError) {
    let command = Command(verb).text(uids.description)
      .string(naming.encode(target), allowingUTF8: naming.isUTF8, isPrivate: false)
    // RFC 6851 §4.3: MOVE may tell COPYUID in an untagged OK.
    let status = try run(command) { response in
      if case .status(let status) = response { moved.note(status) }
    }
    moved.note(status)
  }
}

extension Moved {
  /// `COPYUID 38505 304,319:320 3956:3958`
  fileprivate mutating func note(_ status: Status) {
    let arguments = status.codeArguments
    guard status.codeName == "COPYUID", arguments.count == 3, let validity = UInt32(arguments[0]),
      let old = Self.numbers(arguments[1]), let new = Self.numbers(arguments[2]), old.count == new.count
    else { return }
    uidValidity = UIDValidity(validity)
    for (old, new) in zip(old, new) { uids[old] = new }
  }

  /// In the order written: the two sets correspond one by one. nil for what is no set, or one of more than 100,000.
  private static func numbers(_ text: String) -> [UID]? {
    var numbers: [UID] = []
    for piece in text.split(separator: ",") {
      let ends = piece.split(separator: ":").map { UInt32($0) }
      guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1], first > 0,
        last > 0, Int(max(first, last) - min(first, last)) < 100_000 - numbers.count
      else { return nil }
      numbers += (min(first, last)...max(first, last)).map { UID(unchecked: $0) }
    }
    return numbers
  }
}
