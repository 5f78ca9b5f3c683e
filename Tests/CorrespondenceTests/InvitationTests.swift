import Calendar
import Foundation
import MIME
import Records
import Registration
import Testing

@testable import Correspondence

@Suite("The entry in a reader's calendar") struct InvitationTests {
  let desk: Desk
  let reader = Mailbox(name: "Zoé Martin", address: "zoe@mail.example")

  init() throws { desk = try Desk() }

  private func part(
    _ result: Change.Result, _ event: Event? = nil, name: String? = "Zoé Martin", reader: Mailbox? = nil,
    sequence: Int = 0
  ) throws -> CalendarPart? {
    let event = event ?? desk.pottery
    return try Invitation.part(
      for: desk.change(result, event, name), of: event, organiser: desk.catalogue.organiser,
      reader: reader ?? self.reader, sequence: sequence, at: instant("2018-02-20T09:05:01Z"))
  }

  @Test func aSeatIsPutIn() throws {
    let part = try #require(try part(.confirmed))
    #expect(part.method == "REQUEST")
    let read = try #require(ReceivedCalendar(part.text))
    #expect(read.method == "REQUEST")
    #expect(read.uid == "K7M3-QD@morville.example")
    #expect(read.sequence == 0)
    #expect(read.summary == "Atelier de poterie : tourner & émailler")
    #expect(read.attendees.map(\.address) == ["zoe@mail.example"])
    #expect(read.attendees.map(\.name) == ["Zoé Martin"])
    let start = try #require(LocalTime(year: 2018, month: 3, day: 6, hour: 9, minute: 30))
    #expect(read.start == .local(start, zone: "Europe/Paris"))
    #expect(part.text.contains("RRULE:FREQ=DAILY;COUNT=2;INTERVAL=7\r\n"))
  }

  @Test func aLostSeatIsTakenOut() throws {
    let part = try #require(try part(.cancelled, sequence: 3))
    #expect(part.method == "CANCEL")
    let read = try #require(ReceivedCalendar(part.text))
    #expect(read.method == "CANCEL")
    #expect(read.uid == "K7M3-QD@morville.example")
    #expect(read.sequence == 3)
    #expect(part.text.contains("\r\nSTATUS:CANCELLED\r\n"))
    #expect(!part.text.contains("RSVP"))
  }

  @Test(
    "Who has no seat has no entry",
    arguments: [
      Change.Result.waiting(rank: 1), .alreadyWaiting(rank: 2), .full, .noMatch, .forStaff,
    ])
  func noSeatNoEntry(_ result: Change.Result) throws {
    #expect(try part(result) == nil)
  }

  @Test("Nobody has an entry for another's seat", arguments: ["Paul Martin", nil])
  func anothersSeat(_ name: String?) throws {
    #expect(try part(.confirmed, name: name) == nil)
    #expect(try part(.cancelled, name: name) == nil)
  }

  @Test func anUnusableAddressIsSaid() {
    #expect(throws: CalendarError.invalidAddress(property: "ATTENDEE")) {
      try part(.confirmed, reader: Mailbox(name: "Zoé Martin", address: "zoe@mail.example>\r\nX:1"))
    }
  }

  @Test func theDescriptionTellsEverySessionInFrench() throws {
    let invitation = Invitation(
      change: try desk.change(.confirmed, desk.pottery, "Zoé Martin"), event: desk.pottery,
      organiser: desk.catalogue.organiser, reader: reader, tongue: Tongue(language: .fr))
    let entry = try #require(invitation.entry(sequence: 0, at: .distantPast))
    #expect(
      entry.description == """
        – mardi 6\u{A0}mars 2018, de 9\u{A0}h\u{A0}30 à 17\u{A0}h
        – mardi 13\u{A0}mars 2018, de 9\u{A0}h\u{A0}30 à 17\u{A0}h

        Pour annuler, refusez l’invitation ou répondez à notre message en quelques mots.
        Référence\u{A0}: [K7M3-QD]
        """)
  }

  @Test func aNameIsNoWayForLinks() throws {
    let part = try #require(
      try part(
        .confirmed, name: "Zoé https://spam.example Martin",
        reader: Mailbox(name: "Zoé https://spam.example Martin", address: "zoe@mail.example")))
    #expect(!part.text.contains("spam.example"))
  }

  @Test func theReferenceComesBackFromTheUID() throws {
    let organiser = desk.catalogue.organiser
    let reference = try #require(Reference(rawValue: "K7M3-QD"))
    #expect(Invitation.reference(in: Invitation.uid(of: reference, organiser), organiser) == reference)
    #expect(Invitation.reference(in: "k7m3-qd@MORVILLE.example", organiser) == reference)
    for other in [
      "", "K7M3-QD", "K7M3-QD@elsewhere.example", "a@K7M3-QD@morville.example", "K7M3@morville.example",
      "040000008200E00074C5B7101A82E008@morville.example",
    ] {
      #expect(Invitation.reference(in: other, organiser) == nil, "\(other)")
    }
  }
}
