/// What people were told of an event that they rely on. Where one of these changes, those who are registered are written to.
package struct Announcement: Sendable, Hashable, Codable {
  package var title: String
  /// In order of time.
  package var sessions: [Session]
  package var place: String?
  package var isCancelled: Bool

  package init(title: String, sessions: [Session], place: String?, isCancelled: Bool) {
    self.title = title
    self.sessions = sessions
    self.place = place
    self.isCancelled = isCancelled
  }
}

extension Event {
  /// What the catalogue says now.
  package var announcement: Announcement {
    Announcement(title: title, sessions: sessions, place: place, isCancelled: isCancelled)
  }
}
