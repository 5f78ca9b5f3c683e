/// Why a message cannot be handed to a server as it is: a mistake of ours in building it, found before it does harm.
package enum ContentFault: Sendable, Equatable, CustomStringConvertible {
  case empty
  /// RFC 5321 §2.3.8: CR and LF only together. A lone LF before a dot is how a second message is smuggled in (CVE-2023-51764).
  case bareLineBreak(line: Int)
  /// RFC 5321 §4.5.3.1.6: 998 octets and CRLF.
  case longLine(line: Int, octets: Int)
  /// RFC 5322 §4: obsolete, and cut short or refused by servers.
  case nul(line: Int)

  /// The first fault of the content, or nil. Lines count from 1.
  package init?(in content: [UInt8]) {
    guard !content.isEmpty else {
      self = .empty
      return
    }
    var line = 1
    var start = 0
    var index = 0
    while index < content.count {
      switch content[index] {
      case 0:
        self = .nul(line: line)
        return
      case 13, 10:
        guard content[index] == 13, index + 1 < content.count, content[index + 1] == 10 else {
          self = .bareLineBreak(line: line)
          return
        }
        guard index - start <= Self.longestLine else {
          self = .longLine(line: line, octets: index - start)
          return
        }
        line += 1
        index += 2
        start = index
        continue
      default: break
      }
      index += 1
    }
    guard index - start > Self.longestLine else { return nil }
    self = .longLine(line: line, octets: index - start)
  }

  /// Octets, without CRLF.
  package static let longestLine = 998

  package var description: String {
    switch self {
    case .empty: "the letter is empty"
    case .bareLineBreak(let line):
      "line \(line) of the letter ends in CR or LF alone; every line must end in CRLF"
    case .longLine(let line, let octets):
      "line \(line) of the letter has \(octets) octets; \(Self.longestLine) are allowed"
    case .nul(let line): "line \(line) of the letter holds a NUL"
    }
  }
}
