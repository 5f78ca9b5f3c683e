internal import CICal
internal import Foundation

extension ReceivedCalendar {
  /// The text must be within the bounds of `CalendarIntake`.
  static func reading(_ text: String) -> ReceivedCalendar? {
    guard let root = Component(owning: icalparser_parse_string(text)),
      let calendar = calendars(in: root.pointer).first
    else { return nil }
    // Some programs' answers lack the VEVENT: what is left is read where it stands.
    let events = components(ICAL_VEVENT_COMPONENT, of: calendar)
    let properties = EventProperties(components: events.isEmpty ? [calendar] : events)
    guard Set(properties.texts(ICAL_UID_PROPERTY)).count <= 1,
      events.count > 0 || !properties.attendees.isEmpty
    else { return nil }
    var result = ReceivedCalendar()
    let envelope = EventProperties(components: [calendar])
    result.method = envelope.texts(ICAL_METHOD_PROPERTY).first?.uppercased()
    result.uid = properties.texts(ICAL_UID_PROPERTY).first
    result.sequence = properties.texts(ICAL_SEQUENCE_PROPERTY).first.flatMap { Int($0) } ?? 0
    result.attendees = properties.attendees
    result.summary = properties.texts(ICAL_SUMMARY_PROPERTY).first ?? ""
    result.start = properties.moment(ICAL_DTSTART_PROPERTY)
    result.end = properties.moment(ICAL_DTEND_PROPERTY)
    result.comment = properties.texts(ICAL_COMMENT_PROPERTY).joined(separator: "\n")
    result.isOfOneDay = !properties.all(ICAL_RECURRENCEID_PROPERTY).isEmpty
    return result
  }

  /// libical wraps several calendars in one component of its own.
  private static func calendars(in root: OpaquePointer) -> [OpaquePointer] {
    icalcomponent_isa(root) == ICAL_VCALENDAR_COMPONENT
      ? [root] : components(ICAL_VCALENDAR_COMPONENT, of: root)
  }
}

/// The properties of the components that tell of one event, those of alarms inside them aside.
struct EventProperties {
  let components: [OpaquePointer]

  func all(_ kind: icalproperty_kind) -> [OpaquePointer] {
    components.flatMap { properties(kind, of: $0) }
  }

  /// Unescaped values; empty ones left out.
  func texts(_ kind: icalproperty_kind) -> [String] {
    all(kind).compactMap(Self.value).filter { !$0.isEmpty }
  }

  func moment(_ kind: icalproperty_kind) -> ReceivedCalendar.Moment? {
    all(kind).lazy.compactMap(Self.moment).first
  }

  var attendees: [ReceivedCalendar.Attendee] {
    all(ICAL_ATTENDEE_PROPERTY).compactMap { property in
      guard let value = Self.value(property) else { return nil }
      let sentBy = icalproperty_get_first_parameter(property, ICAL_SENTBY_PARAMETER)
      let name = icalproperty_get_first_parameter(property, ICAL_CN_PARAMETER)
      return ReceivedCalendar.Attendee(
        name: name.flatMap { borrowedString(icalparameter_get_cn($0)) }, address: Self.address(value),
        sentBy: sentBy.flatMap { borrowedString(icalparameter_get_sentby($0)) }.map(Self.address),
        participation: Self.participation(property))
    }
  }

  /// The value as text, its escapes undone; nil where libical could not read it.
  static func value(_ property: OpaquePointer) -> String? {
    guard let value = icalproperty_get_value(property) else { return nil }
    if icalvalue_isa(value) == ICAL_TEXT_VALUE { return borrowedString(icalvalue_get_text(value)) }
    return ownedString(icalvalue_as_ical_string_r(value))
  }

  private static func moment(_ property: OpaquePointer) -> ReceivedCalendar.Moment? {
    guard let value = icalproperty_get_value(property),
      [ICAL_DATE_VALUE, ICAL_DATETIME_VALUE].contains(icalvalue_isa(value))
    else { return nil }
    let time = icalvalue_get_datetime(value)
    guard let local = LocalTime(time) else { return nil }
    if time.is_date != 0 { return .day(local) }
    if icaltime_is_utc(time) != 0 { return .utc(local) }
    let zone = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER)
    return .local(local, zone: zone.flatMap { borrowedString(icalparameter_get_tzid($0)) })
  }

  private static func participation(_ property: OpaquePointer) -> ReceivedCalendar.Participation? {
    guard let status = icalproperty_get_first_parameter(property, ICAL_PARTSTAT_PARAMETER) else { return nil }
    switch icalparameter_get_partstat(status) {
    case ICAL_PARTSTAT_ACCEPTED: return .accepted
    case ICAL_PARTSTAT_TENTATIVE: return .tentative
    case ICAL_PARTSTAT_DECLINED: return .declined
    default: return nil
    }
  }

  /// RFC 6068 §2: what stands before `?`, its percent signs undone.
  private static func address(_ value: String) -> String {
    let lower = value.lowercased()
    guard lower.hasPrefix("mailto:") else { return lower }
    let address = lower.dropFirst(7).prefix { $0 != "?" }
    return String(address).removingPercentEncoding ?? String(address)
  }
}
