import MIME
import Testing

@testable import Registration

/// The same letters in other octets: nothing of the message changes, so that nothing of the decision can.
@Suite("The same message in other octets")
struct EncodingTests {
  struct Octets: Sendable, CustomTestStringConvertible {
    var form: MailForm
    var testDescription: String {
      "\(form.charset.rawValue), \(form.transfer.rawValue), \(form.body == .flowed ? "flowed" : "fixed")"
    }
  }

  static let bodies: [Octets] = MailCharset.allCases.flatMap { charset in
    Transfer.allCases.flatMap { transfer in
      [MailForm.Body.plain, .flowed].map {
        Octets(form: MailForm(charset: charset, transfer: transfer, body: $0))
      }
    }
  }

  @Test("The text in each charset and transfer encoding", arguments: bodies)
  func readsText(_ octets: Octets) throws {
    for original in Self.share(octets.testDescription) {
      guard let written = octets.form.octets(original.draft) else { continue }
      try expectSame(written, original)
    }
  }

  @Test("Subject and author as encoded words", arguments: HeaderWords.all)
  func readsHeader(_ words: HeaderWords) throws {
    for original in Self.share(words.testDescription) {
      guard let written = MailForm(words: words).octets(original.draft) else { continue }
      try expectSame(written, original)
    }
  }

  @Test("Line ends", arguments: ["\r\n", "\n"])
  func readsLineEnds(_ end: String) throws {
    for original in Original.acting.prefix(30) {
      for body in [MailForm.Body.plain, .flowed, .both(.gmail)] {
        guard let written = MailForm(body: body, lineEnd: end).octets(original.draft) else { continue }
        try expectSame(written, original)
      }
    }
  }

  @Test("Each form holds most messages") func formsAreTried() {
    for octets in Self.bodies where octets.form.transfer == .base64 || octets.form.charset != .utf16 {
      let held = Original.acting.suffix(60).count { octets.form.octets($0.draft) != nil }
      #expect(held > (octets.form.transfer == .sevenBit ? 5 : 30), "\(octets): \(held)")
    }
  }

  /// An eighth of the messages, another one for each form.
  private static func share(_ name: String) -> [Original] {
    let turn = name.utf8.reduce(0) { $0 + Int($1) } % 8
    return Original.acting.enumerated().filter { $0.offset % 8 == turn }.map(\.element)
  }

  private func expectSame(_ octets: [UInt8], _ original: Original) throws {
    let message = try Message(parsing: octets)
    #expect(message.body == original.written.body, "\(original.name)")
    #expect(message.subject == original.written.subject, "\(original.name)")
    #expect(message.from == original.written.from, "\(original.name)")
    #expect(message.defects == original.written.defects, "\(original.name)")
  }
}
