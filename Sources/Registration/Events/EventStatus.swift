package import Foundation

/// Whether one may register for an event at an instant.
enum EventStatus: Sendable, Hashable {
  case open, notYetOpen, closed, past, cancelled

  init(_ event: Event, at instant: Date, in zone: TimeZone) {
    if event.isCancelled {
      self = .cancelled
    } else if let last = event.sessions.last, (last.end ?? last.start).instant(in: zone) <= instant {
      self = .past
    } else if let closes = event.registrationCloses ?? event.sessions.first?.start,
      closes.instant(in: zone) <= instant
    {
      self = .closed
    } else if let opens = event.registrationOpens, instant < opens.instant(in: zone) {
      self = .notYetOpen
    } else {
      self = .open
    }
  }
}

extension Catalogue {
  /// The events that one may register for at that instant, by the start of their first session.
  package func eventsOpen(at instant: Date) -> [Event] {
    let open = events.filter { EventStatus($0, at: instant, in: organiser.timeZone) == .open }
    let starts = open.compactMap { event in event.sessions.first.map { (event: event, start: $0.start) } }
    return starts.sorted { $0.start < $1.start }.map(\.event)
  }
}
