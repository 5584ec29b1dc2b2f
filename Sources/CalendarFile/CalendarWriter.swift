import CIcal
import RosterModel
import Synchronization

/// The one place that calls the library; everything it is given has been checked.
enum CalendarWriter {
  /// The library keeps some of its state for the whole process.
  private static let turn = Mutex(())

  /// The text of a calendar, or `nil` where there was no memory for it.
  static func text(of document: CalendarDocument) -> String? {
    turn.withLock { _ in
      // Where it would stop the process, it returns nothing.
      icalerror_set_errors_are_fatal(0)
      guard let calendar = icalcomponent_new(ICAL_VCALENDAR_COMPONENT) else { return nil }
      defer { icalcomponent_free(calendar) }
      guard fill(calendar, with: document),
        let text = icalcomponent_as_ical_string_r(calendar)
      else { return nil }
      defer { icalmemory_free_buffer(text) }
      return String(cString: text)
    }
  }

  private static func fill(
    _ calendar: OpaquePointer, with document: CalendarDocument
  ) -> Bool {
    let refresh = icaldurationtype_from_int(Int32(document.refresh.count * 60))
    let properties = [
      icalproperty_new_version("2.0"), icalproperty_new_prodid(document.product),
      icalproperty_new_calscale("GREGORIAN"), icalproperty_new_name(document.name),
      extra("X-WR-CALNAME", document.name), icalproperty_new_refreshinterval(refresh),
      extra("X-PUBLISHED-TTL", "PT\(document.refresh.count)M"),
    ]
    return add(properties, to: calendar)
      && add(icalparser_parse_string(AmsterdamZone.text), to: calendar)
      && document.events.allSatisfy { add(component(of: $0), to: calendar) }
  }

  private static func component(of event: CalendarEvent) -> OpaquePointer? {
    guard let component = icalcomponent_new(ICAL_VEVENT_COMPONENT) else { return nil }
    let status = event.status == .confirmed ? ICAL_STATUS_CONFIRMED : ICAL_STATUS_CANCELLED
    let properties = [
      icalproperty_new_uid(event.uid), icalproperty_new_dtstamp(universal(event.stamp)),
      icalproperty_new_lastmodified(universal(event.lastModified)),
      icalproperty_new_sequence(Int32(event.sequence)), icalproperty_new_status(status),
      inAmsterdam(icalproperty_new_dtstart(onTheWall(event.start))),
      inAmsterdam(icalproperty_new_dtend(onTheWall(event.end))),
      icalproperty_new_summary(event.summary),
    ]
    let place = event.location.isEmpty ? [] : [icalproperty_new_location(event.location)]
    guard add(properties + place, to: component) else {
      icalcomponent_free(component)
      return nil
    }
    return component
  }

  /// A property outside the standard, by its name.
  private static func extra(_ name: String, _ text: String) -> OpaquePointer? {
    guard let property = icalproperty_new_x(text) else { return nil }
    icalproperty_set_x_name(property, name)
    return property
  }

  /// Says that a property's time is that of the zone in the file.
  private static func inAmsterdam(_ property: OpaquePointer?) -> OpaquePointer? {
    guard let property, let zone = icalparameter_new_tzid(AmsterdamZone.name) else {
      if let property { icalproperty_free(property) }
      return nil
    }
    icalproperty_add_parameter(property, zone)
    return property
  }

  /// A time as the wall shows it: one that the spring night skips is an hour later there.
  private static func onTheWall(_ time: LocalTime) -> icaltimetype {
    plain(AmsterdamClock.local(AmsterdamClock.instant(time)))
  }

  private static func universal(_ moment: Instant) -> icaltimetype {
    var time = plain(LocalTime(CivilDate(dayNumber: 0), minute: moment.minute))
    time.zone = icaltimezone_get_utc_timezone()
    return time
  }

  private static func plain(_ time: LocalTime) -> icaltimetype {
    var plain = icaltime_null_time()
    plain.year = Int32(time.date.year)
    plain.month = Int32(time.date.month)
    plain.day = Int32(time.date.day)
    plain.hour = Int32(time.minute / 60)
    plain.minute = Int32(time.minute % 60)
    return plain
  }

  /// Hands all properties over; where one is missing, the rest is freed and nothing is added.
  private static func add(_ properties: [OpaquePointer?], to component: OpaquePointer) -> Bool {
    let made = properties.compactMap { $0 }
    guard made.count == properties.count else {
      made.forEach { icalproperty_free($0) }
      return false
    }
    made.forEach { icalcomponent_add_property(component, $0) }
    return true
  }

  private static func add(_ part: OpaquePointer?, to component: OpaquePointer) -> Bool {
    guard let part else { return false }
    icalcomponent_add_component(component, part)
    return true
  }
}
