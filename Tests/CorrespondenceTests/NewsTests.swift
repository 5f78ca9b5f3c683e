import Foundation
import MIME
import Records
import Registration
import Testing

@testable import Correspondence

/// Letters that go out of their own accord, and what is shown of what was read.
@Suite struct NewsTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  enum Part: CaseIterable { case days, hours, place, title, cancelled }

  @Test(
    arguments: [
      ([.days], "Nouvelle date, place gardée", "New date, seat kept"),
      ([.hours], "Nouvel horaire, place gardée", "New hours, seat kept"),
      ([.place], "Nouveau lieu, place gardée", "New place, seat kept"),
      ([.title], "Nouveau titre, place gardée", "New title, seat kept"),
      ([.hours, .place], "Horaire et lieu changés, place gardée", "New hours and place, seat kept"),
      ([.place, .title], "Lieu et titre changés, place gardée", "New place and title, seat kept"),
      ([.days, .place, .title], "Plusieurs changements, place gardée", "Several changes, seat kept"),
      ([.cancelled], "Événement rétabli, place gardée", "Event back on, seat kept"),
      ([.cancelled, .days], "Plusieurs changements, place gardée", "Several changes, seat kept"),
    ] as [([Part], String, String)])
  func subjectSaysWhatChanged(_ parts: [Part], _ french: String, _ english: String) throws {
    #expect(try changed(parts, in: .fr).subject.hasPrefix(french + "\u{A0}: Atelier"))
    #expect(try changed(parts, in: .en).subject.hasPrefix(english + ": Atelier"))
  }

  /// The former place, hours or title stand once, and nothing else is told as if it had changed.
  @Test(arguments: Part.allCases) func eachChangeIsSaidOnce(_ part: Part) throws {
    let text = try changed([part], in: .en).text
    #expect(text.components(separatedBy: "Before:").count - 1 == (part == .cancelled ? 0 : 1))
    #expect(text.components(separatedBy: "changed.").count - 1 == (part == .cancelled ? 0 : 1))
  }

  @Test func placeThatIsGoneIsToBeAnnounced() throws {
    var former = desk.choir.announcement
    former.place = "Salle 2"
    let outcome = Outcome(
      event: desk.choir.id, changes: [try desk.change(.confirmed, desk.choir, "Omar Sarr")])
    let text = desk.writer.eventChanged(to: desk.context, outcome: outcome, former: former, in: .en).text
    #expect(text.contains("Place: to be announced.\n  Place changed. Before: Salle 2\n"))
  }

  private func changed(_ parts: [Part], in language: Language) throws -> Letter {
    var former = desk.pottery.announcement
    for part in parts {
      switch part {
      case .days: former.sessions = [try session("2018-03-01T09:30", "2018-03-01T17:00")]
      case .hours: former.sessions[0] = try session("2018-03-06T14:00", "2018-03-06T17:00")
      case .place: former.place = "Salle 2"
      case .title: former.title = "Poterie"
      case .cancelled: former.isCancelled = true
      }
    }
    let outcome = Outcome(
      event: desk.pottery.id, changes: [try desk.change(.confirmed, desk.pottery, "Zoé Martin")])
    return desk.writer.eventChanged(to: desk.context, outcome: outcome, former: former, in: language)
  }

  @Test(arguments: [
    (0, "Aujourd’hui, inscription confirmée", "Today, registration confirmed"),
    (1, "Demain, inscription confirmée", "Tomorrow, registration confirmed"),
    (7, "Dans 7\u{A0}jours, inscription confirmée", "In 7 days, registration confirmed"),
  ])
  func reminderSaysWhen(_ days: Int, _ french: String, _ english: String) throws {
    let outcome = Outcome(
      event: desk.choir.id, changes: [try desk.change(.confirmed, desk.choir, "Omar Sarr")])
    func subject(_ language: Language) -> String {
      desk.writer.reminder(to: desk.context, outcome: outcome, daysBefore: days, in: language).subject
    }
    #expect(subject(.fr).hasPrefix(french + "\u{A0}:"))
    #expect(subject(.en).hasPrefix(english + ":"))
  }

  /// Nobody is to think that there is a seat at what does not take place.
  @Test func cancelledEventConfirmsNobody() throws {
    let outcome = Outcome(
      event: desk.choir.id, changes: [try desk.change(.confirmed, desk.choir, "Omar Sarr")])
    let letter = desk.writer.eventCancelled(to: desk.context, outcome: outcome, others: [], in: .fr)
    #expect(!letter.text.contains("confirm") && letter.html?.contains("confirm") == false)
    #expect(!letter.text.contains("proposé"))
  }

  @Test func readingsAreFewShortAndHarmless() throws {
    func finding(_ kind: Finding.Kind, _ quote: String) -> Finding {
      Finding(kind, quote: quote, place: .body, range: nil)
    }
    let long = String(repeating: "très ", count: 40)
    let lines = ReadingView.all(
      of: (1...9).map { finding(.name("x"), "Nom \($0)") } + [
        finding(.cancellation, "j’annule https://evil.example/x"), finding(.unclear, long),
        finding(.registration, "j’annule"), finding(.matter(.complaint), "c’est une honte"),
      ])
    #expect(
      lines.map(\.quotes) == [["j’annule"], ["Nom 1", "Nom 2", "Nom 3"], [Echo.clean(long, limit: 60)]])
    #expect(lines[2].isUnclear && lines[2].quotes[0].count <= 60)
  }

  @Test func offersLeaveOutWhatIsClosedAndWhatIsMeant() throws {
    let letter = desk.writer.question(to: desk.context, Question(.closed, candidates: [desk.pottery.id]))
    let offers = letter.text.components(separatedBy: "Ce qui est proposé")[1]
    #expect(offers.contains("Réunion de la chorale"))
    #expect(!offers.contains("Atelier de poterie") && !offers.contains("Visite du jardin"))
  }

  @Test func copyOfDataIsBounded() throws {
    let message = PersonalData.Received(
      receivedAt: desk.context.receivedAt, subject: "Objet", words: String(repeating: "mot ", count: 5000))
    let data = PersonalData(
      registrations: [], messages: Array(repeating: message, count: 60), letters: [])
    let letter = desk.writer.personalData(to: desk.context, data)
    #expect(letter.text.contains("10 messages ou lettres plus anciens"))
    #expect(letter.text.utf8.count < 130_000)
    #expect(letter.text.contains("Aucune."))
  }
}
