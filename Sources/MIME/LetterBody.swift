internal import CGMime

/// The parts of a letter: text, its HTML version beside it, files after it.
struct LetterBody {
  let letter: Letter

  /// One reference, for the message to take over.
  func root() throws(EncodingError) -> Handle<GMimeObject> {
    let body = try version()
    let files = [letter.calendar?.file].compactMap(\.self) + letter.enclosures
    guard !files.isEmpty else { return body }
    var parts = [body]
    for file in files { try parts.append(part(file)) }
    return try multipart("mixed", parts)
  }

  /// RFC 2046 §5.1.4: the plainest first. Last the calendar (RFC 6047 §2.4): Outlook and Gmail show its buttons above the letter.
  private func version() throws(EncodingError) -> Handle<GMimeObject> {
    var versions = [try text(letter.text, "plain")]
    if let html = letter.html { try versions.append(text(html, "html")) }
    if let calendar = letter.calendar { try versions.append(part(calendar)) }
    return versions.count > 1 ? try multipart("alternative", versions) : versions[0]
  }

  private func part(_ calendar: CalendarPart) throws(EncodingError) -> Handle<GMimeObject> {
    let part = try text(calendar.text, "calendar")
    guard let method = calendar.method else { return part }
    guard Self.isToken(method) else { throw .invalidMediaType("text/calendar; method=\(method.fieldValue)") }
    part.use { g_mime_object_set_content_type_parameter($0, "method", method) }
    return part
  }

  private func multipart(
    _ subtype: String, _ parts: [Handle<GMimeObject>]
  ) throws(EncodingError) -> Handle<GMimeObject> {
    guard let multipart = g_mime_multipart_new_with_subtype(subtype),
      let handle = Handle(owning: guichet_object_of_multipart(multipart))
    else { throw .unavailable }
    g_mime_multipart_set_boundary(multipart, boundary(subtype))
    for part in parts { part.use { g_mime_multipart_add(multipart, $0) } }
    return handle
  }

  /// From the Message-ID, so that a retry has the same bytes; `=_` stands in no quoted-printable and no base64 line.
  private func boundary(_ subtype: String) -> String {
    "=_" + sha256(Array("\(subtype) \(letter.messageID)".utf8)).prefix(40)
  }

  private func text(_ text: String, _ subtype: String) throws(EncodingError) -> Handle<GMimeObject> {
    let part = try Self.part("text", subtype, Self.canonical(text), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE)
    part.use { g_mime_object_set_content_type_parameter($0, "charset", "utf-8") }
    return part
  }

  private func part(_ enclosure: Enclosure) throws(EncodingError) -> Handle<GMimeObject> {
    let names = enclosure.contentType.type.split(separator: "/", omittingEmptySubsequences: false).map(
      String.init)
    guard names.count == 2, names.allSatisfy(Self.isToken) else {
      throw .invalidMediaType(enclosure.contentType.type.fieldValue)
    }
    let part = try Self.part(names[0], names[1], enclosure.content, GMIME_CONTENT_ENCODING_BASE64)
    part.use { object in
      for (name, value) in enclosure.contentType.parameters.sorted(by: { $0.key < $1.key })
      where Self.isToken(name) && name != "name" {
        g_mime_object_set_content_type_parameter(object, name, value.fieldValue)
      }
      g_mime_object_set_disposition(object, "attachment")
      Self.name(object, enclosure.fileName)
    }
    return part
  }

  private static func part(
    _ type: String, _ subtype: String, _ content: [UInt8], _ encoding: GMimeContentEncoding
  ) throws(EncodingError) -> Handle<GMimeObject> {
    let stream = content.withUnsafeBytes {
      Handle(owning: g_mime_stream_mem_new_with_buffer($0.baseAddress, $0.count))
    }
    guard let part = g_mime_part_new_with_type(type, subtype),
      let handle = Handle(owning: guichet_object_of_part(part)),
      let data = stream?.use({ g_mime_data_wrapper_new_with_stream($0, GMIME_CONTENT_ENCODING_DEFAULT) }),
      let wrapper = Handle(owning: data)
    else { throw .unavailable }
    wrapper.use { g_mime_part_set_content(part, $0) }
    g_mime_part_set_content_encoding(part, encoding)
    return handle
  }

  /// LF line ends, one at the end, no controls but the tab: the CRLF come when it is written.
  private static func canonical(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var previous: UInt8 = 0
    for byte in text.composed.utf8 {
      if byte == .carriageReturn || (byte == .lineFeed && previous != .carriageReturn) {
        bytes.append(.lineFeed)
      } else if byte >= 0x20 && byte != 0x7F || byte == UInt8(ascii: "\t") {
        bytes.append(byte)
      }
      previous = byte
    }
    if bytes.last != .lineFeed { bytes.append(.lineFeed) }
    return bytes
  }

  private static func isToken(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 70
      && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"()<>@,;:\\\"/[]?=*'%".utf8.contains($0) }
  }

  /// RFC 2231 in UTF-8, in both places where readers look.
  private static func name(_ object: UnsafeMutablePointer<GMimeObject>, _ name: String) {
    guard let part = guichet_as_part(object) else { return }
    g_mime_part_set_filename(part, String(name.fieldValue.map { "/\\".contains($0) ? "-" : $0 }.prefix(150)))
    let type = g_mime_content_type_get_parameters(g_mime_object_get_content_type(object))
    let disposition = g_mime_object_get_content_disposition(object).flatMap(
      g_mime_content_disposition_get_parameters)
    for (list, key) in [(type, "name"), (disposition, "filename")] {
      guard let list, let parameter = g_mime_param_list_get_parameter(list, key) else { continue }
      g_mime_param_set_charset(parameter, "utf-8")
    }
  }
}

extension CalendarPart {
  /// For readers that open calendars from files alone. `application/ics`: a second `text/calendar` would be a second invitation.
  var file: Enclosure {
    Enclosure(
      fileName: "invitation.ics", contentType: ContentType(type: "application/ics"), content: Array(text.utf8)
    )
  }
}
