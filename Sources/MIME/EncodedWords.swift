internal import Foundation

/// Adjacent encoded words in base64 made one (RFC 2047 §6.2: the blanks between them are no text).
///
/// GMime reads such a row as a single base64 text and stops at the first padding: « =?utf-8?B?UsOpdW5pbw==?= =?utf-8?B?bg==?= »
/// would lose its end. Joined by octets, letters that an encoder split over two words are whole, too.
struct EncodedWords {
  private struct Word {
    var end: Int
    var charset: [UInt8]
    var octets: Data
  }

  private let bytes: [UInt8]
  private var joined: [UInt8] = []
  /// The row of words that is open: where it began, and where its last word ended.
  private var row: Word?
  private var start = 0
  private var count = 0

  /// The same value, every row of base64 words of one charset as a single word. Linear.
  static func joined(in value: String) -> String {
    guard value.utf8.contains(UInt8(ascii: "?")) else { return value }
    var words = EncodedWords(value)
    words.read()
    return String(decoding: words.joined, as: UTF8.self)
  }

  private init(_ value: String) { bytes = Array(value.utf8) }

  private mutating func read() {
    var index = 0
    while index < bytes.count {
      if let word = word(at: index) {
        add(word, at: index)
        index = word.end
      } else if row != nil, Self.isBlank(bytes[index]) {
        index += 1
      } else {
        close(before: index)
        joined.append(bytes[index])
        index += 1
      }
    }
    close(before: bytes.count)
  }

  private mutating func add(_ word: Word, at index: Int) {
    if row?.charset == word.charset {
      row?.octets += word.octets
      row?.end = word.end
      count += 1
    } else {
      close(before: index)
      (row, start, count) = (word, index, 1)
    }
  }

  /// Writes the open row and the blanks after it; a word alone stays as it was.
  private mutating func close(before index: Int) {
    guard let row else { return }
    if count == 1 {
      joined += bytes[start..<row.end]
    } else {
      joined += Array("=?".utf8) + row.charset + Array("?B?\(row.octets.base64EncodedString())?=".utf8)
    }
    joined += bytes[row.end..<index]
    self.row = nil
  }

  /// `=?charset?B?text?=`; nil for other words and for what is none.
  private func word(at index: Int) -> Word? {
    guard has("=?", at: index), let name = end(of: index + 2), name - index < 60,
      has("?B?", at: name) || has("?b?", at: name), let text = end(of: name + 3), has("?=", at: text),
      let octets = Self.decoded(bytes[(name + 3)..<text])
    else { return nil }
    let charset = bytes[(index + 2)..<name].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return Word(end: text + 2, charset: charset, octets: octets)
  }

  private func has(_ mark: String, at index: Int) -> Bool {
    index < bytes.count && bytes[index...].starts(with: mark.utf8)
  }

  /// The next question mark, with no blank before it.
  private func end(of start: Int) -> Int? {
    var index = start
    while index < bytes.count, bytes[index] != UInt8(ascii: "?") {
      if Self.isBlank(bytes[index]) { return nil }
      index += 1
    }
    return index < bytes.count ? index : nil
  }

  /// Padding is often left out at the end, and stands in the middle nowhere.
  private static func decoded(_ text: ArraySlice<UInt8>) -> Data? {
    let digits = text.prefix { $0 != UInt8(ascii: "=") }
    guard text[digits.endIndex...].allSatisfy({ $0 == UInt8(ascii: "=") }) else { return nil }
    let padding = Array(repeating: UInt8(ascii: "="), count: (4 - digits.count % 4) % 4)
    return Data(base64Encoded: Data(digits + padding))
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == .lineFeed || byte == .carriageReturn
  }
}
