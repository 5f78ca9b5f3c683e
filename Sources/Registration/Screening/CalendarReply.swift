import Calendar
import MIME

/// The answer of a calendar program to an invitation (RFC 5546 §3.2.3 REPLY).
struct CalendarReply: Sendable, Equatable {
  typealias Status = ReceivedCalendar.Participation
  /// Whoever answers: `CN`, and the address that was invited.
  typealias Attendee = ReceivedCalendar.Attendee

  var status: Status
  var attendee: Attendee
  /// The event as the answer tells it.
  var calendar: ReceivedCalendar

  /// Nil unless one of the message's calendars is a REPLY with a known status.
  init?(in message: Message) {
    let author = message.from.first?.address.lowercased()
    var octets = 0
    for part in message.calendars {
      // Of many calendars together no more is read than of one.
      octets += part.text.utf8.count
      guard octets <= ReceivedCalendar.octetLimit else { break }
      // RFC 6047 §2.4: both say the same; some Outlooks say it in the Content-Type alone.
      guard let calendar = ReceivedCalendar(part.text), calendar.method ?? part.method == "REPLY" else {
        continue
      }
      let answers = calendar.attendees.filter { $0.participation != nil }
      guard let answer = answers.first(where: { $0.address == author }) ?? answers.first,
        let status = answer.participation
      else { continue }
      self.status = status
      attendee = answer
      self.calendar = calendar
      return
    }
    return nil
  }

  // MARK: Without words

  /// Accepted or tentative, without words of its author: noted, never answered.
  static func isSilent(
    _ message: Message, _ reply: CalendarReply?, _ subject: Words, _ text: Words
  ) -> Bool {
    if isAcceptanceInWords(subject, text) { return true }
    guard let reply, reply.status != .declined else { return false }
    return !hasOwnWords(message)
  }

  /// Google and others say it in a subject and one sentence of their own, with no calendar part at all.
  private static func isAcceptanceInWords(_ subject: Words, _ text: Words) -> Bool {
    guard subject.count > 1, subject.before(1).contains(.colon),
      ["accepte", "acceptee", "accepted"].contains(subject[0].folded) || saysTentative(subject)
    else { return false }
    guard text.count < 60, let told = SilentPhrases.calendarAcceptance.hits(in: text, text.indices).first
    else { return false }
    return !speaks(told.range.upperBound..<text.count, text)
  }

  /// Whether such a silent answer is no more than "maybe".
  static func isTentative(_ message: Message, _ reply: CalendarReply?) -> Bool {
    reply.map { $0.status == .tentative }
      ?? saysTentative(Tokeniser.words(of: message.subject.clipped(to: 500)))
  }

  private static func saysTentative(_ subject: Words) -> Bool {
    subject.count > 0 && ["provisoire", "tentative"].contains(subject[0].folded)
  }

  /// « … a accepté cette invitation. Je viendrai avec ma fille. »: what follows is the author's own.
  private static func speaks(_ rest: Range<Int>, _ text: Words) -> Bool {
    FooterPhrases.speech.contains(text, rest) || rest.contains { text.after($0).contains(.question) }
  }

  private static func hasOwnWords(_ message: Message) -> Bool {
    message.body.contains { $0.quoteDepth == 0 && $0.mark == nil && $0.text.contains { $0.isLetter } }
  }
}

extension Message {
  /// The same with what its author wrote to go with a calendar answer (RFC 5545 §3.8.1.4 COMMENT), where the body lacks
  /// a word of it.
  func adding(comment: String) -> Message {
    let isCut = comment.utf8.count > Self.commentOctets
    let kept = comment.clipped(to: Self.commentOctets)
    let words = Self.words(of: kept)
    guard words.contains(where: { $0.contains { $0.isLetter } }),
      isCut || !words.isSubset(of: body.reduce(into: []) { $0.formUnion(Self.words(of: $1.text)) })
    else { return self }
    var message = self
    // No program lets anybody write so much beside an answer: what is cut is for a human to read.
    if isCut { message.defects.append(.textTooLong) }
    let lines = kept.split(whereSeparator: \.isNewline)
    message.body = lines.map { TextLine(String($0)) } + body
    return message
  }

  private static let commentOctets = 2_000

  private static func words(of text: String) -> Set<Substring> {
    Set(text.split(whereSeparator: \.isWhitespace))
  }
}
