/// Finds e-mail addresses in running text.
enum EmailScanner {
  /// RFC 5321 §4.5.3.1: a local part has 64 octets at most, a domain 255.
  private static let localLimit = 64, domainLimit = 255

  /// Where the address that begins there ends, or nil where none does.
  static func end(in scalars: [Unicode.Scalar], from start: Int) -> Int? {
    var at = start
    while at < scalars.count, at - start <= localLimit, isLocal(scalars[at]) { at += 1 }
    guard at > start, at < scalars.count, scalars[at] == "@" else { return nil }
    var end = at + 1
    var lastDot: Int?
    while end < scalars.count, end - at <= domainLimit, isDomain(scalars[end]) {
      if scalars[end] == "." { lastDot = end }
      end += 1
    }
    while end > at + 1, scalars[end - 1] == "." || scalars[end - 1] == "-" { end -= 1 }
    guard let lastDot, lastDot > at + 1 else { return nil }
    return lastDot < end - 2 ? end : trimmed(scalars, at: at, end: end)
  }

  private static func trimmed(_ scalars: [Unicode.Scalar], at: Int, end: Int) -> Int? {
    scalars[(at + 1)..<end].contains(".") ? end : nil
  }

  private static func isLocal(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", ".", "_", "-", "+", "'", "%": true
    default: false
    }
  }

  private static func isDomain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", ".", "-": true
    default: false
    }
  }
}

/// Finds links.
enum LinkScanner {
  private static let openings: [[Unicode.Scalar]] = ["http://", "https://", "www.", "mailto:", "cid:"].map {
    Array($0.unicodeScalars)
  }

  static func begins(in scalars: [Unicode.Scalar], at start: Int) -> Bool {
    openings.contains { opening in
      start + opening.count <= scalars.count
        && zip(opening, scalars[start...]).allSatisfy { $0 == $1 || $0.value == $1.value + 32 }
    }
  }
}

/// Finds telephone numbers as French people write them, and international ones.
enum PhoneScanner {
  struct Found: Equatable {
    /// E.164.
    var number: String
    var end: Int
  }

  /// The longest a number is written: `+33 (0) 6 . 12 . 34 . 56 . 78`.
  private static let reach = 40

  static func scan(_ scalars: [Unicode.Scalar], from start: Int) -> Found? {
    guard scalars[start] == "+" || scalars[start] == "0" || scalars[start] == "(" else { return nil }
    if start > 0, ["/", ".", "-", "+"].contains(scalars[start - 1]) { return nil }
    var index = start
    var plus = false
    if scalars[index] == "(", index + 1 < scalars.count, scalars[index + 1] == "+" { index += 1 }
    if scalars[index] == "+" {
      plus = true
      index += 1
    }
    let groups = readGroups(scalars, from: index)
    return plus ? international(groups, dropping: 0) : national(groups) ?? international(groups, dropping: 2)
  }

  /// A digit, where it ends, and what stands before it.
  private struct Digit {
    var value: Unicode.Scalar
    var end: Int
    var separator: [Unicode.Scalar]
  }

  private static func readGroups(_ scalars: [Unicode.Scalar], from start: Int) -> [Digit] {
    var digits: [Digit] = []
    var separator: [Unicode.Scalar] = []
    var index = start
    while index < scalars.count, index - start < reach, digits.count < 16 {
      let scalar = scalars[index]
      if (48...57).contains(scalar.value) {
        digits.append(Digit(value: scalar, end: index + 1, separator: separator))
        separator = []
      } else if [" ", ".", "-", "/", "(", ")", "\u{A0}", "\u{202F}", "\u{2011}", "–"].contains(scalar),
        separator.count < 3
      {
        separator.append(scalar)
      } else {
        break
      }
      index += 1
    }
    return digits
  }

  /// Ten digits, the first 0, the second not, and no eleventh that belongs to it.
  private static func national(_ digits: [Digit]) -> Found? {
    guard digits.count >= 10, digits[0].value == "0", digits[1].value != "0", !isDate(digits) else {
      return nil
    }
    if digits.count > 10, digits[10].separator.isEmpty { return nil }
    let nine = text(digits[1..<10])
    return Found(number: "+" + CallingCodes.french(nine) + nine, end: digits[9].end)
  }

  private static func international(_ all: [Digit], dropping zeros: Int) -> Found? {
    guard all.count > zeros + 7, all.prefix(zeros).allSatisfy({ $0.value == "0" }) else { return nil }
    let digits = Array(all.dropFirst(zeros))
    guard digits[0].value != "0" else { return nil }
    guard digits[0].value == "3", digits[1].value == "3" else {
      return foreign(withoutTrunk(digits))
    }
    let body = digits.dropFirst(2).first?.value == "0" ? digits.dropFirst(3) : digits.dropFirst(2)
    guard body.count >= 9 else { return nil }
    let nine = body.prefix(9)
    return Found(number: "+33" + text(nine), end: nine[nine.endIndex - 1].end)
  }

  /// `+44 (0)20 …`: the zero in brackets is not dialled from abroad.
  private static func withoutTrunk(_ digits: [Digit]) -> [Digit] {
    digits.indices.filter { index in
      !(digits[index].value == "0" && digits[index].separator.contains("(") && index + 1 < digits.count
        && digits[index + 1].separator.contains(")"))
    }.map { digits[$0] }
  }

  /// As many digits as the country's numbers have, ending where a group ends; of an unknown country, up to a stroke.
  private static func foreign(_ digits: [Digit]) -> Found? {
    let stroke = digits.indices.first { $0 > 3 && !["/", "–"].filter(digits[$0].separator.contains).isEmpty }
    let whole = digits.prefix(min(stroke ?? digits.count, 15))
    guard whole.count > 7 else { return nil }
    let length = CallingCodes.length(of: whole.map(\.value))
    let ends = whole.indices.filter {
      $0 + 1 == digits.count || $0 + 1 == whole.count || !digits[$0 + 1].separator.isEmpty
    }
    let last = ends.last { length?.contains($0 + 1) ?? true } ?? whole.endIndex - 1
    return Found(number: "+" + text(whole[...last]), end: digits[last].end)
  }

  /// `05/10/2017 10…` begins like a number and is none.
  private static func isDate(_ digits: [Digit]) -> Bool {
    let starts = digits.indices.filter { $0 == 0 || !digits[$0].separator.isEmpty }
    return starts.count > 3 && starts[1] == 2 && starts[2] == 4 && starts[3] == 8
      && ["/", ".", "-"].contains(digits[2].separator.first ?? " ")
  }

  private static func text(_ digits: ArraySlice<Digit>) -> String {
    var text = ""
    for digit in digits { text.unicodeScalars.append(digit.value) }
    return text
  }
}
