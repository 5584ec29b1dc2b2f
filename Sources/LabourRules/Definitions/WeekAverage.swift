import RosterModel

/// Hours over whole weeks against an average.
///
/// A window is broken where sum of hours > number of weeks x limit (hours, ATW 5:7 and 5:8).
enum WeekAverage {
  /// The broken windows of so many weeks, no two of which overlap, of those a rule looks at.
  static func findings(
    in record: WorkRecord, by rule: Rule, weeks: Int,
    where applies: (Range<Int>) -> Bool = { _ in true }
  ) -> [Finding] {
    let table = record.weeks
    let most = rule.limit * weeks
    let broken = table.brokenWindows(of: weeks) { window in
      applies(window) && table.hours(in: window) > most
    }
    return broken.map { window in
      let from = table.begin(of: window.lowerBound)
      let to = table.begin(of: window.upperBound)
      return record.finding(
        rule, from: from, to: to, measured: table.hours(in: window).inHours / Double(weeks),
        assignments: edges(of: record, from: from, to: to))
    }
  }

  /// The first and last assignment that start between two moments.
  static func edges(of record: WorkRecord, from: LocalTime, to: LocalTime) -> [Assignment] {
    let inside = record.assignments.filter { $0.begins >= from && $0.begins < to }
    guard let first = inside.first, let last = inside.last else { return [] }
    return inside.count == 1 ? [first.assignment] : [first.assignment, last.assignment]
  }
}
