import Foundation
import MIME
import Testing

@testable import Registration

/// Answers as whole messages, in the shapes that the programs of citizens send them.
@Suite struct CalendarProgramTests {
  static func message(_ text: String) throws -> Message {
    try Message(parsing: Array(text.replacing("\n", with: "\r\n").utf8))
  }

  static func judgement(_ text: String) throws -> Judgement {
    Town.judge.judge(try message(text), receivedAt: Town.now)
  }

  static func summary(_ judgement: Judgement) -> String {
    Town.summary(judgement.decision) + (judgement.aside.map { " + \($0.rawValue)" } ?? "")
  }

  /// Outlook and Exchange: METHOD in the Content-Type alone, their own zone names, a COMMENT that is but a line end.
  static func outlook(_ status: String, word: String, comment: String = "\\n", body: String = "") -> String {
    """
    From: Awa Diallo <awa.diallo@mail.example>
    To: Ville de Bourges <inscriptions@ville.example>
    Subject: =?utf-8?Q?\(word)_=3A_R=C3=A9union_For=C3=AAt_et_biodiversit=C3=A9?=
    Message-ID: <o1@mail.example>
    X-MS-Has-Attach:
    X-Auto-Response-Suppress: DR, OOF, AutoReply
    Content-Type: multipart/alternative; boundary="_000_"
    MIME-Version: 1.0

    --_000_
    Content-Type: text/plain; charset="utf-8"
    Content-Transfer-Encoding: 8bit

    \(body)

    --_000_
    Content-Type: text/calendar; charset="utf-8"; method=REPLY
    Content-Transfer-Encoding: 8bit

    BEGIN:VCALENDAR
    PRODID:Microsoft Exchange Server 2010
    VERSION:2.0
    BEGIN:VTIMEZONE
    TZID:Romance Standard Time
    BEGIN:STANDARD
    DTSTART:16010101T030000
    TZOFFSETFROM:+0200
    TZOFFSETTO:+0100
    RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
    END:STANDARD
    BEGIN:DAYLIGHT
    DTSTART:16010101T020000
    TZOFFSETFROM:+0100
    TZOFFSETTO:+0200
    RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
    END:DAYLIGHT
    END:VTIMEZONE
    BEGIN:VEVENT
    ATTENDEE;PARTSTAT=\(status);CN=Awa Diallo:mailto:awa.diallo@mail.example
    COMMENT;LANGUAGE=fr-FR:\(comment)
    UID:K7M3-QD@ville.example
    SUMMARY;LANGUAGE=fr-FR:\(word)\u{A0}: Réunion Forêt et biodiversité
    DTSTART;TZID=Romance Standard Time:20270610T180000
    DTEND;TZID=Romance Standard Time:20270610T210000
    CLASS:PUBLIC
    PRIORITY:5
    DTSTAMP:20270301T080000Z
    TRANSP:OPAQUE
    STATUS:CONFIRMED
    SEQUENCE:0
    LOCATION;LANGUAGE=fr-FR:Abbaye de Noirlac
    X-MICROSOFT-CDO-APPT-SEQUENCE:0
    X-MICROSOFT-CDO-OWNERAPPTID:0
    X-MICROSOFT-CDO-BUSYSTATUS:BUSY
    X-MICROSOFT-CDO-INTENDEDSTATUS:BUSY
    X-MICROSOFT-CDO-ALLDAYEVENT:FALSE
    X-MICROSOFT-CDO-IMPORTANCE:1
    X-MICROSOFT-CDO-INSTTYPE:0
    X-MICROSOFT-DISALLOW-COUNTER:FALSE
    END:VEVENT
    END:VCALENDAR

    --_000_--

    """
  }

  /// Google: UTC, an X-NUM-GUESTS, the sentence in text, and the same calendar as a file.
  static func google(_ status: String, word: String, said: String) -> String {
    """
    From: Awa Diallo <awa.diallo@mail.example>
    To: inscriptions@ville.example
    Reply-To: Awa Diallo <awa.diallo@mail.example>
    Sender: Google Calendar <calendar-notification@google.com>
    Subject: =?utf-8?Q?\(word)=C2=A0=3A_R=C3=A9union_For=C3=AAt_et_biodiversit=C3=A9?=
    Message-ID: <calendar-1@google.com>
    Content-Type: multipart/mixed; boundary="m"
    MIME-Version: 1.0

    --m
    Content-Type: multipart/alternative; boundary="a"

    --a
    Content-Type: text/plain; charset="utf-8"
    Content-Transfer-Encoding: 8bit

    Awa Diallo a \(said) cette invitation.

    --a
    Content-Type: text/calendar; charset="utf-8"; method=REPLY
    Content-Transfer-Encoding: 8bit

    BEGIN:VCALENDAR
    PRODID:-//Google Inc//Google Calendar 70.9054//EN
    VERSION:2.0
    CALSCALE:GREGORIAN
    METHOD:REPLY
    BEGIN:VEVENT
    DTSTART:20270610T160000Z
    DTEND:20270610T190000Z
    DTSTAMP:20270301T080000Z
    ORGANIZER;CN=Ville de Bourges:mailto:inscriptions@ville.example
    UID:K7M3-QD@ville.example
    ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=\(status);CN=Awa D
     iallo;X-NUM-GUESTS=0:mailto:awa.diallo@mail.example
    X-GOOGLE-CONFERENCE:https://meet.google.com/aaa-bbbb-ccc
    CREATED:20270301T080000Z
    DESCRIPTION:
    LAST-MODIFIED:20270301T080000Z
    LOCATION:Abbaye de Noirlac
    SEQUENCE:0
    STATUS:CONFIRMED
    SUMMARY:Réunion Forêt et biodiversité
    TRANSP:OPAQUE
    END:VEVENT
    END:VCALENDAR

    --a--

    --m
    Content-Type: application/ics; name="invite.ics"
    Content-Disposition: attachment; filename="invite.ics"
    Content-Transfer-Encoding: base64

    QkVHSU46VkNBTEVOREFS
    --m--

    """
  }

  /// Apple: no ORGANIZER, its own zone by IANA name, an alarm, the address in the parameter EMAIL too.
  static func apple(_ status: String, sequence: Int = 0) -> String {
    """
    From: Awa Diallo <awa.diallo@mail.example>
    To: inscriptions@ville.example
    Subject: =?utf-8?Q?R=C3=A9ponse_=C3=A0_=C2=AB_R=C3=A9union_For=C3=AAt_et_biodiversit=C3=A9_=C2=BB?=
    Message-ID: <a1@mail.example>
    X-Mailer: Apple Mail
    Content-Type: text/calendar; charset=utf-8; method=REPLY
    Content-Transfer-Encoding: 8bit
    MIME-Version: 1.0

    BEGIN:VCALENDAR
    CALSCALE:GREGORIAN
    METHOD:REPLY
    PRODID:-//Apple Inc.//macOS 15.0//EN
    VERSION:2.0
    X-APPLE-CALENDAR-COLOR:#1BADF8
    BEGIN:VTIMEZONE
    TZID:Europe/Paris
    BEGIN:DAYLIGHT
    DTSTART:19810329T020000
    RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
    TZNAME:UTC+2
    TZOFFSETFROM:+0100
    TZOFFSETTO:+0200
    END:DAYLIGHT
    END:VTIMEZONE
    BEGIN:VEVENT
    ATTENDEE;CN="Awa Diallo";CUTYPE=INDIVIDUAL;EMAIL="awa.diallo@mail.example";PARTSTAT=\(status);ROLE=
     REQ-PARTICIPANT:mailto:awa.diallo@mail.example
    DTEND;TZID=Europe/Paris:20270610T210000
    DTSTAMP:20270301T080000Z
    DTSTART;TZID=Europe/Paris:20270610T180000
    SEQUENCE:\(sequence)
    SUMMARY:Réunion Forêt et biodiversité
    UID:K7M3-QD@ville.example
    X-APPLE-TRAVEL-ADVISORY-BEHAVIOR:AUTOMATIC
    BEGIN:VALARM
    ACTION:DISPLAY
    DESCRIPTION:Reminder
    TRIGGER:-PT15M
    UID:5E3C
    X-WR-ALARMUID:5E3C
    END:VALARM
    END:VEVENT
    END:VCALENDAR

    """
  }

  static let declinedAnswers: [String: String] = [
    "Outlook": outlook("DECLINED", word: "Refus=C3=A9"),
    "Outlook with words":
      outlook(
        "DECLINED", word: "Refus=C3=A9", comment: "Désolée\\, je serai à Lyon.\\n",
        body: "Désolée, je serai à Lyon."),
    "Google": google("DECLINED", word: "Refus=C3=A9e", said: "refusé"),
    "Apple": apple("DECLINED", sequence: 3),
  ]

  @Test("Declined: the seat is given up", arguments: declinedAnswers.keys.sorted()) func declinedWithoutWords(
    _ program: String
  )
    throws
  {
    let judgement = try Self.judgement(try #require(Self.declinedAnswers[program]))
    #expect(Self.summary(judgement) == "cancel foret: Awa Diallo")
    #expect(judgement.registerRequest == .decline(uid: "K7M3-QD@ville.example"))
  }

  static let acceptedAnswers: [String: String] = [
    "Outlook": outlook("ACCEPTED", word: "Accept=C3=A9"),
    "Google": google("ACCEPTED", word: "Accept=C3=A9e", said: "accepté"), "Apple": apple("ACCEPTED"),
  ]

  @Test("Accepted: noted in silence", arguments: acceptedAnswers.keys.sorted()) func acceptedWithoutWords(
    _ program: String
  )
    throws
  {
    let judgement = try Self.judgement(try #require(Self.acceptedAnswers[program]))
    #expect(Self.summary(judgement) == "silent calendarReply")
    #expect(judgement.registerRequest == .accept(uid: "K7M3-QD@ville.example"))
  }

  static let tentativeAnswers: [String: String] = [
    "Outlook": outlook("TENTATIVE", word: "Provisoire"), "Apple": apple("TENTATIVE"),
    "Google": google("TENTATIVE", word: "Provisoire", said: "répondu « Peut-être » à"),
  ]

  @Test("Tentative: no letter, and staff are told", arguments: tentativeAnswers.keys.sorted())
  func tentativeWithoutWords(_ program: String) throws {
    let judgement = try Self.judgement(try #require(Self.tentativeAnswers[program]))
    #expect(Self.summary(judgement) == "silent calendarReply + tentative")
    #expect(judgement.registerRequest == nil)
  }

  @Test func tentativeInWordsAlone() {
    let message = Town.message(
      "Awa Diallo a répondu « Peut-être » à cette invitation.", subject: "Provisoire : Réunion Forêt")
    #expect(Self.summary(Town.judgement(message)) == "silent calendarReply + tentative")
  }

  @Test(
    "Words that stand in the COMMENT alone are the author's",
    arguments: [
      (
        "DECLINED", "Mais Rose Petit viendra à ma place.",
        "cancel foret: Awa Diallo; register foret: Rose Petit"
      ),
      ("ACCEPTED", "Y a-t-il un parking ?", "staff question"),
      ("ACCEPTED", "Je viendrai avec Rose Petit.", "register foret: Awa Diallo, Rose Petit"),
    ])
  func comments(_ status: String, _ comment: String, _ expected: String) throws {
    let judgement = try Self.judgement(Self.outlook(status, word: "R=C3=A9ponse", comment: comment))
    #expect(Self.summary(judgement) == expected)
    #expect(judgement.registerRequest == nil)
  }

  @Test func aCommentWithoutEndIsForAHuman() throws {
    let comment = String(repeating: "Désolée. ", count: 300)
    let judgement = try Self.judgement(Self.outlook("DECLINED", word: "R=C3=A9ponse", comment: comment))
    #expect(Self.summary(judgement) == "staff unreadable")
  }

  @Test func ofManyCalendarsNoMoreIsReadThanOfOne() throws {
    var message = try Self.message(Self.apple("DECLINED"))
    #expect(Town.judgement(message).registerRequest == .decline(uid: "K7M3-QD@ville.example"))
    let padding = CalendarPart(method: "REPLY", text: String(repeating: "X:1\r\n", count: 10_000))
    message.calendars = Array(repeating: padding, count: 1_000) + message.calendars
    #expect(Town.judgement(message).registerRequest == nil)
  }

  @Test func ourOwnInvitationIsNoAnswer() throws {
    let text = Self.apple("NEEDS-ACTION").replacing("REPLY", with: "REQUEST")
    #expect(try Self.judgement(text).registerRequest == nil)
  }

  @Test(
    "A time in another zone is the same instant",
    arguments: [
      ("America/Cayenne:20270610T130000", true), ("America/Cayenne:20270610T180000", false),
      ("Europe/Paris:20270610T180000", true), ("Bourges:20270610T180000", true),
    ])
  func otherZones(_ start: String, _ fits: Bool) throws {
    let text = Self.apple("DECLINED").replacing(
      "DTSTART;TZID=Europe/Paris:20270610T180000", with: "DTSTART;TZID=\(start)")
    let judgement = try Self.judgement(text)
    #expect((Self.summary(judgement) == "cancel foret: Awa Diallo") == fits)
    // The invitation is known by its UID, whatever the calendar makes of its hour.
    #expect(judgement.registerRequest == .decline(uid: "K7M3-QD@ville.example"))
  }
}
