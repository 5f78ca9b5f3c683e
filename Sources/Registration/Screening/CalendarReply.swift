import MIME

/// The answer of a calendar program to an invitation (RFC 5546 §3.2.3 REPLY).
struct CalendarReply: Sendable, Equatable {
  enum Status: Sendable, Equatable { case accepted, tentative, declined }

  /// Whoever answers: `CN`, and the address that was invited.
  struct Attendee: Sendable, Equatable {
    var name: String?
    var address: String
    /// Who answered for them.
    var sentBy: String?
  }

  var status: Status
  var attendee: Attendee
  /// `SUMMARY`, empty where there is none.
  var summary: String
  /// `DTSTART` and `DTEND` as written, empty where there is none.
  var start: String
  var end: String
  var uid: String
  /// The answer is of one day among several.
  var isOfOneDay: Bool

  /// Nil unless one of the message's calendars is a REPLY with a known status.
  init?(in message: Message) {
    let author = message.from.first?.address.lowercased()
    for calendar in message.calendars {
      guard let object = CalendarObject(calendar), object.method == "REPLY" else { continue }
      let answers = object.all("ATTENDEE").compactMap { property in
        Self.status(property).map { (status: $0, attendee: Self.attendee(property)) }
      }
      guard let answer = answers.first(where: { $0.attendee.address == author }) ?? answers.first else {
        continue
      }
      status = answer.status
      attendee = answer.attendee
      summary = object.first("SUMMARY")?.value ?? ""
      start = object.first("DTSTART")?.value ?? ""
      end = object.first("DTEND")?.value ?? ""
      uid = object.first("UID")?.value ?? ""
      isOfOneDay = object.first("RECURRENCE-ID") != nil
      return
    }
    return nil
  }

  private static func attendee(_ property: CalendarObject.Property) -> Attendee {
    Attendee(
      name: property.parameter("CN"), address: CalendarObject.Property.address(property.value),
      sentBy: property.parameter("SENT-BY").map(CalendarObject.Property.address))
  }

  private static func status(_ property: CalendarObject.Property) -> Status? {
    switch property.parameter("PARTSTAT")?.uppercased() {
    case "ACCEPTED": .accepted
    case "TENTATIVE": .tentative
    case "DECLINED": .declined
    default: nil
    }
  }

  // MARK: Without words

  /// Accepted or tentative, without words of its author: noted, never answered.
  static func isSilent(_ message: Message, _ subject: Words, _ text: Words) -> Bool {
    if isAcceptanceInWords(subject, text) { return true }
    guard let reply = CalendarReply(in: message), reply.status != .declined else { return false }
    return !hasOwnWords(message)
  }

  /// Google and others say it in a subject and one sentence of their own, with no calendar part at all.
  private static func isAcceptanceInWords(_ subject: Words, _ text: Words) -> Bool {
    guard subject.count > 1, subject.before(1).contains(.colon),
      ["accepte", "acceptee", "accepted", "provisoire", "tentative"].contains(subject[0].folded)
    else { return false }
    guard text.count < 60, let told = SilentPhrases.calendarAcceptance.hits(in: text, text.indices).first
    else { return false }
    return !speaks(told.range.upperBound..<text.count, text)
  }

  /// « … a accepté cette invitation. Je viendrai avec ma fille. »: what follows is the author's own.
  private static func speaks(_ rest: Range<Int>, _ text: Words) -> Bool {
    FooterPhrases.speech.contains(text, rest) || rest.contains { text.after($0).contains(.question) }
  }

  static func hasOwnWords(_ message: Message) -> Bool {
    message.body.contains { $0.quoteDepth == 0 && $0.mark == nil && $0.text.contains { $0.isLetter } }
  }
}
