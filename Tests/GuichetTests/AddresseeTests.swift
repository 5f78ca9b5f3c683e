import MIME
import Registration
import Testing

@testable import Guichet

/// Whom an answer goes to, and when nobody gets one.
@Suite struct AddresseeTests {
  static let own: Set<String> = ["desk@o.example"]

  @Test(arguments: [
    // Whatever Reply-To says: it may be a list, or somebody who never wrote.
    ["team@a.example"], ["list@lists.example"], ["b@a.example", "c@a.example"], [],
  ])
  func theAuthorIsAnswered(replyTo: [String]) {
    #expect(addressee(replyTo: replyTo)?.mailbox.address == "awa@a.example")
  }

  @Test func theCitizenBehindAFormIsAnswered() {
    #expect(
      addressee(from: ["noreply@cms.example"], sender: "fatou@b.example")?.mailbox.address
        == "fatou@b.example")
  }

  @Test(arguments: [
    nil, "DESK@o.example", "awa@a.example>\r\nRCPT TO:<x@y.example", "no address", "awa@my_assoc..example",
    "équipe@a.example", "\"awa diallo\"@a.example",
  ])
  func nobodyIsAnswered(sender: String?) { #expect(addressee(sender: sender) == nil) }

  @Test func twoAuthorsAreForStaff() {
    #expect(addressee(from: ["awa@a.example", "b@b.example"]) == nil)
  }

  @Test func automaticMailIsNeverAnswered() {
    #expect(addressee(decision: .silent(.autoSubmitted)) == nil)
  }

  @Test func whatMayBeSpamIsNotAnswered() {
    #expect(addressee(isSuspect: true) == nil)
  }

  private func addressee(
    from: [String] = ["awa@a.example"], replyTo: [String] = [], sender: String? = "awa@a.example",
    decision: Decision = .staff(.question), isSuspect: Bool = false
  ) -> Addressee? {
    let message = Message(
      from: from.map { Mailbox(address: $0) }, replyTo: replyTo.map { Mailbox(address: $0) })
    var judgement = Judgement(
      decision: decision, sender: Participant(name: nil, email: sender), language: .fr, zones: [],
      findings: [])
    judgement.isSuspect = isSuspect
    return Addressee(message, judgement: judgement, ownAddresses: Self.own)
  }
}
