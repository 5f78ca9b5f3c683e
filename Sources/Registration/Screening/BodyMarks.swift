import MIME

/// Marks of automatic mail in subject and text, for senders that set none in the header.
enum BodyMarks {
  static func silence(in message: Message, lines: [Zoning.Line], reply: CalendarReply?) -> Silence? {
    let subject = Tokeniser.words(of: message.subject.clipped(to: 500))
    let text = ownOpening(of: message.body, lines)
    if isReceipt(subject, opening(of: message.body, lines)) { return .report }
    if isAbsence(subject, text) { return .outOfOffice }
    if isAutomaticText(text) { return .autoResponder }
    if isChallenge(subject, text) { return .challenge }
    if isReaction(message.body, lines) { return .reaction }
    if CalendarReply.isSilent(message, reply, subject, text) { return .calendarReply }
    if SpamMarks.isSpam(message, subject, text) { return .spam }
    return massMail(subject, message.body, lines).verdict == .silent ? .spam : nil
  }

  /// It has a mark of spam or of automatic mail, though too few to keep silent.
  static func isSuspect(
    _ message: Message, lines: [Zoning.Line], own: Set<String>, namesEvent: Bool
  ) -> Bool {
    let subject = Tokeniser.words(of: message.subject.clipped(to: 500))
    let mail = massMail(subject, message.body, lines)
    let text = ownOpening(of: message.body, lines)
    return SilentPhrases.automaticText.contains(text, text.indices)
      || SpamMarks.isSuspect(subject, opening(of: message.body, lines)) || mail.verdict != nil
      || mail.isAnnouncement(to: Recipients(message, own: own), namesEvent: namesEvent)
  }

  /// A person speaks who asks the desk for something, or tells it what becomes of a seat.
  static func isOfSomebody(_ message: Message, lines: [Zoning.Line]) -> Bool {
    let mail = massMail(Tokeniser.words(of: message.subject.clipped(to: 500)), message.body, lines)
    return mail.asks && mail.signs.isDisjoint(with: [.undelivered, .receipt, .away, .wayOut])
  }

  /// Whoever writes asks for themselves, and nothing in it is of mass mail.
  static func isPersonal(_ message: Message, lines: [Zoning.Line]) -> Bool {
    let mail = massMail(Tokeniser.words(of: message.subject.clipped(to: 500)), message.body, lines)
    return mail.asks && mail.hasAuthor && mail.signs.isEmpty && !mail.hasLink && mail.text.count < 200
  }

  /// A newsletter's way out, and no word of whoever writes: what it seems to ask is not done.
  static func isToAnybody(_ message: Message, lines: [Zoning.Line]) -> Bool {
    massMail(Tokeniser.words(of: message.subject.clipped(to: 500)), message.body, lines).isToAnybody
  }

  /// Without what is forwarded: a newsletter below a citizen's own words is what they write about.
  private static func massMail(_ subject: Words, _ body: [TextLine], _ lines: [Zoning.Line]) -> MassMail {
    let isOwn = { (kind: Zone.Kind) in kind != .forwarded && kind != .quoted }
    return MassMail(
      subject: subject, text: opening(of: body, lines, where: isOwn),
      tellsPrice: lines.prefix(400).contains { line in
        isOwn(line.kind) && line.text.utf8.count <= 2000 && line.text.contains { "€%".contains($0) }
      })
  }

  /// Without what is quoted or forwarded, where the author wrote anything above it.
  private static func ownOpening(of body: [TextLine], _ lines: [Zoning.Line]) -> Words {
    let own = opening(of: body, lines) { $0 != .forwarded && $0 != .quoted }
    return own.count > 0 ? own : opening(of: body, lines)
  }

  /// As much of the author's own lines as such mail takes to say what it is.
  private static func opening(
    of body: [TextLine], _ lines: [Zoning.Line], where isRead: (Zone.Kind) -> Bool = { _ in true }
  ) -> Words {
    var tokeniser = Tokeniser()
    var budget = 6000
    for (line, zoned) in zip(body, lines)
    where line.quoteDepth == 0 && line.mark != .reply && isRead(zoned.kind) {
      if let words = zoned.words, line.text.utf8.count <= 2000 {
        tokeniser.add(words, at: 0, isContinued: true)
      } else {
        tokeniser.add(line.text.clipped(to: 2000), at: 0, isContinued: true)
      }
      budget -= min(line.text.utf8.count, 2000) + 1
      if budget < 0 { break }
    }
    return tokeniser.words
  }

  /// The subject alone may be a citizen's answer to such a mail, the text alone a citizen's reason not to come: both must say so.
  private static func isAbsence(_ subject: Words, _ text: Words) -> Bool {
    let isForeign = SilentPhrases.foreignAbsenceSubject.hits(in: subject, subject.indices).contains {
      $0.range.lowerBound == 0
    }
    if isForeign, !SilentPhrases.ownRequest.contains(text, text.indices), !speaksOfMeeting(text) {
      return true
    }
    let says = SilentPhrases.absence.hits(in: text, text.indices)
    guard !says.isEmpty else { return false }
    if SilentPhrases.automaticText.contains(text, text.indices) { return true }
    return SilentPhrases.absenceSubject.hits(in: subject, subject.indices).contains {
      $0.range.lowerBound == 0
    }
      && !SilentPhrases.ownRequest.contains(text, text.indices) && !speaksOfMeeting(text)
  }

  /// « et manquerai la réunion »: who is away tells the desk of it; « je suis en réunion » tells anybody.
  private static func speaksOfMeeting(_ text: Words) -> Bool {
    text.indices.dropFirst().contains {
      EventWords.kind(text[$0].folded) != nil && articles.contains(text[$0 - 1].folded)
    }
  }

  private static let articles: WordSet = ["la", "l", "le", "cette", "cet", "ce", "votre", "the", "your"]

  /// « Votre message … a été lu le … ».
  private static func isReceipt(_ subject: Words, _ text: Words) -> Bool {
    guard subject.count > 1,
      SilentPhrases.receiptSubject.hits(in: subject, subject.indices).contains(where: {
        $0.range.lowerBound == 0 && subject.after($0.range.upperBound - 1).contains(.colon)
      })
    else { return false }
    let isOfMessage = text.indices.prefix(60).contains {
      ["votre", "your", "ihre"].contains(text[$0].folded)
        && ["message", "nachricht"].contains(text.folded($0 + 1))
    }
    return isOfMessage && text.count < 140 && SilentPhrases.receipt.contains(text, text.indices)
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
  private static func isReaction(_ body: [TextLine], _ lines: [Zoning.Line]) -> Bool {
    var seen = 0
    for (line, zoned) in zip(body, lines) where line.quoteDepth == 0 && !zoned.isBlank {
      seen += 1
      if seen > 3 { break }
      guard line.text.utf8.count < 200 else { continue }
      let words = zoned.words ?? Tokeniser.words(of: line.text)
      if SilentPhrases.reaction.contains(words, words.indices) { return true }
    }
    return false
  }
}
