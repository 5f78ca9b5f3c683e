package import Foundation

/// What to look for in the selected mailbox.
package enum SearchCriterion: Sendable {
  case all
  /// Messages with this UID or a higher one.
  case from(UID)
  /// Those of the set that are still there.
  case uids(UIDSet)
  /// Messages whose header field contains the text, in any case.
  case header(String, String)
  /// Received on that day (UTC) or later, by the server's calendar: a day's margin is the caller's.
  case receivedSince(Date)
  /// The same, without those that are marked as deleted: to whoever reads the mailbox they are gone.
  case keptSince(Date)
  /// Those whose header field contains one of the texts, without those that are marked as deleted.
  case keptWithHeader(String, [String])
}

extension IMAPSession {
  /// UID SEARCH: any number of results. A long set is asked for in several commands, none over 8000 octets.
  package func search(_ criterion: SearchCriterion) throws(IMAPError) -> UIDSet {
    _ = try requireSelected("UID SEARCH")
    switch criterion {
    case .all: return try search(Command("UID SEARCH").text("ALL"))
    case .from(let uid):
      // RFC 3501 §6.4.8: `*` is the last message, so `9:*` gives message 8 where 8 is the last.
      return try search(Command("UID SEARCH").text("UID \(uid):*")).from(uid)
    case .uids(let uids):
      var found = UIDSet()
      for piece in uids.pieces() {
        found = found.union(try search(Command("UID SEARCH").text("UID \(piece)")))
      }
      return found
    case .header(let field, let text): return try search(headerCommand(field, [text]))
    case .receivedSince(let date):
      return try search(Command("UID SEARCH").text("SINCE \(IMAPDate.day(date))"))
    case .keptSince(let date):
      return try search(Command("UID SEARCH").text("UNDELETED SINCE \(IMAPDate.day(date))"))
    case .keptWithHeader(let field, let texts):
      var found = UIDSet()
      for start in stride(from: 0, to: texts.count, by: Self.alternatives) {
        let some = texts[start...].prefix(Self.alternatives)
        found = found.union(try search(headerCommand(field, Array(some), amongKept: true)))
      }
      return found
    }
  }

  private func search(_ command: Command) throws(IMAPError) -> UIDSet {
    var numbers: [UInt32] = []
    hasNews = false
    try run(command) { response in
      if case .search(let found) = response { numbers += found }
    }
    return UIDSet(numbers: numbers)
  }

  /// Texts asked for in one command: as many header lines of 998 octets (RFC 5322 §2.1.1) are no more than 8000.
  private static let alternatives = 8

  /// `OR a OR b c` (RFC 3501 §6.4.4).
  private func headerCommand(_ field: String, _ texts: [String], amongKept: Bool = false) -> Command {
    var command = Command("UID SEARCH")
    let isASCII = texts.allSatisfy { $0.utf8.allSatisfy { $0 < 128 } }
    // RFC 6855 §3: no CHARSET once UTF-8 is enabled.
    if !naming.isUTF8, !isASCII { command = command.text("CHARSET UTF-8") }
    if amongKept { command = command.text("UNDELETED") }
    for (index, text) in texts.enumerated() {
      if index < texts.count - 1 { command = command.text("OR") }
      command = command.text("HEADER").string(Array(field.utf8), isPrivate: false)
        .string(Array(text.utf8), allowingUTF8: naming.isUTF8)
    }
    return command
  }
}
