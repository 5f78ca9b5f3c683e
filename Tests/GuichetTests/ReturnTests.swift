import Foundation
import MIME
import TestSupport
import Testing

/// A letter that comes back, and a catalogue that changes while the desk is open, on the real servers.
@Suite(.timeLimit(.minutes(5))) struct ReturnTests {
  private static func report(on letter: Message, from citizen: Citizen, to desk: String) -> String {
    """
    Return-Path: <>\r
    From: Mail Delivery System <MAILER-DAEMON@citizens.example>\r
    To: \(desk)\r
    Subject: Undelivered Mail Returned to Sender\r
    Auto-Submitted: auto-replied\r
    MIME-Version: 1.0\r
    Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r
    \r
    --b\r
    Content-Type: text/plain\r
    \r
    The mail system could not deliver your message.\r
    --b\r
    Content-Type: message/delivery-status\r
    \r
    Reporting-MTA: dns; citizens.example\r
    \r
    Final-Recipient: rfc822; \(citizen.address)\r
    Action: failed\r
    Status: 5.1.1\r
    Diagnostic-Code: smtp; 550 5.1.1 no such user here\r
    --b\r
    Content-Type: text/rfc822-headers\r
    \r
    Message-ID: <\(letter.messageID ?? "")>\r
    Subject: \(letter.subject.filter(\.isASCII))\r
    --b--\r

    """
  }

  @Test func whomMailDidNotReachStandsInTheDigestWithTheTelephone() async throws {
    let desk = try TestDesk(envelope: "\(UUID().uuidString.lowercased().prefix(8))+*@citizens.example")
    let citizen = Citizen("Awa Diallo", testbed: desk.testbed)
    try await citizen.write(
      to: desk.address, subject: "Inscription", LineTests.request + citizen.name + "\n06 39 98 12 34")
    _ = try await desk.mailbox.messages(atLeast: 1)
    try await desk.once()
    let letter = try await citizen.letter()
    let token = try #require(letter.messageID?.prefix { $0 != "@" })
    #expect(letter.header("Return-Path")?.contains("+\(token)@citizens.example") == true)

    try await citizen.hand(in: Self.report(on: letter, from: citizen, to: desk.address), to: desk.address)
    _ = try await desk.mailbox.messages(atLeast: 1)
    try await desk.once()
    #expect(try await citizen.letters().count == 1)
    let folder = desk.folder.appending(path: "digest").path
    _ = try await Program.run("digest", "--config", desk.configuration, "--preview", folder)
    let digest = try String(contentsOfFile: folder + "/digest.txt", encoding: .utf8).onOneLine
    let section = try #require(digest.components(separatedBy: "LETTRES NON REMISES").last)
    #expect(section.contains(citizen.address))
    #expect(section.contains("06 39 98 12 34"))
    #expect(section.contains("550 5.1.1 no such user here"))
  }

  @Test func theCatalogueIsReadAnewWhenItsFileChanges() async throws {
    let desk = try TestDesk()
    let running = try await desk.open()
    try desk.write("catalogue.toml", TestDesk.catalogueText.replacing("title = \"R", with: "titel = \"R"))
    await running.waits(for: "not reloaded")
    try desk.write(
      "catalogue.toml", TestDesk.catalogueText.replacing("compost de quartier", with: "lombricompost"))
    await running.waits(for: "templates reloaded")
    let citizen = Citizen("Omar Sarr", testbed: desk.testbed)
    try await citizen.write(
      to: desk.address, subject: "Inscription",
      "Bonjour,\n\nJe souhaite m'inscrire à la formation « Réussir son lombricompost ».\n\nOmar Sarr")
    #expect(try await citizen.letter().subject.contains("lombricompost"))
    running.terminate()
    #expect(await running.ending().status == 0)
    let folder = desk.folder.appending(path: "digest").path
    _ = try await Program.run("digest", "--config", desk.configuration, "--preview", folder)
    let digest = try String(contentsOfFile: folder + "/digest.txt", encoding: .utf8).onOneLine
    #expect(digest.contains("les anciens restent en usage"))
    #expect(digest.contains("titel"))
  }
}
