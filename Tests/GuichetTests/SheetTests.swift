import Correspondence
import Foundation
import MIME
import Records
import Registration
import Settings
import Testing

@testable import Guichet

/// The sign-in sheet goes to staff by itself, the evening before, once.
@Suite struct SheetTests {
  /// The event is on 12 May 2099 at half past nine.
  private static func writer(_ clock: TestClock, _ register: Register) async throws -> SheetWriter {
    let catalogue = try CatalogueFile.parse(TestDesk.catalogueText, file: "c.toml")
    let office = Office(
      catalogue: catalogue, judge: Judge(catalogue: catalogue, ownAddresses: []),
      templates: try TemplateSet(folder: TestDesk.root.appending(path: "Templates")))
    try await register.adopt(catalogue, at: clock.now()) { _ in throw LetterError(description: "no letter") }
    return SheetWriter(
      register: register, office: CurrentOffice(office), sender: Mailbox(address: "desk@o.example"),
      settings: Configuration.Digest(to: ["a@o.example", "b@o.example"], hour: 18, minute: 0),
      acceptsAnswers: true, now: { clock.now() })
  }

  @Test func aSheetGoesOutOnceTheEveningBefore() async throws {
    let (clock, register) = (TestClock("2099-05-11T15:59:59Z"), try Register.inMemory())
    let writer = try await Self.writer(clock, register)
    #expect(try await writer.writeWhatIsDue() == 0)
    #expect(writer.next() == (try Date("2099-05-11T16:00:00Z", strategy: .iso8601)))
    clock.set("2099-05-11T16:00:00Z")
    #expect(try await writer.writeWhatIsDue() == 1)
    #expect(try await writer.writeWhatIsDue() == 0)
    // Another desk, after a restart.
    #expect(try await Self.writer(clock, register).writeWhatIsDue() == 0)
    let letters = try await register.due(at: clock.now(), limit: 9)
    #expect(letters.map(\.recipient) == ["a@o.example", "b@o.example"])
    #expect(Set(letters.map(\.messageID)).count == 2)
  }

  @Test func theLetterHoldsTheSheet() async throws {
    let (clock, register) = (TestClock("2099-05-11T17:00:00Z"), try Register.inMemory())
    #expect(try await Self.writer(clock, register).writeWhatIsDue() == 1)
    let letter = try #require(try await register.due(at: clock.now(), limit: 1).first)
    let text = String(decoding: letter.content, as: UTF8.self)
    #expect(text.contains("Auto-Submitted: auto-generated\r\n"))
    #expect(text.contains("filename=emargement-atelier-compost.pdf"))
    // The beginning of a PDF, in base64.
    #expect(text.contains("\r\n\r\n" + Data("%PDF-1.4".utf8).base64EncodedString().prefix(10)))
  }

  @Test func twoRunsAtOnceSendOne() async throws {
    let (clock, register) = (TestClock("2099-05-11T17:00:00Z"), try Register.inMemory())
    let writer = try await Self.writer(clock, register)
    async let first = writer.writeWhatIsDue()
    async let second = writer.writeWhatIsDue()
    let both = try await [first, second]
    #expect(both.sorted() == [0, 1])
    #expect(try await register.due(at: clock.now(), limit: 9).count == 2)
  }

  // MARK: the command

  @Test(arguments: [SheetFile.Kind.signIn, .certificates]) func anUnknownEventIsNamed(_ kind: SheetFile.Kind)
    async throws
  {
    let desk = try SheetDesk()
    let failure = await #expect(throws: Failure.self) {
      _ = try await SheetFile.write(kind, configuration: desk.configuration, event: "x", output: desk.output)
    }
    #expect(failure?.status == .usage)
    #expect(failure?.description.hasSuffix("it has atelier-compost, reunion-mobilites") == true)
  }

  @Test func aSheetIsWritten() async throws {
    let desk = try SheetDesk()
    let file = try await SheetFile.write(
      .signIn, configuration: desk.configuration, event: "atelier-compost", output: desk.output)
    #expect(file.path == desk.output)
    #expect(try Data(contentsOf: URL(fileURLWithPath: desk.output)).starts(with: Data("%PDF".utf8)))
  }

  @Test func nobodyToCertify() async throws {
    let desk = try SheetDesk()
    let failure = await #expect(throws: Failure.self) {
      _ = try await SheetFile.write(
        .certificates, configuration: desk.configuration, event: "atelier-compost", output: desk.output)
    }
    #expect(failure?.status == .badData)
    #expect(!FileManager.default.fileExists(atPath: desk.output))
  }

  @Test func aFolderThatIsNotThere() async throws {
    let desk = try SheetDesk()
    let failure = await #expect(throws: Failure.self) {
      _ = try await SheetFile.write(
        .signIn, configuration: desk.configuration, event: "atelier-compost",
        output: desk.output + "/no/x.pdf")
    }
    #expect(failure?.status == .cannotCreate)
  }
}

/// A configuration, a catalogue and an empty register in a folder that goes with it; no server.
private final class SheetDesk {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "guichet-\(UUID().uuidString)")

  var configuration: String { folder.appending(path: "guichet.toml").path }
  var output: String { folder.appending(path: "sheet.pdf").path }

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let text = """
      [imap]
      url = "imap://127.0.0.1:1"
      user = "desk@o.example"
      password_file = "password"
      [smtp]
      url = "smtp://127.0.0.1:1"
      from = "desk@o.example"
      [digest]
      to = ["team@o.example"]
      """
    for (name, text) in [
      ("guichet.toml", text), ("catalogue.toml", TestDesk.catalogueText), ("password", "x"),
    ] {
      try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
    }
    try FileManager.default.copyItem(
      at: TestDesk.root.appending(path: "Templates"), to: folder.appending(path: "Templates"))
    _ = try Register.open(folder.appending(path: "guichet.sqlite").path)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }
}
