internal import Foundation

/// A mailbox as a human writes it: `Guichet/À vérifier`, with “/” between levels whatever the server's own delimiter is.
///
/// INBOX in any case, alone or as the first level, is the inbox. Where a server wants its folders under a prefix (NAMESPACE,
/// RFC 2342: often `INBOX.`), the prefix is added when the name goes out and taken off when it comes in.
package struct MailboxName: Sendable, Hashable, CustomStringConvertible {
  /// The levels, NFC.
  package let levels: [String]

  package static let inbox = MailboxName(levels: ["INBOX"])

  /// nil for an empty name or level, control characters, and `*` or `%`, which LIST takes for patterns.
  package init?(_ name: String) {
    let levels = name.precomposedStringWithCanonicalMapping.split(
      separator: "/", omittingEmptySubsequences: false
    ).map(String.init)
    guard name.utf8.count <= 1000, levels.allSatisfy(Self.isLevel) else { return nil }
    let isUnderInbox = levels[0].uppercased() == "INBOX"
    self.levels = isUnderInbox ? ["INBOX"] + levels.dropFirst() : levels
  }

  private init(levels: [String]) { self.levels = levels }

  package var description: String { levels.joined(separator: "/") }

  private static func isLevel(_ level: String) -> Bool {
    !level.isEmpty
      && level.unicodeScalars.allSatisfy {
        $0.value >= 32 && !(127...159).contains($0.value) && $0 != "*" && $0 != "%"
      }
  }
}

/// How one server writes mailbox names.
struct Naming: Equatable {
  /// Between levels; nil where the server has none.
  var delimiter: Character?
  /// Before every personal mailbox but INBOX, delimiter included: `INBOX.`, or nothing.
  var prefix = ""
  /// Whether names go as UTF-8 (UTF8=ACCEPT, RFC 6855) instead of modified UTF-7.
  var isUTF8 = false

  /// The name as a command has it.
  func encode(_ name: MailboxName) -> [UInt8] { encode(wireName(name)) }

  /// As `encode(_:)`, for a name that is the server's own already.
  func encode(_ wireName: String) -> [UInt8] {
    isUTF8 ? Array(wireName.utf8) : ModifiedUTF7.encode(wireName)
  }

  /// The name that a server means by these octets; nil where no human could write it.
  func decode(_ bytes: [UInt8]) -> MailboxName? {
    let decoded = isUTF8 ? String(validating: bytes, as: UTF8.self) : ModifiedUTF7.decode(bytes)
    guard var name = decoded else { return nil }
    if name.uppercased() == "INBOX" { return .inbox }
    let isPrefixed = !prefix.isEmpty && hasPrefix(name)
    if isPrefixed { name.removeFirst(prefix.count) }
    if let delimiter, delimiter != "/" {
      guard !name.contains("/") else { return nil }
      name = String(name.map { $0 == delimiter ? "/" : $0 })
    }
    // A second INBOX, below the prefix: what is written so goes out without it.
    guard let decoded = MailboxName(name), !isPrefixed || decoded.levels[0] != "INBOX" else { return nil }
    return decoded
  }

  /// RFC 3501 §5.1: INBOX is itself in any case, where it begins a name too.
  private func hasPrefix(_ name: String) -> Bool {
    let start = name.prefix(prefix.count)
    return start == prefix
      || (prefix.uppercased().hasPrefix("INBOX") && start.uppercased() == prefix.uppercased())
  }

  /// The name by which the server's lists have this mailbox: under the prefix `INBOX.`, `INBOX/Guichet` is `Guichet`.
  func listed(_ name: MailboxName) -> MailboxName { decode(encode(name)) ?? name }

  private func wireName(_ name: MailboxName) -> String {
    guard let delimiter else { return name == .inbox ? "INBOX" : prefix + name.description }
    // A level that holds the server's delimiter would be two levels.
    let levels = name.levels.map { String($0.map { $0 == delimiter ? "_" : $0 }) }
    let joined = levels.joined(separator: String(delimiter))
    return name.levels[0] == "INBOX" ? joined : prefix + joined
  }
}
