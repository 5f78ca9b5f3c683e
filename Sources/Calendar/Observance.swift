internal import CICal

/// A STANDARD or DAYLIGHT component of a VTIMEZONE: a change of the clocks, once or by a rule. Valid as long as the VTIMEZONE is.
struct Observance {
  let component: OpaquePointer

  init(_ component: OpaquePointer) { self.component = component }

  /// Of its first change.
  var year: Int { Int(icalcomponent_get_dtstart(component).year) }

  func remove(from rules: OpaquePointer) {
    icalcomponent_remove_component(rules, component)
    icalcomponent_free(component)
  }

  /// Leaves out the changes after that year, and an end of its rule that lies after it: up to then it says the same.
  func leaveOut(after year: Int) {
    for property in properties(ICAL_RDATE_PROPERTY, of: component)
    where icalproperty_get_rdate(property).time.year > year {
      icalcomponent_remove_property(component, property)
      icalproperty_free(property)
    }
    if let last = lastYear, last > year { makeEndless() }
  }

  /// Makes one of each two that follow each other by one and the same rule: libical parts each rule of today in 2037, where the
  /// old 32-bit data ends.
  static func join(_ observances: [Observance], of rules: OpaquePointer) {
    var endless = observances.filter { $0.lastYear == nil }
    for (earlier, last) in observances.compactMap({ rule in rule.lastYear.map { (rule, $0) } }) {
      guard
        let index = endless.firstIndex(where: {
          (last...last + 1).contains($0.year) && $0.says == earlier.says
        })
      else { continue }
      earlier.makeEndless()
      endless.remove(at: index).remove(from: rules)
    }
  }

  /// What it changes and by which rule, its times aside; nil without a rule.
  private var says: [String]? {
    guard let rule else { return nil }
    let offsets = [ICAL_TZOFFSETFROM_PROPERTY, ICAL_TZOFFSETTO_PROPERTY].flatMap {
      properties($0, of: component)
    }
    let clock = icalcomponent_get_dtstart(component)
    return offsets.map { ownedString(icalproperty_get_value_as_string_r($0)) ?? "" }
      + ["\(clock.hour):\(clock.minute)"] + Self.endless(rule).map(String.init).sorted()
  }

  private var ruleProperty: OpaquePointer? { properties(ICAL_RRULE_PROPERTY, of: component).first }

  private var rule: String? { ruleProperty.flatMap { ownedString(icalproperty_get_value_as_string_r($0)) } }

  /// Of the UNTIL of its rule; nil without one.
  private var lastYear: Int? {
    guard let property = ruleProperty else { return nil }
    let until = icalproperty_get_rrule(property).until
    return icaltime_is_null_time(until) != 0 ? nil : Int(until.year)
  }

  private func makeEndless() {
    guard let ruleProperty, let rule else { return }
    icalproperty_set_value_from_string(ruleProperty, Self.endless(rule).joined(separator: ";"), "RECUR")
  }

  private static func endless(_ rule: String) -> [Substring] {
    rule.split(separator: ";").filter { !$0.hasPrefix("UNTIL=") }
  }
}
