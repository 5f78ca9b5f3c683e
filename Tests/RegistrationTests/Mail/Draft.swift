import Foundation
import MIME

/// A message before a client makes octets of it.
struct Draft: Sendable {
  var from: Mailbox
  var subject: String
  /// The other fields, as they were decoded; none of `Content-…`.
  var fields: [HeaderField] = []
  /// The whole text, quoted lines behind `>`, lines ended by LF.
  var text: String

  init(from: Mailbox, subject: String, fields: [HeaderField] = [], text: String) {
    self.from = from
    self.subject = subject
    self.fields = fields
    self.text = text
  }

  /// A message that was read, to be written again; nil where it has no author.
  init?(_ message: Message) {
    guard let from = message.from.first, message.from.count == 1 else { return nil }
    self.from = from
    subject = message.subject
    fields = message.headers.filter { field in
      let name = field.name.lowercased()
      return !name.hasPrefix("content-") && !["from", "subject", "mime-version"].contains(name)
    }
    text = message.body.map { line in
      let depth = line.quoteDepth == 0 && line.mark == .reply ? 1 : line.quoteDepth
      return depth == 0 ? line.text : String(repeating: ">", count: depth) + " " + line.text
    }.joined(separator: "\n")
  }
}

/// How a client writes a message.
struct MailForm: Sendable, Equatable {
  enum Body: Sendable, Equatable {
    case plain
    case flowed
    case html(HTMLShape)
    /// multipart/alternative: the text, and the same as HTML.
    case both(HTMLShape)
  }

  var charset = MailCharset.utf8
  var transfer = Transfer.eightBit
  var body = Body.plain
  var words = HeaderWords.quoted(.utf8)
  var lineEnd = "\r\n"

  /// The message; nil where that form cannot hold it.
  func octets(_ draft: Draft) -> [UInt8]? {
    guard let header = header(draft), let content = content(draft.text) else { return nil }
    let octets = header + content
    if lineEnd == "\r\n" { return octets }
    return octets.split(separator: 0x0D, omittingEmptySubsequences: false).flatMap { $0 }
  }

  private func header(_ draft: Draft) -> [UInt8]? {
    guard let subject = words.encoded(draft.subject) else { return nil }
    var header = Array("From: ".utf8)
    if let name = draft.from.name {
      guard let name = phrase(name) else { return nil }
      header += name + Array(" ".utf8)
    }
    header += Array("<\(draft.from.address)>\r\nSubject: ".utf8) + subject + Array("\r\n".utf8)
    for field in draft.fields { header += Array("\(field.name): \(field.value)\r\n".utf8) }
    return header + Array("MIME-Version: 1.0\r\n".utf8)
  }

  /// RFC 5322 §3.2.5: a name of plain letters alone stands bare, as octets it needs quotes.
  private func phrase(_ name: String) -> [UInt8]? {
    guard case .raw = words else { return words.encoded(name) }
    return words.encoded("\"" + name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\"")
  }

  private func content(_ text: String) -> [UInt8]? {
    switch body {
    case .plain: part("text/plain", text)
    case .flowed: part("text/plain", Self.flowed(text), "; format=flowed")
    case .html(let shape): part("text/html", shape.document(text))
    case .both(let shape): alternative(text, shape)
    }
  }

  private func alternative(_ text: String, _ shape: HTMLShape) -> [UInt8]? {
    guard let plain = part("text/plain", text), let html = part("text/html", shape.document(text)) else {
      return nil
    }
    let edge = "=_alternative_7f3a"
    return Array("Content-Type: multipart/alternative; boundary=\"\(edge)\"\r\n\r\n--\(edge)\r\n".utf8)
      + plain
      + Array("\r\n--\(edge)\r\n".utf8) + html + Array("\r\n--\(edge)--\r\n".utf8)
  }

  private func part(_ type: String, _ text: String, _ parameters: String = "") -> [UInt8]? {
    // RFC 2781 §4.2: UTF-16 has no lines of mail, and goes as base64 alone.
    guard charset != .utf16 || transfer == .base64 else { return nil }
    let text = text.replacing("\n", with: "\r\n")
    guard let octets = charset.octets(text), let encoded = transfer.encoded(octets) else { return nil }
    let head = """
      Content-Type: \(type); charset=\(charset.rawValue)\(parameters)\r
      Content-Transfer-Encoding: \(transfer.rawValue)\r
      \r

      """
    return Array(head.utf8) + encoded + Array("\r\n".utf8)
  }

  /// RFC 3676 §4.2: lines broken before column 72 with the blank kept; a blank before what begins with one or with `From `.
  static func flowed(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard line != "-- ", !line.hasPrefix(">") else { return String(line) }
      var lines = [""]
      for word in String(line).reversed().drop(while: { $0 == " " }).reversed().split(
        separator: " ", omittingEmptySubsequences: false
      ).map({ String($0) }) {
        if lines[lines.count - 1].count + word.count > 70 { lines.append("") }
        lines[lines.count - 1] += word + " "
      }
      lines[lines.count - 1].removeLast()
      return lines.map { $0.hasPrefix(" ") || $0.hasPrefix("From ") || $0.hasPrefix(">") ? " " + $0 : $0 }
        .joined(separator: "\n")
    }.joined(separator: "\n")
  }
}
