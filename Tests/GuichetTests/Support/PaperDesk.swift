import Correspondence
import Foundation
import GRDB
import IMAP
import Logging
import MIME
import Records
import Registration
import Settings
import Synchronization
import Testing

@testable import Guichet

/// A desk without servers that reads whole messages: all that comes in is bytes, and all that goes out lies in the outbox.
struct PaperDesk {
  static let address = "rencontres@valombre.example"
  /// What the catalogue of `TestDesk` names.
  static let meeting = "Réunion publique sur les mobilités"
  static let request =
    "Bonjour,\n\nje souhaite m'inscrire à la réunion publique sur les mobilités du 3 juin 2099."

  let quiet: QuietDesk
  let log = LogLines()
  private let clerk: Clerk
  /// Read once for all tests.
  private static let office = Result {
    let catalogue = try CatalogueFile.parse(TestDesk.catalogueText, file: "catalogue.toml")
    return Office(
      catalogue: catalogue, judge: Judge(catalogue: catalogue, ownAddresses: [address]),
      templates: try TemplateSet(folder: TestDesk.root.appending(path: "Templates")))
  }

  /// `authservID`: the server whose word on forged authors is believed.
  init(authservID: String? = nil) async throws {
    quiet = try await QuietDesk()
    let office = CurrentOffice(try Self.office.get())
    let sender = Mailbox(name: "Mairie de Valombre", address: Self.address)
    let now = quiet.now
    let lines = log
    let deskLog = DeskLog(Logger(label: "test") { _ in lines })
    let orders = OrderClerk(
      register: quiet.register, sender: sender, staff: StaffDoor(authservID: authservID, staff: []),
      noticeBell: Bell(), log: deskLog, now: { now })
    clerk = Clerk(
      register: quiet.register, office: office, sender: sender, returnPath: .null, orders: orders,
      answerWithin: 7 * 86_400, lettersPerHour: 1_000,
      alert: AlertWriter(office: office, sender: sender, readers: [], now: { now }),
      trial: Trial(catalogue: quiet.folder.appending(path: "catalogue.toml").path), log: deskLog, now: { now }
    )
  }

  /// Handles a message; its lines end with LF or CRLF.
  @discardableResult
  func receive(_ message: String, uid: UInt32) async throws -> Folder {
    let crlf = message.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n")
    return try await receive(bytes: Array(crlf.utf8), uid: uid)
  }

  @discardableResult
  func receive(bytes: [UInt8], uid: UInt32) async throws -> Folder {
    let fetched = FetchedMessage(
      uid: UID(uid) ?? .first, internalDate: quiet.now.addingTimeInterval(Double(uid)), size: bytes.count,
      bytes: bytes, isTruncated: false)
    let folders = try await clerk.record(clerk.read([fetched], uidValidity: 1))
    return try #require(folders.first)
  }

  /// A message with that name in From, as a mail program writes it.
  static func message(
    from name: String, at address: String, to: String = PaperDesk.address, subject: String = "Inscription",
    _ text: String = PaperDesk.request, headers: String = ""
  ) -> String {
    """
    From: \(encoded(name)) <\(address)>
    To: \(to)
    Subject: \(encoded(subject))
    Message-ID: <\(UUID().uuidString)@mail.example>
    \(headers)MIME-Version: 1.0
    Content-Type: text/plain; charset=utf-8
    Content-Transfer-Encoding: base64

    \(Data(text.utf8).base64EncodedString(options: [.lineLength76Characters, .endLineWithLineFeed]))
    """
  }

  /// RFC 2047, in words of 30 bytes: whatever they hold.
  static func encoded(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard !bytes.isEmpty else { return "" }
    return stride(from: 0, to: bytes.count, by: 30).map {
      "=?utf-8?B?\(Data(bytes[$0..<min($0 + 30, bytes.count)]).base64EncodedString())?="
    }.joined(separator: "\n ")
  }

  /// All that would be sent, in order.
  func letters() async throws -> [PaperLetter] {
    try await DatabaseQueue(path: quiet.database).read { db in
      let sql =
        "SELECT recipient, message_id, bytes FROM outbox JOIN content ON outbox = id WHERE state = 'queued' ORDER BY id"
      return try Row.fetchAll(db, sql: sql).map {
        PaperLetter(
          recipient: $0["recipient"], messageID: $0["message_id"], content: [UInt8]($0["bytes"] as Data))
      }
    }
  }

  /// Name and status of each registration.
  func people() async throws -> [String] {
    try await quiet.register.entries(of: nil).map { "\($0.name ?? "?") \($0.status)" }
  }
}

/// What a desk logs, each line with its metadata.
final class LogLines: LogHandler, Sendable {
  private let lines = Mutex<[String]>([])
  var text: String { lines.withLock { $0.joined(separator: "\n") } }
  var metadata: Logger.Metadata {
    get { [:] }
    set {}
  }
  var logLevel: Logger.Level {
    get { .trace }
    set {}
  }

  subscript(metadataKey _: String) -> Logger.Metadata.Value? {
    get { nil }
    set {}
  }

  func log(event: LogEvent) {
    lines.withLock { $0.append("\(event.message) \(event.metadata ?? [:])") }
  }
}

/// A letter that waits to be sent.
struct PaperLetter: Sendable {
  let recipient: String
  let messageID: String
  let content: [UInt8]
}
