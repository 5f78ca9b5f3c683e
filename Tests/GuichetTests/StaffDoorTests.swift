import Foundation
import MIME
import Records
import Registration
import Testing

@testable import Guichet

/// Who may give the desk orders by mail.
@Suite struct StaffDoorTests {
  private static let sentAt = Date(timeIntervalSince1970: 1_800_000_000)
  private static let vouched = "mx.office.example; dmarc=pass header.from=office.example"
  private let door = StaffDoor(
    authservID: "mx.office.example", staff: ["awa@office.example", "omar@office.example"])

  private func message(_ fields: [String] = [vouched], from addresses: String...) -> Message {
    Message(
      headers: fields.map { HeaderField(name: "Authentication-Results", value: $0) },
      from: addresses.map { Mailbox(address: $0) }, to: [Mailbox(address: "desk@office.example")])
  }

  private func objection(
    _ message: Message, days: Double = 1, to recipient: String = "awa@office.example", kind: String = "digest"
  ) -> StaffMatter? {
    door.objection(
      to: message, in: StaffThread(kind: kind, recipient: recipient, sentAt: Self.sentAt),
      receivedAt: Self.sentAt.addingTimeInterval(days * 86_400), desk: ["desk@office.example"])
  }

  @Test func staffWhomTheServerVouchesForMay() {
    #expect(objection(message(from: "Awa@Office.example")) == nil)
    #expect(
      objection(
        message(["mx.office.example; auth=pass smtp.auth=awa@office.example"], from: "awa@office.example"))
        == nil)
  }

  @Test(arguments: [
    [], ["mx.office.example; none"], ["mx.office.example; dmarc=fail header.from=office.example"],
    ["mx.elsewhere.example; dmarc=pass header.from=office.example"],
    ["mx.office.example; dmarc=pass header.from=evil.example"],
    ["mx.office.example; spf=pass smtp.mailfrom=awa@office.example"],
    // Its own, and a forged one below.
    ["mx.office.example; dmarc=fail header.from=office.example", vouched],
  ])
  func whoIsNotVouchedForMayNot(_ fields: [String]) {
    #expect(objection(message(fields, from: "awa@office.example")) == .answerUnauthenticated)
  }

  @Test func nobodyElseMay() {
    #expect(objection(message(from: "rose@office.example")) == .answerFromStranger)
    #expect(objection(message(from: "omar@office.example")) == .answerFromStranger)
    #expect(objection(message(from: "awa@office.example", "rose@office.example")) == .answerFromStranger)
    #expect(objection(message()) == .answerFromStranger)
  }

  @Test func aLetterToACitizenHoldsNoOrders() {
    var message = message(from: "awa@office.example")
    message.cc = [Mailbox(address: "omar@office.example")]
    #expect(objection(message) == nil)
    message.cc = [Mailbox(address: "rose@mail.example")]
    #expect(objection(message) == .answerToOthers)
  }

  @Test func anOldLetterIsNoToken() {
    #expect(objection(message(from: "awa@office.example"), days: 13.9) == nil)
    #expect(objection(message(from: "awa@office.example"), days: 14.1) == .answerTooLate)
    // A sheet goes out before the first of many sessions.
    #expect(objection(message(from: "awa@office.example"), days: 91.9, kind: "sheet") == nil)
    #expect(objection(message(from: "awa@office.example"), days: 92.1, kind: "sheet") == .answerTooLate)
  }

  @Test func withoutAServerThatIsBelievedNobodyMay() {
    let door = StaffDoor(authservID: nil, staff: ["awa@office.example"])
    let thread = StaffThread(kind: "digest", recipient: "awa@office.example", sentAt: Self.sentAt)
    #expect(
      door.objection(to: message(from: "awa@office.example"), in: thread, receivedAt: Self.sentAt, desk: [])
        == .answersAreOff)
    #expect(
      !door.disowns(
        message(["mx.office.example; dmarc=fail header.from=office.example"], from: "awa@office.example")))
  }

  @Test func aDomainDisownsWhatIsForged() {
    let lenient = "mx.office.example; dmarc=fail (p=none) header.from=mail.example"
    #expect(!door.disowns(message([lenient], from: "awa@mail.example")))
    #expect(
      door.disowns(
        message(["mx.office.example; dmarc=fail header.from=mail.example"], from: "awa@mail.example")))
    #expect(
      !door.disowns(
        message(["mx.elsewhere.example; dmarc=fail header.from=mail.example"], from: "awa@mail.example")))
    #expect(!door.disowns(message([], from: "awa@mail.example")))
  }
}
