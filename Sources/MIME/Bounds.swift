/// What one message may ask of us. More of it is cut and becomes a `Defect`: never a crash, never a hang.
enum Bounds {
  /// Multiparts within multiparts.
  static let depth = 50
  /// Parts of any kind, containers included.
  static let parts = 1_000
  /// Octets of the top header.
  static let headerBytes = 1 << 20
  /// Octets of decoded text, over all text parts.
  static let textBytes = 2_000_000
  /// Lines of text.
  static let textLines = 50_000
  /// Lines that begin with `--`: each may be a delimiter, and GMime makes an object of every part between two of them.
  static let delimiterLines = 20_000
  /// Colons in one address field: GMime reads a group within a group by recursion (RFC 5322 §3.4 has none).
  static let addressColons = 200
  /// HTML elements within elements. An end tag is compared with all that are open.
  static let elementDepth = 512
  /// Attributes of one HTML tag.
  static let attributes = 256
  /// Tables within tables whose rows are joined; deeper ones are read as plain blocks.
  static let tableDepth = 30
}
