import Foundation
import MIME
import TestSupport
import Testing

/// A person is erased after a day in which the desk and staff wrote to them and about them, on the real servers; then the database's bytes,
/// the journal, every message of every folder, and the digests are searched for them.
@Suite(.timeLimit(.minutes(5))) struct ErasedEverywhereTests {
  @Test func nothingTellsOfThemAnyMore() async throws {
    let office = try BusyOffice()
    try await office.passesADay()
    let words = ["Diallo", office.awa.address]
    #expect(try office.desk.found(words) == Set(words))
    #expect(try office.mail(with: words).count == 9)
    #expect(try await office.digests(with: words) == ["text", "html", "workbook"])
    let plan = try await office.erase()
    #expect(
      plan.output.contains("letters whose copies may lie among drafts, sent mail and the bin: 5"), "\(plan)")
    #expect(plan.output.contains("nothing was done"))
    #expect(try office.mail(with: words).count == 9)
    let erased = try await office.erase("--yes", "--cancel", "--mailbox")
    #expect(erased.status == 0, "\(erased.errors)")
    #expect(erased.output.contains("messages deleted from the mailbox: 4"), "\(erased.output)")
    #expect(erased.output.contains("copies of letters deleted from drafts, sent mail and the bin: 5"))
    #expect(erased.output.contains("since the register knows the person: 2; staff have them in mailboxes"))
    #expect(!erased.output.contains("left in the mailbox") && !erased.output.contains("not found"))
    for word in words { #expect(!(erased.output + erased.errors).contains(word)) }
    #expect(try office.desk.found(words).isEmpty)
    #expect(try office.mail(with: words).isEmpty)
    #expect(try await office.digests(with: words).isEmpty)
    let journal = try await Program.run("journal", "--json", "--config", office.desk.configuration)
    #expect(journal.output.contains("\"act\":\"erased\""))
    for word in words { #expect(!journal.output.contains(word)) }
    // Who is not meant keeps all.
    #expect(try office.desk.found(["Petit", office.rose.address]) == ["Petit", office.rose.address])
    #expect(try office.mail(with: ["Petit"]).count == 2)
    try await office.desk.once()
    #expect(try office.desk.found(words).isEmpty)
  }
}

/// A desk, and what happens there on a day.
private final class BusyOffice {
  let desk: TestDesk
  let awa: Citizen
  let rose: Citizen
  private let colleague: Colleague
  private let team: Citizen

  init() throws {
    desk = try TestDesk(folders: "authserv_id = \"mx.valombre.example\"")
    let catalogue = TestDesk.catalogueText.replacing(
      "keywords = [\"mobilités\"", with: "drafts = true\nkeywords = [\"mobilités\"")
    try desk.write("catalogue.toml", catalogue)
    (awa, rose) = (
      Citizen("Awa Diallo", testbed: desk.testbed), Citizen("Rose Petit", testbed: desk.testbed)
    )
    team = Citizen("Équipe", at: desk.address.replacing("@", with: "-team@"), testbed: desk.testbed)
    colleague = Colleague(at: desk)
  }

  /// Two registrations, one of them by a draft that staff send under a Message-ID of their program's; a case, the digest, staff's answer to
  /// it, the transcript. The server files what it sends; a second draft is thrown into the bin.
  func passesADay() async throws {
    try await colleague.hasSentMailBefore()
    try await write(rose, "Compost", "Bonjour, je m'inscris à la formation compost. Rose Petit")
    try await write(awa, "Compost", "Bonjour, je m'inscris à la formation compost. Awa Diallo")
    try await write(awa, "Vélo", "Bonjour, je m'inscris à la réunion sur les mobilités. Awa Diallo")
    let id = "\(UUID().uuidString.lowercased())@client.example"
    try await colleague.send { $0.replacing(#/Message-I[dD]: <[^>]*>/#, with: "Message-ID: <\(id)>") }
    try await write(awa, "Parking", "Bonjour, y a-t-il un parking à la mairie ? Awa Diallo")
    try await colleague.keep(await letters(of: awa, 2) + letters(of: rose, 1), in: "Sent")
    try await once()
    let digest = try #require(try await letters(of: team, 1).last)
    try await colleague.keep([digest], in: "Sent")
    try await answer(digest, "4 répondu")
    try await colleague.keep([try #require(try await letters(of: team, 2).last)], in: "Trash")
  }

  func erase(_ flags: String...) async throws -> Program.Ending {
    try await Program.run(
      daysAhead: 1, ["person", "erase", "--config", desk.configuration, awa.address] + flags)
  }

  /// Messages in any folder with one of the words in them, in whatever way they are encoded.
  func mail(with words: [String]) throws -> [Message] {
    try colleague.everything().filter { content in
      let message = try Message(parsing: content)
      let people = (message.from + message.to + message.cc).map { "\($0.name ?? "") \($0.address)" }
      let parts = [String(decoding: content, as: UTF8.self), message.subject] + people
      let text = (parts + message.body.map(\.text)).joined(separator: "\n")
      return words.contains(where: text.contains)
    }.map { try Message(parsing: $0) }
  }

  /// The parts of the day's digest, and of the next one, as they would be now, that have one of the words.
  func digests(with words: [String]) async throws -> Set<String> {
    var found: Set<String> = []
    for day in [CivilDay(Date()), CivilDay(Date()).adding(1)] {
      let folder = desk.folder.appending(path: "preview-\(UUID().uuidString)")
      let ending = try await Program.run(
        daysAhead: 1,
        ["digest", "--config", desk.configuration, "--date", day.iso, "--preview", folder.path])
      try #require(ending.status == 0, "\(ending.errors)")
      for (name, part) in [("digest.txt", "text"), ("digest.html", "html")] {
        let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
        if words.contains(where: text.contains) { found.insert(part) }
      }
      let workbook = try Self.workbook(in: folder)
      if words.contains(where: workbook.contains) { found.insert("workbook") }
    }
    return found
  }

  /// The strings of the workbook among a preview's files.
  private static func workbook(in folder: URL) throws -> String {
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    let book = try #require(files.first { $0.pathExtension == "xlsx" })
    let (pipe, unzip) = (Pipe(), Process())
    unzip.executableURL = URL(filePath: "/usr/bin/python3")
    unzip.arguments = [
      "-c",
      "import sys, zipfile; b = zipfile.ZipFile(sys.argv[1]); [print(b.read(n).decode()) for n in b.namelist()]",
      book.path,
    ]
    unzip.standardOutput = pipe
    try unzip.run()
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    unzip.waitUntilExit()
    try #require(unzip.terminationStatus == 0)
    return text
  }

  private func write(_ citizen: Citizen, _ subject: String, _ text: String) async throws {
    try await citizen.write(to: desk.address, subject: subject, text)
    _ = try await desk.mailbox.messages(atLeast: 1)
    try await desk.once()
  }

  private func once() async throws {
    let ending = try await Program.run(daysAhead: 1, ["run", "--once", "--config", desk.configuration])
    #expect(ending.status == 0, "\(ending.errors)")
  }

  private func letters(of citizen: Citizen, _ count: Int) async throws -> [[UInt8]] {
    try await RealMailbox(citizen.address, testbed: desk.testbed).contents(atLeast: count)
  }

  /// Staff's, with the digest below, as mail programs do.
  private func answer(_ digest: [UInt8], _ orders: String) async throws {
    let letter = try Message(parsing: digest)
    let quoted = letter.body.map { "> " + $0.text }.joined(separator: "\n")
    try await team.write(
      to: desk.address, subject: "RE: \(letter.subject)",
      orders + "\n\nLe 3 mars 2027 à 10:12, Guichet <\(desk.address)> a écrit :\n> \n" + quoted,
      headers: [
        HeaderField(
          name: "Authentication-Results", value: "mx.valombre.example; dmarc=pass header.from=office.example"),
        HeaderField(name: "In-Reply-To", value: "<\(letter.messageID ?? "")>"),
      ])
    _ = try await desk.mailbox.messages(atLeast: 1)
    try await once()
  }
}
