import MIME

/// Marks of automatic mail in subject and text, for senders that set none in the header.
enum BodyMarks {
  static func silence(in message: Message) -> Silence? {
    let subject = Tokeniser.words(of: String(message.subject.prefix(500)))
    let text = opening(of: message.body)
    if isAbsence(subject, text) { return .outOfOffice }
    if isAutomaticText(text) { return .autoResponder }
    if isChallenge(subject, text) { return .challenge }
    if isReaction(subject, message.body) { return .reaction }
    if CalendarReply.isSilent(message) { return .calendarReply }
    return SpamMarks.isSpam(message, subject, text) ? .spam : nil
  }

  /// As much of the author's own lines as such mail takes to say what it is.
  static func opening(of body: [TextLine]) -> Words {
    var tokeniser = Tokeniser()
    var budget = 6000
    for line in body where line.quoteDepth == 0 && line.mark != .reply {
      tokeniser.add(String(line.text.prefix(2000)), at: 0, isContinued: true)
      budget -= min(line.text.utf8.count, 2000) + 1
      if budget < 0 { break }
    }
    return tokeniser.words
  }

  /// The subject alone may be a citizen's answer to such a mail, the text alone a citizen's reason not to come: both must say so.
  private static func isAbsence(_ subject: Words, _ text: Words) -> Bool {
    let says = SilentPhrases.absence.hits(in: text, text.indices)
    guard !says.isEmpty else { return false }
    if SilentPhrases.automaticText.contains(text, text.indices) { return true }
    return SilentPhrases.absenceSubject.hits(in: subject, subject.indices).contains {
      $0.range.lowerBound == 0
    }
      && !SilentPhrases.ownRequest.contains(text, text.indices)
  }

  private static func isAutomaticText(_ text: Words) -> Bool {
    SilentPhrases.ticket.contains(text, text.indices)
      && SilentPhrases.automaticText.contains(text, text.indices)
  }

  private static func isChallenge(_ subject: Words, _ text: Words) -> Bool {
    let says = Set(SilentPhrases.challenge.hits(in: text, text.indices).map(\.meaning))
    return says.isSuperset(of: [.protection, .proof])
  }

  /// « Marie a réagi à votre message », or an emoji alone under Outlook's or Gmail's words.
  private static func isReaction(_ subject: Words, _ body: [TextLine]) -> Bool {
    let own = body.filter { $0.quoteDepth == 0 && $0.text.contains { !$0.isWhitespace } }.prefix(3)
    return own.contains { line in
      guard line.text.utf8.count < 200 else { return false }
      let words = Tokeniser.words(of: line.text)
      return SilentPhrases.reaction.contains(words, words.indices)
    }
  }
}
