package import Foundation
package import Registration

/// The sign-in sheet of an event that is about to begin: keyed by the civil day it begins on, so that clock changes and restarts change
/// nothing, and an event that moves has another.
package struct SheetRound: Sendable, Hashable {
  package let event: EventID
  package let beginsOn: CivilDate
}

extension Catalogue {
  /// Those due at that instant: from that time of the evening before, in the organiser's zone, until the event begins.
  package func sheetsDue(hour: Int, minute: Int, at now: Date) -> [SheetRound] {
    events.compactMap { event in
      guard let evening = evening(before: event, hour, minute), evening <= now,
        let begins = event.sessions.first?.start, now < begins.instant(in: organiser.timeZone)
      else { return nil }
      return SheetRound(event: event.id, beginsOn: begins.date)
    }
  }

  /// When the next becomes due, after that instant; nil where none will.
  package func nextSheet(hour: Int, minute: Int, after now: Date) -> Date? {
    events.compactMap { evening(before: $0, hour, minute) }.filter { $0 > now }.min()
  }

  /// nil for what does not take place.
  private func evening(before event: Event, _ hour: Int, _ minute: Int) -> Date? {
    guard !event.isCancelled, let begins = event.sessions.first?.start else { return nil }
    return CivilDateTime(begins.date.adding(days: -1), hour: hour, minute: minute)?
      .instant(in: organiser.timeZone)
  }
}
