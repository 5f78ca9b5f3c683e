import Foundation
import TestSupport

/// A desk with a mailbox of its own on the real servers, set up in a folder that goes with it.
final class TestDesk {
  let address: String
  let folder: URL
  let testbed: Testbed

  var configuration: String { folder.appending(path: "guichet.toml").path }
  var database: String { folder.appending(path: "guichet.sqlite").path }
  var catalogue: String { folder.appending(path: "catalogue.toml").path }
  var templates: String { folder.appending(path: "Templates").path }
  var mailbox: RealMailbox { RealMailbox(address, testbed: testbed) }

  /// `imap` and `smtp` take the place of the lines that name the servers; `folders` and `smtpMore` are added to their tables.
  init(
    on testbed: Testbed = Testbed(), start: String = "all", imap: String? = nil, smtp: String? = nil,
    folders: String = "", envelope: String = "", smtpMore: String = ""
  ) throws {
    self.testbed = testbed
    address = "\(UUID().uuidString.lowercased())@office.example"
    folder = FileManager.default.temporaryDirectory.appending(path: "guichet-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: Self.root.appending(path: "Templates"), to: folder.appending(path: "Templates"))
    try write("catalogue.toml", Self.catalogueText)
    try write("password", testbed("PASSWORD"))
    try write(
      "guichet.toml",
      """
      [imap]
      start = "\(start)"
      user = "\(address)"
      password_file = "password"
      \(imap ?? "url = \"imap://127.0.0.1:\(try testbed("IMAP_PORT"))\"\nca_file = \"\(try testbed("CA"))\"")
      \(folders)
      [smtp]
      user = "\(address)"
      password_file = "password"
      from = "Action internationale <\(address)>"
      envelope_from = "\(envelope)"
      \(smtpMore)
      \(smtp ?? "url = \"smtp://127.0.0.1:\(try testbed("SUBMISSION_PORT"))\"\nca_file = \"\(try testbed("CA"))\"")
      [digest]
      to = ["\(address.replacing("@", with: "-team@"))"]
      at = "23:59"
      """)
  }

  /// When the digest and the sheets are due; until then not while a test of today runs, whenever it does.
  func setDigestHour(_ hour: String) throws {
    let settings = try String(contentsOfFile: configuration, encoding: .utf8)
    try write("guichet.toml", settings.replacing(/(?m)^at = .*$/, with: "at = \"\(hour)\""))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func write(_ name: String, _ text: String) throws {
    try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
  }

  /// `guichet run --once`; its ending.
  @discardableResult
  func once() async throws -> Program.Ending {
    try await Program.run("run", "--once", "--config", configuration)
  }

  /// `guichet run`, once it watches the mailbox.
  func open() async throws -> Program.Running {
    let running = try Program.start("run", "--config", configuration)
    await running.waits(for: "mailbox connected")
    return running
  }

  /// `guichet list --json`: name and status of each.
  func register() async throws -> [String] {
    let ending = try await Program.run("list", "--json", "--config", configuration)
    return try ending.output.split(separator: "\n").map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return "\(object?["name"] as? String ?? "?") \(object?["status"] as? String ?? "?")"
    }
  }

  /// The repository's.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Far ahead, so that the tests work in any year.
  static let catalogueText = """
    [organiser]
    name = "Mairie de Valombre"
    address = "rencontres@valombre.example"

    [[event]]
    id = "atelier-compost"
    kind = "formation"
    title = "Réussir son compost de quartier"
    keywords = ["compost"]
    sessions = [{ start = 2099-05-12T09:30:00, end = 2099-05-12T12:00:00 }]
    capacity = 2
    waiting_list = true

    [[event]]
    id = "reunion-mobilites"
    kind = "réunion"
    title = "Réunion publique sur les mobilités"
    keywords = ["mobilités", "vélo"]
    sessions = [{ start = 2099-06-03T18:00:00, end = 2099-06-03T20:00:00 }]
    """
}
