internal import CGMime
internal import Foundation

/// Header fields as GMime holds them, decoded and copied out.
enum HeaderReading {
  /// A field with its raw value, as text before any decoding of encoded words.
  struct Found {
    var field: HeaderField
    var raw: String
    /// Of the message's own header, not of the part's in it.
    var isOfMessage: Bool
    fileprivate var offset: gint64
  }

  /// Every field in the order of the message. GMime keeps `Content-*` with the part: both lists are merged by offset.
  static func fields(of message: UnsafeMutablePointer<GMimeMessage>) -> [Found] {
    let own = g_mime_object_get_header_list(guichet_object_of_message(message))
    let part = g_mime_message_get_mime_part(message).flatMap { g_mime_object_get_header_list($0) }
    let found =
      (own.map { fields(in: $0, isOfMessage: true) } ?? [])
      + (part.map { fields(in: $0, isOfMessage: false) } ?? [])
    return found.sorted { $0.offset < $1.offset }
  }

  /// A value unfolded, decoded (RFC 2047) and stripped. Raw 8-bit values go through the charset ladder.
  static func decoded(_ raw: String) -> String {
    if let plain = plain(raw) { return plain.fieldValue }
    let value = EncodedWords.joined(in: raw)
    let unfolded = ownedString(g_mime_utils_header_unfold(value)) ?? value
    let text = ownedString(g_mime_utils_header_decode_text(nil, unfolded)) ?? unfolded
    return (hasWesternLabel(value) ? Charset.repaired(text) : text).fieldValue
  }

  /// A value of printable US-ASCII without an encoded word, unfolded; nil where it is none.
  private static func plain(_ value: String) -> String? {
    var kept: [UInt8] = []
    kept.reserveCapacity(value.utf8.count)
    for byte in value.utf8 {
      switch byte {
      case .carriageReturn, .lineFeed: continue
      case UInt8(ascii: "\t"): kept.append(UInt8(ascii: " "))
      case UInt8(ascii: "?") where kept.last == UInt8(ascii: "="): return nil
      case 0x20...0x7E: kept.append(byte)
      default: return nil
      }
    }
    return String(decoding: kept, as: UTF8.self)
  }

  /// A raw value as text, before any decoding of encoded words.
  static func utf8(_ raw: UnsafePointer<CChar>) -> String {
    Charset.decode(UnsafeRawBufferPointer(start: raw, count: strlen(raw)), declared: nil).text
  }

  private static let westernLabels = [
    "=?iso-8859-1", "=?windows-1252", "=?cp1252", "=?us-ascii", "=?latin1",
  ].map { Array($0.utf8) }

  /// Whether an encoded word claims a charset that UTF-8 or windows-1252 is often sent under.
  static func hasWesternLabel(_ value: String) -> Bool {
    let bytes = value.utf8
    return bytes.indices.contains { start in
      bytes[start] == UInt8(ascii: "=")
        && westernLabels.contains { label in
          label.elementsEqual(bytes[start...].prefix(label.count).lazy.map(\.lowered))
        }
    }
  }

  /// RFC 5322 §3.6.4, leniently: what stands between angle brackets, else a bare word with an at sign.
  static func messageIDs(_ value: String) -> [String] {
    guard let references = g_mime_references_parse(nil, value) else { return [] }
    defer { g_mime_references_free(references) }
    return (0..<g_mime_references_length(references)).compactMap {
      borrowedString(g_mime_references_get_message_id(references, $0))?.fieldValue
    }
  }

  private static func fields(
    in list: UnsafeMutablePointer<GMimeHeaderList>, isOfMessage: Bool
  ) -> [Found] {
    (0..<g_mime_header_list_get_count(list)).compactMap { index -> Found? in
      guard let header = g_mime_header_list_get_header_at(list, index),
        let name = borrowedString(g_mime_header_get_name(header))?.fieldValue
      else { return nil }
      let raw = g_mime_header_get_raw_value(header).map(utf8) ?? ""
      return Found(
        field: HeaderField(name: name, value: decoded(raw), isPlain: plain(raw) != nil), raw: raw,
        isOfMessage: isOfMessage,
        offset: g_mime_header_get_offset(header))
    }
  }
}
