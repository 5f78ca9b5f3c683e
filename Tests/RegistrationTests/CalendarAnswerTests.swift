import MIME
import Testing

@testable import Registration

/// Answers of calendar programs to an invitation, in the shapes that Outlook, Google and Apple give them.
@Suite struct CalendarAnswerTests {
  static let attendee = "CN=Awa Diallo:mailto:awa.diallo@mail.example"

  static func reply(
    _ status: String = "DECLINED", summary: String = "Réunion Forêt et biodiversité",
    start: String = "DTSTART:20270610T160000Z", end: String = "DTEND:20270610T190000Z",
    uid: String = "a1b2@x",
    attendee: String = attendee, organizer: String = "ORGANIZER:mailto:inscriptions@ville.example",
    method: String = "REPLY", more: String = ""
  ) -> String {
    """
    BEGIN:VCALENDAR
    PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN
    VERSION:2.0
    METHOD:\(method)
    BEGIN:VTIMEZONE
    TZID:Romance Standard Time
    BEGIN:STANDARD
    DTSTART:16010101T030000
    TZOFFSETFROM:+0200
    TZOFFSETTO:+0100
    END:STANDARD
    END:VTIMEZONE
    BEGIN:VEVENT
    UID:\(uid)
    \(start)
    \(end)
    DTSTAMP:20270301T080000Z
    \(organizer)
    ATTENDEE;CUTYPE=INDIVIDUAL;PARTSTAT=\(status);\(attendee)
    SUMMARY:\(summary)\(more)
    BEGIN:VALARM
    DTSTART:20200101T000000Z
    END:VALARM
    END:VEVENT
    END:VCALENDAR
    """
  }

  static func summary(
    _ calendar: String, subject: String = "Refusé : Réunion Forêt et biodiversité", text: String = "",
    name: String? = "Awa Diallo", address: String = "awa.diallo@mail.example"
  ) -> String {
    Town.summary(
      Message(
        from: [Mailbox(name: name, address: address)], subject: subject, body: Town.lines(text),
        calendars: [CalendarPart(method: nil, text: calendar)]))
  }

  static let cancelled = "cancel foret: Awa Diallo"

  @Test(
    "Declined without words is a cancellation",
    arguments: [
      reply(), reply(organizer: "X-NOTHING:1"), reply(summary: "Refusé : Réunion Forêt"),
      reply(summary: "Declined: Réunion Forêt et biodiversité"),
      reply(start: "DTSTART;TZID=Romance Standard Time:20270610T180000"),
      reply(
        start: "DTSTART;TZID=Europe/Paris:20270610T180000", end: "DTEND;TZID=Europe/Paris:20270610T210000"),
      reply(start: "DTSTART;VALUE=DATE:20270610", end: "X-NOTHING:1"),
      reply(start: "X-NOTHING:1", end: "X-NOTHING:1"), reply(summary: "Rendez-vous à l'abbaye"),
      reply(uid: "foret-2027@ville.example"),
      reply(
        attendee: "mailto:awa.diallo@mail.example".replacing("mailto", with: "ROLE=REQ-PARTICIPANT:mailto")),
      reply(attendee: "CN=Awa Dial\n lo:mailto:awa.diallo@mail.ex\n ample"),
      reply(attendee: "CN=\"Diallo; Awa\":MAILTO:Awa.Diallo@mail.example"),
      reply().replacing("\n", with: "\r\n"),
    ])
  func declinedIsACancellation(_ calendar: String) {
    #expect(Self.summary(calendar) == Self.cancelled)
  }

  @Test(
    "Words that say no more change nothing",
    arguments: [
      "Awa Diallo a refusé cette invitation.", "Awa Diallo has declined this invitation.",
      "Désolée, je suis en congé ce jour-là.",
      "Bonjour, un empêchement de dernière minute.\nCordialement,\nAwa Diallo",
      "Je ne pourrai pas venir.", "Navrée, je serai à Lyon.",
    ])
  func excusesChangeNothing(_ text: String) {
    #expect(Self.summary(Self.reply(), text: text) == Self.cancelled)
  }

  @Test(
    "Words that say more are read",
    arguments: [
      (
        "Je ne peux pas venir, Rose Petit viendra à ma place.",
        "cancel foret: Awa Diallo; register foret: Rose Petit"
      ),
      ("Est-ce que je peux venir une autre fois ?", "careful"),
      ("Je serai peut-être en retard.", "careful"), ("Mais ma collègue Rose Petit viendra.", "careful"),
      ("Je viendrai à la rencontre emploi du 19 mai.", "careful"),
      ("Erreur de clic : je viens bien !", "careful"),
    ])
  func moreIsRead(_ text: String, _ expected: String) {
    let summary = Self.summary(Self.reply(), text: text)
    #expect(
      expected == "careful" ? summary.hasPrefix("ask ") || summary.hasPrefix("staff ") : summary == expected,
      "\(summary)")
  }

  @Test(
    "What does not fit one event and one person is a human's",
    arguments: [
      reply(start: "DTSTART:20270611T160000Z"), reply(summary: "Rencontre Emploi des jeunes"),
      reply(uid: "parole@ville.example"), reply(attendee: "CN=Rose Petit:mailto:rose@petit.example"),
      reply(summary: "Rencontre Emploi des jeunes", start: "X-NOTHING:1", end: "X-NOTHING:1"),
      reply(summary: "Point hebdomadaire", start: "DTSTART:20270302T090000Z", end: "DTEND:20270302T100000Z"),
      reply(summary: "Réunion Mobilité", start: "DTSTART:20270217T170000Z"),
      reply(summary: "Réunion Numérique", start: "DTSTART:20270421T160000Z"),
      reply(more: "\nRECURRENCE-ID:20270610T160000Z"), reply("NEEDS-ACTION"), reply(method: "COUNTER"),
      reply(method: "REQUEST"),
      reply(
        summary: "Tenir la comptabilité d'une association", start: "DTSTART:20270316T080000Z",
        end: "DTEND:20270316T160000Z"),
    ])
  func whatDoesNotFitIsAHumans(_ calendar: String) {
    let summary = Self.summary(calendar, subject: "Refusé")
    #expect(summary.hasPrefix("ask ") || summary.hasPrefix("staff "), "\(summary)")
  }

  @Test func anInvitationThatSpansAllDaysIsOfTheWhole() {
    let calendar = Self.reply(
      summary: "Tenir la comptabilité d'une association", start: "DTSTART:20270316T080000Z",
      end: "DTEND:20270323T160000Z")
    #expect(Self.summary(calendar, subject: "Refusé") == "cancel comptabilite: Awa Diallo")
  }

  @Test func anAssistantAnswersForSomebody() {
    let calendar = Self.reply(
      attendee: "SENT-BY=\"mailto:bureau@club.example\";CN=Noé Marchal:mailto:noe@club.example")
    #expect(
      Self.summary(calendar, name: "Claire Vidal", address: "bureau@club.example")
        == "cancel foret: Noé Marchal")
  }

  @Test(
    "Accepted or tentative is noted, unless words ask for something",
    arguments: [
      ("ACCEPTED", "Accepté : Réunion Forêt et biodiversité", "", "silent calendarReply"),
      ("TENTATIVE", "Provisoire : Réunion Forêt et biodiversité", "", "silent calendarReply"),
      (
        "ACCEPTED", "Acceptée : Réunion Forêt et biodiversité", "Awa Diallo a accepté cette invitation.",
        "silent calendarReply"
      ),
      (
        "ACCEPTED", "Accepted: Réunion Forêt", "Awa Diallo has accepted this invitation.",
        "silent calendarReply"
      ),
      (
        "ACCEPTED", "Accepté : Réunion Forêt et biodiversité", "Je viendrai avec Rose Petit.",
        "register foret: Awa Diallo, Rose Petit"
      ),
      ("ACCEPTED", "Accepté", "Je serai là !", "register foret: Awa Diallo"),
      ("ACCEPTED", "Accepté", "Y a-t-il un parking ?", "staff question"),
      (
        "ACCEPTED", "Acceptée : Réunion Forêt", "Awa Diallo a accepté cette invitation.\n\nOù se garer ?",
        "staff question"
      ),
      ("TENTATIVE", "Provisoire", "Je ne sais pas encore si je pourrai venir.", "ask confirm"),
    ])
  func acceptedIsNoted(_ status: String, _ subject: String, _ text: String, _ expected: String) {
    let summary = Self.summary(Self.reply(status), subject: subject, text: text)
    #expect(summary == expected)
  }
}
