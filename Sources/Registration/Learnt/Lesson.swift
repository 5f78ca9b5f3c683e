package import Foundation
package import MIME

/// A message as a model learns from it: who and what may be meant, and what may be to be done, each with all that is seen of it, by name.
package struct Lesson: Sendable {
  package struct Candidate: Sendable {
    /// A person's name, or an event's identifier.
    package var name: String
    /// A person's part may be the author's, or told by half a name.
    package var isSender = false
    package var isHalf = false
    package var features: Set<String>
    /// Where it is told, of `words`.
    package var places: [Int]
    /// What the models make of it: how likely each part is.
    package var likelihoods: [String: Double]
  }

  /// Somebody and an event, by their places.
  package struct Pair: Sendable {
    package var person: Int
    package var event: Int
    package var features: Set<String>
  }

  package struct Plan: Sendable {
    package var actions: [Action]
    /// The rules would do it.
    package var isRules: Bool
    package var likelihood: Double
    package var features: Set<String>
  }

  /// What is seen of each of the author's own words, in their order.
  package var words: [Set<String>]
  package var people: [Candidate]
  package var events: [Candidate]
  package var message: Set<String>
  /// How likely it is that all it asks for can be done at once, and that more seats are asked for than people named.
  package var doable: Double
  package var hasMore: Double
  /// Where there are several of both.
  package var pairs: [Pair]
  package var plans: [Plan]
}

extension Judge {
  /// nil for a message that is answered by nobody, whatever it says. What may be to be done is what these models make of it.
  package func lesson(_ message: Message, receivedAt: Date, models: Models) -> Lesson? {
    guard let resolution = resolution(message, receivedAt: receivedAt, models: models),
      let reading = SecondReading(resolution, rules: resolution.byRules().decision, named: true)
    else { return nil }
    let seen = reading.seen
    let people = seen.people.indices.map { place in
      let person = seen.people[place]
      return Lesson.Candidate(
        name: person.name, isSender: person.isSender, isHalf: person.isHalf,
        features: seen.personFeatures[place].names ?? [], places: seen.wordFeatures.people[place],
        likelihoods: seen.personParts[place].named)
    }
    let events = seen.events.indices.map { place in
      Lesson.Candidate(
        name: resolution.index.entries[seen.events[place].entry].event.id.rawValue,
        features: seen.eventFeatures[place].names ?? [], places: seen.wordFeatures.events[place],
        likelihoods: seen.eventParts[place].named)
    }
    let plans = reading.plans.indices.map { place in
      Lesson.Plan(
        actions: reading.plans[place].actions, isRules: reading.plans[place].origins.contains(.rules),
        likelihood: seen.isRight(reading.features(of: place, named: false)),
        features: reading.features(of: place, named: true).names ?? [])
    }
    return Lesson(
      words: seen.wordFeatures.all.map { $0.names ?? [] }, people: people, events: events,
      message: seen.messageFeatures.names ?? [], doable: seen.doable, hasMore: seen.hasMore,
      pairs: Self.pairs(seen),
      plans: plans)
  }

  private static func pairs(_ seen: SeenMessage) -> [Lesson.Pair] {
    guard seen.people.count > 1, seen.events.count > 1 else { return [] }
    return seen.people.indices.flatMap { person in
      seen.events.indices.map { event in
        let features = seen.pairFeatures.of(person, seen.events[event].entry, named: true)
        return Lesson.Pair(person: person, event: event, features: features.names ?? [])
      }
    }
  }
}
