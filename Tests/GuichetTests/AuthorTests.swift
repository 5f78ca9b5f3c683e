import MIME
import Registration
import Testing

@testable import Guichet

/// Whom an answer goes to, and when nobody gets one.
@Suite struct AuthorTests {
  static let own: Set<String> = ["desk@o.example"]

  @Test(arguments: [
    (["awa@a.example"], [String](), "awa@a.example"),
    (["awa@a.example"], ["team@a.example"], "team@a.example"),
    // Another organisation, a list, two addresses: the author alone is answered.
    (["awa@a.example"], ["list@lists.example"], "awa@a.example"),
    (["awa@a.example"], ["b@a.example", "c@a.example"], "awa@a.example"),
  ])
  func theAnswerGoesTo(from: [String], replyTo: [String], expected: String) {
    #expect(author(from: from, replyTo: replyTo)?.mailbox.address == expected)
  }

  @Test(arguments: [
    [], ["DESK@o.example"], ["a@a.example", "b@b.example"], ["awa@a.example>\r\nRCPT TO:<x@y.example"],
    ["no address"],
  ])
  func nobodyIsAnswered(from: [String]) { #expect(author(from: from) == nil) }

  @Test func automaticMailIsNeverAnswered() {
    #expect(author(from: ["awa@a.example"], decision: .silent(.autoSubmitted)) == nil)
  }

  private func author(
    from: [String], replyTo: [String] = [], decision: Decision = .staff(.question)
  ) -> Author? {
    let message = Message(
      from: from.map { Mailbox(address: $0) }, replyTo: replyTo.map { Mailbox(address: $0) })
    let judgement = Judgement(decision: decision, sender: nil, language: .fr, zones: [], findings: [])
    return Author(message, judgement: judgement, ownAddresses: Self.own)
  }
}
