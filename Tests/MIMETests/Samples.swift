import Foundation

@testable import MIME

/// A message of the given content, with the fields that any has.
func mail(
  _ type: String = "text/plain; charset=utf-8", encoding: String = "8bit", header: String = "", _ body: String
) -> [UInt8] {
  mail(type, encoding: encoding, header: header, bytes: Array(body.utf8))
}

func mail(
  _ type: String, encoding: String = "8bit", header: String = "", bytes body: [UInt8]
) -> [UInt8] {
  let head = """
    From: Odile Martel <odile@example.org>
    \(header)Content-Type: \(type)
    Content-Transfer-Encoding: \(encoding)


    """
  return Array(head.utf8) + body
}

/// A message with nothing but these header lines and a short text.
func mail(header: [UInt8]) -> [UInt8] {
  header + Array("\n\nBonjour\n".utf8)
}

func part(_ type: String, _ body: String, extra: String = "") -> String {
  "Content-Type: \(type)\n\(extra)\n\(body)\n"
}

/// A multipart with the boundary `b<label>`.
func multipart(_ subtype: String, label: String = "1", _ parts: [String]) -> String {
  let delimiter = "--b\(label)"
  let body = parts.map { "\(delimiter)\n\($0)" }.joined() + "\(delimiter)--\n"
  return "Content-Type: multipart/\(subtype); boundary=\"b\(label)\"\n\n\(body)"
}

func whole(_ root: String) -> [UInt8] {
  Array("From: odile@example.org\nSubject: x\n\(root)".utf8)
}

/// Lines as a test reads them: `>` a quote depth, `r:` and `s:` for the marks.
func shown(_ lines: [TextLine]) -> [String] {
  lines.map { line in
    let mark = line.mark.map { $0 == .reply ? "r:" : "s:" } ?? ""
    return String(repeating: ">", count: line.quoteDepth) + mark + line.text
  }
}

func latin1(_ text: String) -> [UInt8] {
  text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
}

func quotedPrintable(_ bytes: [UInt8]) -> [UInt8] {
  bytes.flatMap { byte -> [UInt8] in
    byte == 0x0A || (byte > 0x1F && byte < 0x7F && byte != 0x3D)
      ? [byte] : Array(String(format: "=%02X", Int(byte)).utf8)
  }
}
