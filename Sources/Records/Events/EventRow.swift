internal import Foundation
internal import GRDB
internal import Registration

/// A row of `event`: what of the catalogue the database itself holds the register to.
struct EventRow: Codable, FetchableRecord, PersistableRecord, KeepsInstants {
  static let databaseTableName = "event"

  var id: String
  var capacity: Int?
  var waitingList: Bool
  var startsAt: Date
  var isCancelled: Bool
  /// When its last session ends.
  var endsAt: Date?
  /// Whether it left the catalogue, and staff know.
  var isMissing: Bool
  /// What is announced of it now; nil for a moment, while it is adopted for the first time.
  var announcement: Int64?
  /// When those who were told something else are written to; nil where there is nobody.
  var tellAt: Date?

  /// As the columns are called: to work that out for each row took longer than to read it.
  enum CodingKeys: String, CodingKey {
    case id
    case capacity
    case waitingList = "waiting_list"
    case startsAt = "starts_at"
    case isCancelled = "is_cancelled"
    case endsAt = "ends_at"
    case isMissing = "is_missing"
    case announcement
    case tellAt = "tell_at"
  }
}

extension EventRow {
  init(_ event: Event, in zone: TimeZone) {
    self.init(
      id: event.id.rawValue, capacity: event.capacity, waitingList: event.hasWaitingList,
      startsAt: event.sessions.first?.start.instant(in: zone) ?? .distantFuture,
      isCancelled: event.isCancelled,
      endsAt: event.sessions.last.map { ($0.end ?? $0.start).instant(in: zone) }, isMissing: false)
  }

  /// Whether a catalogue says the same of both.
  func isAnnounced(as other: EventRow) -> Bool {
    announcement == other.announcement && capacity == other.capacity && waitingList == other.waitingList
      && isMissing == other.isMissing
  }

  /// Whether anything of it is still to come.
  func isToCome(at now: Date) -> Bool { now < (endsAt ?? startsAt) }
}
