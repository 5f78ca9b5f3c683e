/// An iCalendar text made safe to hand to libical: parsed by C, freed by recursion, and written by anybody.
enum CalendarIntake {
  /// Octets. The longest answers of the known programs, with the whole invitation in HTML, have 40,000.
  static let octets = 100_000
  /// Lines as they stand, folded or not.
  static let lines = 1_500
  /// Octets of an unfolded line: libical takes time by the square of it. Longer ones, such as an invitation's text in HTML, are left
  /// out: nothing that is read from an answer is so long.
  static let lineOctets = 4_000
  /// Components within components: VCALENDAR, VEVENT, VALARM, and room for what is not known yet.
  static let depth = 6
  /// Components in all.
  static let components = 100

  /// The text from its first BEGIN:VCALENDAR on, unfolded, with CRLF line ends and without NUL and other controls; nil where it is
  /// beyond the bounds, or has no such beginning.
  static func accepted(_ text: String) -> String? {
    guard text.utf8.count <= octets, let lines = unfolded(text), isNestedWithinBounds(lines),
      let start = lines.firstIndex(where: { named("BEGIN:VCALENDAR", $0) })
    else { return nil }
    let kept = lines[start...].filter { $0.count <= lineOctets }
    return String(decoding: kept.flatMap { $0 + [carriageReturn, lineFeed] }, as: UTF8.self)
  }

  /// CR, LF or both end a line, and a line that begins with a blank continues the one before (RFC 5545 §3.1). Empty lines go. Nil
  /// where there are too many.
  private static func unfolded(_ text: String) -> [[UInt8]]? {
    var lines: [[UInt8]] = [[]]
    var count = 0
    var isAtStart = true
    for octet in text.utf8 {
      if octet == lineFeed || octet == carriageReturn {
        count += isAtStart ? 0 : 1
        isAtStart = true
      } else if isAtStart, octet == blank || octet == tab {
        isAtStart = false
      } else {
        if isAtStart, lines[lines.count - 1] != [] { lines.append([]) }
        isAtStart = false
        if octet >= blank && octet != delete || octet == tab { lines[lines.count - 1].append(octet) }
      }
      guard count <= Self.lines else { return nil }
    }
    return lines
  }

  private static func isNestedWithinBounds(_ lines: [[UInt8]]) -> Bool {
    var depth = 0
    var components = 0
    for line in lines {
      if named("BEGIN:", line) {
        depth += 1
        components += 1
      } else if named("END:", line) {
        depth -= 1
      }
      guard depth <= Self.depth, components <= Self.components else { return false }
    }
    return true
  }

  /// Names are in any case (RFC 5545 §2.1).
  private static func named(_ name: String, _ line: [UInt8]) -> Bool {
    line.count >= name.utf8.count
      && zip(name.utf8, line).allSatisfy { $0 == $1 || ($1 >= 0x61 && $0 == $1 & 0xDF) }
  }

  private static let lineFeed: UInt8 = 0x0A
  private static let carriageReturn: UInt8 = 0x0D
  private static let tab: UInt8 = 0x09
  private static let blank: UInt8 = 0x20
  private static let delete: UInt8 = 0x7F
}
