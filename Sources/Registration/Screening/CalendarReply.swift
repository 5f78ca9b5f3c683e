import MIME

/// The answer of a calendar program to an invitation (RFC 5546 §3.2.3 REPLY).
struct CalendarReply: Sendable, Equatable {
  enum Status: Sendable, Equatable { case accepted, tentative, declined }

  var status: Status
  /// `SUMMARY`, empty where there is none.
  var summary: String
  /// `DTSTART` as written, empty where there is none.
  var start: String

  /// Nil unless one of the message's calendars is a REPLY with a known status.
  init?(in message: Message) {
    for calendar in message.calendars where calendar.utf8.count < 100_000 {
      let lines = Self.unfolded(calendar)
      guard lines.contains(where: { $0.name == "METHOD" && $0.value.uppercased() == "REPLY" }) else {
        continue
      }
      guard
        let status = lines.lazy.filter({ $0.name == "ATTENDEE" }).compactMap({ Self.status($0.parameters) })
          .first
      else { continue }
      self.status = status
      summary = lines.first { $0.name == "SUMMARY" }?.value ?? ""
      start = lines.first { $0.name == "DTSTART" }?.value ?? ""
      return
    }
    return nil
  }

  /// Accepted or tentative, without words of its author: noted, never answered.
  static func isSilent(_ message: Message) -> Bool {
    if isAcceptanceInWords(message) { return true }
    guard let reply = CalendarReply(in: message), reply.status != .declined else { return false }
    return !hasOwnWords(message)
  }

  /// Google and others say it in a subject and one sentence of their own, with no calendar part at all.
  private static func isAcceptanceInWords(_ message: Message) -> Bool {
    let subject = Tokeniser.words(of: String(message.subject.prefix(200)))
    guard subject.count > 1, subject.before(1).contains(.colon),
      ["accepte", "acceptee", "accepted", "provisoire", "tentative"].contains(subject[0].folded)
    else { return false }
    let text = BodyMarks.opening(of: message.body)
    return text.count < 60 && SilentPhrases.calendarAcceptance.contains(text, text.indices)
  }

  static func hasOwnWords(_ message: Message) -> Bool {
    message.body.contains { $0.quoteDepth == 0 && $0.mark == nil && $0.text.contains { $0.isLetter } }
  }

  private static func status(_ parameters: String) -> Status? {
    let upper = parameters.uppercased()
    if upper.contains("PARTSTAT=ACCEPTED") { return .accepted }
    if upper.contains("PARTSTAT=TENTATIVE") { return .tentative }
    return upper.contains("PARTSTAT=DECLINED") ? .declined : nil
  }

  private struct Property {
    var name: String
    var parameters: String
    var value: String
  }

  /// RFC 5545 §3.1: a line that begins with a space continues the one before.
  private static func unfolded(_ calendar: String) -> [Property] {
    var lines: [String] = []
    for line in calendar.split(whereSeparator: \.isNewline) {
      if line.first == " " || line.first == "\t", !lines.isEmpty {
        lines[lines.count - 1] += line.dropFirst()
      } else {
        lines.append(String(line))
      }
    }
    return lines.map(property)
  }

  private static func property(_ line: String) -> Property {
    var inQuotes = false
    let colon = line.firstIndex { character in
      if character == "\"" { inQuotes.toggle() }
      return character == ":" && !inQuotes
    }
    guard let colon else { return Property(name: line.uppercased(), parameters: "", value: "") }
    let head = line[..<colon]
    let name = head.prefix { $0 != ";" }
    return Property(
      name: name.uppercased(), parameters: String(head.dropFirst(name.count)),
      value: String(line[line.index(after: colon)...]))
  }
}
