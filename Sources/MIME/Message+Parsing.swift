internal import CGMime
package import Foundation

extension Message {
  /// Reads a message from its octets: header included, any line ending, an mbox `From ` line or blank lines before it allowed.
  ///
  /// Takes time and memory in proportion to the octets, whatever they hold (`Bounds`). What is over a bound, or damaged, is
  /// a `Defect`; only what is no message at all throws.
  ///
  /// - Parameter isTruncated: only the first octets were fetched; marks the message `.truncated`.
  package init(parsing bytes: some ContiguousBytes, isTruncated: Bool = false) throws(ParseError) {
    let result = bytes.withUnsafeBytes { raw in
      Result { () throws(ParseError) in try Message(raw, isTruncated: isTruncated) }
    }
    self = try result.get()
  }

  private init(_ raw: UnsafeRawBufferPointer, isTruncated: Bool) throws(ParseError) {
    let intake = try Intake(raw)
    guard let message = Self.parsed(intake.bytes) else { throw .unreadable }
    self = message.use(Message.init(copying:))
    defects =
      (isTruncated ? [.truncated] : []) + intake.defects + defects.filter { !intake.defects.contains($0) }
  }

  private static func parsed(_ bytes: [UInt8]) -> Handle<GMimeMessage>? {
    _ = GMimeLibrary.ready
    let stream = bytes.withUnsafeBytes {
      Handle(owning: g_mime_stream_mem_new_with_buffer($0.baseAddress, $0.count))
    }
    guard let parser = stream?.use({ Handle(owning: g_mime_parser_new_with_stream($0)) }) else { return nil }
    return parser.use { Handle(owning: g_mime_parser_construct_message($0, nil)) }
  }

  private init(copying message: UnsafeMutablePointer<GMimeMessage>) {
    let fields = HeaderReading.fields(of: message)
    let mailboxes = { (name: String) in
      fields.filter { $0.isOfMessage && $0.field.isNamed(name) }.flatMap {
        AddressReading.mailboxes(in: $0.raw)
      }
    }
    self.init(
      headers: fields.map(\.field), from: mailboxes("from"), replyTo: mailboxes("reply-to"),
      to: mailboxes("to"), cc: mailboxes("cc"))
    subject = header("Subject") ?? ""
    date = header("Date").flatMap(Self.date)
    messageID = header("Message-ID").flatMap { HeaderReading.messageIDs($0).first }
    inReplyTo = headers("In-Reply-To").flatMap(HeaderReading.messageIDs)
    references = headers("References").flatMap(HeaderReading.messageIDs)
    guard let root = g_mime_message_get_mime_part(message) else { return }
    contentType = PartReading.contentType(of: root)
    let walk = PartWalk(root)
    (body, defects) = Body.lines(of: walk.texts, defects: walk.defects)
    attachments = walk.attachments
    calendars = walk.calendars
    deliveryReport = walk.deliveryReport
  }

  /// RFC 5322 §3.3, with the obsolete forms that GMime knows.
  private static func date(_ value: String) -> Date? {
    guard let date = g_mime_utils_header_decode_date(value) else { return nil }
    defer { g_date_time_unref(date) }
    return Date(timeIntervalSince1970: TimeInterval(g_date_time_to_unix(date)))
  }
}
