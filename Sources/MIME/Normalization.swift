internal import Foundation

extension String {
  /// NFC. Text below U+0300 is NFC already, which spares nearly every French text the work.
  var composed: String {
    utf8.contains { $0 >= 0xCC } ? precomposedStringWithCanonicalMapping : self
  }

  /// A header value as others may hold it: one line, NFC, without CR, LF, NUL or other controls.
  ///
  /// Encoded words may hold line ends (RFC 2047 does not forbid it): what is decoded is stripped here, after decoding.
  var fieldValue: String {
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar == "\t" || scalar == "\n" {
        scalars.append(" ")
      } else if !(scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)) {
        scalars.append(scalar)
      }
    }
    return String(scalars).composed.trimmingCharacters(in: .whitespaces)
  }
}
