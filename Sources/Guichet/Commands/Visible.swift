extension String {
  /// The same text for a terminal, as many lines: what a terminal obeys, and what turns or hides text, is shown as a sign. Strangers wrote it.
  var visible: String {
    guard unicodeScalars.contains(where: \.isActive) else { return self }
    var shown = String.UnicodeScalarView()
    for scalar in unicodeScalars { shown.append(scalar.isActive ? scalar.sign : scalar) }
    return String(shown)
  }
}

extension Unicode.Scalar {
  fileprivate var isActive: Bool {
    switch properties.generalCategory {
    case .control: self != "\n" && self != "\t"
    case .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse: self != "\u{AD}"
    default: false
    }
  }

  /// U+2400 and following are pictures of the controls below U+0020.
  fileprivate var sign: Unicode.Scalar {
    value < 0x20 ? Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}" : value == 0x7F ? "\u{2421}" : "\u{FFFD}"
  }
}
