internal import Foundation
internal import Records
internal import Registration

extension Entry {
  /// As other programs rely on it: instants in that zone, a seat not named yet with a `name` that is null.
  func json(in zone: TimeZone) -> JSON {
    .object([
      "attendance": attendance.map(\.json), "email": email.map(JSON.text), "event": .text(event.rawValue),
      "message_id": messageID.map { .text("<\($0)>") }, "name": name.map(JSON.text) ?? .null,
      "organisation": organisation.map(JSON.text), "phone": phone.map(JSON.text),
      "reference": reference.map { .text($0.rawValue) },
      "registered_at": .text(registeredAt.iso8601(in: zone)), "status": .text(status.rawValue),
    ])
  }
}

extension Attendance {
  /// In order of time.
  fileprivate var json: JSON {
    .list(
      told.sorted().map {
        .object(["half_day": .text($0.description), "present": .flag(attended.contains($0))])
      })
  }
}
