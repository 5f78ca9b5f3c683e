package import Foundation
package import MIME

/// A message as a model learns from it: who and what may be meant, each with all that is seen of it, by name.
package struct Lesson: Sendable {
  package struct Candidate: Sendable {
    /// A person's name, or an event's identifier.
    package var name: String
    /// A person's part may be the author's, or told by half a name.
    package var isSender = false
    package var isHalf = false
    package var features: Set<String>
  }

  package var people: [Candidate]
  package var events: [Candidate]
  package var message: Set<String>
  /// Places in all, where the message tells a number.
  package var total: Int?
}

extension Judge {
  /// nil for a message that is answered by nobody, whatever it says.
  package func lesson(_ message: Message, receivedAt: Date) -> Lesson? {
    guard let resolution = resolution(message, receivedAt: receivedAt) else { return nil }
    let seen = SeenMessage(resolution, named: true)
    let people = zip(seen.people, seen.personFeatures).map { person, features in
      Lesson.Candidate(
        name: person.name, isSender: person.isSender, isHalf: person.isHalf, features: features.names ?? [])
    }
    let events = zip(seen.events, seen.eventFeatures).map { evidence, features in
      Lesson.Candidate(
        name: resolution.index.entries[evidence.entry].event.id.rawValue, features: features.names ?? [])
    }
    return Lesson(
      people: people, events: events, message: seen.messageFeatures.names ?? [], total: seen.seats.total)
  }
}
