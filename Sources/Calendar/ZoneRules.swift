internal import CICal

/// The rules of a time zone, from the machine's tzdata through libical.
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
  /// Without the rules of other times: libical tells all since 1891, and Outlook gives up on so many.
  func component(spanning years: ClosedRange<Int>) -> OpaquePointer? {
    guard let name, let zone, let rules = icalcomponent_new_clone(icaltimezone_get_component(zone)) else {
      return nil
    }
    icaltimezone_truncate_vtimezone(
      rules, Self.newYear(years.lowerBound), icaltime_null_time(), 1)
    for property in properties(ICAL_ANY_PROPERTY, of: rules) {
      switch icalproperty_isa(property) {
      case ICAL_TZID_PROPERTY: icalproperty_set_tzid(property, name)
      default: Self.remove(property, from: rules)
      }
    }
    for rule in Self.observances(of: rules) { Self.bound(rule, to: years, in: rules) }
    return rules
  }

  /// Leaves out what comes to be after those years, and ends that lie after them: within them it changes nothing.
  private static func bound(_ observance: OpaquePointer, to years: ClosedRange<Int>, in rules: OpaquePointer)
  {
    if icalcomponent_get_dtstart(observance).year > years.upperBound, observances(of: rules).count > 1 {
      icalcomponent_remove_component(rules, observance)
      icalcomponent_free(observance)
      return
    }
    for property in properties(ICAL_RDATE_PROPERTY, of: observance)
    where icalproperty_get_rdate(property).time.year > years.upperBound {
      remove(property, from: observance)
    }
    for property in properties(ICAL_RRULE_PROPERTY, of: observance)
    where icalproperty_get_rrule(property).until.year > years.upperBound {
      endless(property)
    }
  }

  private static func endless(_ property: OpaquePointer) {
    let rule = ownedString(icalproperty_get_value_as_string_r(property)) ?? ""
    let parts = rule.split(separator: ";").filter { !$0.hasPrefix("UNTIL=") }
    icalproperty_set_value_from_string(property, parts.joined(separator: ";"), "RECUR")
  }

  private static func observances(of rules: OpaquePointer) -> [OpaquePointer] {
    components(ICAL_XSTANDARD_COMPONENT, of: rules) + components(ICAL_XDAYLIGHT_COMPONENT, of: rules)
  }

  private static func remove(_ property: OpaquePointer, from component: OpaquePointer) {
    icalcomponent_remove_property(component, property)
    icalproperty_free(property)
  }

  private static func newYear(_ year: Int) -> icaltimetype {
    icaltime_from_string("\(year)0101T000000Z")
  }
}
