import RosterModel

/// **HR-SAME**: at most 4 workdays of one kind on consecutive dates (gezond roosteren).
///
/// Each workday beyond the fourth costs; the row may start in the history.
///
/// Example: five early shifts from Monday to Friday cost once; four and a late one cost nothing.
enum SameKind {
  static let id: RuleID = "HR-SAME"

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    let places = Workday.places(in: record.workdays) { $0.kind == $1.kind }
    return RowLimit.findings(in: record, by: rule, places: places)
  }
}
