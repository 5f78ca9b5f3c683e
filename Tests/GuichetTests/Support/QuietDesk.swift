import Foundation
import Records
import Registration
import Settings

/// A desk without servers: its configuration, and a register that a test writes to while the commands read it.
final class QuietDesk: Sendable {
  let folder: URL
  let register: Register
  let now = Date(timeIntervalSince1970: 1_773_162_000)

  var configuration: String { folder.appending(path: "guichet.toml").path }
  var database: String { folder.appending(path: "guichet.sqlite").path }

  init() async throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "guichet-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: TestDesk.root.appending(path: "Templates"), to: folder.appending(path: "Templates"))
    try Data(TestDesk.catalogueText.utf8).write(to: folder.appending(path: "catalogue.toml"))
    try Data(Self.configurationText.utf8).write(to: folder.appending(path: "guichet.toml"))
    register = try Register.open(folder.appending(path: "guichet.sqlite").path)
    let catalogue = try CatalogueFile.parse(TestDesk.catalogueText, file: "catalogue.toml")
    try await register.adopt(catalogue, at: now, compose: Self.letter)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Runs a command on this desk's configuration.
  func run(_ command: String, _ arguments: String...) async throws -> Program.Ending {
    try await Program.run([command, "--config", configuration] + arguments)
  }

  /// Records a message of that person's, received `uid` seconds after the desk was opened; its answer, if there is one, is in the outbox.
  func receive(
    _ decision: Decision, from sender: Participant, uid: UInt32, subject: String = "Inscription",
    words: String = "Bonjour", proposal: [Action] = [], isAnswered: Bool = true
  ) async throws {
    let receipt = Receipt(
      place: Place(uidValidity: 1, uid: uid), sha256: "\(uid)", redeliveryKey: nil,
      messageID: "m\(uid)@a.example", receivedAt: now.addingTimeInterval(Double(uid)), sender: sender,
      subject: subject, words: words, decision: decision, proposal: proposal,
      answerAddress: isAnswered ? sender.email : nil, dailyLimit: 20)
    _ = try await register.record(receipt, at: now, notice: Self.letter) { recorded in
      [Self.draft("r\(recorded.number)", to: sender.email ?? "")]
    }
  }

  /// Registers that person for an event.
  func register(_ person: Participant, for event: String, uid: UInt32) async throws {
    guard let id = EventID(rawValue: event) else { return }
    try await receive(
      .act([Action(.register, event: id, seats: 1, participants: [person])]), from: person, uid: uid)
  }

  @Sendable private static func letter(_ notice: Notice) throws -> ComposedLetter {
    draft("n\(notice.origin.message)", to: notice.origin.recipient)
  }

  private static func draft(_ id: String, to recipient: String) -> ComposedLetter {
    ComposedLetter(
      kind: "confirmation", recipient: recipient, subject: "Inscription confirmée", messageID: "\(id)@desk",
      content: [1])
  }

  private static let configurationText = """
    [imap]
    url = "imaps://imap.valombre.example"
    user = "rencontres@valombre.example"
    [smtp]
    url = "smtp://smtp.valombre.example"
    from = "Mairie de Valombre <rencontres@valombre.example>"
    [digest]
    to = ["equipe@valombre.example"]
    """
}
