import Foundation
import MIME
import TestSupport
import Testing

/// Access and erasure on real servers: database, outbox and mailbox.
@Suite(.timeLimit(.minutes(5))) struct PersonCommandTests {
  @Test func whatIsKeptIsHandedOver() async throws {
    let desk = try TestDesk()
    let awa = try await Self.registered("Awa Diallo", at: desk)
    let file = desk.folder.appending(path: "awa.json").path
    let written = try await Program.run(
      "person", "export", "--config", desk.configuration, awa.address, "--json", "--output", file)
    #expect(written.status == 0 && written.output.isEmpty, "\(written.errors)")
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let json = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(fileURLWithPath: file)))
    let object = try #require(json as? [String: Any])
    #expect((object["registrations"] as? [[String: Any]])?.first?["name"] as? String == "Awa Diallo")
    let letters = try #require(object["letters"] as? [[String: Any]])
    #expect((letters.first?["text"] as? String)?.contains("votre inscription est confirmée") == true)
    #expect((object["journal"] as? [Int])?.isEmpty == false)
    let text = try await Program.run("person", "export", "--config", desk.configuration, "Diallo Awa").output
    for part in ["Inscriptions (1)", "Messages reçus de cette personne (1)", awa.address, "compost"] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test func aPersonIsGoneFromRegisterAndMailbox() async throws {
    let desk = try TestDesk()
    let awa = try await Self.registered("Awa Diallo", at: desk)
    _ = try await Self.registered("Rose Petit", at: desk)
    #expect(try desk.found(["Diallo", awa.address]) == ["Diallo", awa.address])
    let plan = try await Program.run("person", "erase", "--config", desk.configuration, awa.address)
    #expect(plan.output.contains("to be erased: registrations 1, messages 1, letters 1"), "\(plan.errors)")
    #expect(plan.output.contains("went to “Guichet/Traités”"))
    let refused = try await Program.run(
      "person", "erase", "--config", desk.configuration, awa.address, "--yes", "--mailbox")
    #expect(refused.status == 65)
    #expect(refused.errors.contains("add --cancel"))
    #expect(try await desk.mailbox.subjects(in: "Guichet/Traités").count == 2)
    let running = try await desk.open()
    let erased = try await Program.run(
      "person", "erase", "--config", desk.configuration, awa.address, "--yes", "--mailbox", "--cancel")
    #expect(erased.status == 0, "\(erased.errors)")
    #expect(erased.output.contains("messages deleted from the mailbox: 1"))
    #expect(!erased.output.contains("could not be written anew"))
    #expect(try desk.found(["Diallo", awa.address]).isEmpty)
    running.terminate()
    #expect(await running.ending().status == 0)
    #expect(try await desk.mailbox.subjects(in: "Guichet/Traités") == ["Inscription de Rose Petit"])
    #expect(try await desk.register() == ["? cancelled", "Rose Petit confirmed"])
    let list = try await Program.run("list", "--config", desk.configuration).output
    #expect(list.contains("cancelled  (erased)") && !list.contains("not named yet"), "\(list)")
    let preview = desk.folder.appending(path: "preview").path
    #expect(try await Program.run("digest", "--config", desk.configuration, "--preview", preview).status == 0)
    let digest = try String(contentsOfFile: preview + "/digest.txt", encoding: .utf8)
    #expect(!digest.contains("Diallo") && digest.contains("Rose Petit"))
    #expect(
      try await Program.run("person", "export", "--config", desk.configuration, awa.address).status == 64)
  }

  @Test func withoutUIDPLUSNothingIsErased() async throws {
    let testbed = Testbed()
    let desk = try TestDesk(
      imap: "url = \"imap://127.0.0.1:\(try testbed("IMAP_BASIC_PORT"))\"\ntls = \"off\"")
    let awa = try await Self.registered("Awa Diallo", at: desk)
    let ending = try await Program.run(
      "person", "erase", "--config", desk.configuration, awa.address, "--yes", "--mailbox", "--cancel")
    #expect(ending.status == 69)
    #expect(ending.errors.contains("the server has no UIDPLUS"))
    #expect(try await desk.register() == ["Awa Diallo confirmed"])
    #expect(try await desk.mailbox.subjects(in: "Guichet/Traités") == ["Inscription de Awa Diallo"])
  }

  @Test func aNameThatTwoBearIsAskedAbout() async throws {
    let desk = try TestDesk()
    let one = try await Self.registered("Paul Martin", at: desk)
    let other = try await Self.registered("Paul Martin", at: desk)
    let asked = try await Program.run(
      "person", "erase", "--config", desk.configuration, "Paul Martin", "--yes")
    #expect(asked.status == 64)
    #expect(asked.errors.contains(one.address) && asked.errors.contains(other.address))
    let told = try await Program.run(
      "person", "export", "--config", desk.configuration, "Paul Martin", "--at", other.address)
    #expect(told.output.contains(other.address) && !told.output.contains(one.address))
  }

  /// Registered by mail, answered, and filed.
  private static func registered(_ name: String, at desk: TestDesk) async throws -> Citizen {
    let citizen = Citizen(name, testbed: desk.testbed)
    let known = try await desk.mailbox.subjects(in: "INBOX").count
    try await citizen.write(
      to: desk.address, subject: "Inscription de \(name)", LineTests.request + name + "\n06 39 98 12 34")
    _ = try await desk.mailbox.messages(atLeast: known + 1)
    try await desk.once()
    _ = try await citizen.letter()
    return citizen
  }
}

extension TestDesk {
  /// Which of the words stand in the files of the database.
  func found(_ words: [String]) throws -> Set<String> {
    let files = ["", "-wal", "-shm"].map { database + $0 }.filter(FileManager.default.fileExists(atPath:))
    let text = try files.map { try Data(contentsOf: URL(fileURLWithPath: $0)) }
      .map { String(decoding: $0, as: UTF8.self) }.joined()
    return Set(words.filter { text.contains($0) })
  }
}
