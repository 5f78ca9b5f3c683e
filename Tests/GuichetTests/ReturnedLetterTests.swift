import Foundation
import MIME
import Records
import Registration
import Testing

@testable import Guichet

/// Letters that came back, in the shapes that servers give them.
@Suite struct ReturnedLetterTests {
  private static let path = ReturnPath("desk+*@o.example", domain: "o.example")
  private static let letter = "0f8fad5b-d9cb-469f-a165-70867728950e"

  private func returned(_ message: Message, _ silence: Silence = .report) -> ReturnedLetter? {
    ReturnedLetter(message, silence: silence, path: Self.path)
  }

  private func report(action: String, status: String, diagnostic: String? = nil) -> Message {
    Message(
      subject: "Undelivered Mail Returned to Sender", contentType: ContentType(type: "multipart/report"),
      deliveryReport: DeliveryReport(
        recipients: [.init(address: "awa@b.example", action: action, status: status, diagnostic: diagnostic)],
        messageIDs: ["\(Self.letter)@o.example"]))
  }

  @Test(arguments: [
    ("failed", "5.1.1", ReturnedLetter.Kind.hard), ("failed", "5.2.2", .soft), ("failed", "4.4.7", .soft),
    ("delayed", "4.4.1", nil), ("delivered", "2.0.0", nil), ("relayed", "2.0.0", nil),
  ])
  func aReportTellsItsKind(action: String, status: String, kind: ReturnedLetter.Kind?) {
    #expect(returned(report(action: action, status: status))?.kind == kind)
  }

  @Test func aReportNamesLetterRecipientAndReason() {
    let found = returned(report(action: "failed", status: "5.1.1", diagnostic: "550 no such user"))
    #expect(found?.messageIDs == ["\(Self.letter)@o.example"])
    #expect(found?.recipient == "awa@b.example")
    #expect(found?.reason == "refusée par le serveur du destinataire : « 550 no such user »")
  }

  @Test func theEnvelopeAddressTellsTheLetter() throws {
    let address = try #require(Self.path.address(for: "\(Self.letter)@o.example"))
    #expect(address.text == "desk+\(Self.letter)@o.example")
    let message = Message(
      from: [Mailbox(address: "mailer-daemon@b.example")],
      to: [Mailbox(address: "DESK+\(Self.letter)@O.example")],
      subject: "failure notice", body: [TextLine("Sorry, no mailbox here by that name.")])
    #expect(returned(message, .machineSender)?.messageIDs == ["\(Self.letter)@o.example"])
    #expect(Self.path.messageID(in: "desk@o.example") == nil)
    #expect(Self.path.messageID(in: "other+\(Self.letter)@o.example") == nil)
  }

  /// Servers that write for people alone, with the letter's header below.
  @Test(arguments: [
    (
      "failure notice", "Hi. This is the qmail-send program.\nSorry, it didn't work out.",
      ReturnedLetter.Kind.hard
    ),
    ("Mail delivery failed: returning message to sender", "550 unknown user", .hard),
    ("Undelivered Mail", "The user's mailbox is over quota, 452 4.2.2", .soft),
    ("Votre message n’a pas pu être remis", "Adresse introuvable", .hard),
    ("Warning: message delayed", "Your message could not be delivered yet; it will be retried.", nil),
    ("Bienvenue", "Merci de votre inscription à notre lettre.", nil),
  ])
  func aTextForPeopleIsRead(subject: String, text: String, kind: ReturnedLetter.Kind?) {
    let lines = text.split(separator: "\n").map { TextLine(String($0)) }
    let header = [TextLine(""), TextLine("Message-ID: <\(Self.letter)@o.example>")]
    let found = returned(
      Message(from: [Mailbox(address: "mailer-daemon@b.example")], subject: subject, body: lines + header),
      .machineSender)
    #expect(found?.kind == kind)
    if kind != nil { #expect(found?.messageIDs.contains("\(Self.letter)@o.example") == true) }
  }

  @Test func aReceiptOfReadingIsNoFailure() {
    let message = Message(
      subject: "Lu : non remis",
      contentType: ContentType(
        type: "multipart/report", parameters: ["report-type": "disposition-notification"]))
    #expect(returned(message) == nil)
  }

  @Test func aChallengeIsKnownByItsSender() {
    let message = Message(
      from: [Mailbox(address: "awa@b.example")], subject: "Confirmez votre envoi",
      inReplyTo: ["\(Self.letter)@o.example"])
    let found = returned(message, .challenge)
    #expect(found?.kind == .challenge)
    #expect(found?.recipient == "awa@b.example")
    #expect(found?.messageIDs == ["\(Self.letter)@o.example"])
  }

  @Test func whatANoticeOfAbsenceSaysIsNoFailure() {
    #expect(returned(Message(subject: "Undelivered"), .outOfOffice) == nil)
  }
}
