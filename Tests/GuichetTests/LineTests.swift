import Foundation
import MIME
import TestSupport
import Testing

/// The whole line on real servers: a citizen writes through Postfix, the desk reads Dovecot, and the answer comes back.
@Suite(.timeLimit(.minutes(5))) struct LineTests {
  static let request =
    "Bonjour,\n\nJe souhaite m'inscrire à la formation « Réussir son compost de quartier ».\n\nCordialement,\n"

  @Test func aCitizenIsRegisteredAndAnswered() async throws {
    let desk = try TestDesk()
    let citizen = Citizen("Maëlle Le Goff", testbed: desk.testbed)
    let running = try await desk.open()
    let id = try await citizen.write(to: desk.address, subject: "Inscription", Self.request + citizen.name)
    let letter = try await citizen.letter()
    #expect(letter.subject.contains("Inscription confirmée"))
    #expect(letter.inReplyTo == [id])
    #expect(letter.references == [id])
    #expect(letter.header("Auto-Submitted") == "auto-replied")
    #expect(letter.header("Return-Path") == "<>")
    #expect(letter.to.map(\.address) == [citizen.address])
    #expect(letter.cc.isEmpty)
    #expect(letter.replyTo.map(\.address) == ["rencontres@valombre.example"])
    #expect(letter.body.contains { $0.text.contains("Maëlle Le Goff") })
    #expect(try await desk.register() == ["Maëlle Le Goff confirmed"])
    running.terminate()
    #expect(await running.ending().status == 0)
    #expect(try await desk.mailbox.subjects(in: "INBOX").isEmpty)
    #expect(try await desk.mailbox.subjects(in: "Guichet/Traités") == ["Inscription"])
  }

  @Test func whoComesLateWaits() async throws {
    let desk = try TestDesk()
    let citizens = ["Awa Diallo", "Jean Lefèvre", "Nguyễn Thị Mai"].map { Citizen($0, testbed: desk.testbed) }
    let running = try await desk.open()
    var subjects: [String] = []
    for citizen in citizens {
      try await citizen.write(to: desk.address, subject: "Inscription", Self.request + citizen.name)
      subjects.append(try await citizen.letter().subject)
    }
    running.terminate()
    _ = await running.ending()
    #expect(subjects[1].contains("confirmée"))
    #expect(!subjects[2].contains("confirmée") && subjects[2].contains("iste d’attente"))
    #expect(
      try await desk.register() == [
        "Awa Diallo confirmed", "Jean Lefèvre confirmed", "Nguyễn Thị Mai waiting",
      ])
  }

  @Test func automaticMailGetsNoLetter() async throws {
    let desk = try TestDesk()
    let machine = Citizen("Répondeur", testbed: desk.testbed)
    try await machine.write(
      to: desk.address, subject: "Absence", Self.request,
      headers: [HeaderField(name: "Auto-Submitted", value: "auto-replied")])
    _ = try await desk.mailbox.messages(atLeast: 1)
    let ending = try await desk.once()
    #expect(ending.status == 0)
    #expect(ending.errors.contains("letters=0"))
    #expect(!ending.errors.contains("letter sent"))
    #expect(try await desk.mailbox.subjects(in: "Guichet/Ignorés") == ["Absence"])
    #expect(try await desk.register().isEmpty)
  }

  @Test func aQuestionGoesToStaffAndIsAcknowledged() async throws {
    let desk = try TestDesk()
    let citizen = Citizen("Yann Kerleau", testbed: desk.testbed)
    try await citizen.write(
      to: desk.address, subject: "Question",
      "Bonjour,\nPourriez-vous me dire si la salle a un ascenseur ?\nYann Kerleau")
    _ = try await desk.mailbox.messages(atLeast: 1)
    try await desk.once()
    #expect(try await citizen.letter().header("Auto-Submitted") == "auto-replied")
    #expect(try await desk.mailbox.subjects(in: "Guichet/À vérifier") == ["Question"])
  }

  @Test func whatLiesThereAtTheFirstStartIsLeftAlone() async throws {
    let desk = try TestDesk(start: "now")
    let (old, new) = (
      Citizen("Ancien Courrier", testbed: desk.testbed), Citizen("Nouvelle Venue", testbed: desk.testbed)
    )
    try await old.write(to: desk.address, subject: "Avant", Self.request + old.name)
    _ = try await desk.mailbox.messages(atLeast: 1)
    #expect(try await desk.once().errors.contains("message handled") == false)
    try await new.write(to: desk.address, subject: "Après", Self.request + new.name)
    _ = try await desk.mailbox.messages(atLeast: 2)
    try await desk.once()
    _ = try await new.letter()
    #expect(try await desk.register() == ["Nouvelle Venue confirmed"])
    #expect(try await desk.mailbox.subjects(in: "INBOX") == ["Avant"])
  }

  @Test(arguments: [
    // Nothing but RFC 3501: COPY, and \Deleted left for staff's own EXPUNGE.
    ("IMAP_BASIC", "tls = \"off\"", 1),
    // Every folder under INBOX., "." between levels.
    ("IMAP_INBOX", "", 0),
  ])
  func poorerServersServeToo(port: String, tls: String, left: Int) async throws {
    let testbed = Testbed()
    let desk = try TestDesk(
      imap:
        "url = \"imap://127.0.0.1:\(try testbed("\(port)_PORT"))\"\nca_file = \"\(try testbed("CA"))\"\n\(tls)"
    )
    let citizen = Citizen("Rosa Almeida", testbed: desk.testbed)
    try await citizen.write(to: desk.address, subject: "Inscription", Self.request + citizen.name)
    _ = try await desk.mailbox.messages(atLeast: 1)
    #expect(try await desk.once().status == 0)
    _ = try await citizen.letter()
    #expect(try await desk.once().status == 0)
    #expect(try await desk.mailbox.subjects(in: "INBOX").count == left)
    #expect(try await desk.mailbox.subjects(in: "Guichet/Traités") == ["Inscription"])
    #expect(try await citizen.letters().count == 1)
  }

  @Test func aDeskStoppedInTheMiddleLosesNothingAndRepeatsNothing() async throws {
    let desk = try TestDesk()
    let citizens = (1...40).map { Citizen("Personne Numéro\($0)", testbed: desk.testbed) }
    for citizen in citizens {
      try await citizen.write(to: desk.address, subject: "Inscription", Self.request + citizen.name)
    }
    _ = try await desk.mailbox.messages(atLeast: citizens.count)
    let running = try Program.start("run", "--config", desk.configuration)
    await running.waits(for: "message handled", times: 7)
    running.terminate()
    #expect(await running.ending().status == 0)
    try await desk.once()
    for citizen in citizens { #expect(try await citizen.letters().count == 1) }
    #expect(try await desk.mailbox.subjects(in: "INBOX").isEmpty)
  }

  @Test func aRefusedAddressStandsInTheDigest() async throws {
    let desk = try TestDesk()
    let address = "\(UUID().uuidString.lowercased())@refused.example"
    let citizen = Citizen("Paul Perdu", at: address, testbed: desk.testbed)
    try await citizen.write(to: desk.address, subject: "Inscription", Self.request + citizen.name)
    _ = try await desk.mailbox.messages(atLeast: 1)
    let ending = try await desk.once()
    #expect(ending.errors.contains("letter given up"))
    #expect(!ending.errors.contains(address))
    let preview = desk.folder.appending(path: "preview").path
    #expect(try await Program.run("digest", "--config", desk.configuration, "--preview", preview).status == 0)
    #expect(try String(contentsOfFile: preview + "/digest.txt", encoding: .utf8).contains(address))
  }
}
