import Foundation
import MIME
import Records
import Registration
import Testing

@testable import Guichet

/// Whoever has another's reference, or names another's letter, reads and changes nothing by it: the proof of who one is, is the address that
/// one writes from; and that an own server does not find it forged.
@Suite(.serialized) struct StolenReferenceTests {
  private static let server = "mx.valombre.example"
  private let victim = "awa@benkadi91.example"
  private let thief = "x@elsewhere.example"

  /// The victim is registered. The letter that says so.
  private func registered(_ desk: PaperDesk) async throws -> (letter: Message, id: String, reference: String)
  {
    try await desk.receive(
      PaperDesk.message(
        from: "Awa Diallo", at: victim, "\(PaperDesk.request)\n\nAwa Diallo\nBenkadi 91\n06 39 98 12 34"),
      uid: 1)
    #expect(try await desk.people() == ["Awa Diallo confirmed"])
    let letter = try #require(try await desk.letters().first)
    let message = try Message(parsing: letter.content)
    let reference = try #require(Reference(in: message.subject))
    return (message, letter.messageID, "\(reference)")
  }

  static let wishes = [
    "Bonjour,\n\nje ne peux plus venir, merci d'annuler mon inscription.", "J'annule.",
    "Merci d'annuler Awa Diallo.",
    "Je ne pourrai pas venir, Rose Petit viendra à ma place.", "Où en suis-je ?", "Suis-je bien inscrite ?",
    "Mon nom s'écrit Awa Dialo, merci de corriger.", "Quelles données avez-vous sur moi ?",
    "Merci de m'envoyer toutes les données que vous avez sur moi.", "Oui",
    "Annule et remplace : inscrivez Rose Petit.",
  ]

  @Test(arguments: wishes) func aStrangerGetsNothing(_ wish: String) async throws {
    let desk = try await PaperDesk()
    let stolen = try await registered(desk)
    try await desk.receive(
      PaperDesk.message(
        from: "Paul Roy", at: thief, subject: "Re: \(stolen.letter.subject)", wish,
        headers: "In-Reply-To: <\(stolen.id)>\nReferences: <\(stolen.id)>\n"), uid: 2)
    #expect(try await desk.people().first == "Awa Diallo confirmed")
    try await checkLetters(desk)
  }

  /// Every way to write the victim's address without writing from there.
  @Test(arguments: [
    "Reply-To: awa@benkadi91.example\n", "Sender: awa@benkadi91.example\n", "Cc: awa@benkadi91.example\n",
    "X-Original-From: awa@benkadi91.example\n", "Return-Path: <awa@benkadi91.example>\n",
    "Resent-From: awa@benkadi91.example\n",
  ])
  func aFieldIsNoProof(_ field: String) async throws {
    let desk = try await PaperDesk()
    let stolen = try await registered(desk)
    try await desk.receive(
      PaperDesk.message(
        from: "Awa Diallo", at: thief, subject: "Re: \(stolen.letter.subject)",
        "Merci d'annuler mon inscription.", headers: "In-Reply-To: <\(stolen.id)>\n\(field)"), uid: 2)
    #expect(try await desk.people() == ["Awa Diallo confirmed"])
    try await checkLetters(desk)
  }

  @Test func twoAuthorsAreNone() async throws {
    let desk = try await PaperDesk()
    let stolen = try await registered(desk)
    let message = PaperDesk.message(
      from: "Paul Roy", at: "\(thief)>, Awa Diallo <\(victim)", subject: "Re: \(stolen.letter.subject)",
      "Merci d'annuler mon inscription.", headers: "In-Reply-To: <\(stolen.id)>\n")
    try await desk.receive(message, uid: 2)
    #expect(try await desk.people() == ["Awa Diallo confirmed"])
    try await checkLetters(desk)
  }

  @Test func aCalendarThatDeclinesForAnotherChangesNothing() async throws {
    let desk = try await PaperDesk()
    let stolen = try await registered(desk)
    let raw = String(decoding: try #require(try await desk.letters().first).content, as: UTF8.self)
    let uid = try #require(
      raw.replacing("\r\n ", with: "").split(separator: "\r\n").first { $0.hasPrefix("UID:") }
        ?? decodedUID(in: raw))
    try await desk.receive(
      """
      From: Paul Roy <\(thief)>
      To: \(PaperDesk.address)
      Subject: Declined
      Message-ID: <declined@mail.example>
      In-Reply-To: <\(stolen.id)>
      MIME-Version: 1.0
      Content-Type: text/calendar; method=REPLY; charset=utf-8

      BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//x//y//EN
      METHOD:REPLY
      BEGIN:VEVENT
      \(uid)
      DTSTAMP:20260310T100000Z
      DTSTART:20990603T160000Z
      ATTENDEE;PARTSTAT=DECLINED:mailto:\(victim)
      ORGANIZER:mailto:\(PaperDesk.address)
      END:VEVENT
      END:VCALENDAR
      """, uid: 2)
    #expect(try await desk.people() == ["Awa Diallo confirmed"])
    try await checkLetters(desk)
  }

  @Test func whoIsFoundForgedIsNotBelieved() async throws {
    let desk = try await PaperDesk(authservID: Self.server)
    let stolen = try await registered(desk)
    let before = try await desk.letters().count
    let folder = try await desk.receive(
      PaperDesk.message(
        from: "Awa Diallo", at: victim, subject: "Re: \(stolen.letter.subject)",
        "Merci d'annuler mon inscription.",
        headers:
          "Authentication-Results: \(Self.server); dmarc=fail (p=reject) header.from=benkadi91.example\n"),
      uid: 2)
    #expect(folder == .review)
    #expect(try await desk.people() == ["Awa Diallo confirmed"])
    #expect(try await desk.letters().count == before)
  }

  @Test func theOwnerMay() async throws {
    let desk = try await PaperDesk()
    let own = try await registered(desk)
    try await desk.receive(
      PaperDesk.message(
        from: "Awa Diallo", at: victim, subject: "Re: \(own.letter.subject)",
        "Merci d'annuler mon inscription.",
        headers: "In-Reply-To: <\(own.id)>\n"), uid: 2)
    #expect(try await desk.people() == ["Awa Diallo cancelled"])
  }

  /// The victim's first letter is the only one, and nobody else's tells of the victim.
  private func checkLetters(_ desk: PaperDesk) async throws {
    let letters = try await desk.letters()
    #expect(letters.filter { $0.recipient == victim }.count == 1)
    for letter in letters where letter.recipient != victim {
      let message = try Message(parsing: letter.content)
      let text = message.subject + message.body.map(\.text).joined(separator: "\n")
      for secret in ["Benkadi", "39\u{A0}98", victim] { #expect(!text.contains(secret)) }
    }
  }

  /// In base64, a line each.
  private func decodedUID(in raw: String) -> Substring? {
    for part in raw.split(separator: "\r\n\r\n") {
      guard let data = Data(base64Encoded: String(part.split(separator: "--")[0].filter { !$0.isNewline })),
        let line = String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline).first(where: {
          $0.hasPrefix("UID:")
        })
      else { continue }
      return line
    }
    return nil
  }
}
