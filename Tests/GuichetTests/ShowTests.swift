import Foundation
import Records
import Registration
import Testing

/// `guichet show` and `guichet review`: what staff look up, and what waits for them.
@Suite(.timeLimit(.minutes(5))) struct ShowTests {
  private static let awa = Participant(
    name: "Awa Diallo", email: "awa@benkadi91.example", phone: "+33639981234", organisation: "Benkadi 91")

  private func desk() async throws -> QuietDesk {
    let desk = try await QuietDesk()
    try await desk.register(Self.awa, for: "atelier-compost", uid: 1)
    try await desk.receive(
      .staff(.question), from: Participant(name: "Rose \u{1B}[2JPetit", email: "rose@mail.example"), uid: 2,
      subject: "Une \u{9B}question", words: "Peut-on venir avec un chien ?\u{7}")
    return desk
  }

  private func object(_ ending: Program.Ending) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(ending.output.utf8)) as? [String: Any])
  }

  @Test func aReference() async throws {
    let desk = try await desk()
    let reference = try #require(try await desk.register.entries().first?.reference?.rawValue)
    for way in [reference, "[\(reference)]", reference.lowercased()] {
      let ending = try await desk.run("show", way)
      #expect(ending.status == 0, "\(ending.errors)")
      for words in [
        "Registrations\n  \(reference)  2026-03-10 18:00  confirmed  atelier-compost  Awa Diallo\n",
        "      Benkadi 91, <awa@benkadi91.example>, +33639981234\n", "Messages\n  1  ", "queued", "Journal",
      ] {
        #expect(ending.output.contains(words), "\(ending.output)")
      }
      #expect(!ending.output.contains("Rose"))
    }
  }

  @Test func anAddressAsJSON() async throws {
    let ending = try await desk().run("show", "--json", "Awa@Benkadi91.example")
    let object = try object(ending)
    let registrations = try #require(object["registrations"] as? [[String: Any]])
    #expect(registrations.map { $0["name"] as? String } == ["Awa Diallo"])
    #expect(registrations.first?["registered_at"] as? String == "2026-03-10T18:00:01+01:00")
    let letters = try #require(object["letters"] as? [[String: Any]])
    #expect(letters.map { $0["state"] as? String } == ["queued"])
    let journal = try #require(object["journal"] as? [[String: Any]])
    #expect(journal.map { $0["act"] as? String } == ["confirmed", "act"])
    #expect((journal.first?["detail"] as? [String: Any])?["event"] as? String == "atelier-compost")
    #expect((object["messages"] as? [Any])?.count == 1)
  }

  @Test(arguments: [
    ("K7M3-QD", 65, "K7M3-QD: nothing has this reference; `guichet list` shows those there are\n"),
    ("ida@mail.example", 65, "the register has nothing of or for this address; check how it is written\n"),
    (
      "Awa Diallo", 64,
      "show: this is neither a reference nor an address; give one such as K7M3-QD or awa@mail.example\n"
    ),
  ])
  func nothingToShow(subject: String, status: Int32, errors: String) async throws {
    let ending = try await desk().run("show", subject)
    #expect(ending.status == status)
    #expect(ending.errors == errors)
    #expect(ending.output.isEmpty)
  }

  @Test func whatWaits() async throws {
    let desk = try await desk()
    let ending = try await desk.run("review", "--since", "2026-03-10")
    #expect(ending.status == 0)
    #expect(
      ending.output == """
        2  2026-03-10 18:00  question
            Rose [2JPetit <rose@mail.example>
            Une question
            « Peut-on venir avec un chien ? »

        """)
    #expect(try await desk.run("review", "--since", "2026-03-11").output == "Nothing waits for a human.\n")
    #expect(try await desk.run("review", "--since", "2026-03-11", "--json").output.isEmpty)
  }

  @Test func whatWaitsAsJSON() async throws {
    let object = try object(try await desk().run("review", "--since", "2026-03-10", "--json"))
    #expect(object["matter"] as? String == "question")
    #expect(object["words"] as? String == "Peut-on venir avec un chien ?\u{7}")
    #expect(object["number"] as? Int == 2)
  }

  @Test func nothingOfAStrangerReachesTheTerminalAsACommand() async throws {
    let desk = try await desk()
    for arguments in [["show", "rose@mail.example"], ["review", "--since", "2026-03-10"]] {
      let output = try await Program.run(arguments + ["--config", desk.configuration]).output
      #expect(output.contains("Rose"))
      #expect(!output.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
    }
  }

  @Test func aDayThatIsNone() async throws {
    let ending = try await desk().run("review", "--since", "2026-02-30")
    #expect(ending.status == 64)
    #expect(ending.errors == "--since: “2026-02-30” is not a day; give one such as 2017-11-14\n")
  }
}
