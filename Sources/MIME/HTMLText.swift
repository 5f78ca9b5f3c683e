internal import CHTMLParser
internal import Foundation

/// HTML to the lines that its reader sees, through libxml2's parser as a stream of events.
///
/// Events, not a tree: nothing here recurses on what a stranger nested, and libxml2 builds nothing.
enum HTMLText {
  /// Lines of a document, already decoded, with `.textTooLong` or `.tooDeep` where it was cut.
  static func lines(of html: String) -> (lines: [TextLine], defects: [Defect]) {
    let reader = HTMLReader()
    withExtendedLifetime(reader) { parse(html, into: reader) }
    let (lines, isCut) = reader.finish()
    return (lines, (isCut ? [.textTooLong] : []) + (reader.isTooDeep ? [.tooDeep] : []))
  }

  /// Letters and digits that stand in no tag, as octets: no fewer than its reader sees.
  static func lettersOutsideTags(_ html: String) -> Int {
    var count = 0
    var isInTag = false
    var previous: UInt8 = 0
    for byte in html.utf8 {
      // « a < b » opens no tag (HTML Living Standard §13.2.5.6).
      if previous == UInt8(ascii: "<") { isInTag = isTagOpening(byte) }
      if byte == UInt8(ascii: ">") { isInTag = false }
      if !isInTag, isLetter(byte) { count += 1 }
      previous = byte
    }
    return count
  }

  private static func isTagOpening(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || "/!?".utf8.contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// What a document says of its own charset near its start (HTML Living Standard §4.2.5.4), for a part that declares none.
  static func charset(in document: [UInt8]) -> String? {
    let head = String(decoding: document.prefix(1_024), as: UTF8.self).lowercased()
    guard let place = head.range(of: "charset=") else { return nil }
    let label = head[place.upperBound...].drop { "\"' ".contains($0) }.prefix { !"\"' ;/>".contains($0) }
    return label.isEmpty ? nil : String(label)
  }

  private static let options =
    HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
    | HTML_PARSE_NONET.rawValue

  private static func parse(_ html: String, into reader: HTMLReader) {
    xmlInitParser()
    guard let context = htmlNewParserCtxt() else { return }
    defer { htmlFreeParserCtxt(context) }
    context.pointee.sax.pointee = handler()
    // Unretained: `lines(of:)` holds the reader until the parser is done with it.
    reader.stop = { xmlStopParser(context) }
    defer { reader.stop = {} }
    context.pointee.userData = Unmanaged.passUnretained(reader).toOpaque()
    HTMLTagBound.applied(to: html).withUnsafeBytes { bytes in
      let text = bytes.assumingMemoryBound(to: CChar.self)
      // The encoding is ours: a `meta` left over from before the decoding must not count.
      _ = htmlCtxtReadMemory(context, text.baseAddress, Int32(text.count), nil, "UTF-8", Int32(options))
    }
  }

  private static func handler() -> htmlSAXHandler {
    var handler = htmlSAXHandler()
    handler.startElement = { context, name, attributes in
      HTMLText.reader(context)?.open(HTMLText.string(name), HTMLText.attributes(attributes))
    }
    handler.endElement = { context, name in HTMLText.reader(context)?.close(HTMLText.string(name)) }
    handler.characters = { context, text, count in HTMLText.reader(context)?.read(text, Int(count)) }
    handler.ignorableWhitespace = { context, text, count in HTMLText.reader(context)?.read(text, Int(count)) }
    return handler
  }

  private static func reader(_ context: UnsafeMutableRawPointer?) -> HTMLReader? {
    context.map { Unmanaged<HTMLReader>.fromOpaque($0).takeUnretainedValue() }
  }

  private static func string(_ text: UnsafePointer<xmlChar>?) -> String {
    text.map { String(cString: $0) } ?? ""
  }

  /// Only what says something of the place: the rest is not copied.
  private static let wanted: Set<String> = ["class", "id", "style", "type", "hidden", "start", "dir"]

  private static func attributes(
    _ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) -> [String: String] {
    guard var place = list else { return [:] }
    var found: [String: String] = [:]
    while let name = place[0] {
      let key = string(name).lowercased()
      if wanted.contains(key) { found[key] = string(place[1]) }
      place += 2
    }
    return found
  }
}
