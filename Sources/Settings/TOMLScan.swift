/// Looks for the mistakes over which toml++ ends the process where it should tell them, before a file is given to it: a date with half an
/// hour behind it (`2027-03-09T:30:00`, `2027-03-09 9`), a brace where a value is due (`["budget",}]`), and a table's header that does not begin with a key (`[événement]`, or `[[` alone, as
/// in a file that is half saved).
///
/// Of a file with any other mistake it says nothing sure: toml++ reads no further than the first.
struct TOMLScan {
  struct Found: Equatable {
    /// From 1.
    let line: Int
    let problem: String
  }

  private(set) var found: Found?
  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  private var isAtLineStart = true
  /// Arrays that are open: within one, a bracket begins no header.
  private var depth = 0
  /// How much of a date the last octets are.
  private var matched = 0
  /// The last octet that is no blank, line end or comment.
  private var last: UInt8 = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
    if bytes.starts(with: Byte.orderMark) { position = Byte.orderMark.count }
    while found == nil, position < bytes.count { step() }
  }

  private mutating func step() {
    let byte = bytes[position]
    defer {
      isAtLineStart = byte == Byte.lineFeed || (isAtLineStart && Byte.blanks.contains(byte))
      if byte > UInt8(ascii: " "), byte != UInt8(ascii: "#") { last = byte }
    }
    switch byte {
    case UInt8(ascii: "}") where last == Byte.opening || last == UInt8(ascii: ","):
      found = Found(
        line: line, problem: "a brace where a value is due; close what is open, and take the comma away")
    case Byte.quote, Byte.apostrophe: skipString(byte)
    case UInt8(ascii: "#"): skip { $0 != Byte.lineFeed }
    case UInt8(ascii: "T"), UInt8(ascii: "t"): readHour()
    case _ where Byte.blanks.contains(byte) && matched == Self.date.count: readHour(isOptional: true)
    case Byte.opening where isAtLineStart && depth == 0: readHeader()
    default: pass(byte)
    }
  }

  private mutating func pass(_ byte: UInt8) {
    switch byte {
    case Byte.opening: depth += 1
    case Byte.closing: depth -= 1
    case Byte.lineFeed: line += 1
    default: break
    }
    let isDigit = Byte.digits.contains(byte)
    if matched < Self.date.count, Self.date[matched] ? isDigit : byte == UInt8(ascii: "-") {
      matched += 1
    } else {
      matched = isDigit ? min(matched + 1, Self.yearDigits) : 0
    }
    position += 1
  }

  /// RFC 3339 §5.6: two digits follow the T, or the blank that stands for it.
  private mutating func readHour(isOptional: Bool = false) {
    position += 1
    let digits = bytes[position...].prefix(2).prefix { Byte.digits.contains($0) }.count
    if matched == Self.date.count, isOptional ? digits == 1 : digits == 0 {
      found = Found(
        line: line, problem: "a date without a whole hour behind it; give a time such as 2017-11-14T09:30:00")
    }
    matched = 0
  }

  /// A bracket where a key is due is a mistake that toml++ tells, but for a third one.
  private mutating func readHeader() {
    depth = bytes[position...].starts(with: [Byte.opening, Byte.opening]) ? 2 : 1
    position += depth
    skip(Byte.blanks.contains)
    guard position < bytes.count, !Byte.opensKey(bytes[position]), bytes[position] != Byte.closing,
      depth == 2 || bytes[position] != Byte.opening
    else { return }
    found = Found(
      line: line, problem: "a table's name is letters without accents, digits, \"-\" and \"_\": [organiser]")
  }

  /// In one kind of quote or the other: of one line or, between three of them, of several; two more before the last three are its own.
  private mutating func skipString(_ quote: UInt8) {
    let three = [quote, quote, quote]
    let isLong = bytes[position...].starts(with: three)
    position += isLong ? 3 : 1
    matched = 0
    while position < bytes.count {
      let byte = bytes[position]
      if byte == Byte.lineFeed {
        guard isLong else { return }
        line += 1
      }
      if isLong ? bytes[position...].starts(with: three) : byte == quote {
        position += isLong ? 3 : 1
        if isLong { skip { $0 == quote } }
        return
      }
      let isEscape = byte == UInt8(ascii: "\\") && quote == Byte.quote
      position += isEscape && bytes[position...].dropFirst().first != Byte.lineFeed ? 2 : 1
    }
  }

  private mutating func skip(_ isSkipped: (UInt8) -> Bool) {
    while position < bytes.count, isSkipped(bytes[position]) { position += 1 }
  }

  /// Whether a digit is due at each place of a date, else a hyphen.
  private static let date = "dddd-dd-dd".map { $0 == "d" }
  private static let yearDigits = 4
}

private enum Byte {
  static let lineFeed = UInt8(ascii: "\n")
  static let quote = UInt8(ascii: "\"")
  static let apostrophe = UInt8(ascii: "'")
  static let opening = UInt8(ascii: "[")
  static let closing = UInt8(ascii: "]")
  static let blanks = [UInt8(ascii: " "), UInt8(ascii: "\t")]
  static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
  static let orderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// TOML 1.0: bare keys, and keys in quotes.
  static func opensKey(_ byte: UInt8) -> Bool {
    digits.contains(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte & 0xDF)
      || [quote, apostrophe, UInt8(ascii: "-"), UInt8(ascii: "_")].contains(byte)
  }
}
