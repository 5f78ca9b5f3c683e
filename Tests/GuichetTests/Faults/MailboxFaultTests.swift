import Foundation
import MIME
import Synchronization
import TestSupport
import Testing

/// What happens to the mailbox and on the way to it, while the desk is at work: it goes on by itself, and nobody is forgotten.
@Suite(.timeLimit(.minutes(5))) struct MailboxFaultTests {
  @Test func aConnectionThatIsCutIsMadeAnew() async throws {
    let testbed = Testbed()
    // At sign-in, and in the middle of what FETCH gives.
    let faults: [SpoilingProxy.Fault] = [.cut(after: 200), .cut(after: 2_500)]
    let proxy = try SpoilingProxy(to: Self.port(testbed), faults.map { (.server, $0) })
    let desk = try TestDesk(imap: "url = \"imap://127.0.0.1:\(proxy.port)\"\ntls = \"off\"")
    let citizen = Citizen("Awa Diallo", testbed: testbed)
    try await citizen.write(to: desk.address, subject: "Inscription", LineTests.request + citizen.name)
    _ = try await desk.mailbox.messages(atLeast: 1)
    let running = try Program.start("run", "--config", desk.configuration)
    await running.waits(for: "mailbox out of reach", times: 2)
    #expect(try await citizen.letter().subject.contains("confirmée"))
    running.terminate()
    let ending = await running.ending()
    #expect(ending.status == 0)
    #expect(ending.errors.contains("retry_in="))
    #expect(try await desk.register() == ["Awa Diallo confirmed"])
    #expect(try await citizen.letters().count == 1)
  }

  @Test func aFolderThatAColleagueDeletedIsMadeAnew() async throws {
    let desk = try TestDesk()
    try await desk.once()
    try SpokenIMAP(desk.address, testbed: desk.testbed).say("DELETE Guichet/Trait&AOk-s")
    let citizen = Citizen("Rose Petit", testbed: desk.testbed)
    try await citizen.write(to: desk.address, subject: "Inscription", LineTests.request + citizen.name)
    _ = try await desk.mailbox.messages(atLeast: 1)
    let ending = try await desk.once()
    #expect(ending.status == 0)
    #expect(!ending.errors.contains("not moved"))
    #expect(try await desk.mailbox.subjects(in: "Guichet/Traités") == ["Inscription"])
    _ = try await citizen.letter()
  }

  /// Deleted and made anew it has another UIDVALIDITY, and its UIDs begin again.
  @Test func theWatchedFolderIsDeletedAndMadeAnew() async throws {
    let testbed = Testbed()
    let desk = try TestDesk(
      imap: """
        url = "imap://127.0.0.1:\(try testbed("IMAP_PORT"))"
        ca_file = "\(try testbed("CA"))"
        folder = "Bureau"
        """, folders: "[imap.folders]\nhandled = \"\"")
    let colleague = try SpokenIMAP(desk.address, testbed: testbed)
    try colleague.say("CREATE Bureau")
    let (first, second) = (Citizen("Awa Diallo", testbed: testbed), Citizen("Omar Sarr", testbed: testbed))
    try await first.write(to: desk.address, subject: "Un", LineTests.request + first.name)
    _ = try await desk.mailbox.messages(atLeast: 1)
    try colleague.say("SELECT INBOX")
    try colleague.say("UID COPY 1:* Bureau")
    let running = try await desk.open()
    _ = try await first.letter()
    try colleague.say("DELETE Bureau")
    await running.waits(for: "mailbox out of reach")
    try await second.write(to: desk.address, subject: "Deux", LineTests.request + second.name)
    _ = try await desk.mailbox.messages(atLeast: 2)
    try colleague.say("CREATE Bureau")
    try colleague.say("SELECT INBOX")
    try colleague.say("UID COPY 1:* Bureau")
    _ = try await second.letter()
    running.terminate()
    let ending = await running.ending()
    #expect(ending.status == 0)
    #expect(ending.errors.contains("message known already"))
    #expect(try await desk.register() == ["Awa Diallo confirmed", "Omar Sarr confirmed"])
    #expect(try await first.letters().count == 1)
  }

  /// By a colleague, when the desk has listed it and is about to read it, or has read it and is about to move it.
  @Test(arguments: [
    ("BODY.PEEK[]", ["Omar Sarr confirmed"]), ("UID MOVE", ["Awa Diallo confirmed", "Omar Sarr confirmed"]),
  ])
  func aMessageIsExpungedWhileItIsHandled(command: String, registered: [String]) async throws {
    let testbed = Testbed()
    let address = Mutex("")
    let isDone = Mutex(false)
    let proxy = try SpoilingProxy(to: Self.port(testbed), []) { said in
      guard said.contains(command),
        isDone.withLock({
          let was = $0; $0 = true; return !was
        })
      else { return }
      do {
        try SpokenIMAP(address.withLock { $0 }, testbed: testbed).expunge("Premier")
      } catch {
        Issue.record("\(error)")
      }
    }
    let desk = try TestDesk(imap: "url = \"imap://127.0.0.1:\(proxy.port)\"\ntls = \"off\"")
    address.withLock { $0 = desk.address }
    let citizens = [Citizen("Awa Diallo", testbed: testbed), Citizen("Omar Sarr", testbed: testbed)]
    for (citizen, subject) in zip(citizens, ["Premier", "Second"]) {
      try await citizen.write(to: desk.address, subject: subject, LineTests.request + citizen.name)
      _ = try await desk.mailbox.messages(atLeast: 1)
    }
    _ = try await desk.mailbox.messages(atLeast: 2)
    #expect(try await desk.once().status == 0)
    #expect(try await desk.once().status == 0)
    #expect(try await desk.register() == registered)
    #expect(try await citizens[0].letters(registered.count - 1).count == registered.count - 1)
    #expect(try await citizens[1].letters().count == 1)
    #expect(try await desk.mailbox.subjects(in: "INBOX").isEmpty)
    #expect(try await desk.mailbox.subjects(in: "Guichet/Traités") == ["Second"])
  }

  private static func port(_ testbed: Testbed) throws -> Int { try #require(Int(try testbed("IMAP_PORT"))) }
}
