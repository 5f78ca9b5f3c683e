package import Foundation
package import MIME
package import Records
package import Registration

/// Writes every letter of the desk. Pure: the same arguments give the same letter.
package struct LetterWriter: Sendable {
  /// The mark of our own letters: it tells them when they come back.
  package static let ownHeader = HeaderField(name: "X-Guichet", value: "1")

  let templates: TemplateSet
  let catalogue: Catalogue
  /// The mailbox that the letters come from.
  let from: Mailbox

  package init(templates: TemplateSet, catalogue: Catalogue, from: Mailbox) {
    self.templates = templates
    self.catalogue = catalogue
    self.from = from
  }

  /// One letter for all that one message brought about.
  package func answer(to context: ThreadContext, outcomes: [Outcome], in language: Language = .fr) -> Letter {
    let view = AnswerView(outcomes, to: context, catalogue: catalogue)
    return reply(to: context, templates.render(LetterKind(answering: outcomes), view, in: language))
  }

  /// Tells those who waited that they have a seat now. Not an answer to a message of that moment, and yet one in its thread.
  package func promotion(to context: ThreadContext, _ outcome: Outcome, in language: Language = .fr) -> Letter
  {
    let view = AnswerView([outcome], to: context, catalogue: catalogue)
    return reply(to: context, templates.render(.promotion, view, in: language))
  }

  /// Asks what only the author can tell.
  package func question(to context: ThreadContext, _ question: Question, in language: Language = .fr)
    -> Letter
  {
    let view = QuestionView(question, to: context, catalogue: catalogue)
    return reply(to: context, templates.render(.question, view, in: language))
  }

  /// Tells the author that a human will read the message, and that nothing is registered by it so far.
  package func acknowledgement(
    to context: ThreadContext, _ matter: StaffMatter, in language: Language = .fr
  ) -> Letter {
    let view = AcknowledgementView(matter, to: context, catalogue: catalogue)
    return reply(to: context, templates.render(.acknowledgement, view, in: language))
  }

  /// The staff's day; also where nothing happened, so that silence means a fault.
  /// `messageID` without brackets, the same for the same day and recipient.
  package func digest(_ report: DayReport, to recipient: Mailbox, messageID: String, date: Date) -> Letter {
    let words = digest(report)
    return Letter(
      from: from, to: recipient, replyTo: nil, subject: words.subject, text: words.text, html: words.html,
      messageID: messageID, date: date, autoSubmitted: .generated, extraHeaders: Self.marks)
  }

  /// The words of the digest alone, for a preview.
  package func digest(_ report: DayReport) -> RenderedLetter {
    templates.render(.digest, DigestView(report, catalogue: catalogue), in: .fr)
  }

  private static let marks = [ownHeader]

  private func reply(to context: ThreadContext, _ words: RenderedLetter) -> Letter {
    let recipient = Mailbox(name: Echo.cleanOrNil(context.recipient.name), address: context.recipient.address)
    let organiser = catalogue.organiser
    return Letter(
      from: from, to: recipient, replyTo: Mailbox(name: organiser.name, address: organiser.address),
      subject: words.subject, text: words.text, html: words.html, messageID: context.messageID,
      date: context.date,
      inReplyTo: context.parent, references: context.thread, autoSubmitted: .replied, extraHeaders: Self.marks
    )
  }
}

extension LetterKind {
  /// The letter whose first words are true of every change of a message.
  package init(answering outcomes: [Outcome]) {
    let results = outcomes.flatMap(\.changes).map(\.result)
    let states = Set(results.map(\.kind))
    switch states {
    case [.confirmed]: self = .confirmation
    case [.waiting]: self = .waiting
    case [.cancelled]: self = .cancellation
    default: self = .changes
    }
  }
}
