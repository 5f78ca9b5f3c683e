package import Foundation

extension Event {
  /// Whether one may register for it at that instant.
  package func isOpen(at instant: Date, in zone: TimeZone) -> Bool {
    EventStatus(self, at: instant, in: zone) == .open
  }
}

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
