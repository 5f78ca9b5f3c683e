import Foundation
import MIME
import Registration

@testable import Settings

/// The text of a catalogue: mistakes that each have a sentence, or a catalogue that can be judged by.
struct CatalogueTarget: FuzzTarget {
  func run(_ input: [UInt8]) -> Bool {
    guard let text = String(validating: input, as: UTF8.self) else { return false }
    let catalogue: Catalogue
    do throws(Mistakes) {
      catalogue = try CatalogueFile.parse(text, file: "catalogue.toml")
    } catch {
      hold(!error.mistakes.isEmpty, "what is refused has a mistake")
      for mistake in error.mistakes {
        hold(mistake.file == "catalogue.toml" && !mistake.problem.isEmpty, "a mistake says where and what")
        hold(mistake.description.utf8.count < 4_000 + text.utf8.count, "a mistake is a sentence")
      }
      return true
    }
    check(catalogue)
    use(catalogue)
    return true
  }

  private func check(_ catalogue: Catalogue) {
    hold(EmailAddress(catalogue.organiser.address)?.canBeWrittenTo ?? false, "the desk can be written to")
    hold(Set(catalogue.events.map(\.id)).count == catalogue.events.count, "each event has its own identifier")
    for event in catalogue.events {
      hold(!event.title.isEmpty && !event.kind.isEmpty, "an event has a title and a kind")
      hold(!event.sessions.isEmpty, "an event has a session")
      hold(event.capacity.map { (1...1_000_000).contains($0) } ?? true, "a capacity within its bounds")
      hold(!event.hasWaitingList || event.capacity != nil, "nobody waits where there is no limit")
      hold(event.reminders.allSatisfy((1...60).contains), "reminders within their bounds")
      for (one, next) in zip(event.sessions, event.sessions.dropFirst()) {
        hold(one.start < next.start, "sessions are in order of time")
      }
      hold(
        event.sessions.allSatisfy { session in session.end.map { $0 > session.start } ?? true },
        "an end is after its start")
    }
  }

  /// What the desk does with any catalogue: mail and answers to sheets are read by it.
  private func use(_ catalogue: Catalogue) {
    let judge = Judge(catalogue: catalogue, ownAddresses: [catalogue.organiser.address])
    let message = Message(
      from: [Mailbox(name: "Awa Diallo", address: "awa@asso.example")], subject: "Inscription",
      body: ["Bonjour,", "je m'inscris à \(catalogue.events.first?.title ?? "la formation").", "Awa Diallo"]
        .map {
          TextLine($0)
        })
    let judgement = judge.judge(message, receivedAt: Season.now)
    if case .act(let actions) = judgement.decision {
      hold(actions.allSatisfy { catalogue.event($0.event) != nil }, "an event of the catalogue's")
    }
    for event in catalogue.events.prefix(3) {
      hold(!HalfDay.all(of: event.sessions).isEmpty, "an event has a half-day")
      _ = judge.orders(in: "absents le matin : Diallo", about: event, receivedAt: Season.now)
    }
  }
}
