import RosterModel

/// **GHZ-CON**: standby and on-call duty (*consignatie*, *bereikbaarheidsdienst*) on at most 7 days in any 28
/// consecutive dates, more only with consent (CAO GHZ, read in an older text).
///
/// A duty counts for the date on which it starts, and a date once, however many duties start on it. Each date
/// of the period beyond the limit is told, with the number in the 28 dates that end with it; dates before the
/// period count. With less than 4 weeks of history the rule is listed as not assessed where someone has such
/// duties.
///
/// Example: a whole week from Monday to Sunday and the Monday four weeks after the first are allowed; the
/// Sunday before that Monday is the 8th day in 28 and found.
enum OnCallDays {
  static let id: RuleID = "GHZ-CON"

  /// The dates the rule's value holds for.
  private static let window = 28

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    let days = Workday.workdays(of: record.onCall)
    let places = days.map { (day: $0, place: count(until: $0.date, of: days)) }
    return RowLimit.findings(
      in: record, by: rule,
      places: places.filter { Double($0.place) > record.most(by: rule, on: $0.day.date) })
  }

  /// How many days lie in the 28 dates that end with a date.
  private static func count(until date: CivilDate, of days: [Workday]) -> Int {
    days.filter { $0.date <= date && $0.date > date - window }.count
  }

  static func missing(in record: WorkRecord) -> NotAssessed.Reason? {
    // The first date of the period ends a window that reaches 27 dates back: 4 whole weeks.
    record.onCall.isEmpty ? nil : record.horizon.shortage(forWindowOf: window / 7 + 1)
  }
}
