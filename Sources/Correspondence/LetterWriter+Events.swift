package import MIME
package import Records
package import Registration

/// Letters that go out of their own accord, in the thread of the author's message: `Auto-Submitted: auto-generated` (RFC 3834 §5).
extension LetterWriter {
  /// The event is near: `daysBefore` civil days from today to its first session, 0 for today. `outcome` holds those who have a seat.
  package func reminder(
    to context: ThreadContext, outcome: Outcome, daysBefore: Int, in language: Language = .fr
  ) -> Letter {
    let view = ReminderView(daysBefore: daysBefore, answer(outcome, context, language))
    return letter(.reminder, view, to: context, in: language, autoSubmitted: .generated)
  }

  /// The event is not what people were told it is: `former` is what they were told, the catalogue has what it is now. Seats, and
  /// places in line, stay.
  package func eventChanged(
    to context: ThreadContext, outcome: Outcome, former: Announcement, in language: Language = .fr
  ) -> Letter {
    let now = catalogue.event(outcome.event)?.announcement ?? former
    let view = EventChangedView(
      former: former, now: now, answer(outcome, context, language), in: templates.tongue(language))
    return letter(.eventChanged, view, to: context, in: language, autoSubmitted: .generated)
  }

  /// The organiser cancelled the event. `outcome` holds those who had a seat or waited, whatever its results say; `others`, what else they may register for.
  package func eventCancelled(
    to context: ThreadContext, outcome: Outcome, others: [Event], in language: Language = .fr
  ) -> Letter {
    let view = EventCancelledView(
      others, answer(outcome.cancelled, context, language), in: templates.tongue(language))
    return letter(.eventCancelled, view, to: context, in: language, autoSubmitted: .generated)
  }

  /// The event is over, and these people came: `file` is their certificates.
  package func certificate(
    _ file: Enclosure, for people: [CertificateNotice.Person], of event: Event, to context: ThreadContext,
    in language: Language = .fr
  ) -> Letter {
    let view = CertificateView(
      people, of: event, to: context, catalogue: catalogue, in: templates.tongue(language))
    var letter = letter(.certificate, view, to: context, in: language, autoSubmitted: .generated)
    letter.enclosures = [file]
    return letter
  }

  private func answer(_ outcome: Outcome, _ context: ThreadContext, _ language: Language) -> AnswerView {
    view(of: [outcome], to: context, in: language)
  }
}

extension Outcome {
  /// Nobody has a seat, or waits, at what does not take place.
  fileprivate var cancelled: Outcome {
    Outcome(event: event, changes: changes.map { Change(entry: $0.entry, result: .cancelled) })
  }
}
