import Curl
import Foundation
import IMAP

/// The real servers on loopback that `deploy/testbed` starts and tells of in the environment.
struct Testbed: Sendable {
  struct Missing: Error, CustomStringConvertible {
    let variable: String
    var description: String {
      "\(variable) is not set: these tests need the real servers of deploy/testbed; run deploy/test, which starts them."
    }
  }

  /// How a test connects.
  enum Door: String, Sendable, CaseIterable {
    case imaps = "GUICHET_TESTBED_IMAPS_PORT"
    case startTLS = "GUICHET_TESTBED_IMAP_PORT"
    /// Nothing but RFC 3501, in clear.
    case basic = "GUICHET_TESTBED_IMAP_BASIC_PORT"
    /// Every folder under `INBOX.`.
    case underInbox = "GUICHET_TESTBED_IMAP_INBOX_TLS_PORT"
  }

  /// An address of its own for each test: an empty mailbox.
  let user = "desk-\(UUID().uuidString.lowercased())@mairie.example"

  func variable(_ name: String) throws -> String {
    guard let value = ProcessInfo.processInfo.environment[name], !value.isEmpty else {
      throw Missing(variable: name)
    }
    return value
  }

  func endpoint(_ door: Door, password: String? = nil, caFile: String? = nil) throws -> Endpoint {
    let secret = try password ?? variable("GUICHET_TESTBED_PASSWORD")
    let scheme: Endpoint.Scheme = door == .imaps || door == .underInbox ? .imaps : .imap
    let endpoint = Endpoint(
      scheme: scheme, host: "127.0.0.1", port: Int(try variable(door.rawValue)),
      tls: door == .basic ? .off : .required, caFile: try caFile ?? variable("GUICHET_TESTBED_CA"),
      credentials: Credentials(user: user, password: Secret(secret)))
    guard let endpoint else { throw Missing(variable: door.rawValue) }
    return endpoint
  }

  func session(_ door: Door = .imaps, interrupt: Interrupt? = nil) async throws -> IMAPSession {
    try await IMAPSession.connect(to: endpoint(door), interrupt: interrupt ?? Interrupt())
  }

  /// The marks of the messages in the inbox as Maildir file names have them, sorted: `S` is seen.
  func marks() throws -> [String] {
    let local = user.prefix { $0 != "@" }
    let maildir = try variable("GUICHET_TESTBED_DIR") + "/mail/mairie.example/\(local)/Maildir"
    let names = try ["new", "cur"].flatMap {
      try FileManager.default.contentsOfDirectory(atPath: "\(maildir)/\($0)")
    }
    return names.map { $0.split(separator: ":2,", maxSplits: 1).dropFirst().first.map(String.init) ?? "" }
      .sorted()
  }
}
