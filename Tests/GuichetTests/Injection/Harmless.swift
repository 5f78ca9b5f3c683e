import Foundation
import MIME
import Testing

/// What holds of whatever goes out, whatever came in.
enum Harmless {
  /// A letter as it is sent: its header is ours alone, and nothing in it acts or links.
  static func check(letter bytes: [UInt8], to recipient: String) throws {
    let raw = String(decoding: bytes, as: UTF8.self)
    #expect(!raw.replacing("\r\n", with: "").contains { $0 == "\r" || $0 == "\n" })
    let message = try Message(parsing: bytes)
    #expect(message.to.map(\.address) == [recipient] && message.cc.isEmpty)
    let names = Set(message.headers.map { $0.name.lowercased() })
    #expect(names.isSubset(of: fields), "\(names.subtracting(fields))")
    check(shown: message.subject)
    check(shown: message.to.compactMap(\.name).joined())
    for part in try parts(of: bytes) { check(part) }
  }

  private static let fields: Set = [
    "from", "to", "reply-to", "subject", "date", "message-id", "in-reply-to", "references", "auto-submitted",
    "x-auto-response-suppress", "x-guichet", "mime-version", "content-type", "content-transfer-encoding",
  ]

  /// Text that somebody reads, in lines.
  static func check(shown text: String) {
    let active = text.unicodeScalars.filter {
      switch $0.properties.generalCategory {
      case .control: $0 != "\n" && $0 != "\r"
      case .format: true
      default: false
      }
    }
    #expect(active.isEmpty, "\(active.map { String($0.value, radix: 16) })")
    // A template's own words: what a stranger puts between braces is shown, and nothing more.
    #expect(!text.contains("Awa Mairie de Valombre"))
    for link in ["http://", "https://", "www.", "javascript:", "evil.example/", "evil.com"] {
      #expect(!text.lowercased().contains(link), "\(link)")
    }
  }

  private static func check(_ part: (type: String, text: String)) {
    guard part.type == "text/html" else { return check(shown: part.text) }
    let markup = part.text.lowercased()
    for tag in ["<script", "<img", "onerror=alert", "<a ", "<iframe", "awa mairie de valombre"]
    where markup.contains(tag) {
      // An attribute's name between escaped brackets is text.
      #expect(tag == "onerror=alert" && markup.contains("&lt;img src=x onerror=alert"), "\(tag)")
    }
  }

  /// Type and decoded text of each text part.
  private static func parts(of bytes: [UInt8]) throws -> [(type: String, text: String)] {
    let script = """
      import sys, email, email.policy, json
      m = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
      print(json.dumps([[p.get_content_type(), p.get_content()] for p in m.walk()
        if p.get_content_type() in ("text/plain", "text/html")]))
      """
    let (input, output) = (Pipe(), Pipe())
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    process.arguments = ["-c", script]
    (process.standardInput, process.standardOutput) = (input, output)
    try process.run()
    input.fileHandleForWriting.write(Data(bytes))
    try input.fileHandleForWriting.close()
    let answer = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return try JSONDecoder().decode([[String]].self, from: answer).map { ($0[0], $0[1]) }
  }
}
