internal import CICal
internal import Synchronization

/// The rules of a time zone, from the machine's tzdata through libical, which tells a few wrongly: those of Iran before 2022, and
/// "the last Thursday at 24 h" of Cairo.
struct ZoneRules {
  /// The TZID: the bare IANA name, which Outlook, Google and Apple all know; nil for UTC, which needs no rules.
  let name: String?
  private let zone: OpaquePointer?

  /// libical must have no other caller meanwhile (`ICalLibrary.use`).
  init(_ name: String) throws(CalendarError) {
    if ["UTC", "GMT", "Etc/UTC", "Etc/GMT"].contains(name) {
      self.name = nil
      zone = nil
      return
    }
    // Any other text would be taken for a path below the folder of zones.
    let isName =
      !name.isEmpty && name.utf8.count <= 60 && name.first != "/" && !name.contains("..")
      && name.utf8.allSatisfy {
        (0x30...0x39).contains($0) || (0x41...0x5A).contains($0 & 0xDF) || "+-_/".utf8.contains($0)
      }
    guard isName, let zone = icaltimezone_get_builtin_timezone(name), icaltimezone_get_component(zone) != nil
    else { throw .unknownTimeZone(name) }
    self.name = name
    self.zone = zone
  }

  /// A VTIMEZONE that holds for those years (RFC 5545 §3.6.5), for the caller to free or to put into a calendar; nil for UTC.
  ///
  /// Without the rules of other times: libical tells all since 1891, and Outlook gives up on so many. That takes a while, and an office
  /// has one zone: the text is kept.
  func component(spanning years: ClosedRange<Int>) -> OpaquePointer? {
    guard let name else { return nil }
    let key = "\(name) \(years)"
    if let text = Self.kept.withLock({ $0[key] }) { return icalcomponent_new_from_string(text) }
    guard let rules = made(spanning: years) else { return nil }
    if let text = ownedString(icalcomponent_as_ical_string_r(rules)) {
      Self.kept.withLock { kept in
        if kept.count == Self.mostKept { kept = [:] }
        kept[key] = text
      }
    }
    return rules
  }

  private static let kept = Mutex<[String: String]>([:])
  private static let mostKept = 100

  private func made(spanning years: ClosedRange<Int>) -> OpaquePointer? {
    guard let name, let zone, let rules = icalcomponent_new_clone(icaltimezone_get_component(zone)) else {
      return nil
    }
    // From the year before, for the change that was in force when the first of them began.
    let start = icaltime_from_string("\(years.lowerBound - 1)0101T000000Z")
    icaltimezone_truncate_vtimezone(rules, start, icaltime_null_time(), 1)
    Self.rename(rules, to: name)
    for kind in Self.kinds { Observance.join(components(kind, of: rules).map(Observance.init), of: rules) }
    Self.leaveOut(after: years.upperBound, of: rules)
    return rules
  }

  private static let kinds = [ICAL_XSTANDARD_COMPONENT, ICAL_XDAYLIGHT_COMPONENT]

  /// libical puts a prefix of its own before the TZID, and properties of its own beside it.
  private static func rename(_ rules: OpaquePointer, to name: String) {
    for property in properties(ICAL_ANY_PROPERTY, of: rules) {
      if icalproperty_isa(property) == ICAL_TZID_PROPERTY {
        icalproperty_set_tzid(property, name)
      } else {
        icalcomponent_remove_property(rules, property)
        icalproperty_free(property)
      }
    }
  }

  /// RFC 5545 §3.6.5: one observance must stay, whenever it begins.
  private static func leaveOut(after year: Int, of rules: OpaquePointer) {
    let observances = kinds.flatMap { components($0, of: rules).map(Observance.init) }
    let needed = observances.filter { $0.year <= year }
    guard !needed.isEmpty else { return }
    for observance in observances where observance.year > year { observance.remove(from: rules) }
    for observance in needed { observance.leaveOut(after: year) }
  }
}
