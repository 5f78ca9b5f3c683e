import Testing

@testable import MIME

struct Bomb: Sendable, CustomTestStringConvertible {
  var name: String
  var defects: [Defect]
  var bytes: @Sendable () -> [UInt8]
  var testDescription: String { name }
}

/// Mail made to stop its reader. Each must come back, with its defect named.
@Suite("Bombs") struct BombTests {
  static func times(_ count: Int, _ text: String) -> String { String(repeating: text, count: count) }

  static func nested(_ count: Int) -> [UInt8] {
    whole(
      (0..<count).map { "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n" }.joined() + "\nx\n")
  }

  static func html(_ text: String) -> [UInt8] { mail("text/html; charset=utf-8", text) }

  static let structures: [Bomb] = [
    Bomb(name: "51 multiparts deep", defects: [.tooDeep]) { nested(52) },
    Bomb(name: "100,000 multiparts deep", defects: [.tooManyParts, .tooDeep]) { nested(100_000) },
    Bomb(name: "100,000 messages deep", defects: []) {
      whole(times(100_000, "Content-Type: message/rfc822\n\nFrom: a@b.org\n") + "\nx")
    },
    Bomb(name: "10,000 parts", defects: [.tooManyParts]) {
      whole("Content-Type: multipart/mixed; boundary=b\n\n" + times(10_000, "--b\n\nx\n"))
    },
    Bomb(name: "200,000 parts", defects: [.tooManyParts]) {
      whole("Content-Type: multipart/mixed; boundary=b\n\n" + times(200_000, "--b\n\nx\n"))
    },
    Bomb(name: "groups in groups", defects: [.undecodable]) {
      whole("To: \(times(100_000, "a:"))c@d.org;\n\nx")
    },
    Bomb(name: "groups in groups, folded", defects: [.undecodable]) {
      whole("to : \(times(20_000, "a:a:a:a:\n "))c@d.org;\n\nx")
    },
    Bomb(name: "comments in comments", defects: []) { whole("To: \(times(200_000, "("))c@d.org\n\nx") },
    Bomb(name: "90,000 addresses", defects: [.headerTooLong]) {
      whole("To: \(times(90_000, "abc@defg.org,"))\n\nx")
    },
    Bomb(name: "header over a MiB", defects: [.headerTooLong]) {
      whole(times(50_000, "X-Filler: 01234567890123456789\n") + "\nx")
    },
    Bomb(name: "header without end", defects: [.headerTooLong]) { whole("X: " + times(1_100_000, "a")) },
    Bomb(name: "80,000 parameters", defects: []) {
      whole("Content-Type: text/plain" + (0..<80_000).map { "; x*\($0)*=a" }.joined() + "\n\nx")
    },
  ]

  static let texts: [Bomb] = [
    Bomb(name: "a megabyte without blank", defects: []) { mail("text/plain", times(1_000_000, "a")) },
    Bomb(name: "3 MB of text", defects: [.textTooLong]) { mail("text/plain", times(300_000, "été 2026\n")) },
    Bomb(name: "200,000 empty lines", defects: [.textTooLong]) {
      mail("text/plain", times(200_000, "\n"))
    },
    Bomb(name: "a megabyte of quotation", defects: []) { mail("text/plain", times(1_000_000, ">") + "x") },
    Bomb(name: "flowed without end", defects: []) {
      mail("text/plain; format=flowed", times(200_000, "a \n"))
    },
    Bomb(name: "50,000 divs", defects: [.tooDeep]) { html(times(50_000, "<div>") + "x") },
    Bomb(name: "50,000 blockquotes", defects: [.tooDeep]) { html(times(50_000, "<blockquote>") + "x") },
    Bomb(name: "tables in tables", defects: [.tooDeep]) { html(times(50_000, "a<table><tr><td>") + "x") },
    Bomb(name: "100 tables in tables", defects: []) { html(times(100, "a<table><tr><td>") + "x") },
    Bomb(name: "end tags of nothing", defects: [.tooDeep]) {
      html(times(50_000, "<font>") + times(50_000, "</div>"))
    },
    Bomb(name: "200,000 attributes", defects: []) {
      html("<p " + (0..<200_000).map { "a\($0)=1 " }.joined() + ">x")
    },
    Bomb(name: "200,000 cells", defects: []) { html("<table><tr>" + times(200_000, "<td>")) },
    Bomb(name: "100,000 breaks", defects: [.textTooLong]) { html(times(100_000, "<br>") + "x") },
    Bomb(name: "a million brackets", defects: []) { html(times(1_000_000, "<")) },
    Bomb(name: "comments without end", defects: []) { html(times(300_000, "<!--")) },
  ]

  @Test(arguments: structures + texts) func comesBack(_ bomb: Bomb) throws {
    let message = try Message(parsing: bomb.bytes())
    #expect(message.defects == bomb.defects)
    #expect(message.body.count <= Bounds.textLines + 1)
    #expect(message.attachments.count <= Bounds.parts)
  }

  @Test func textBeforeTheExcessIsKept() throws {
    let text = Self.times(60_000, "ligne\n")
    let message = try Message(parsing: mail("text/plain", text))
    #expect(message.body.count == Bounds.textLines)
    #expect(message.body.allSatisfy { $0.text == "ligne" })
  }

  @Test func aCutNeverSplitsALetter() throws {
    let message = try Message(parsing: mail("text/plain; charset=utf-8", "a" + Self.times(1_500_000, "é")))
    #expect(message.defects == [.textTooLong])
    #expect(message.body.first?.text.unicodeScalars.last == "é")
  }

  @Test func ordinaryMailHasRoomBelowTheBounds() throws {
    let message = try Message(parsing: Self.nested(40))
    #expect(message.defects.isEmpty)
    #expect(message.body == [TextLine("x")])
  }

  @Test func manyAtOnce() async throws {
    let bytes = mail(
      "text/html; charset=iso-8859-1", header: "Subject: =?iso-8859-1?q?=E9?=\n", "<p>Bonjour</p>")
    let expected = try Message(parsing: bytes)
    try await withThrowingTaskGroup(of: Message.self) { group in
      for _ in 0..<200 { group.addTask { try Message(parsing: bytes) } }
      for try await message in group { #expect(message == expected) }
    }
  }

  @Test(arguments: 0..<200) func anyOctetMayBeDamaged(_ seed: Int) throws {
    var random = SeededGenerator(state: UInt64(seed) &+ 1)
    var bytes = whole(
      multipart("mixed", StructureTests.cases.map(\.root).prefix(6).map { $0 })
        + "\n<table><tr><td><blockquote class=gmail_quote>été")
    for _ in 0..<20 {
      let place = Int.random(in: 1..<bytes.count, using: &random)
      bytes[place] = UInt8.random(in: 0...255, using: &random)
    }
    bytes[0] = UInt8(ascii: "F")
    let message = try? Message(parsing: bytes)
    for header in message?.headers ?? [] {
      #expect(!header.value.unicodeScalars.contains { $0 == "\r" || $0 == "\n" || $0 == "\0" })
    }
  }
}

/// The same sequence for the same seed (xorshift64*, Vigna 2016).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return state &* 2_685_821_657_736_338_717
  }
}
