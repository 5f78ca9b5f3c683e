extension Letter {
  /// The letter as it lies among the drafts of a mailbox, for a human to read, change and send with any mail program.
  ///
  /// It is not automatic any more (RFC 3834 §5: `Auto-Submitted` is for what goes out without a human). The calendar entry goes as a
  /// file alone: programs that write a draft anew drop a third version of the text, and Exchange turns a draft with one into a meeting
  /// request, which nobody could send as a letter. Its place in the thread and its Message-ID stay: programs keep the first, some the
  /// second.
  package var asDraft: Letter {
    var draft = self
    draft.autoSubmitted = nil
    draft.enclosures = [calendar?.file].compactMap(\.self) + enclosures
    draft.calendar = nil
    return draft
  }
}
