import Foundation
import Records
import Registration
import Testing

@testable import Guichet

/// Hostile words followed from the message to every output.
@Suite(.serialized) struct InjectedMailTests {
  /// As the name in From, the subject, the name in the text, and the organisation.
  private func receive(_ poisons: [String], at desk: PaperDesk) async throws {
    for (number, poison) in poisons.enumerated() {
      let text = "\(PaperDesk.request)\n\nCordialement,\n\(poison)\nAssociation \(poison)"
      try await desk.receive(
        PaperDesk.message(from: poison, at: "a\(number)@home.example", subject: poison, text),
        uid: UInt32(number + 1))
    }
  }

  @Test func noLetterHoldsMoreThanWords() async throws {
    let desk = try await PaperDesk()
    try await receive(Poison.names, at: desk)
    let letters = try await desk.letters()
    #expect(letters.count > Poison.names.count / 2)
    for letter in letters { try Harmless.check(letter: letter.content, to: letter.recipient) }
  }

  @Test(arguments: Poison.vehicles) func aNameThatCarriesSomethingGetsNoLetter(_ name: String) async throws {
    let desk = try await PaperDesk()
    let folder = try await desk.receive(PaperDesk.message(from: name, at: "victim@home.example"), uid: 1)
    #expect(folder == .review)
    #expect(try await desk.letters().isEmpty)
    #expect(try await desk.people().isEmpty)
  }

  @Test(arguments: Poison.honest) func anHonestNameIsAnswered(_ name: String) async throws {
    let desk = try await PaperDesk()
    try await desk.receive(PaperDesk.message(from: name, at: "someone@home.example"), uid: 1)
    #expect(try await desk.letters().count == 1)
  }

  @Test(arguments: ["awa@benkadi91.com", "Awa Diallo (awa@benkadi91.com)", "Benkadi91.com"])
  func onesOwnAddressIsAName(_ name: String) async throws {
    let desk = try await PaperDesk()
    try await desk.receive(PaperDesk.message(from: name, at: "awa@benkadi91.com"), uid: 1)
    #expect(try await desk.letters().count == 1)
  }

  @Test func theLogHasNoneOfIt() async throws {
    let desk = try await PaperDesk()
    try await receive(Poison.names + Poison.vehicles, at: desk)
    #expect(desk.log.text.contains("message handled"))
    for word in ["awa", "diallo", "evil", "home.example", "script", "\u{1B}"] {
      #expect(!desk.log.text.lowercased().contains(word), "\(word)")
    }
  }
}

/// The same in what staff see: put into the register as it is, as if the reading had let it pass.
@Suite(.serialized) struct InjectedRegisterTests {
  /// One for all: it is only read.
  private static let filled = Task { try await fill() }

  private func desk() async throws -> QuietDesk { try await Self.filled.value }

  private static func fill() async throws -> QuietDesk {
    let desk = try await QuietDesk()
    for (number, poison) in (Poison.names + Poison.vehicles).enumerated() {
      let uid = UInt32(number + 1)
      let person = Participant(
        name: poison, email: "a\(number)@home.example", phone: poison, organisation: poison)
      try await desk.register(person, for: "reunion-mobilites", uid: uid)
      try await desk.receive(
        .staff(.question), from: person, uid: uid + 1_000, subject: poison, words: poison)
      try await desk.receive(.silent(.report), from: person, uid: uid + 2_000, subject: poison, words: poison)
    }
    return desk
  }

  @Test func terminals() async throws {
    let desk = try await desk()
    for arguments in [
      ["list"], ["review", "--since", "2020-01-01"], ["show", "a0@home.example"], ["journal"],
    ] {
      let ending = try await Program.run(
        [arguments[0], "--config", desk.configuration] + arguments.dropFirst())
      #expect(ending.status == 0 && !ending.output.isEmpty)
      Harmless.check(shown: ending.output)
    }
  }

  @Test func linesOfJSON() async throws {
    let desk = try await desk()
    for command in ["list", "review", "journal"] {
      let ending = try await Program.run(
        [command, "--config", desk.configuration, "--json"]
          + (command == "review" ? ["--since", "2020-01-01"] : []))
      let lines = ending.output.split(separator: "\n")
      #expect(!lines.isEmpty)
      for line in lines { _ = try JSONSerialization.jsonObject(with: Data(line.utf8)) }
      #expect(
        !ending.output.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
    }
  }

  @Test func spreadsheets() async throws {
    let desk = try await desk()
    let csv = try await desk.run("export", "--format", "csv").output
    for row in csv.split(separator: "\r\n").dropFirst() {
      for cell in row.split(separator: ";") {
        let text = cell.drop { $0 == "\"" }
        #expect(
          !text.hasPrefix("=") && !text.hasPrefix("@") && !text.hasPrefix("-2") && !text.hasPrefix("+cmd"))
        #expect(!text.hasPrefix("＝"))
      }
    }
    let book = desk.folder.appending(path: "book.xlsx").path
    #expect(try await desk.run("export", "--format", "xlsx", "--output", book).status == 0)
    let formulas = try await Program.start(
      tool: "python3",
      [
        "-c",
        "import sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); print(sum(z.read(n).count(b'<f') for n in z.namelist() if 'worksheets/sheet' in n), sum(b'hyperlink' in z.read(n) for n in z.namelist()))",
        book,
      ]
    ).ending()
    #expect(formulas.output == "0 0\n")
  }

  @Test func theDigest() async throws {
    let desk = try await desk()
    let folder = desk.folder.appending(path: "preview")
    #expect(try await desk.run("digest", "--preview", folder.path).status == 0)
    let bytes = try Data(contentsOf: folder.appending(path: "digest.eml"))
    try Harmless.check(letter: Array(bytes), to: "equipe@valombre.example")
  }

  @Test func theSheet() async throws {
    let desk = try await desk()
    let sheet = desk.folder.appending(path: "sheet.pdf").path
    #expect(
      try await desk.run("sheet", "--event", "reunion-mobilites", "--output", sheet).status == 0)
    // Nothing that a reader of PDF follows or runs (ISO 32000 §12.6).
    let bytes = try Data(contentsOf: URL(fileURLWithPath: sheet))
    for act in ["/URI", "/JavaScript", "/Launch", "/OpenAction"] {
      #expect(bytes.range(of: Data(act.utf8)) == nil, "\(act)")
    }
  }

  @Test func theExplanation() async throws {
    let desk = try await QuietDesk()
    for (number, poison) in (Poison.names + Poison.vehicles).enumerated() {
      let file = desk.folder.appending(path: "\(number).eml").path
      try PaperDesk.message(
        from: poison, at: "a@home.example", subject: poison, "\(PaperDesk.request)\n\n\(poison)"
      ).write(toFile: file, atomically: true, encoding: .utf8)
    }
    let files = try FileManager.default.contentsOfDirectory(atPath: desk.folder.path).filter {
      $0.hasSuffix(".eml")
    }
    let ending = try await Program.run(
      ["explain", "--catalogue", desk.folder.appending(path: "catalogue.toml").path]
        + files.sorted().map { desk.folder.appending(path: $0).path })
    #expect(ending.status == 0)
    #expect(
      !ending.output.unicodeScalars.contains {
        $0.properties.generalCategory == .control && $0 != "\n" && $0 != "\t"
          || $0.properties.generalCategory == .format
      })
  }
}
