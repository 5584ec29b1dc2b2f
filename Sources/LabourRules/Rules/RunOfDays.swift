import RosterModel

/// **HR-RUN**: at most 5 workdays on consecutive dates (gezond roosteren).
///
/// Each workday beyond the fifth costs; the row may start in the history.
///
/// Example: Monday to Friday cost nothing, Monday to Sunday cost twice.
enum RunOfDays {
  static let id: RuleID = "HR-RUN"

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    RowLimit.findings(in: record, by: rule, places: Workday.places(in: record.workdays))
  }
}
