import Curl
import Foundation
import IMAP
import TestSupport

/// A mailbox of its own for each test, on the real servers.
struct Post: Sendable {
  /// How a test connects.
  enum Door: String, Sendable, CaseIterable {
    case imaps = "IMAPS_PORT"
    case startTLS = "IMAP_PORT"
    /// Nothing but RFC 3501, in clear.
    case basic = "IMAP_BASIC_PORT"
    /// Every folder under `INBOX.`.
    case underInbox = "IMAP_INBOX_TLS_PORT"
  }

  private let testbed = Testbed()
  let user = "desk-\(UUID().uuidString.lowercased())@mairie.example"

  func endpoint(_ door: Door, password: String? = nil, ca: String = "CA") throws -> Endpoint {
    try testbed.endpoint(
      door == .imaps || door == .underInbox ? .imaps : .imap, door.rawValue, user: user, password: password,
      ca: ca,
      tls: door == .basic ? .off : .required)
  }

  func session(_ door: Door = .imaps, interrupt: Interrupt? = nil) async throws -> IMAPSession {
    try await IMAPSession.connect(to: endpoint(door), interrupt: interrupt ?? Interrupt())
  }

  /// The marks of the messages in the inbox as Maildir file names have them, sorted: `S` is seen.
  func marks() throws -> [String] {
    let local = user.prefix { $0 != "@" }
    let maildir = try testbed("DIR") + "/mail/mairie.example/\(local)/Maildir"
    let names = try ["new", "cur"].flatMap {
      try FileManager.default.contentsOfDirectory(atPath: "\(maildir)/\($0)")
    }
    return names.map { $0.split(separator: ":2,", maxSplits: 1).dropFirst().first.map(String.init) ?? "" }
      .sorted()
  }
}
