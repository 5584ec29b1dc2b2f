import RosterModel

/// **GHZ-CON-ROW**: standby and on-call duty on at most 5 dates in a row, more only with consent (CAO GHZ,
/// read in an older text).
///
/// A duty counts for the date on which it starts; the row may start in the history. Each date of the period
/// beyond the limit is told.
///
/// Example: on call from Monday to Friday is allowed; on Saturday too is found.
enum OnCallRow {
  static let id: RuleID = "GHZ-CON-ROW"

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    let days = Workday.places(in: Workday.workdays(of: record.onCall))
    return RowLimit.findings(
      in: record, by: rule,
      places: days.filter { Double($0.place) > record.most(by: rule, on: $0.day.date) })
  }
}
