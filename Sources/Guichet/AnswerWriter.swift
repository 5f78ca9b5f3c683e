internal import Correspondence
internal import Foundation
internal import MIME
internal import Records
internal import Registration
internal import Submission

/// A letter could not be made: a mistake of ours, found while it was composed.
struct LetterError: Error, CustomStringConvertible {
  let description: String
}

/// Writes the one answer to one message.
struct AnswerWriter: Sendable {
  /// Automatic letters that one address gets in a day, at most: beyond, two machines may be talking (RFC 3834 §2).
  static let dailyLimit = 20

  let office: Office
  let sender: Mailbox
  let author: Author
  let message: Message
  let judgement: Judgement
  let now: @Sendable () -> Date

  /// The letters for what was recorded: one, or none.
  func drafts(for recorded: Register.Recorded, receivedAt: Date) throws -> [Draft] {
    guard recorded.recentLetters < Self.dailyLimit else { return [] }
    let messageID = "\(UUID().uuidString.lowercased())@\(domain)"
    let thread = ThreadContext(
      recipient: author.mailbox, originalMessageID: message.messageID, references: message.references,
      subject: message.subject, receivedAt: receivedAt, messageID: messageID, date: now(),
      isFirst: recorded.isFirstLetter)
    guard let (kind, letter) = letter(for: recorded, in: thread) else { return [] }
    do {
      return [
        Draft(
          kind: kind.rawValue, recipient: author.envelopeAddress.text, subject: letter.subject,
          messageID: messageID,
          content: try letter.encoded())
      ]
    } catch {
      throw LetterError(description: "its answer could not be composed: \(error)")
    }
  }

  private func letter(for recorded: Register.Recorded, in thread: ThreadContext) -> (
    kind: LetterKind, Letter
  )? {
    let writer = LetterWriter(templates: office.templates, catalogue: office.catalogue, from: sender)
    let language = judgement.language
    switch recorded.decision {
    case .act:
      let outcomes = recorded.outcomes
      return (LetterKind(answering: outcomes), writer.answer(to: thread, outcomes: outcomes, in: language))
    case .ask(let question): return (.question, writer.question(to: thread, question, in: language))
    case .staff(let matter):
      return (.acknowledgement, writer.acknowledgement(to: thread, matter, in: language))
    case .silent: return nil
    }
  }

  private var domain: String { sender.address.split(separator: "@").last.map(String.init) ?? "localhost" }
}
