import MIME
import Testing

@testable import Registration

@Suite("Marks of automatic mail")
struct ScreeningTests {
  static let request = "Je m'inscris à la réunion du 10 juin."

  @Test(
    "Header fields",
    arguments: [
      ("Return-Path", "<>", "silent nullReturnPath"), ("Return-Path", " < > ", "silent nullReturnPath"),
      ("Auto-Submitted", "auto-replied", "silent autoSubmitted"),
      ("auto-submitted", "Auto-Generated; owner=x", "silent autoSubmitted"),
      ("Auto-Submitted", "auto-replied (zimbra; vacation)", "silent autoSubmitted"),
      ("Auto-Submitted", "(comment) something-new", "silent autoSubmitted"),
      ("Precedence", "bulk", "silent precedence"), ("Precedence", "LIST", "silent precedence"),
      ("Precedence", "junk", "silent precedence"), ("Precedence", "auto_reply", "silent precedence"),
      ("List-Id", "<a.b>", "silent mailingList"),
      ("List-Unsubscribe", "<mailto:a@b>", "silent mailingList"),
      ("X-Autoreply", "yes", "silent autoResponder"), ("X-Autorespond", "1", "silent autoResponder"),
      ("X-Loop", "a@b", "silent loop"), ("X-Guichet", "K7M3", "silent ownLetter"),
      ("X-MIB-Type", "AUTH_REQUEST", "silent challenge"),
    ])
  func header(_ name: String, _ value: String, _ expected: String) {
    #expect(Town.summary(Town.message(Self.request, headers: [(name, value)])) == expected)
  }

  @Test(
    "Near misses in the header",
    arguments: [
      ("Return-Path", "<awa@mail.example>"), ("Auto-Submitted", "no"),
      ("Auto-Submitted", "No (typed by hand)"), ("Precedence", "normal"), ("Precedence", "first-class"),
      ("X-Auto-Response-Suppress", "All"), ("X-Priority", "1"), ("X-Mailer", "Outlook"),
      ("Disposition-Notification-To", "awa@mail.example"),
    ])
  func nearMiss(_ name: String, _ value: String) {
    #expect(
      Town.summary(Town.message(Self.request, headers: [(name, value)])) == "register foret: Awa Diallo")
  }

  @Test(
    "Senders",
    arguments: [
      ("mailer-daemon@mail.example", "silent machineSender"),
      ("MAILER-DAEMON@mail.example", "silent machineSender"),
      ("postmaster@mail.example", "staff unanswerable"),
      ("no-reply@mail.example", "staff unanswerable"), ("noreply@mail.example", "staff unanswerable"),
      ("ne-pas-repondre@mail.example", "staff unanswerable"),
      ("nepasrepondre@mail.example", "staff unanswerable"),
      ("do-not-reply@mail.example", "staff unanswerable"),
      ("donotreply@mail.example", "staff unanswerable"),
      ("agenda-noreply@mail.example", "staff unanswerable"),
      ("noreply-events@mail.example", "staff unanswerable"),
      ("bounce+12@mail.example", "silent machineSender"),
      ("Inscriptions@ville.example", "silent ownAddress"),
      ("ne-pas-utiliser@mail.example", "register foret: Awa Diallo"),
      ("reply@mail.example", "register foret: Awa Diallo"),
      ("noel.replyon@mail.example", "register foret: Awa Diallo"),
      ("repondre@mail.example", "register foret: Awa Diallo"), ("a b@mail.example", "silent noSender"),
      ("nobody", "silent noSender"), ("a@b", "silent noSender"),
    ])
  func sender(_ address: String, _ expected: String) {
    #expect(Town.summary(Town.message(Self.request, at: address)) == expected)
  }

  @Test(
    "Reports, by their type",
    arguments: ["multipart/report", "message/delivery-status", "message/disposition-notification"])
  func report(_ type: String) {
    #expect(Town.summary(Town.message(Self.request, type: type)) == "silent report")
  }

  @Test("Texts of machines", arguments: texts)
  func text(_ row: Row) { #expect(row.isMet, "\(row.summary)") }

  static let texts: [Row] = [
    Row(
      "Je suis absente du bureau jusqu'au 12 mars. Ceci est une réponse automatique.", "silent outOfOffice",
      subject: "Absence du bureau : votre programme"),
    Row(
      "Je suis en congés, de retour le 15 mars.", "silent outOfOffice",
      subject: "Réponse automatique : réunion du 10 juin"),
    Row(
      "I am out of the office until 12 March.", "silent outOfOffice", subject: "Automatic reply: programme"),
    Row(
      "Ich bin bis zum 12. März abwesend und nicht im Büro.", "silent outOfOffice",
      subject: "Abwesenheitsnotiz: Programm"),
    Row(
      "Je suis absente le 10 juin, je ne pourrai pas venir à la réunion du 10 juin.",
      "cancel foret: Awa Diallo", subject: "Absence"),
    Row(
      "Ma messagerie est protégée contre le spam. Merci de cliquer ici pour vous authentifier.",
      "silent challenge", subject: "Votre message"),
    Row("Rose Petit a réagi à votre message :\n👍", "silent reaction", subject: "Re: Programme"),
    Row(
      "J'octroie des prêts de 5 000 à 900 000 euros à toute personne sérieuse. Que Dieu vous bénisse.",
      "silent spam", subject: "PRET"),
    Row(
      "Votre boîte mail a dépassé son quota. Cliquez ici sous 24 heures pour éviter la fermeture de votre compte. http://x.example",
      "silent spam"),
    Row(
      "Améliorez le référencement de votre site sur Google. Offre exceptionnelle, pour vous désabonner : http://x.example",
      "silent spam"),
    Row(
      "Nous avons bien reçu votre demande, elle a été enregistrée. Ce courriel a été généré automatiquement.",
      "silent autoResponder"),
    Row(
      "Je m'inscris à la réunion du 10 juin, voir mon site https://awa.example", "register foret: Awa Diallo"),
    Row(
      "Urgent : merci de m'inscrire à la réunion du 10 juin !", "register foret: Awa Diallo",
      subject: "URGENT"),
    Row("Nous cherchons un prêt de salle pour notre association.", "staff notUnderstood"),
    Row("Je serai de retour le 9 juin, inscrivez-moi à la réunion du 10 juin.", "careful"),
  ]

  @Test("A form on a web site speaks for the citizen in Reply-To")
  func form() {
    let text =
      "Nom : PETIT\nPrénom : Rose\nCourriel : rose@mail.example\nMessage : Je souhaite m'inscrire à la réunion du 10 juin."
    let reply = [Mailbox(name: "Rose PETIT", address: "rose@mail.example")]
    #expect(
      Town.summary(Town.message(text, at: "noreply@portail.example", replyTo: reply))
        == "register foret: Rose Petit")
    #expect(Town.summary(Town.message(text, at: "noreply@portail.example")) == "staff unanswerable")
    #expect(
      Town.summary(Town.message("Bonjour", at: "noreply@portail.example", replyTo: reply))
        == "silent machineSender")
  }

  @Test(
    "Answers of calendars",
    arguments: [
      ("ACCEPTED", "silent calendarReply"), ("TENTATIVE", "silent calendarReply"), ("DECLINED", "careful"),
    ])
  func calendar(_ status: String, _ expected: String) {
    var message = Town.message("", subject: "Accepté : Réunion Forêt et biodiversité")
    message.calendars = [
      CalendarPart(
        method: nil,
        text:
          "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nATTENDEE;CN=\"Awa: D\";PART\r\n STAT=\(status):mailto:awa@mail.example\r\nEND:VCALENDAR"
      )
    ]
    let summary = Town.summary(message)
    #expect(
      expected == "careful"
        ? !summary.hasPrefix("silent") && !summary.hasPrefix("register") : summary == expected)
    message.body = Town.lines("Je m'inscris à la réunion du 10 juin.")
    #expect(!Town.summary(message).hasPrefix("silent"))
  }
}
