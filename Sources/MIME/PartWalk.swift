internal import CGMime

/// A text part, decoded, before it becomes lines.
struct TextPart {
  var isHTML: Bool
  /// RFC 3676: `format=flowed`, and whether the blank at a soft break goes too.
  var isFlowed: Bool
  var deletesSpace: Bool
  var text: String
  /// The outermost multipart/alternative that it stands in; parts of one say the same thing.
  var alternative: Int?
}

/// Walks the parts in the order of the message, with a stack of its own: no recursion on what a stranger nested.
struct PartWalk {
  private(set) var texts: [TextPart] = []
  private(set) var attachments: [Attachment] = []
  private(set) var calendars: [CalendarPart] = []
  private(set) var deliveryReport: DeliveryReport?
  private(set) var defects: [Defect] = []

  private struct Place {
    var object: UnsafeMutablePointer<GMimeObject>
    var depth: Int
    var alternative: Int?
  }

  private var pending: [Place] = []
  private var seen = 0
  private var remainingBytes = Bounds.textBytes

  init(_ root: UnsafeMutablePointer<GMimeObject>) {
    pending = [Place(object: root, depth: 0, alternative: nil)]
    while let place = pending.popLast() {
      seen += 1
      if seen > Bounds.parts {
        note(.tooManyParts)
        break
      }
      visit(place)
    }
  }

  private mutating func note(_ defect: Defect) {
    if !defects.contains(defect) { defects.append(defect) }
  }

  private mutating func visit(_ place: Place) {
    if let multipart = guichet_as_multipart(place.object) {
      open(multipart, place)
    } else if let part = guichet_as_part(place.object) {
      read(part, place)
    } else {
      list(place.object)  // message/rfc822, message/partial: another's words, never opened
      noteReturned(place.object)
    }
  }

  /// Of a message that is brought back, its Message-ID alone.
  private mutating func noteReturned(_ object: UnsafeMutablePointer<GMimeObject>) {
    guard let message = guichet_message_of(object),
      let id = borrowedString(g_mime_message_get_message_id(message))?.fieldValue
    else { return }
    deliveryReport = deliveryReport ?? DeliveryReport()
    deliveryReport?.messageIDs.append(id)
  }

  private mutating func open(_ multipart: UnsafeMutablePointer<GMimeMultipart>, _ place: Place) {
    let type = PartReading.contentType(of: place.object).type
    if type == "multipart/encrypted" { note(.encrypted) }
    guard place.depth < Bounds.depth else { return note(.tooDeep) }
    let alternative = place.alternative ?? (type == "multipart/alternative" ? seen : nil)
    let count = min(g_mime_multipart_get_count(multipart), Int32(Bounds.parts + 1))
    for index in (0..<count).reversed() {
      guard let child = g_mime_multipart_get_part(multipart, index) else { continue }
      pending.append(Place(object: child, depth: place.depth + 1, alternative: alternative))
    }
  }

  private mutating func read(_ part: UnsafeMutablePointer<GMimePart>, _ place: Place) {
    let type = PartReading.contentType(of: place.object)
    switch type.type {
    case "text/plain", "text/html":
      guard isBody(place) else { return list(place.object) }
      let text = text(of: part, type)
      texts.append(
        TextPart(
          isHTML: type.type == "text/html", isFlowed: type.parameters["format"]?.lowercased() == "flowed",
          deletesSpace: type.parameters["delsp"]?.lowercased() == "yes", text: text,
          alternative: place.alternative))
    case "text/calendar":
      calendars.append(
        CalendarPart(method: type.parameters["method"]?.uppercased(), text: text(of: part, type)))
      if PartReading.fileName(of: place.object) != nil { list(place.object) }
    case "message/delivery-status", "message/global-delivery-status":
      let text = text(of: part, type)
      deliveryReport = deliveryReport ?? DeliveryReport()
      deliveryReport?.add(status: text)
      list(place.object)
    case "text/rfc822-headers", "message/global-headers":
      let text = text(of: part, type)
      deliveryReport = deliveryReport ?? DeliveryReport()
      deliveryReport?.add(header: text)
      list(place.object)
    case "application/pkcs7-mime", "application/x-pkcs7-mime":
      note(.encrypted)
      list(place.object)
    default:
      if place.alternative == nil || !type.type.hasPrefix("text/") { list(place.object) }
    }
  }

  /// A text with a file name is a file, unless it is the first text: some senders name their body.
  private func isBody(_ place: Place) -> Bool {
    if PartReading.isAttachment(place.object) { return false }
    return texts.isEmpty || place.alternative != nil || PartReading.fileName(of: place.object) == nil
  }

  private mutating func list(_ object: UnsafeMutablePointer<GMimeObject>) {
    attachments.append(
      Attachment(
        fileName: PartReading.fileName(of: object), type: PartReading.contentType(of: object).type,
        size: PartReading.size(of: object)))
  }

  private mutating func text(of part: UnsafeMutablePointer<GMimePart>, _ type: ContentType) -> String {
    var bytes = PartReading.content(of: part)
    if bytes.count > remainingBytes {
      note(.textTooLong)
      bytes.removeSubrange(Self.cut(bytes, at: remainingBytes)...)
    }
    remainingBytes -= bytes.count
    let declared =
      type.parameters["charset"] ?? (type.type == "text/html" ? HTMLText.charset(in: bytes) : nil)
    let (text, isWhole) = Charset.decode(bytes, declared: declared)
    if !isWhole { note(.undecodable) }
    return text.composed
  }

  /// The nearest place at or before `limit` that does not split a UTF-8 sequence.
  private static func cut(_ bytes: [UInt8], at limit: Int) -> Int {
    var index = limit
    while index > 0, limit - index < 4, bytes[index] & 0xC0 == 0x80 { index -= 1 }
    return index
  }
}
