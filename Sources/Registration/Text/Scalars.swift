/// What Unicode says of a scalar; of Latin letters looked up once, because it is asked of every scalar of every message.
extension Unicode.Scalar {
  /// A letter, a digit, or a combining mark.
  var isWordScalar: Bool {
    switch value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0..<0xAA: false
    case 0..<LatinTraits.end: LatinTraits.table[Int(value)].contains(.word)
    default: LatinTraits(looking: self).contains(.word)
    }
  }

  var isBlank: Bool { traits.contains(.blank) }
  var isUppercase: Bool { traits.contains(.uppercase) }
  var isAlphabetic: Bool { traits.contains(.alphabetic) }
  var isDigit: Bool { (48...57).contains(value) }

  private var traits: LatinTraits {
    value < LatinTraits.end ? LatinTraits.table[Int(value)] : LatinTraits(looking: self)
  }

  var isBullet: Bool {
    switch self {
    case "-", "*", "•", "·", "●", "▪", "◦", "–", "—", "‣", "■", "+", "°", "◆", "➢", "►", "✓", "✔", "➔": true
    default: false
    }
  }
}

private struct LatinTraits: OptionSet {
  let rawValue: UInt8

  static let word = LatinTraits(rawValue: 1 << 0)
  static let blank = LatinTraits(rawValue: 1 << 1)
  static let uppercase = LatinTraits(rawValue: 1 << 2)
  static let alphabetic = LatinTraits(rawValue: 1 << 3)

  /// The first scalar after the Latin letters and their extensions.
  static let end: UInt32 = 0x250
  static let table = (0..<end).map { value in
    Unicode.Scalar(value).map(LatinTraits.init(looking:)) ?? []
  }

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(looking scalar: Unicode.Scalar) {
    let properties = scalar.properties
    self = []
    if properties.isWhitespace { insert(.blank) }
    if properties.isUppercase { insert(.uppercase) }
    if properties.isAlphabetic { insert(.alphabetic) }
    let isTimes = scalar.value == 0xD7 || scalar.value == 0xF7
    let isMark = (0x300...0x36F).contains(scalar.value)
    if !isTimes, properties.isAlphabetic || isMark || properties.numericType != nil { insert(.word) }
  }
}
