/// What a server's EHLO offers (RFC 5321 §4.1.1.1).
package struct SMTPExtensions: Sendable, Equatable {
  /// A line each, upper case: `SIZE 52428800`, `SMTPUTF8`.
  package let lines: Set<String>

  package init(lines: Set<String>) { self.lines = lines }

  /// Out of all that a server said on a new connection: the greeting, EHLO's answer and, after STARTTLS, EHLO's answer again,
  /// which alone counts then (RFC 3207 §4.2). nil where there is no answer to EHLO.
  package init?(dialogue: [String]) {
    let replies = Self.replies(dialogue)
    guard replies.count > 1, Self.code(replies[0]) == "220", Self.code(replies[1]) == "250" else {
      return nil
    }
    let secured = replies.count > 3 && Self.code(replies[2]) == "220" && Self.code(replies[3]) == "250"
    let answer = replies[secured ? 3 : 1]
    lines = Set(answer.dropFirst().map { $0.dropFirst(4).uppercased() })
  }

  /// RFC 6531: addresses beyond ASCII.
  package var takesUTF8Addresses: Bool { lines.contains { $0 == "SMTPUTF8" || $0.hasPrefix("SMTPUTF8 ") } }

  /// RFC 1870: the largest message in octets; nil where the server names none (`SIZE` alone, or 0).
  package var largestMessage: Int? {
    for line in lines where line.hasPrefix("SIZE ") {
      if let size = Int(line.dropFirst(5)), size > 0 { return size }
    }
    return nil
  }

  /// Lines put together to replies: a space, or nothing, after the code ends one.
  private static func replies(_ lines: [String]) -> [[String]] {
    var replies: [[String]] = []
    var open = false
    for line in lines {
      if open, !replies.isEmpty {
        replies[replies.count - 1].append(line)
      } else {
        replies.append([line])
      }
      open = line.dropFirst(3).first == "-"
    }
    return replies
  }

  private static func code(_ reply: [String]) -> String { String((reply.first ?? "").prefix(3)) }
}
