/// The bytes of a message made safe to hand to GMime, which reads the whole of it at once.
///
/// GMime makes an object of every part and reads address groups by recursion; both are bounded here, before it sees them.
struct Intake {
  private(set) var bytes: [UInt8]
  private(set) var defects: [Defect] = []

  init(_ raw: UnsafeRawBufferPointer) throws(ParseError) {
    bytes = Array(raw)
    dropPreamble()
    guard !bytes.isEmpty else { throw .empty }
    try keepFields()
    boundHeader()
    boundLines()
  }

  /// A byte order mark, blank lines and an mbox `From ` line may stand before the header.
  private mutating func dropPreamble() {
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count, bytes[start] == .lineFeed || bytes[start] == .carriageReturn { start += 1 }
    if bytes[start...].starts(with: "From ".utf8) {
      start = bytes[start...].firstIndex(of: .lineFeed).map { $0 + 1 } ?? bytes.count
    }
    if start > 0 { bytes.removeFirst(start) }
  }

  /// Leaves out header lines that are no field, over which GMime would give the whole message up.
  ///
  /// A file whose first line is none, and that has no two fields before its first blank line, is no message.
  private mutating func keepFields() throws(ParseError) {
    var kept: [Range<Int>] = []
    var fields = 0
    var isWhole = true
    var body = bytes.count
    for line in Lines(bytes) {
      let end = min(line.upperBound + 1, bytes.count)
      if Self.isBlank(bytes[line]) {
        body = end
        break
      }
      let isField = Self.isField(bytes[line])
      if isField || (Self.isFolded(bytes[line]) && kept.last?.upperBound == line.lowerBound) {
        kept.append(line.lowerBound..<end)
      } else {
        isWhole = false
      }
      fields += isField ? 1 : 0
    }
    guard kept.first?.lowerBound == 0 || fields > 1 else { throw .noHeader }
    if !isWhole { bytes = kept.flatMap { bytes[$0] } + [.lineFeed] + bytes[body...] }
  }

  private static func isFolded(_ line: ArraySlice<UInt8>) -> Bool {
    line.first == UInt8(ascii: " ") || line.first == UInt8(ascii: "\t")
  }

  private static func isBlank(_ line: ArraySlice<UInt8>) -> Bool {
    line.allSatisfy { $0 == .carriageReturn }
  }

  /// RFC 5322 §2.2: printable US-ASCII without colon, then a colon (§4.5 lets blanks stand before it).
  private static func isField(_ line: ArraySlice<UInt8>) -> Bool {
    guard let colon = line.prefix(1_000).firstIndex(of: UInt8(ascii: ":")) else { return false }
    let name = line[..<colon].reversed().drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    return !name.isEmpty && name.allSatisfy { (0x21...0x7E).contains($0) }
  }

  /// Cuts a header over its bound at a line end; the body stays.
  private mutating func boundHeader() {
    var end = 0
    for line in Lines(bytes) where Self.isBlank(bytes[line]) {
      end = line.lowerBound
      break
    }
    let length = end == 0 ? bytes.count : end
    guard length > Bounds.headerBytes else { return }
    let kept = bytes[..<Bounds.headerBytes].lastIndex(of: .lineFeed).map { $0 + 1 } ?? Bounds.headerBytes
    let body = end == 0 ? [] : Array(bytes[end...])
    bytes = Array(bytes[..<kept]) + (kept == Bounds.headerBytes ? [.lineFeed] : []) + body
    defects.append(.headerTooLong)
  }

  private mutating func boundLines() {
    var delimiters = 0
    var field = AddressField()
    var excess: [Int] = []
    for line in Lines(bytes) {
      let content = bytes[line]
      if content.starts(with: "--".utf8) { delimiters += 1 }
      if delimiters > Bounds.delimiterLines {
        bytes.removeSubrange(line.lowerBound...)
        defects.append(.tooManyParts)
        break
      }
      field.read(content, excess: &excess)
    }
    guard !excess.isEmpty else { return }
    for index in excess where index < bytes.count { bytes[index] = UInt8(ascii: " ") }
    defects.append(.undecodable)
  }
}

/// Counts the colons of an address field over its folded lines, in the message's own header and in any part's.
private struct AddressField {
  private var isOpen = false
  private var colons = 0

  /// Adds to `excess` the places of colons over the bound.
  mutating func read(_ line: ArraySlice<UInt8>, excess: inout [Int]) {
    guard let first = line.first else {
      isOpen = false
      return
    }
    if first != UInt8(ascii: " "), first != UInt8(ascii: "\t") {
      isOpen = Self.opens(line, first)
      colons = 0
    }
    guard isOpen else { return }
    for index in line.indices where line[index] == UInt8(ascii: ":") {
      colons += 1
      if colons > Bounds.addressColons { excess.append(index) }
    }
  }

  private static let names = ["sender", "from", "reply-to", "to", "cc", "bcc"].map { Array($0.utf8) }

  private static func opens(_ line: ArraySlice<UInt8>, _ first: UInt8) -> Bool {
    guard names.contains(where: { $0[0] == first | 0x20 }) else { return false }
    return names.contains { name in
      line.count > name.count && zip(name, line).allSatisfy { $0 == ($1 | 0x20) || $0 == $1 }
    }
  }
}

/// The lines of a message, as ranges without their LF.
struct Lines: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var start = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> Range<Int>? {
    guard start < bytes.count else { return nil }
    let end = bytes[start...].firstIndex(of: .lineFeed) ?? bytes.count
    defer { start = end + 1 }
    return start..<end
  }
}

extension UInt8 {
  /// In lower case where it is a capital of US-ASCII.
  var lowered: UInt8 { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self }

  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
}
