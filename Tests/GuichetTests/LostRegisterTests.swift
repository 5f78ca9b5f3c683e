import Foundation
import GRDB
import MIME
import TestSupport
import Testing

/// A register that was lost and is made anew from the mailbox, on real servers: the desk goes on as if nothing had happened.
@Suite(.timeLimit(.minutes(5))) struct LostRegisterTests {
  @Test func aDeskOnTheNewRegisterGoesOnAsIfNothingHadHappened() async throws {
    let full = try await FullDesk()
    let desk = full.desk
    let before = try await desk.list()
    try desk.loseRegister()
    let new = desk.folder.appending(path: "new.sqlite").path
    let ending = try await full.rebuild("--into", new)
    #expect(ending.status == 0, "\(ending.errors)")
    #expect(
      ending.output.contains("3 messages in 4 folders, 3 registrations, 3 letters."), "\(ending.output)")
    try desk.putInPlace(new)
    #expect(try await desk.list() == before)
    let once = try await desk.once()
    #expect(!once.errors.contains("letter sent"), "\(once.errors)")
    try await cancelsByReply(full)
    #expect(
      try await desk.register() == ["Awa Diallo cancelled", "Omar Sarr confirmed", "Rose Petit confirmed"])
    #expect(try await full.citizens[1].letters().count == 1)
    let verified = try await Program.run("journal", "--verify", "--config", desk.configuration)
    #expect(verified.status == 0, "\(verified.errors)")
  }

  /// The next citizen answers the letter that the lost register had written: the reply is understood, and who waits is called up.
  private func cancelsByReply(_ full: FullDesk) async throws {
    let desk = full.desk
    let letter = try #require(try await full.citizens[0].letters().last)
    let id = try #require(letter.messageID)
    try await full.citizens[0].write(
      to: desk.address, subject: "Re: \(letter.subject)",
      "Bonjour, je dois annuler mon inscription.\n\nAwa Diallo",
      headers: [HeaderField(name: "In-Reply-To", value: "<\(id)>")])
    _ = try await desk.mailbox.messages(atLeast: 1)
    try await desk.once()
    #expect(try await full.citizens[0].letters(2).last?.subject.contains("Annulation") == true)
    #expect(try await full.citizens[2].letters(2).last?.subject.contains("place") == true)
  }

  @Test func whatStaffHadAnsweredIsCarriedOutAgain() async throws {
    let desk = try TestDesk(folders: "authserv_id = \"mx.valombre.example\"")
    let awa = Citizen("Awa Diallo", testbed: desk.testbed)
    let team = Citizen("Équipe", at: desk.address.replacing("@", with: "-team@"), testbed: desk.testbed)
    try await awa.write(
      to: desk.address, subject: "Inscription",
      LineTests.request + "Il me faut un interprète en langue des signes.\n" + awa.name)
    _ = try await desk.mailbox.messages(atLeast: 1)
    try await desk.once()
    try await once(2, on: desk)
    let digest = try #require(try await team.letter().messageID)
    let headers = [
      HeaderField(
        name: "Authentication-Results", value: "mx.valombre.example; dmarc=pass header.from=office.example"),
      HeaderField(name: "In-Reply-To", value: "<\(digest)>"),
    ]
    let answer = team.message(to: desk.address, subject: "Re: Guichet", "1 oui", headers: headers)
    try Colleague(at: desk).deliver(
      answer.text, at: try #require(CivilDay(Date()).adding(2).instant(hour: Program.morning)))
    try await once(2, on: desk)
    #expect(try await desk.register() == ["Awa Diallo confirmed"])
    try await isTheSameAfterItsLoss(daysAhead: 2, desk)
  }

  private func once(_ daysAhead: Int, on desk: TestDesk) async throws {
    let ending = try await Program.run(
      daysAhead: daysAhead, ["run", "--once", "--config", desk.configuration])
    #expect(ending.status == 0, "\(ending.errors)")
  }

  private func isTheSameAfterItsLoss(daysAhead: Int, _ desk: TestDesk) async throws {
    let before = try await desk.list()
    try desk.loseRegister()
    let new = desk.folder.appending(path: "new.sqlite").path
    let ending = try await Program.run(
      daysAhead: daysAhead, hour: 11, ["rebuild", "--config", desk.configuration, "--into", new])
    #expect(ending.status == 0, "\(ending.errors)")
    try desk.putInPlace(new)
    #expect(try await desk.list() == before)
    let once = try await Program.run(
      daysAhead: daysAhead, hour: 11, ["run", "--once", "--config", desk.configuration])
    #expect(once.status == 0 && !once.errors.contains("letter sent"), "\(once.errors)")
  }

  @Test func whereTheKeyIsLostTooTheSentMailTellsTheNames() async throws {
    let full = try await FullDesk()
    let desk = full.desk
    let before = try await desk.list()
    let letters = try await DatabaseQueue(path: desk.database).read {
      try Data.fetchAll($0, sql: "SELECT bytes FROM content ORDER BY outbox").map { [UInt8]($0) }
    }
    try await Colleague(at: desk).keep(letters, in: "Sent")
    try desk.loseRegister(keepingKey: false)
    let new = desk.folder.appending(path: "new.sqlite").path
    #expect(try await full.rebuild("--into", new).status == 0)
    try desk.putInPlace(new)
    #expect(try await desk.list() == before)
    try await cancelsByReply(full)
  }

  @Test func whatWaitsInTheInboxIsAnsweredByTheDesk() async throws {
    let full = try await FullDesk()
    let desk = full.desk
    let late = Citizen("Paul Martin", testbed: desk.testbed)
    try desk.loseRegister()
    let message = late.message(to: desk.address, subject: "Inscription", LineTests.request + late.name)
    try Colleague(at: desk).deliver(message.text, at: Date().addingTimeInterval(60))
    let new = desk.folder.appending(path: "new.sqlite").path
    let ending = try await full.rebuild("--into", new)
    #expect(ending.output.contains("1 messages wait for the desk."), "\(ending.output)")
    try desk.putInPlace(new)
    try await desk.once()
    #expect(try await desk.register().last == "Paul Martin waiting")
    #expect(try await late.letter().subject.contains("attente"))
  }
}
