import RosterModel

/// **HR-NIGHTS**: at most 3 workdays of kind N on consecutive dates (gezond roosteren).
///
/// Each night beyond the third costs; the row may start in the history.
///
/// Example: nights from Monday to Thursday cost once.
enum NightRun {
  static let id: RuleID = "HR-NIGHTS"

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    let nights = record.workdays.filter { $0.kind == .night }
    return RowLimit.findings(in: record, by: rule, places: Workday.places(in: nights))
  }
}
