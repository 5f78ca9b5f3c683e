internal import Foundation
internal import IMAP
internal import MIME

/// The mailbox as a ledger: every message that came for the desk, wherever it was filed, and the copies of letters that left.
struct Ledger: Sendable {
  /// A message, with where it lies.
  struct Line: Sendable {
    let sha256: String
    let folder: MailboxName
    let uidValidity: UInt32
    let uid: UID
    /// INTERNALDATE.
    let receivedAt: Date
    let size: Int
    let isTruncated: Bool
    fileprivate let offset: UInt64
    fileprivate let count: Int
  }

  private let spool: Spool
  /// Each message once, in order of receipt, then of the folders and their UIDs.
  private(set) var lines: [Line] = []
  private var known: Set<String> = []
  /// The folder that is watched.
  var inbox: SelectedMailbox?
  var folders = 0
  var sent = SentCopies()

  init(_ spool: Spool) { self.spool = spool }

  func holds(_ sha256: String) -> Bool { known.contains(sha256) }

  mutating func add(_ found: [Line]) {
    for line in found where known.insert(line.sha256).inserted { lines.append(line) }
    // What came in the same second stays as it was found.
    let order = lines.indices.sorted { (lines[$0].receivedAt, $0) < (lines[$1].receivedAt, $1) }
    lines = order.map { lines[$0] }
  }

  /// The message as the server gave it, under another UID.
  func message(_ line: Line, as uid: UID) throws -> FetchedMessage {
    FetchedMessage(
      uid: uid, internalDate: line.receivedAt, size: line.size,
      bytes: try spool.read(from: line.offset, count: line.count), isTruncated: line.isTruncated)
  }
}

extension Ledger.Line {
  init(_ message: FetchedMessage, in mailbox: SelectedMailbox, _ spool: Spool) throws {
    self.init(
      sha256: MIME.sha256(message.bytes), folder: mailbox.name, uidValidity: mailbox.uidValidity.value,
      uid: message.uid, receivedAt: message.internalDate ?? .distantPast, size: message.size,
      isTruncated: message.isTruncated, offset: try spool.add(message.bytes), count: message.bytes.count)
  }
}

/// Letters of the desk's that the server, or staff's program, filed among the sent mail: they say by which name a letter left.
struct SentCopies: Sendable {
  private var mails: [SeenMail] = []

  var isEmpty: Bool { mails.isEmpty }

  mutating func add(_ found: [SeenMail]) { mails += found }

  /// The copy of a letter that answers a message, by its addressee and its subject; each is taken once.
  mutating func take(answering messageID: String, to recipient: String, subject: String) -> SeenMail? {
    let words = Self.words(subject)
    let index = mails.firstIndex {
      $0.thread.contains(messageID) && $0.recipients.contains(recipient.lowercased())
        && Self.words($0.subject) == words
    }
    return index.map { mails.remove(at: $0) }
  }

  /// Without the reference, however it is folded.
  private static func words(_ subject: String) -> [Substring] {
    subject.replacing(#/\[[0-9A-Z]{4}-[0-9A-Z]{2}\]/#, with: "").split(whereSeparator: \.isWhitespace)
  }
}
