import RosterModel

/// **ATW-N-38**: at most 38 hours between 00:00 and 06:00 in any 2 consecutive ISO weeks of which one lies
/// in the period, instead of ATW-N-36 and by collective agreement only (ATW 5:8).
///
/// Hours are real presence; a duty counts in the week it starts in, as for ATW-WEEK. Without a week of
/// history the first window is judged on what is known, and the rule is listed as not assessed.
///
/// Example: six nights of 23:00-07:00 in two weeks are 36 hours and allowed; seven are 42 and found.
enum NightHoursPerFortnight {
  static let id: RuleID = "ATW-N-38"

  private static let weeks = 2

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    let table = record.weeks
    let hours = nightHours(of: record)
    let broken = table.brokenWindows(of: weeks) { hours[$0].total() > rule.limit }
    return broken.map { window in
      let from = table.begin(of: window.lowerBound)
      let to = table.begin(of: window.upperBound)
      return record.finding(
        rule, from: from, to: to, measured: hours[window].total().inHours,
        assignments: edges(of: record, from: from, to: to))
    }
  }

  static func missing(in record: WorkRecord) -> NotAssessed.Reason? {
    record.horizon.shortage(forWindowOf: weeks)
  }

  /// Presence between 00:00 and 06:00 per week of the table.
  private static func nightHours(of record: WorkRecord) -> [Minutes] {
    var hours = [Minutes](repeating: .zero, count: record.weeks.hours.count)
    for duty in record.duties {
      guard let week = record.weeks.week(of: duty.begins.date) else { continue }
      hours[week] += NightHours.presence(of: duty.parts)
    }
    return hours
  }

  /// The first and last duty with such hours that start between two moments.
  private static func edges(
    of record: WorkRecord, from: LocalTime, to: LocalTime
  ) -> [Assignment] {
    let inside = record.duties.filter {
      $0.begins >= from && $0.begins < to && NightHours.presence(of: $0.parts) > .zero
    }
    guard let first = inside.first, let last = inside.last else { return [] }
    return inside.count == 1
      ? [first.parts[0].assignment] : [first.parts[0].assignment, last.parts[0].assignment]
  }
}
