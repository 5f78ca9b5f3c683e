package import Registration

/// What is kept of people, by the terms it is kept for.
package enum Holding: String, Sendable, Hashable, CaseIterable {
  case phone, email, organisation, name
  /// Messages with the answers to them.
  case messages
  /// What went to staff: digests.
  case digests
}

/// How many days after the end of an event each holding is kept: of messages without an event, and of digests, after their own day.
package struct PurgeTerms: Sendable, Equatable {
  package var general: [Holding: Int]
  /// For single events, what is not as in general.
  package var events: [EventID: [Holding: Int]]

  package init(general: [Holding: Int], events: [EventID: [Holding: Int]] = [:]) {
    self.general = general
    self.events = events
  }

  /// nil: for ever.
  func days(_ holding: Holding, _ event: EventID?) -> Int? {
    event.flatMap { events[$0]?[holding] } ?? general[holding]
  }

  /// Whether the term of what ended on `end` is over on `day`.
  func isOver(_ holding: Holding, _ event: EventID?, end: CivilDate, on day: CivilDate) -> Bool {
    days(holding, event).map { end.adding(days: $0) <= day } ?? false
  }
}

/// A bordereau d'élimination: what is to be eliminated by the terms of retention, as they stand on a day.
package struct PurgeProposal: Sendable, Equatable {
  package struct Line: Sendable, Equatable {
    package var holding: Holding
    /// nil for what belongs to no event alone.
    package var event: EventID?
    /// The event's title as it was last announced; its id where none was.
    package var title: String?
    /// The days of the oldest and the latest.
    package var first: CivilDate
    package var last: CivilDate
    /// How many there are.
    package var volume: Int
  }

  /// The day it is of, in the organiser's zone.
  package var day: CivilDate
  package var lines: [Line]
}
