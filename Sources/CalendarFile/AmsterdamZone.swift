/// Europe/Amsterdam in a calendar file, by the same rule as ``AmsterdamClock``: summer time from
/// the last Sunday of March 01:00 UTC to the last Sunday of October 01:00 UTC (Directive
/// 2000/84/EC).
///
/// It begins in 1970, as that clock does not know older rules either.
enum AmsterdamZone {
  /// The name, also in the time zone database, by which a reader may take its own rules.
  static let name = "Europe/Amsterdam"

  /// Its component.
  static let text = """
    BEGIN:VTIMEZONE
    TZID:Europe/Amsterdam
    BEGIN:DAYLIGHT
    TZNAME:CEST
    TZOFFSETFROM:+0100
    TZOFFSETTO:+0200
    DTSTART:19700329T020000
    RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
    END:DAYLIGHT
    BEGIN:STANDARD
    TZNAME:CET
    TZOFFSETFROM:+0200
    TZOFFSETTO:+0100
    DTSTART:19701025T030000
    RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
    END:STANDARD
    END:VTIMEZONE
    """
}
