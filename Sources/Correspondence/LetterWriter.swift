package import MIME
package import Records
package import Registration

/// Writes every letter of the desk. Pure: the same arguments give the same letter.
///
/// Each takes the language of the author's message; where that language has no templates, the letter is in French throughout.
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
    let view = view(of: outcomes, to: context, in: language)
    return letter(LetterKind(answering: outcomes), view, to: context, in: language)
  }

  /// Answers “where do I stand?”: an outcome for each event, with the state and rank of each registration; none where there is
  /// nobody at that address.
  package func status(to context: ThreadContext, outcomes: [Outcome], in language: Language = .fr) -> Letter {
    let view = view(of: outcomes.map(\.asItStands), to: context, in: language)
    return letter(.status, view, to: context, in: language)
  }

  /// Tells those who waited that they have a seat now. Not an answer to a message of that moment, and yet one in its thread.
  package func promotion(to context: ThreadContext, _ outcome: Outcome, in language: Language = .fr) -> Letter
  {
    letter(.promotion, view(of: [outcome], to: context, in: language), to: context, in: language)
  }

  /// Asks what only the author can tell, or tells what stands in the way and what else is offered.
  package func question(to context: ThreadContext, _ question: Question, in language: Language = .fr)
    -> Letter
  {
    let view = QuestionView(question, to: context, catalogue: catalogue, in: templates.tongue(language))
    return letter(LetterKind(asking: question), view, to: context, in: language)
  }

  /// Tells the author that a human will read the message, and that nothing is registered by it so far.
  package func acknowledgement(
    to context: ThreadContext, _ matter: StaffMatter, in language: Language = .fr
  ) -> Letter {
    let view = AcknowledgementView(matter, to: context, catalogue: catalogue, in: templates.tongue(language))
    return letter(.acknowledgement, view, to: context, in: language)
  }

  /// What the desk keeps of the person who asks for it (GDPR art. 15).
  package func personalData(to context: ThreadContext, _ data: PersonalData, in language: Language = .fr)
    -> Letter
  {
    let view = PersonalDataView(data, to: context, catalogue: catalogue, in: templates.tongue(language))
    return letter(.personalData, view, to: context, in: language)
  }

  func view(of outcomes: [Outcome], to context: ThreadContext, in language: Language) -> AnswerView {
    AnswerView(outcomes, to: context, catalogue: catalogue, in: templates.tongue(language))
  }

  /// In the thread of the author's message. RFC 3834 §5: `generated` for what goes out of its own accord.
  func letter(
    _ kind: LetterKind, _ view: some Sendable, to context: ThreadContext, in language: Language,
    autoSubmitted: Letter.AutoSubmitted = .replied
  ) -> Letter {
    let words = templates.render(kind, view, in: language)
    let recipient = Mailbox(name: Echo.cleanOrNil(context.recipient.name), address: context.recipient.address)
    let organiser = catalogue.organiser
    return Letter(
      from: from, to: recipient, replyTo: Mailbox(name: organiser.name, address: organiser.address),
      subject: words.subject, text: words.text, html: words.html, messageID: context.messageID,
      date: context.date,
      inReplyTo: context.parent, references: context.thread, autoSubmitted: autoSubmitted,
      extraHeaders: [Self.ownHeader])
  }
}

extension Outcome {
  /// What was so before the question is simply so.
  fileprivate var asItStands: Outcome {
    Outcome(event: event, changes: changes.map { Change(entry: $0.entry, result: $0.result.asItStands) })
  }
}

extension Change.Result {
  fileprivate var asItStands: Change.Result {
    switch self {
    case .alreadyConfirmed: .confirmed
    case .alreadyWaiting(let rank): .waiting(rank: rank)
    case .confirmed, .waiting, .corrected, .full, .cancelled, .noMatch, .forStaff: self
    }
  }
}
