import Curl
import Submission
import Testing

/// The classification by itself, in the cases that a server cannot be made to play.
@Suite struct DeliveryTests {
  typealias Row = (phase: SMTPPhase, kind: CurlError.Kind?, code: Int, outcome: Delivery.Kind)

  static let rows: [Row] = [
    (.finalDot, nil, 250, .accepted),
    // curl#8356: the server took the letter, then the connection went.
    (.finalDot, .disconnected, 250, .accepted),
    (.finalDot, .timedOut, 354, .uncertain),
    (.finalDot, .disconnected, 354, .uncertain),
    (.finalDot, .interrupted, 354, .uncertain),
    (.finalDot, .other, 354, .uncertain),
    (.finalDot, .disconnected, 0, .uncertain),
    (.finalDot, .other, 451, .retryLater),
    (.finalDot, .other, 421, .serverTrouble),
    (.finalDot, .other, 550, .refused),
    (.content, .timedOut, 354, .serverTrouble),
    (.content, .disconnected, 354, .serverTrouble),
    (.content, .interrupted, 354, .serverTrouble),
    // What was last heard before the connection went is no answer to the step at hand.
    (.recipient, .disconnected, 250, .serverTrouble),
    (.data, .timedOut, 250, .serverTrouble),
    (.sender, .interrupted, 250, .serverTrouble),
    (.recipient, .disconnected, 550, .refused),
    (.recipient, .disconnected, 451, .retryLater),
    (.recipient, .disconnected, 421, .serverTrouble),
    (.sender, .disconnected, 535, .serverTrouble),
    (.sender, .disconnected, 452, .retryLater),
    (.data, .other, 503, .refused),
    (.connecting, .unreachable, 0, .serverTrouble),
    (.connecting, .tls, 0, .serverTrouble),
    (.hello, .other, 550, .serverTrouble),
    (.startTLS, .tls, 454, .serverTrouble),
    (.signIn, .signInRefused, 535, .serverTrouble),
    (.signIn, .signInRefused, 454, .serverTrouble),
    (.idle, .disconnected, 250, .serverTrouble),
  ]

  @Test(arguments: rows)
  func outcome(_ row: Row) {
    let error = row.kind.map {
      CurlError(kind: $0, operation: "sending to smtp://smtp.example", text: "text")
    }
    let line = "\(row.code) awa@asso.example"
    let delivery = Delivery(.init(error: error, phase: row.phase, code: row.code, line: line))
    #expect(delivery.kind == row.outcome)
    #expect(delivery.reason?.description.contains("awa") != true)
    if let reason = delivery.reason, row.code >= 400 {
      #expect(reason.code == row.code)
      #expect(reason.said == line)
    }
  }

  @Test(
    arguments: [
      (["220 a", "250-a", "250-size 100", "250 SMTPUTF8", "250 MAIL"], ["SIZE 100", "SMTPUTF8"]),
      (["220-a", "220 b", "250 a", "250-x", "250 y"], []),
      (
        ["220 a", "250-a", "250 STARTTLS", "220 go", "250-a", "250-SIZE 7", "250 AUTH PLAIN"],
        ["SIZE 7", "AUTH PLAIN"]
      ),
    ] as [([String], Set<String>)])
  func extensions(dialogue: [String], lines: Set<String>) {
    #expect(SMTPExtensions(dialogue: dialogue)?.lines == lines)
  }

  @Test(arguments: [[], ["220 a"], ["554 no"], ["220 a", "421 no"], ["220 a", "502 what", "250 helo"]])
  func noExtensions(dialogue: [String]) {
    #expect(SMTPExtensions(dialogue: dialogue) == nil)
  }

  @Test(arguments: [("SIZE 10", 10), ("SIZE", nil), ("SIZE 0", nil), ("SIZE x", nil)] as [(String, Int?)])
  func size(line: String, largest: Int?) {
    #expect(SMTPExtensions(lines: [line]).largestMessage == largest)
  }

  static let longest = String(repeating: "x", count: 998)

  @Test(
    arguments: [
      ("a\r\n\r\nb\r\n", nil), ("a", nil), ("\(longest)\r\n\(longest)", nil), ("", .empty),
      ("a\nb", .bareLineBreak(line: 1)), ("a\r\nb\rc", .bareLineBreak(line: 2)),
      ("a\r", .bareLineBreak(line: 1)),
      ("a\r\r\n", .bareLineBreak(line: 1)), ("a\r\n\n.\n", .bareLineBreak(line: 2)),
      ("a\r\nb\0", .nul(line: 2)),
      ("a\r\n\(longest)x\r\n", .longLine(line: 2, octets: 999)),
      ("\(longest)xy", .longLine(line: 1, octets: 1000)),
    ] as [(String, ContentFault?)])
  func contentFault(text: String, fault: ContentFault?) {
    #expect(ContentFault(in: Array(text.utf8)) == fault)
  }
}
