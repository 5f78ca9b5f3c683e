import Foundation
import MIME
import TestSupport
import Testing

/// The sheet's whole way on real servers: what a citizen asked for is on staff's paper, and comes once.
@Suite(.timeLimit(.minutes(5))) struct SheetDeliveryTests {
  @Test func staffGetTheSheetTheDayBefore() async throws {
    let desk = try TestDesk()
    try tomorrow(at: desk)
    let citizen = Citizen("Awa Diallo", testbed: desk.testbed)
    try await citizen.write(to: desk.address, subject: "Inscription", LineTests.request + citizen.name)
    _ = try await desk.mailbox.messages(atLeast: 1)
    #expect(try await desk.once().errors.contains("sheets written"))
    let team = RealMailbox(desk.address.replacing("@", with: "-team@"), testbed: desk.testbed)
    let letter = try #require(try await team.messages(atLeast: 1).first)
    #expect(letter.subject.hasPrefix("Feuille d’émargement"))
    #expect(letter.header("Auto-Submitted") == "auto-generated")
    #expect(letter.to.count == 1)
    let lines = letter.body.map { $0.text.replacing("\u{A0}", with: " ") }
    #expect(lines.contains("- 1 personne inscrite"), "\(lines)")
    #expect(letter.attachments.map(\.fileName) == ["emargement-atelier-compost.pdf"])
    #expect(try await !desk.once().errors.contains("sheets written"))
    #expect(try await team.messages(atLeast: 1).count == 1)
  }

  /// The first event begins tomorrow, and the digest's hour has come.
  private func tomorrow(at desk: TestDesk) throws {
    let day = CivilDay(Date()).adding(1).iso
    try desk.write("catalogue.toml", TestDesk.catalogueText.replacing("2099-05-12T", with: "\(day)T"))
    try desk.setDigestHour("00:00")
  }
}
