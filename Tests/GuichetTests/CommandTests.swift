import Foundation
import TestSupport
import Testing

/// What a command says when something is wrong, and its exit status (sysexits(3)).
@Suite(.timeLimit(.minutes(5))) struct CommandTests {
  @Test func allIsWell() async throws {
    let desk = try TestDesk()
    let ending = try await Program.run("check", "--config", desk.configuration)
    #expect(ending.status == 0, "\(ending.output)")
    let lines = ending.output.split(separator: "\n")
    #expect(lines.count == 7)
    #expect(lines.allSatisfy { $0.hasPrefix("ok") })
    #expect(!FileManager.default.fileExists(atPath: desk.folder.appending(path: "guichet.sqlite").path))
    try await desk.once()
    #expect(try await Program.run("check", "--config", desk.configuration).status == 0)
  }

  @Test func aWrongPassword() async throws {
    let desk = try TestDesk()
    try desk.write("password", "wrong")
    let ending = try await Program.run("check", "--config", desk.configuration)
    #expect(ending.status == 69)
    #expect(ending.output.contains("FAILED  mailbox"))
    #expect(ending.output.contains("FAILED  submission"))
    #expect(ending.output.contains("sign-in refused"))
    #expect(!ending.output.contains("wrong"))
  }

  @Test func aCertificateOfAnotherAuthority() async throws {
    let testbed = Testbed()
    let desk = try TestDesk(
      imap:
        "url = \"imaps://127.0.0.1:\(try testbed("IMAPS_PORT"))\"\nca_file = \"\(try testbed("OTHER_CA"))\"",
      smtp:
        "url = \"smtps://127.0.0.1:\(try testbed("SMTPS_PORT"))\"\nca_file = \"\(try testbed("OTHER_CA"))\"")
    let ending = try await Program.run("run", "--once", "--config", desk.configuration)
    #expect(ending.status == 69)
    #expect(ending.errors.contains("connecting to imaps://127.0.0.1"))
    let check = try await Program.run("check", "--config", desk.configuration)
    #expect(check.status == 69)
    #expect(check.output.contains("FAILED  submission"))
  }

  @Test func aServerThatIsDown() async throws {
    let desk = try TestDesk(imap: "url = \"imap://127.0.0.1:1\"")
    let ending = try await desk.once()
    #expect(ending.status == 69)
    #expect(ending.errors.contains("connecting to imap://127.0.0.1:1"))
  }

  @Test func anUnknownKey() async throws {
    let desk = try TestDesk(folders: "foldr = \"INBOX\"")
    let ending = try await desk.once()
    #expect(ending.status == 78)
    #expect(ending.errors == "\(desk.configuration): imap.foldr: unknown key; did you mean folder?\n")
  }

  @Test func aBrokenCatalogue() async throws {
    let desk = try TestDesk()
    try desk.write("catalogue.toml", TestDesk.catalogueText.replacing("kind = \"formation\"", with: ""))
    let ending = try await desk.once()
    #expect(ending.status == 65)
    #expect(ending.errors == "\(desk.catalogue): event \"atelier-compost\": kind: is missing\n")
  }

  @Test func aBrokenTemplate() async throws {
    let desk = try TestDesk()
    try desk.write("Templates/fr/confirmation/text.mustache", "{{% CONTENT_TYPE: TEXT}}\nBonjour {{nom}},\n")
    let ending = try await desk.once()
    #expect(ending.status == 65)
    #expect(ending.errors.contains("confirmation/text.mustache"))
    #expect(ending.errors.contains("nom"))
  }

  @Test func aSecondDesk() async throws {
    let desk = try TestDesk()
    let running = try await desk.open()
    let second = try await desk.once()
    #expect(second.status == 75)
    #expect(second.errors.contains("another guichet is at work on this database"))
    running.terminate()
    #expect(await running.ending().status == 0)
  }

  @Test(arguments: [
    ("[imap.folders]\nhandled = \"INBOX\"", "imap.folders: “INBOX” is the folder that is watched"),
    ("[imap.folders]\nreview = \"a*b\"", "imap.folders.review: “a*b” cannot be a folder's name"),
  ])
  func aFolderThatCannotBe(folders: String, problem: String) async throws {
    let desk = try TestDesk(folders: folders)
    let ending = try await desk.once()
    #expect(ending.status == 78)
    #expect(ending.errors.hasPrefix("\(desk.configuration): \(problem)"), "\(ending.errors)")
  }

  @Test func lettersThatCannotLeave() async throws {
    let desk = try TestDesk(smtp: "url = \"smtp://127.0.0.1:1\"\ntls = \"off\"")
    let citizen = Citizen("Lou Attente", testbed: desk.testbed)
    try await citizen.write(to: desk.address, subject: "Inscription", LineTests.request + citizen.name)
    _ = try await desk.mailbox.messages(atLeast: 1)
    let ending = try await desk.once()
    #expect(ending.status == 75)
    #expect(ending.errors.contains("did not take all letters that are due"))
    #expect(try await desk.register() == ["Lou Attente confirmed"])
  }

  @Test func wrongUsage() async throws {
    #expect(try await Program.run("run").status == 64)
    #expect(try await Program.run("frobnicate").status == 64)
  }
}
