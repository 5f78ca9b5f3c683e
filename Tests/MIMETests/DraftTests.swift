import Foundation
import Testing

@testable import MIME

/// A letter as it lies among the drafts: a human sends it, with a program that writes it anew.
@Suite struct DraftTests {
  private static var letter: Letter {
    var letter = LetterTests.letter()
    letter.inReplyTo = "question@example.net"
    letter.references = ["question@example.net"]
    letter.html = "<p>Bonjour</p>"
    letter.calendar = CalendarPart(
      method: "REQUEST", text: "BEGIN:VCALENDAR\nMETHOD:REQUEST\nEND:VCALENDAR\n")
    letter.enclosures = [
      Enclosure(fileName: "plan.txt", contentType: ContentType(type: "text/plain"), content: [97])
    ]
    return letter
  }

  @Test func nothingSaysThatAMachineSendsIt() throws {
    let draft = try Message(parsing: Self.letter.asDraft.encoded())
    #expect(draft.header("Auto-Submitted") == nil)
    #expect(draft.header("X-Auto-Response-Suppress") == nil)
    #expect(try Message(parsing: Self.letter.encoded()).header("Auto-Submitted") == "auto-replied")
  }

  @Test func itKeepsItsPlaceInTheThread() throws {
    let draft = try Message(parsing: Self.letter.asDraft.encoded())
    #expect(draft.messageID == "7f3a.1@example.org")
    #expect(draft.inReplyTo == ["question@example.net"])
    #expect(draft.references == ["question@example.net"])
    #expect(draft.to == [Mailbox(name: "Zoé Martel", address: "zoe@example.net")])
  }

  @Test func theCalendarEntryIsAFileAlone() throws {
    let (sent, draft) = (Self.letter, try Message(parsing: Self.letter.asDraft.encoded()))
    #expect(try Message(parsing: sent.encoded()).calendars.map(\.method) == ["REQUEST"])
    #expect(draft.calendars.isEmpty)
    #expect(draft.attachments.map(\.fileName) == ["invitation.ics", "plan.txt"])
    #expect(draft.attachments.first?.type == "application/ics")
  }
}
