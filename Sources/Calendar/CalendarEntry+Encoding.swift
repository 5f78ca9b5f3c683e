internal import CICal
internal import Foundation

extension CalendarEntry {
  /// The entry as iCalendar (RFC 5545, RFC 5546): one VEVENT and its VTIMEZONE, CRLF, lines of 75 octets at most. The same
  /// entry gives the same text, as long as the machine's tzdata says the same of the zone.
  ///
  /// Texts from outside cannot add a property: controls are stripped and the rest escaped; addresses are checked.
  package func encoded() throws(CalendarError) -> String {
    let occurrences = try Occurrences(sessions)
    return try ICalLibrary.use { () throws(CalendarError) -> String in
      let zone = try ZoneRules(timeZone)
      guard let calendar = Component(owning: icalcomponent_new(ICAL_VCALENDAR_COMPONENT)),
        let event = icalcomponent_new(ICAL_VEVENT_COMPONENT)
      else { throw .unavailable }
      for line in [
        "PRODID:-//Guichet//Guichet//FR", "VERSION:2.0", "CALSCALE:GREGORIAN", "METHOD:\(method.rawValue)",
      ] {
        icalcomponent_add_property(calendar.pointer, icalproperty_new_from_string(line))
      }
      if let rules = zone.component(spanning: occurrences.years) {
        icalcomponent_add_component(calendar.pointer, rules)
      }
      icalcomponent_add_component(calendar.pointer, event)
      try write(into: EventWriter(event: event, zone: zone), occurrences)
      guard let text = calendar.text else { throw .unavailable }
      return text
    }
  }

  private func write(into event: EventWriter, _ occurrences: Occurrences) throws(CalendarError) {
    guard uid.isUID else { throw .invalidUID }
    event.add(icalproperty_new_uid(uid))
    event.add(icalproperty_new_sequence(Int32(clamping: max(0, sequence))))
    event.add(icalproperty_new_dtstamp(Self.utc(stamp)))
    event.add(occurrences)
    event.add(icalproperty_new_summary(summary.calendarLine ?? "-"))
    if let location = location?.calendarLine { event.add(icalproperty_new_location(location)) }
    if let description, !description.isEmpty {
      event.add(icalproperty_new_description(description.calendarText))
    }
    event.add(icalproperty_new_status(status == .cancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED))
    event.add(icalproperty_new_transp(ICAL_TRANSP_OPAQUE))
    try writePeople(into: event)
  }

  private func writePeople(into event: EventWriter) throws(CalendarError) {
    guard let organizerURI = organizer.address.mailtoURI else { throw .invalidAddress(property: "ORGANIZER") }
    guard let attendeeURI = attendee.address.mailtoURI else { throw .invalidAddress(property: "ATTENDEE") }
    event.add(icalproperty_new_organizer(organizerURI), name: organizer.name)
    var parameters = [
      icalparameter_new_cutype(ICAL_CUTYPE_INDIVIDUAL), icalparameter_new_role(ICAL_ROLE_REQPARTICIPANT),
    ]
    // RFC 5546 §3.2.5: a cancellation asks for no answer.
    if method == .request {
      parameters += [
        icalparameter_new_partstat(ICAL_PARTSTAT_NEEDSACTION), icalparameter_new_rsvp(ICAL_RSVP_TRUE),
      ]
    }
    event.add(icalproperty_new_attendee(attendeeURI), name: attendee.name, parameters)
  }

  private static func utc(_ instant: Date) -> icaltimetype {
    icaltime_from_timet_with_zone(
      time_t(instant.timeIntervalSince1970.rounded(.down)), 0, icaltimezone_get_utc_timezone())
  }
}

/// The VEVENT being written. Its methods take over each property that they are given.
struct EventWriter {
  let event: OpaquePointer
  let zone: ZoneRules

  func add(_ property: OpaquePointer?) {
    guard let property else { return }
    icalcomponent_add_property(event, property)
  }

  func add(_ property: OpaquePointer?, name: String?, _ parameters: [OpaquePointer?] = []) {
    guard let property else { return }
    if let name = name?.parameterText { icalproperty_add_parameter(property, icalparameter_new_cn(name)) }
    for parameter in parameters { icalproperty_add_parameter(property, parameter) }
    add(property)
  }

  /// With the zone it is in, whose rules stand beside the event.
  func add(inZone property: OpaquePointer?) {
    if let property, let name = zone.name {
      icalproperty_add_parameter(property, icalparameter_new_tzid(name))
    }
    add(property)
  }

  /// As libical holds it: of no zone yet, or of UTC, which is written as `Z` and has no rules.
  func time(_ time: LocalTime) -> icaltimetype {
    var result = time.icalTime
    if zone.name == nil { result.zone = icaltimezone_get_utc_timezone() }
    return result
  }
}
