extension IMAPSession {
  /// Deletes messages of the selected mailbox for ever: `\Deleted`, then UID EXPUNGE of these alone (RFC 4315 §2.1). UIDs that are gone
  /// are passed over.
  ///
  /// Throws `.unsupported`, and deletes nothing, where the server lacks UIDPLUS: a plain EXPUNGE would delete what others marked.
  package func expunge(_ uids: UIDSet) throws(IMAPError) {
    _ = try requireSelected("UID EXPUNGE")
    guard has(.uidPlus) || has(.imap4rev2) else {
      throw IMAPError(
        .unsupported, "UID EXPUNGE",
        "the server has no UIDPLUS: delete these messages with a mail program, and empty its bin")
    }
    for piece in uids.pieces() {
      try store(piece, .add, [.deleted])
      try run(Command("UID EXPUNGE").text(piece.description))
    }
  }
}
