internal import CGMime

extension Letter {
  /// The letter as it goes over the wire (RFC 5322): CRLF alone, no line over 998 octets, the same bytes every time.
  ///
  /// Values from outside cannot add a field: controls are stripped, and what cannot be stripped (addresses, the Message-ID,
  /// field names, media types) is refused with an `EncodingError`. Thread identifiers that are no `msg-id` are left out.
  package func encoded() throws -> [UInt8] {
    _ = GMimeLibrary.ready
    guard let message = Handle(owning: g_mime_message_new(0)) else { throw EncodingError.unavailable }
    let root = try LetterBody(letter: self).root()
    let bytes = try message.use { message in
      try LetterHeader(message: message).write(self)
      root.use { g_mime_message_set_mime_part(message, $0) }
      return Self.written(guichet_object_of_message(message))
    }
    guard Self.isWithinLines(bytes) else { throw EncodingError.lineTooLong }
    return bytes
  }

  private static func written(_ object: UnsafeMutablePointer<GMimeObject>) -> [UInt8] {
    guard let memory = Handle(owning: g_mime_stream_mem_new()), let options = g_mime_format_options_new()
    else {
      return []
    }
    defer { g_mime_format_options_free(options) }
    g_mime_format_options_set_newline_format(options, GMIME_NEWLINE_FORMAT_DOS)
    return memory.use { stream in
      g_mime_object_write_to_stream(object, options, stream)
      g_mime_stream_flush(stream)
      guard let array = g_mime_stream_mem_get_byte_array(guichet_memory_of_stream(stream)) else { return [] }
      return Array(UnsafeBufferPointer(start: array.pointee.data, count: Int(array.pointee.len)))
    }
  }

  /// RFC 5322 §2.1.1: 998 octets without the CRLF.
  private static func isWithinLines(_ bytes: [UInt8]) -> Bool {
    !bytes.isEmpty && Lines(bytes).allSatisfy { $0.count <= 999 }
  }
}
