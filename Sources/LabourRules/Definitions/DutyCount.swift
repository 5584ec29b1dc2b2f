import RosterModel

/// How many duties of one kind start in so many consecutive ISO weeks of which one lies in the period.
///
/// With less history than the window takes, windows that reach back further are judged on what is known;
/// where none is broken by that, more duties in the period than its share, rounded down, give a warning.
enum DutyCount {
  /// What a rule finds of these duties, in order of time.
  static func findings(
    of duties: [TimedAssignment], over weeks: Int, in record: WorkRecord, by rule: Rule
  ) -> [Finding] {
    let windows = DateWindows.broken(ofWeeks: weeks, in: record, known: duties.last?.date) {
      Double(starting(duties, in: $0).count) > rule.value
    }
    if windows.isEmpty, missing(of: duties, over: weeks, in: record) != nil {
      return warnings(of: duties, over: weeks, in: record, by: rule)
    }
    return windows.map { window in
      let inside = starting(duties, in: window)
      return record.finding(rule, over: window, measured: Double(inside.count), of: inside)
    }
  }

  /// What lacks, for someone with any such duty.
  static func missing(
    of duties: [TimedAssignment], over weeks: Int, in record: WorkRecord
  ) -> NotAssessed.Reason? {
    duties.isEmpty ? nil : record.horizon.shortage(forWindowOf: weeks)
  }

  private static func starting(
    _ duties: [TimedAssignment], in window: Range<CivilDate>
  ) -> [TimedAssignment] {
    duties.filter { window.contains($0.date) }
  }

  /// The pro-rata cap: floor(limit x weeks of the period / weeks of the window).
  private static func warnings(
    of duties: [TimedAssignment], over weeks: Int, in record: WorkRecord, by rule: Rule
  ) -> [Finding] {
    let count = Double(duties.filter { record.period.contains($0.date) }.count)
    let cap = (rule.value * Double(record.period.weeks) / Double(weeks)).rounded(.down)
    return count > cap ? [record.warning(rule, measured: count, allowed: cap)] : []
  }
}
