import Foundation
import GRDB
import MIME
import TestSupport
import Testing

/// Draft mode on real servers: what the desk writes lies among the drafts, and the register knows what staff make of it.
@Suite(.timeLimit(.minutes(5))) struct DraftDeliveryTests {
  @Test func anAnswerLiesAmongTheDraftsAndNobodyIsWrittenTo() async throws {
    let (desk, citizen) = try await asked()
    let drafts = try await Colleague(at: desk).drafts()
    #expect(drafts.count == 1)
    let draft = try Message(parsing: try #require(drafts.first))
    #expect(draft.subject.contains("Inscription confirmée"))
    #expect(draft.to.map(\.address) == [citizen.address])
    #expect(draft.header("Auto-Submitted") == nil)
    #expect(draft.inReplyTo.count == 1)
    #expect(draft.attachments.map(\.fileName) == ["invitation.ics"])
    #expect(try Colleague(at: desk).marks() == ["D"])
    #expect(try await state(of: citizen, at: desk) == ["drafted"])
    let inbox = RealMailbox(citizen.address, testbed: desk.testbed)
    #expect(try await inbox.subjects(in: "INBOX").isEmpty)
    #expect(try await preview(desk).contains("Brouillons à relire et à envoyer : 1 lettre attend, depuis le"))
  }

  @Test func anEventAloneAndNeverWhatIsForStaff() async throws {
    let desk = try TestDesk()
    let tomorrow = CivilDay(Date()).adding(1).iso
    try desk.write(
      "catalogue.toml",
      TestDesk.catalogueText.replacing("2099-05-12T", with: "\(tomorrow)T")
        .replacing("capacity = 2", with: "capacity = 2\ndrafts = true"))
    try desk.setDigestHour("00:00")
    let (awa, omar) = (
      Citizen("Awa Diallo", testbed: desk.testbed), Citizen("Omar Sarr", testbed: desk.testbed)
    )
    try await awa.write(to: desk.address, subject: "Inscription", LineTests.request + awa.name)
    try await omar.write(
      to: desk.address, subject: "Inscription",
      "Bonjour,\n\nJe souhaite m'inscrire à la réunion publique sur les mobilités.\n\n\(omar.name)")
    _ = try await desk.mailbox.messages(atLeast: 2)
    #expect(try await desk.once().status == 0)
    #expect(try await omar.letter().subject.contains("mobilités"))
    let drafts = try await Colleague(at: desk).drafts().map { try Message(parsing: $0) }
    #expect(drafts.map { $0.to.map(\.address) } == [[awa.address]])
    let team = RealMailbox(desk.address.replacing("@", with: "-team@"), testbed: desk.testbed)
    #expect(try await team.messages(atLeast: 1).map(\.subject).allSatisfy { $0.hasPrefix("Feuille") })
  }

  @Test func aCrashBetweenTheFolderAndTheRegisterLeavesOneDraft() async throws {
    let (desk, citizen) = try await asked()
    // As the register was between the server's OK and its own next transaction.
    try await DatabaseQueue(path: desk.database).write { db in
      try db.execute(sql: "UPDATE outbox SET state = 'queued', drafted_at = NULL")
      #expect(try Int.fetchOne(db, sql: "SELECT attempts FROM outbox") == 1)
    }
    #expect(try await desk.once().status == 0)
    #expect(try await Colleague(at: desk).drafts().count == 1)
    #expect(try await state(of: citizen, at: desk) == ["drafted"])
  }

  @Test func aCrashBeforeTheFolderStillFilesIt() async throws {
    let (desk, citizen) = try await asked()
    try await Colleague(at: desk).discard()
    try await DatabaseQueue(path: desk.database).write { db in
      try db.execute(sql: "UPDATE outbox SET state = 'queued', drafted_at = NULL")
    }
    #expect(try await desk.once().status == 0)
    #expect(try await Colleague(at: desk).drafts().count == 1)
    #expect(try await state(of: citizen, at: desk) == ["drafted"])
  }

  @Test func aColleagueSendsItAndTheRegisterKnows() async throws {
    let (desk, citizen) = try await asked()
    let colleague = Colleague(at: desk)
    try await colleague.hasSentMailBefore()
    try await colleague.send()
    #expect(try await desk.once().errors.contains("draft sent by staff"))
    #expect(try await state(of: citizen, at: desk) == ["sent"])
    #expect(try await !preview(desk).contains("Brouillons"))
  }

  @Test func whatTheColleagueChangedIsKnownAndItsAnswerIsUnderstood() async throws {
    let (desk, citizen) = try await asked()
    let colleague = Colleague(at: desk)
    try await colleague.hasSentMailBefore()
    let id = "\(UUID().uuidString.lowercased())@client.example"
    try await colleague.send { draft in
      draft.replacing(#/Message-I[dD]: <[^>]*>/#, with: "Message-ID: <\(id)>")
        .replacing(#/\r\nSubject: (.|\r\n[ \t])*/#, with: "\r\nSubject: Bienvenue !")
    }
    #expect(try await desk.once().errors.contains("draft sent by staff"))
    let letters = try await letters(to: citizen, at: desk)
    #expect(letters.map { $0["subject"] as? String } == ["Bienvenue !"])
    try await citizen.write(
      to: desk.address, subject: "Re: Bienvenue !", "Je dois annuler, désolée.\n\n\(citizen.name)",
      headers: [HeaderField(name: "In-Reply-To", value: "<\(id)>")])
    _ = try await desk.mailbox.messages(atLeast: 1)
    try await desk.once()
    #expect(try await desk.register() == ["Awa Diallo cancelled"])
    #expect(try await state(of: citizen, at: desk) == ["sent", "drafted"])
  }

  @Test func aDiscardedDraftIsToldInTheDigest() async throws {
    let (desk, citizen) = try await asked()
    try await Colleague(at: desk).discard()
    #expect(try await desk.once().status == 0)
    #expect(try await state(of: citizen, at: desk) == ["drafted"])
    let later = try await Program.run(daysAhead: 1, ["run", "--once", "--config", desk.configuration])
    #expect(later.errors.contains("drafts discarded"), "\(later.errors)")
    #expect(try await state(of: citizen, at: desk) == ["discarded"])
    let digest = try await told(desk, by: later)
    #expect(digest.contains("1 lettre non remise"))
    #expect(digest.contains("- \(citizen.address)\n  Brouillon supprimé sans être envoyé"))
  }

  @Test func anOutdatedDraftIsFlaggedAndTold() async throws {
    let (desk, citizen) = try await asked()
    try await citizen.write(
      to: desk.address, subject: "Annulation",
      "Bonjour,\n\nJe dois annuler mon inscription à la formation « Réussir son compost de quartier ».\n\n\(citizen.name)"
    )
    _ = try await desk.mailbox.messages(atLeast: 1)
    try await desk.once()
    #expect(try await desk.register() == ["Awa Diallo cancelled"])
    #expect(try Colleague(at: desk).marks() == ["DF", "D"])
    let digest = try await preview(desk)
    #expect(digest.onOneLine.contains("1 brouillon dépassé, 2 brouillons à envoyer"))
    #expect(digest.contains("Brouillon dépassé : une lettre plus récente dit autre chose"))
  }

  @Test func aFolderThatTakesNothingIsTriedAgain() async throws {
    let desk = try TestDesk()
    try draftMode(desk)
    let colleague = Colleague(at: desk)
    try await colleague.make("Drafts")
    try colleague.lockDrafts(true)
    let citizen = Citizen("Rose Petit", testbed: desk.testbed)
    try await citizen.write(to: desk.address, subject: "Inscription", LineTests.request + citizen.name)
    _ = try await desk.mailbox.messages(atLeast: 1)
    let refused = try await desk.once()
    #expect(refused.status == 0 && refused.errors.contains("letter not taken yet"), "\(refused.errors)")
    #expect(try await state(of: citizen, at: desk) == ["queued"])
    let digest = try await preview(desk)
    #expect(digest.contains("Courrier à envoyer : 1 lettre attend"))
    #expect(digest.contains("Brouillons que le serveur refuse : 1 lettre attend."))
    try colleague.lockDrafts(false)
    _ = try await Program.run(daysAhead: 1, ["run", "--once", "--config", desk.configuration])
    #expect(try await state(of: citizen, at: desk) == ["drafted"])
    #expect(try await colleague.drafts().count == 1)
  }

  @Test func aReminderIsADraftToo() async throws {
    let day = CivilDay(Date()).adding(3).iso
    let (desk, citizen) = try await asked { desk in
      try desk.write("catalogue.toml", TestDesk.catalogueText.replacing("2099-05-12T", with: "\(day)T"))
    }
    let later = try await Program.run(daysAhead: 2, ["run", "--once", "--config", desk.configuration])
    #expect(later.status == 0, "\(later.errors)")
    let drafts = try await Colleague(at: desk).drafts().map { try Message(parsing: $0) }
    #expect(drafts.map(\.subject).contains { $0.hasPrefix("Demain") }, "\(drafts.map(\.subject))")
    #expect(drafts.allSatisfy { $0.to.map(\.address) == [citizen.address] } && drafts.count == 2)
    let after = try await Program.run(daysAhead: 3, ["run", "--once", "--config", desk.configuration])
    #expect(try Colleague(at: desk).marks() == ["D", "DF"])
    #expect(try await told(desk, by: later, after).contains("le jour dont il parle est passé"))
  }

  @Test func theFolderIsTheOneThatTheServerMarks() async throws {
    let desk = try TestDesk()
    try draftMode(desk)
    try await Colleague(at: desk).make("Ébauches")
    let citizen = Citizen("Rose Petit", testbed: desk.testbed)
    try await citizen.write(to: desk.address, subject: "Inscription", LineTests.request + citizen.name)
    _ = try await desk.mailbox.messages(atLeast: 1)
    try await desk.once()
    #expect(try await desk.mailbox.subjects(in: "Ébauches").count == 1)
    #expect(try await Colleague(at: desk).drafts().isEmpty)
  }

  @Test func theFolderIsTheOneThatTheConfigurationNames() async throws {
    let desk = try TestDesk(folders: "[imap.folders]\ndrafts = \"Guichet/À relire\"")
    try draftMode(desk)
    try await Colleague(at: desk).make("Ébauches")
    let citizen = Citizen("Rose Petit", testbed: desk.testbed)
    try await citizen.write(to: desk.address, subject: "Inscription", LineTests.request + citizen.name)
    _ = try await desk.mailbox.messages(atLeast: 1)
    try await desk.once()
    #expect(try await desk.mailbox.subjects(in: "Guichet/À relire").count == 1)
  }

  @Test func aDeskAtWorkFilesWhatItWrites() async throws {
    let desk = try TestDesk()
    try draftMode(desk)
    let running = try await desk.open()
    let citizen = Citizen("Paul Martin", testbed: desk.testbed)
    try await citizen.write(to: desk.address, subject: "Inscription", LineTests.request + citizen.name)
    await running.waits(for: "letter filed as a draft")
    #expect(try await Colleague(at: desk).drafts().count == 1)
    running.terminate()
    #expect(await running.ending().status == 0)
    #expect(try await state(of: citizen, at: desk) == ["drafted"])
  }

  @Test func checkTriesTheFolders() async throws {
    let desk = try TestDesk()
    try draftMode(desk)
    let without = try await Program.run("check", "--config", desk.configuration)
    #expect(without.status == 78)
    #expect(without.output.contains("FAILED  drafts imap://127.0.0.1"))
    #expect(without.output.contains("imap.folders.sent: the mailbox has no folder of sent mail"))
    try await Colleague(at: desk).hasSentMailBefore()
    let with = try await Program.run("check", "--config", desk.configuration)
    #expect(with.status == 0, "\(with.output)")
    #expect(with.output.contains("ok      drafts imap://127.0.0.1"))
  }

  /// A desk in draft mode that has answered one message.
  private func asked(_ prepare: (TestDesk) throws -> Void = { _ in }) async throws -> (TestDesk, Citizen) {
    let desk = try TestDesk()
    try draftMode(desk)
    try prepare(desk)
    let citizen = Citizen("Awa Diallo", testbed: desk.testbed)
    try await citizen.write(to: desk.address, subject: "Inscription", LineTests.request + citizen.name)
    _ = try await desk.mailbox.messages(atLeast: 1)
    let ending = try await desk.once()
    #expect(ending.status == 0 && ending.errors.contains("letter filed as a draft"), "\(ending.errors)")
    return (desk, citizen)
  }

  private func draftMode(_ desk: TestDesk) throws {
    let settings = try String(contentsOfFile: desk.configuration, encoding: .utf8)
    try desk.write("guichet.toml", settings.replacing("[smtp]", with: "[smtp]\ndrafts = true"))
  }

  private func letters(to citizen: Citizen, at desk: TestDesk) async throws -> [[String: Any]] {
    let ending = try await Program.run("show", "--json", "--config", desk.configuration, citizen.address)
    let object = try JSONSerialization.jsonObject(with: Data(ending.output.utf8)) as? [String: Any]
    return try #require(object?["letters"] as? [[String: Any]])
  }

  private func state(of citizen: Citizen, at desk: TestDesk) async throws -> [String] {
    try await letters(to: citizen, at: desk).compactMap { $0["state"] as? String }
  }

  /// What staff were told, and what the next digest tells them: at which hour a test runs decides what is in which.
  private func told(_ desk: TestDesk, by runs: Program.Ending...) async throws -> String {
    // In draft mode what is sent is for staff.
    let sent = runs.map { $0.errors.split(separator: "\n").count { $0.contains("letter sent") } }.reduce(0, +)
    let team = RealMailbox(desk.address.replacing("@", with: "-team@"), testbed: desk.testbed)
    let digests = try await team.messages(atLeast: sent).map { digest in
      digest.body.map(\.text).joined(separator: "\n")
    }
    return try await plain(digests.joined(separator: "\n")) + preview(desk)
  }

  /// The text of the digest that comes next, its spaces plain and its summary on one line.
  private func preview(_ desk: TestDesk) async throws -> String {
    let folder = desk.folder.appending(path: "preview-\(UUID().uuidString)").path
    _ = try await Program.run("digest", "--config", desk.configuration, "--preview", folder)
    return plain(try String(contentsOfFile: folder + "/digest.txt", encoding: .utf8))
  }

  private func plain(_ text: String) -> String {
    text.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
      .replacing(" brouillons\nà envoyer", with: " brouillons à envoyer")
  }
}
