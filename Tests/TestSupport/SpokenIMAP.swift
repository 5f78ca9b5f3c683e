internal import Curl
internal import Foundation

/// The mailbox in IMAP's own words, as another program would use it. Blocking: for what must happen at an exact moment.
package final class SpokenIMAP {
  package struct Refused: Error { package let reply: String }

  private let connection: CurlConnection
  private var commands = 0
  private static let patience: Duration = .seconds(60)

  package init(_ user: String, testbed: Testbed) throws {
    connection = try CurlConnection(
      testbed.endpoint(.imaps, "IMAPS_PORT", user: user), timeout: Self.patience, interrupt: nil)
  }

  /// An IMAP command without its tag, mailbox names as the protocol writes them. Throws unless the server says OK.
  @discardableResult
  package func say(_ command: String) throws -> String {
    commands += 1
    let tag = "c\(commands) "
    let deadline = ContinuousClock.now + Self.patience
    try connection.send(Array("\(tag)\(command)\r\n".utf8), deadline: deadline)
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = try buffer.withUnsafeMutableBytes { try connection.receive(into: $0, deadline: deadline) }
      bytes += buffer[..<count]
      let reply = String(decoding: bytes, as: UTF8.self)
      guard let end = reply.split(whereSeparator: \.isNewline).last, end.hasPrefix(tag), bytes.last == 10
      else {
        continue
      }
      guard end.hasPrefix(tag + "OK") else { throw Refused(reply: reply) }
      return reply
    }
  }

  /// Deletes a message of a folder for good.
  package func expunge(_ subject: String, in folder: String = "INBOX") throws {
    try say("SELECT \(folder)")
    let found = try say("UID SEARCH SUBJECT \(subject)").prefix { !$0.isNewline }
    for uid in found.split(separator: " ").compactMap({ UInt32($0) }) {
      try say("UID STORE \(uid) +FLAGS.SILENT (\\Deleted)")
      try say("UID EXPUNGE \(uid)")
    }
    try say("UNSELECT")
  }
}
