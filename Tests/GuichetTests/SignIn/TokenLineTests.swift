import Foundation
import MIME
import TestSupport
import Testing

/// The whole line with access tokens: a token endpoint, Dovecot and Postfix, and the program as its users run it.
@Suite(.timeLimit(.minutes(5))) struct TokenLineTests {
  @Test func oneAccessTokenServesTheMailboxAndTheLetters() async throws {
    let token = try TokenDesk()
    defer { token.removeFolder() }
    let citizen = Citizen("Maëlle Le Goff", testbed: token.desk.testbed)
    let running = try await token.desk.open()
    try await citizen.write(to: token.desk.address, subject: "Inscription", LineTests.request + citizen.name)
    #expect(try await citizen.letter().subject.contains("confirmée"))
    running.terminate()
    #expect(await running.ending().status == 0)
    #expect(try token.client.set().requests == 1)
  }

  @Test func aRefreshTokenIsRenewedFromRunToRunAndShownNowhere() async throws {
    let token = try TokenDesk(fields: ["refresh_token": "one", "rotate": "1"])
    defer { token.removeFolder() }
    var used = ["one", token.client.secret]
    for name in ["Awa Diallo", "Omar Sarr"] {
      let citizen = Citizen(name, testbed: token.desk.testbed)
      try await citizen.write(to: token.desk.address, subject: "Inscription", LineTests.request + name)
      _ = try await token.desk.mailbox.messages(atLeast: 1)
      let ending = try await token.desk.once()
      #expect(ending.status == 0)
      _ = try await citizen.letter()
      used.append(try token.client.read("refresh-token"))
      #expect(!used.dropFirst().contains { ending.errors.contains($0) || ending.output.contains($0) })
    }
    let state = try token.client.set()
    #expect(state.requests == 2)
    #expect(Set(used).count == 4)
    #expect(try token.client.read("refresh-token") == state.refresh_token)
    for file in try FileManager.default.contentsOfDirectory(atPath: token.desk.folder.path)
    where file.hasPrefix("guichet.sqlite") && !file.hasPrefix("guichet.sqlite-oauth") {
      let content = try Data(contentsOf: token.desk.folder.appending(path: file))
      #expect(!used.dropFirst().contains { content.range(of: Data($0.utf8)) != nil }, "\(file)")
    }
  }

  /// Revoked, or expired, while the desk waits in IDLE; then the server ends the connection.
  @Test func anAccessTokenThatEndsInTheMiddleOfASessionIsRenewed() async throws {
    let testbed = try Testbed().another()
    defer { try? testbed.run("remove") }
    let token = try TokenDesk(on: testbed, fields: ["refresh_token": "one", "rotate": "1"])
    defer { token.removeFolder() }
    let running = try await token.desk.open()
    try token.client.set(["revoke": "1"])
    try testbed.run("restart", "imap-oauth")
    await running.waits(for: "mailbox connected")
    let citizen = Citizen("Ewa Kowalska", testbed: testbed)
    try await citizen.write(to: token.desk.address, subject: "Inscription", LineTests.request + citizen.name)
    #expect(try await citizen.letter().subject.contains("confirmée"))
    running.terminate()
    #expect(await running.ending().status == 0)
    #expect(try token.client.set().requests == 2)
  }

  @Test func whereTheTokenEndpointIsAwayTheDeskRecordsAndLettersWait() async throws {
    let token = try TokenDesk(fields: ["status": "503"], password: .imap)
    defer { token.removeFolder() }
    let citizen = Citizen("Rose Petit", testbed: token.desk.testbed)
    try await citizen.write(to: token.desk.address, subject: "Inscription", LineTests.request + citizen.name)
    _ = try await token.desk.mailbox.messages(atLeast: 1)
    let away = try await token.desk.once()
    #expect(away.status == 75)
    #expect(away.errors.contains("letter not taken yet"))
    #expect(away.errors.contains("gives no token (HTTP 503); it is asked again"))
    #expect(try await token.desk.register() == ["Rose Petit confirmed"])
    try token.client.set(["status": "200"])
    #expect(try await token.desk.once().status == 0)
    _ = try await citizen.letter()
  }

  @Test func anEndpointThatComesBackIsAskedAgain() async throws {
    let token = try TokenDesk(fields: ["status": "503"])
    defer { token.removeFolder() }
    let running = try Program.start("run", "--config", token.desk.configuration)
    await running.waits(for: "mailbox out of reach")
    try token.client.set(["status": "200"])
    await running.waits(for: "mailbox connected")
    running.terminate()
    #expect(await running.ending().status == 0)
    // It was nobody's to mend.
    #expect(try await Self.digest(of: token).contains("n’a pas pu s’identifier") == false)
  }

  @Test func aRefusedRefreshTokenIsSaidEverywhereAndAFileWrittenAnewServes() async throws {
    let token = try TokenDesk(fields: ["refresh_token": "good"])
    defer { token.removeFolder() }
    try token.client.write("refresh-token", "revoked-by-somebody")
    let running = try Program.start("run", "--config", token.desk.configuration)
    await running.waits(for: "mailbox out of reach")
    let check = try await Program.run("check", "--config", token.desk.configuration)
    #expect(check.status == 78)
    let file = token.client.file("refresh-token").path
    let sentence =
      "\(try token.client.tokenEndpoint): the refresh token is refused; sign in anew, and write the new refresh token to \(file) (invalid_grant)"
    #expect(
      check.output.contains(
        "FAILED  access token \(try token.client.tokenEndpoint) (refresh token): \(sentence)"))
    try token.client.write("refresh-token", "good")
    await running.waits(for: "mailbox connected")
    running.terminate()
    let ending = await running.ending()
    #expect(ending.status == 0)
    #expect(ending.errors.contains(sentence))
    #expect(!ending.errors.contains("revoked-by-somebody"))
    let digest = try await Self.digest(of: token)
    #expect(digest.contains("Le guichet n’a pas pu s’identifier : le jeton de renouvellement est refusé"))
    #expect(digest.contains("refresh_token_file"))
    let renewed = try await Program.run("check", "--config", token.desk.configuration)
    #expect(renewed.status == 0)
    #expect(renewed.output.contains("ok      access token \(try token.client.tokenEndpoint) (refresh token)"))
  }

  /// The endpoint is content, and the servers are not.
  @Test func anAccessTokenThatTheServersRefuseIsSaidEverywhere() async throws {
    let token = try TokenDesk(fields: ["refuse": "1"])
    defer { token.removeFolder() }
    let ending = try await token.desk.once()
    #expect(ending.status == 69)
    #expect(ending.errors.contains("the server refuses the access token; check user and scope"))
    let check = try await Program.run("check", "--config", token.desk.configuration)
    #expect(check.output.contains("ok      access token"))
    #expect(check.output.contains("FAILED  mailbox"))
    #expect(check.output.contains("FAILED  submission"))
    #expect(check.output.split(separator: "the server refuses the access token").count == 3)
    #expect(try await Self.digest(of: token).contains("le serveur de courriel refuse le jeton d’accès"))
  }

  private static func digest(of token: TokenDesk) async throws -> String {
    let folder = token.desk.folder.appending(path: "preview").path
    let ending = try await Program.run("digest", "--config", token.desk.configuration, "--preview", folder)
    #expect(ending.status == 0, "\(ending.errors)")
    return try String(contentsOfFile: folder + "/digest.txt", encoding: .utf8).replacing(/\s+/, with: " ")
  }
}
