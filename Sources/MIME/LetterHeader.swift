internal import CGMime
internal import Foundation

/// The one door to a header: every value of every field passes here, checked or stripped, and is encoded by GMime.
struct LetterHeader {
  let message: UnsafeMutablePointer<GMimeMessage>

  /// RFC 5322 §3.6 fields of the letter, those of RFC 3834, then the letter's own.
  func write(_ letter: Letter) throws(EncodingError) {
    try add(letter.from, as: GMIME_ADDRESS_TYPE_FROM, "From")
    try add(letter.to, as: GMIME_ADDRESS_TYPE_TO, "To")
    if let replyTo = letter.replyTo { try add(replyTo, as: GMIME_ADDRESS_TYPE_REPLY_TO, "Reply-To") }
    add("Subject", letter.subject)
    write(letter.date)
    guard MessageID.isValid(letter.messageID) else { throw .invalidMessageID }
    g_mime_message_set_message_id(message, letter.messageID)
    writeThread(letter)
    if let automatic = letter.autoSubmitted {
      add("Auto-Submitted", automatic.rawValue)
      // [MS-OXCMAIL] §2.2.3.2.14: Exchange and Outlook send no absence notice, receipt or report back.
      add("X-Auto-Response-Suppress", "All")
    }
    for field in letter.extraHeaders { try add(extra: field) }
    add("MIME-Version", "1.0")
  }

  /// In UTC: the same bytes whatever the zone of the machine that retries.
  private func write(_ date: Date) {
    guard let time = g_date_time_new_from_unix_utc(gint64(date.timeIntervalSince1970)) else { return }
    defer { g_date_time_unref(time) }
    g_mime_message_set_date(message, time)
  }

  private func writeThread(_ letter: Letter) {
    if let parent = letter.inReplyTo, MessageID.isValid(parent) { add("In-Reply-To", "<\(parent)>") }
    let references = MessageID.bounded(letter.references.filter(MessageID.isValid))
    guard !references.isEmpty else { return }
    add("References", references.map { "<\($0)>" }.joined(separator: " "))
  }

  private func add(
    _ mailbox: Mailbox, as type: GMimeAddressType, _ field: String
  ) throws(EncodingError) {
    guard let recipient = EmailAddress(mailbox.address), recipient.canBeWrittenTo else {
      throw .invalidAddress(field: field)
    }
    let name = mailbox.name?.fieldValue
    let address = internet_address_mailbox_new(name?.isEmpty == false ? name : nil, recipient.text)
    Handle(owning: address)?.use { address in
      internet_address_set_charset(address, "utf-8")
      internet_address_list_add(g_mime_message_get_addresses(message, type), address)
    }
  }

  private func add(extra field: HeaderField) throws(EncodingError) {
    let name = field.name.lowercased()
    let isToken = !name.isEmpty && name.utf8.count <= 70 && name.utf8.allSatisfy(Self.isNameByte)
    guard isToken, !Self.own.contains(name), !name.hasPrefix("content-") else {
      throw .invalidFieldName(field.name.fieldValue)
    }
    add(field.name, field.value)
  }

  private func add(_ name: String, _ value: String) {
    let value = value.fieldValue
    g_mime_object_append_header(guichet_object_of_message(message), name, value, "utf-8")
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: ":")
  }

  /// Fields that the letter itself decides on.
  private static let own: Set<String> = [
    "from", "to", "cc", "bcc", "sender", "reply-to", "subject", "date", "message-id", "in-reply-to",
    "references",
    "auto-submitted", "x-auto-response-suppress", "mime-version", "return-path", "received",
  ]
}
