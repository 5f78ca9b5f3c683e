import Foundation
import MIME
import TestSupport
import Testing

/// What staff do from the command line, on real servers: the register changes, and those concerned read of it.
@Suite(.timeLimit(.minutes(5))) struct StaffCommandTests {
  @Test func aDeskAtWorkSendsWhatACommandRecorded() async throws {
    let desk = try TestDesk()
    let rose = Citizen("Rose Petit", testbed: desk.testbed)
    let running = try await desk.open()
    let ending = try await Program.run(
      "register", "--config", desk.configuration, "--event", "atelier-compost", "Rose Petit", "--email",
      rose.address, "--organisation", "Les Amis", "--phone", "06 12 34 56 78")
    #expect(ending.status == 0, "\(ending.errors)")
    let letter = try await rose.letter()
    running.terminate()
    #expect(await running.ending().status == 0)
    #expect(letter.subject.contains("Inscription confirmée"))
    #expect(letter.header("Auto-Submitted") == "auto-generated")
    #expect(letter.calendars.count == 1)
    #expect(!letter.body.contains { $0.text.contains("votre message a été reçu") })
    #expect(letter.body.contains { $0.text.contains("Les Amis") })
    #expect(try await desk.register() == ["Rose Petit confirmed"])
  }

  @Test func aPlaceGivenBackByStaffGoesToWhoWaits() async throws {
    let desk = try TestDesk()
    let citizens = ["Awa Diallo", "Omar Sarr", "Rose Petit"].map { Citizen($0, testbed: desk.testbed) }
    for citizen in citizens {
      try await citizen.write(to: desk.address, subject: "Inscription", LineTests.request + citizen.name)
      try await desk.once()
      _ = try await citizen.letter()
    }
    let reference = try await desk.reference(of: "Awa Diallo")
    let ending = try await Program.run("cancel", "--config", desk.configuration, reference, "--json")
    #expect(ending.output.contains("\"called_up\":1"), "\(ending.output) \(ending.errors)")
    #expect(ending.output.contains("\"letters\":2"))
    try await desk.once()
    let subject = try await citizens[0].letters(2).last?.subject ?? ""
    #expect(subject.contains("Annulation"), "\(subject)")
    let promoted = try #require(try await citizens[2].letters(2).last)
    #expect(promoted.subject.contains("place"))
    #expect(
      try await desk.register() == ["Awa Diallo cancelled", "Omar Sarr confirmed", "Rose Petit confirmed"])
  }

  @Test func aMoveIsOneLetterInTheThread() async throws {
    let desk = try TestDesk()
    let awa = Citizen("Awa Diallo", testbed: desk.testbed)
    let id = try await awa.write(to: desk.address, subject: "Inscription", LineTests.request + awa.name)
    try await desk.once()
    _ = try await awa.letter()
    let reference = try await desk.reference(of: "Awa Diallo")
    let ending = try await Program.run(
      "move", "--config", desk.configuration, reference, "--to", "reunion-mobilites")
    #expect(ending.status == 0, "\(ending.errors)")
    try await desk.once()
    let letter = try #require(try await awa.letters(2).last)
    #expect(letter.references.contains(id))
    let text = letter.body.map(\.text).joined()
    #expect(text.contains("mobilités") && text.contains("compost"), "\(text)")
    #expect(try await desk.register() == ["Awa Diallo cancelled", "Awa Diallo confirmed"])
  }

  @Test func whatIsWrongIsSaidInALine() async throws {
    let desk = try TestDesk()
    let missing = try await Program.run("cancel", "--config", desk.configuration, "K7M3-QD")
    #expect(missing.status == 69)
    #expect(missing.errors.contains("there is no database yet"))
    try await desk.once()
    let unknown = try await Program.run("cancel", "--config", desk.configuration, "K7M3-QD")
    #expect(unknown.status == 64)
    #expect(unknown.errors == "K7M3-QD: no registration has this reference; `guichet list` shows them\n")
    let event = try await Program.run(
      "register", "--config", desk.configuration, "--event", "poterie", "Rose Petit")
    #expect(event.status == 64)
    #expect(event.errors.contains("it has atelier-compost, reunion-mobilites"))
    let address = try await Program.run(
      "register", "--config", desk.configuration, "--event", "atelier-compost", "Rose Petit", "--email",
      desk.address)
    #expect(address.status == 64)
    #expect(address.errors.contains("it is the desk's own"))
    for _ in 1...2 {
      _ = try await Program.run(
        "register", "--config", desk.configuration, "--event", "atelier-compost", "Rose Petit")
    }
    let again = try await Program.run(
      "register", "--config", desk.configuration, "--event", "atelier-compost", "petit rose")
    #expect(again.status == 65)
    #expect(again.errors.contains("registered already, under"))
    #expect(try await desk.register() == ["Rose Petit confirmed"])
  }
}

extension TestDesk {
  /// The latest of that person, as `guichet list --json` tells.
  func reference(of name: String) async throws -> String {
    let ending = try await Program.run("list", "--json", "--config", configuration)
    let references = try ending.output.split(separator: "\n").compactMap { line -> String? in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return object?["name"] as? String == name ? object?["reference"] as? String : nil
    }
    return references.last ?? ""
  }
}
