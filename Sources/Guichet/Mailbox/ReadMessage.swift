internal import IMAP
internal import MIME
internal import Registration

/// A message that was read, and is not recorded yet.
struct ReadMessage: Sendable {
  enum Content: Sendable {
    case judged(Reading)
    /// Why staff must look at it themselves.
    case unreadable(String)
    /// The desk began it once and did not record it: nobody has looked into it since.
    case begunBefore(FetchedMessage)
  }

  struct Reading: Sendable {
    let message: Message
    let judgement: Judgement
    /// The letter of ours that it answers, as the register had it then.
    let answered: Answered?
  }

  let arrival: Arrival
  /// What it was read with.
  let office: Office
  let content: Content

  /// Whether those before it must be recorded first: they may settle what it answers. A letter that was not written when the message was
  /// read is none that it answers.
  var needsSecondLook: Bool {
    switch content {
    case .judged(let reading): reading.answered != nil
    case .unreadable: false
    case .begunBefore: true
    }
  }
}
