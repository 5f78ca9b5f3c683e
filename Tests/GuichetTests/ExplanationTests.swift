import Foundation
import MIME
import Registration
import Testing

@testable import Guichet

@Suite struct ExplanationTests {
  @Test func aPersonSeesTheWordsItReliedOn() {
    let text = explanation.text(inColour: false)
    #expect(text.contains("017.eml"))
    #expect(text.contains("from      Awa Diallo <awa@a.example>"))
    #expect(text.contains("subject   Inscription ⟦atelier⟧"))
    #expect(text.contains("act; an answer goes to the author"))
    #expect(text.contains("register atelier, 2 seats: Awa Diallo (+33612345678); Jean Lefèvre"))
    #expect(text.contains("│ Je m’inscris à l’⟦atelier du 14 novembre⟧."))
    #expect(text.contains("signature │ Awa"))
  }

  @Test func colourTakesThePlaceOfBrackets() {
    let text = explanation.text(inColour: true)
    #expect(text.contains("\u{1B}[30;43matelier du 14 novembre\u{1B}[0m"))
    #expect(!text.contains("⟦"))
  }

  @Test func theJSONIsWhatOtherProgramsReadLetterByLetter() throws {
    let line = explanation.json
    #expect(!line.contains("\n"))
    let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    #expect(Set(object.keys) == ["file", "outcome", "replies", "actions", "sender", "zones", "why"])
    #expect(object["file"] as? String == "017.eml")
    #expect(object["outcome"] as? String == "act")
    #expect(object["replies"] as? Bool == true)
    let action = try #require((object["actions"] as? [[String: Any]])?.first)
    #expect(action["do"] as? String == "register")
    #expect(action["event"] as? String == "atelier")
    #expect(action["seats"] as? Int == 2)
    let people = try #require(action["participants"] as? [[String: String]])
    #expect(people == [["name": "Awa Diallo", "phone": "+33612345678"], ["name": "Jean Lefèvre"]])
    #expect((object["zones"] as? [[String: String]])?.map { $0["kind"] } == ["own", "signature"])
  }

  @Test func aFileThatIsNoMessageIsForStaffAndUnanswered() {
    let it = Explanation(unreadable: "/tmp/x.eml")
    #expect(
      it.json
        == #"{"actions":[],"file":"x.eml","outcome":"staff","replies":false,"why":[],"zones":[]}"#)
  }

  private var explanation: Explanation {
    let own = "Bonjour,\nJe m’inscris à l’atelier du 14 novembre."
    let quote = "atelier du 14 novembre"
    let start = own.utf8.count - quote.utf8.count - 1
    let event = EventID(rawValue: "atelier")
    let actions = event.map {
      [
        Action(
          .register, event: $0, seats: 2,
          participants: [
            Participant(name: "Awa Diallo", phone: "+33612345678"), Participant(name: "Jean Lefèvre"),
          ])
      ]
    }
    let judgement = Judgement(
      decision: .act(actions ?? []), sender: Participant(name: "Awa Diallo", email: "awa@a.example"),
      language: .fr,
      zones: [Zone(.own, own), Zone(.signature, "Awa")],
      findings: event.map {
        [
          Finding(.event($0), quote: quote, place: .body, range: start..<start + quote.utf8.count),
          Finding(.event($0), quote: "atelier", place: .subject, range: 12..<19),
        ]
      } ?? [])
    return Explanation(
      file: "/mail/017.eml", message: Message(subject: "Inscription atelier"), judgement: judgement,
      replies: true)
  }
}
