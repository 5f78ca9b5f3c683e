internal import Correspondence
internal import Foundation
internal import MIME
internal import Records
internal import Registration
internal import Submission

/// Writes the one answer to one message.
struct AnswerWriter: Sendable {
  /// Automatic letters that one address gets in a day, at most: beyond, two machines may be talking (RFC 3834 §2).
  static let dailyLimit = 20

  let office: Office
  let sender: Mailbox
  let author: Addressee
  let message: Message
  let judgement: Judgement
  let now: @Sendable () -> Date

  /// The letters for what was recorded: one, or none.
  func letters(for recorded: Register.Recorded, receivedAt: Date) throws -> [ComposedLetter] {
    let thread = ThreadContext(
      recipient: author.mailbox, originalMessageID: message.messageID, references: message.references,
      subject: message.subject, receivedAt: receivedAt,
      messageID: sender.messageID(named: recorded.letterName), date: now(),
      isFirst: recorded.isFirstLetter,
      asksToo: recorded.outcome == .act && judgement.aside != nil && judgement.aside != .closedBeside,
      leavesOut: recorded.outcome == .act && judgement.aside == .closedBeside,
      reference: recorded.reference, readings: judgement.findings)
    return try letter(for: recorded, in: thread).map { kind, letter in
      [
        try ComposedLetter(
          kind, letter.inviting(for: recorded.outcomes, office.catalogue, in: recorded.language),
          of: recorded.answer?.events ?? [], in: office)
      ]
    } ?? []
  }

  private func letter(for recorded: Register.Recorded, in thread: ThreadContext) -> (
    kind: LetterKind, letter: Letter
  )? {
    let writer = LetterWriter(templates: office.templates, catalogue: office.catalogue, from: sender)
    let language = recorded.language
    switch recorded.answer {
    case .done(let outcomes):
      return (LetterKind(answering: outcomes), writer.answer(to: thread, outcomes: outcomes, in: language))
    case .status(let outcomes): return (.status, writer.status(to: thread, outcomes: outcomes, in: language))
    case .personalData(let data): return (.personalData, writer.personalData(to: thread, data, in: language))
    case .question(let question):
      return (LetterKind(asking: question), writer.question(to: thread, question, in: language))
    case .passedOn(let matter):
      return (.acknowledgement, writer.acknowledgement(to: thread, matter, in: language))
    case nil: return nil
    }
  }
}

extension Answer {
  /// The events that it tells of.
  fileprivate var events: [EventID] {
    switch self {
    case .done(let outcomes), .status(let outcomes): outcomes.map(\.event)
    case .personalData(let data): data.registrations.map(\.event)
    case .question(let question): question.candidates
    case .passedOn: []
    }
  }
}
