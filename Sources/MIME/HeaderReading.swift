internal import CGMime

/// Header fields as GMime holds them, decoded and copied out.
enum HeaderReading {
  /// Every field in the order of the message. GMime keeps `Content-*` with the part: both lists are merged by offset.
  static func fields(of message: UnsafeMutablePointer<GMimeMessage>) -> [HeaderField] {
    var lists = [g_mime_object_get_header_list(guichet_object_of_message(message))]
    if let part = g_mime_message_get_mime_part(message) { lists.append(g_mime_object_get_header_list(part)) }
    let headers = lists.compactMap { $0 }.flatMap(headers(in:))
    return headers.sorted { g_mime_header_get_offset($0) < g_mime_header_get_offset($1) }.compactMap(field)
  }

  /// A value unfolded, decoded (RFC 2047) and stripped. Raw 8-bit values go through the charset ladder.
  static func decoded(_ raw: UnsafePointer<CChar>) -> String {
    let value = EncodedWords.joined(in: utf8(raw))
    let unfolded = ownedString(g_mime_utils_header_unfold(value)) ?? value
    let text = ownedString(g_mime_utils_header_decode_text(nil, unfolded)) ?? unfolded
    return (hasWesternLabel(value) ? Charset.repaired(text) : text).fieldValue
  }

  /// A raw value as text, before any decoding of encoded words.
  static func utf8(_ raw: UnsafePointer<CChar>) -> String {
    var length = 0
    while raw[length] != 0 { length += 1 }
    let bytes = UnsafeRawBufferPointer(start: raw, count: length)
    return Charset.decode(bytes, declared: nil).text
  }

  /// Whether an encoded word claims a charset that UTF-8 or windows-1252 is often sent under.
  static func hasWesternLabel(_ value: String) -> Bool {
    guard value.utf8.contains(UInt8(ascii: "?")) else { return false }
    let value = value.lowercased()
    return ["=?iso-8859-1", "=?windows-1252", "=?cp1252", "=?us-ascii", "=?latin1"].contains {
      value.contains($0)
    }
  }

  /// Raw values of every field of that name.
  static func rawValues(
    _ name: String, of message: UnsafeMutablePointer<GMimeMessage>
  ) -> [UnsafePointer<CChar>] {
    guard let list = g_mime_object_get_header_list(guichet_object_of_message(message)) else { return [] }
    return headers(in: list).compactMap { header in
      guard let found = borrowedString(g_mime_header_get_name(header)) else { return nil }
      return found.lowercased() == name ? g_mime_header_get_raw_value(header) : nil
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

  private static func headers(
    in list: UnsafeMutablePointer<GMimeHeaderList>
  ) -> [UnsafeMutablePointer<GMimeHeader>] {
    (0..<g_mime_header_list_get_count(list)).compactMap { g_mime_header_list_get_header_at(list, $0) }
  }

  private static func field(_ header: UnsafeMutablePointer<GMimeHeader>) -> HeaderField? {
    guard let name = borrowedString(g_mime_header_get_name(header))?.fieldValue else { return nil }
    let value = g_mime_header_get_raw_value(header).map(decoded) ?? ""
    return HeaderField(name: name, value: value)
  }
}
