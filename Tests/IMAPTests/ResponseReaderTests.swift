import Curl
import Testing

@testable import IMAP

/// A server that says this and no more, so many octets at a time.
final class Recording: Transport {
  private var rest: ArraySlice<UInt8>
  private let step: Int

  init(_ text: String, step: Int = .max) {
    rest = Array(text.utf8)[...]
    self.step = step
  }

  func send(_ bytes: [UInt8], deadline: ContinuousClock.Instant) throws(CurlError) {}

  func receive(
    into buffer: UnsafeMutableRawBufferPointer, deadline: ContinuousClock.Instant, interrupt: Interrupt?
  ) throws(CurlError) -> Int {
    guard !rest.isEmpty else { throw CurlError(kind: .disconnected, operation: "reading", text: "the end") }
    let count = min(step, rest.count, buffer.count)
    buffer.copyBytes(from: rest.prefix(count))
    rest = rest.dropFirst(count)
    return count
  }
}

@Suite struct ResponseReaderTests {
  /// All responses there are; the end of the text, and only that, ends them without an error.
  func responses(
    _ text: String, step: Int = .max, keeping limit: Int = .max, bounds: Bounds = Bounds()
  ) throws -> [Response] {
    let bytes = ByteReader(
      Recording(text, step: step), interrupt: try Interrupt(), deadlines: Deadlines(), bounds: bounds)
    let reader = ResponseReader(bytes, bounds: bounds)
    var found: [Response] = []
    while true {
      bytes.deadline = .now + .seconds(10)
      do throws(IMAPError) {
        guard try bytes.wait(until: .now + .seconds(10)) == .ready else { return found }
      } catch {
        return found
      }
      found.append(try reader.next(keeping: limit))
    }
  }

  static let dialogue = """
    * OK [UIDVALIDITY 3857529045] UIDs valid\r
    * CAPABILITY IMAP4rev1 IDLE  MOVE \r
    * 23 EXISTS\r
    * 5 EXPUNGE\r
    * SEARCH 1 2 30\r
    * SEARCH\r
    * LIST (\\HasNoChildren) "/" {7}\r
    a b"c\r\n\r
    * LIST () NIL "q\\"\\\\"\r
    * NAMESPACE (("INBOX." ".")) NIL NIL\r
    * 4 FETCH (FLAGS (\\Seen) UID 9 BODY[HEADER.FIELDS (DATE "x")] {3}\r
    abc RFC822.SIZE 12 INTERNALDATE " 1-Jan-2024 10:00:00 +0100" BODY[] {22}\r
    A004 OK done\r
    * BYE\r
    )\r
    * 4 FETCH (BODY[]<0> "ab" UID 9)\r
    * 4 FETCH (UID 9 BODY[] NIL)\r
    * XYZZY (a {4}\r
    ))))) b\r
    + idling {3}\r
    g7 NO [BADCHARSET ("]x")] what {5}\r
    g8 OK\r

    """

  static let expected: [Response] = [
    .status(Status(condition: .ok, code: "UIDVALIDITY 3857529045", text: "UIDs valid")),
    .data("CAPABILITY", [.atom("IMAP4rev1"), .atom("IDLE"), .atom("MOVE")]), .exists(23), .expunged,
    .search([1, 2, 30]), .search([]),
    .data("LIST", [.list([.atom(#"\HasNoChildren"#)]), .string([47]), .string(Array("a b\"c\r\n".utf8))]),
    .data("LIST", [.list([]), .none, .string(Array(#"q"\"#.utf8))]),
    .data("NAMESPACE", [.list([.list([.string(Array("INBOX.".utf8)), .string([46])])]), .none, .none]),
    .fetched(
      FetchedAttributes(
        uid: 9, size: 12, internalDate: " 1-Jan-2024 10:00:00 +0100",
        content: Array("A004 OK done\r\n* BYE\r\n)".utf8), contentLength: 22)),
    .fetched(FetchedAttributes(uid: 9, content: [97, 98], contentLength: 2)),
    .fetched(FetchedAttributes(uid: 9)), .other("XYZZY"), .continuation,
    .tagged("g7", Status(condition: .no, code: "BADCHARSET (\"]x\")", text: "what {5}")),
    .tagged("g8", Status(condition: .ok, code: nil, text: "")),
  ]

  @Test(arguments: [1, 2, 3, 7, 64, .max])
  func readsAWholeDialogueHoweverItIsCut(step: Int) throws {
    // The FETCH with a literal of 22 octets ends with the list's own parenthesis.
    let text = Self.dialogue.replacing("* BYE\r\n)\r\n", with: "* BYE\r\n))\r\n")
    #expect(try responses(text, step: step) == Self.expected)
  }

  @Test(arguments: [
    "HTTP/1.1 400 Bad Request\r\n", "\r\n", "* \r\n", "*OK\r\n", "220 smtp.example ESMTP\r\n", "g1 MAYBE\r\n",
    "* SEARCH 1 x\r\n", "* 1 FETCH UID 3\r\n", "* 1 FETCH (UID\r\n", "* 1 FETCH (UID x)\r\n",
    "* 1 FETCH (BODY[] (a))\r\n", "* 1 FETCH (BODY[] {x}\r\n", "* 1 FETCH (BODY[] {3}abc)\r\n",
    "* LIST (\r\n",
    "* 1 FETCH (BODY[] {999999999999999999999}\r\n", "* 1 FETCH (BODY[] {99999999999}\r\n",
    "* LIST () \"/\" {2000000}\r\n", "* LIST () \"/\r\n", "* SEARCH 1 2 3 )\r\n", "* FLAGS (a))\r\n",
    "\u{0}\u{1}\u{2}", "* 1 FETCH (\(String(repeating: "x", count: 2000))",
    String(repeating: "a", count: 1000),
    "* LIST " + String(repeating: "(", count: 5000) + "\r\n",
    "* NAMESPACE " + String(repeating: "((", count: 40) + "\r\n",
  ])
  func garbageIsAProtocolError(text: String) throws {
    for step in [1, .max] {
      let error = #expect(throws: IMAPError.self) { try responses(text, step: step) }
      #expect(error?.kind == .protocolViolation)
      #expect(error?.sessionLives == false)
    }
  }

  @Test func anEndInTheMiddleIsALostConnection() throws {
    let text = Self.dialogue.replacing("* BYE\r\n)\r\n", with: "* BYE\r\n))\r\n")
    for length in stride(from: 1, to: text.utf8.count, by: 1) {
      let cut = String(decoding: Array(text.utf8).prefix(length), as: UTF8.self)
      do {
        _ = try responses(cut)
      } catch let error as IMAPError {
        #expect(error.kind == .connectionLost)
      }
    }
  }

  @Test func keepsOnlyTheBeginningOfWhatIsTooLong() throws {
    let text =
      "* 1 FETCH (BODY[] {100000}\r\n\(String(repeating: "x", count: 100_000)) UID 4)\r\n* 2 EXISTS\r\n"
    let found = try responses(text, step: 1000, keeping: 10)
    let content = [UInt8](repeating: 120, count: 10)
    #expect(
      found == [.fetched(FetchedAttributes(uid: 4, content: content, contentLength: 100_000)), .exists(2)])
  }

  @Test func boundsAResponse() throws {
    var bounds = Bounds()
    bounds.response = 1000
    bounds.results = 100
    let many = (1...101).map { "\($0)" }.joined(separator: " ")
    for text in ["* FLAGS \(String(repeating: "a ", count: 1000))\r\n", "* SEARCH \(many)\r\n"] {
      let error = #expect(throws: IMAPError.self) { try responses(text, bounds: bounds) }
      #expect(error?.kind == .protocolViolation)
    }
  }

  @Test func randomOctetsNeverDoHarm() throws {
    var generator = SystemRandomNumberGenerator()
    let alphabet = Array("*+ ()\"\\{}[]<>~0123456789\r\nFETCHUIDBODYSEARCHOKNOg".utf8)
    for _ in 0..<3000 {
      let noise = (0..<60).map { _ in alphabet.randomElement(using: &generator) ?? 32 }
      let text = "* 1 FETCH (" + String(decoding: noise, as: UTF8.self)
      do {
        _ = try responses(text, step: 5)
      } catch let error as IMAPError {
        #expect([.protocolViolation, .connectionLost].contains(error.kind))
      }
    }
  }
}
