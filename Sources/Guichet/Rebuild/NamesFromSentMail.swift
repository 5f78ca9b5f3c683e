internal import Records
internal import Registration

/// Gives letters, and what they call by a reference, the names they had left under, where the sent mail still tells: names are derived from
/// a key, which may have been lost, or be younger than the letter.
struct NamesFromSentMail {
  let register: Register
  var copies: SentCopies
  private var last: Int64 = 0

  init(register: Register, copies: SentCopies) {
    (self.register, self.copies) = (register, copies)
  }

  /// Of the letters that were recorded since the last time.
  mutating func takeOver() async throws {
    guard !copies.isEmpty else { return }
    for letter in try await register.namedLetters(after: last) {
      last = letter.id
      guard
        let copy = copies.take(
          answering: letter.answers, to: letter.recipient, subject: letter.subject),
        let messageID = copy.messageID, messageID != letter.messageID
      else { continue }
      try await register.rename(letter, as: messageID, Reference(in: copy.subject))
    }
  }
}
