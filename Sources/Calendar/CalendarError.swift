/// Why an entry could not be written. Says what to do; names no person.
package enum CalendarError: Error, Equatable, CustomStringConvertible {
  case noSession
  case unknownTimeZone(String)
  case invalidAddress(property: String)
  case invalidUID
  /// libical gave nothing back.
  case unavailable

  package var description: String {
    switch self {
    case .noSession: "calendar entry: it has no session; give it one at least"
    case .unknownTimeZone(let name):
      "calendar entry: no rules for the time zone \"\(name)\"; install tzdata, or name a zone of it such as Europe/Paris"
    case .invalidAddress(let property):
      "calendar entry: \(property) has no address of the form local@domain in ASCII; give one"
    case .invalidUID:
      "calendar entry: its UID is empty, too long or not printable ASCII; give 1 to 255 such characters"
    case .unavailable: "calendar entry: libical could not make it; check the memory that is left"
    }
  }
}
