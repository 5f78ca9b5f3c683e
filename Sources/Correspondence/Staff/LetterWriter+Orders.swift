package import MIME
package import Records
package import Registration

/// What staff's answers to the digest bring about.
extension LetterWriter {
  /// Tells an author that staff turned a request down, with their reason where they gave one.
  package func refusal(to context: ThreadContext, reason: String?, in language: Language = .fr) -> Letter {
    let view = RefusalView(reason, to: context, catalogue: catalogue, in: templates.tongue(language))
    return letter(.refusal, view, to: context, in: language, autoSubmitted: .generated)
  }

  /// Tells whoever gave orders what became of each, in French; an answer to it gives further ones.
  /// `summary` says how the event stands whose attendance was told.
  package func transcript(
    _ reports: [OrderReport], _ summary: AttendanceSummary? = nil, to context: ThreadContext
  ) -> Letter {
    let words = templates.render(.transcript, TranscriptView(reports, summary, catalogue), in: .fr)
    return Letter(
      from: from, to: context.recipient, replyTo: nil, subject: words.subject, text: words.text,
      html: words.html, messageID: context.messageID, date: context.date, inReplyTo: context.parent,
      references: context.thread, autoSubmitted: .replied, extraHeaders: [Self.ownHeader])
  }
}
