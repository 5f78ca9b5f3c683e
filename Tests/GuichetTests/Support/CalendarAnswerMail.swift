import Foundation

/// What a calendar sends when its owner answers an invitation (RFC 5546 §3.2.3): the invitation's own UID, start and summary, and
/// the answer.
struct CalendarAnswerMail {
  let invitation: String
  let status: String
  let from: String
  let address: String

  func text(to desk: String) -> String {
    let kept = ["UID", "DTSTART", "DTEND", "SUMMARY", "SEQUENCE", "ORGANIZER"]
    let lines = unfolded.filter { line in
      kept.contains { line.hasPrefix($0 + ":") || line.hasPrefix($0 + ";") }
    }
    let calendar =
      [
        "BEGIN:VCALENDAR", "PRODID:-//Test//Calendar//FR", "VERSION:2.0", "METHOD:REPLY", "BEGIN:VEVENT",
      ] + lines + [
        "ATTENDEE;PARTSTAT=\(status):mailto:\(address)", "DTSTAMP:20270101T000000Z", "END:VEVENT",
        "END:VCALENDAR", "",
      ]
    let encoded = Data(calendar.joined(separator: "\r\n").utf8).base64EncodedString(
      options: [.lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed])
    return """
      From: =?UTF-8?B?\(Data(from.utf8).base64EncodedString())?= <\(address)>\r
      To: \(desk)\r
      Subject: Invitation\r
      Message-ID: <\(UUID().uuidString.lowercased())@citizens.example>\r
      MIME-Version: 1.0\r
      Content-Type: text/calendar; charset=utf-8; method=REPLY\r
      Content-Transfer-Encoding: base64\r
      \r
      \(encoded)\r

      """
  }

  /// RFC 5545 §3.1.
  private var unfolded: [Substring] {
    let text = invitation.replacing("\r\n", with: "\n").replacing("\n ", with: "").replacing("\n\t", with: "")
    // The time zone's own DTSTART is none of the event's.
    let event = text.split(separator: "\n").drop { $0 != "BEGIN:VEVENT" }
    return Array(event)
  }
}
