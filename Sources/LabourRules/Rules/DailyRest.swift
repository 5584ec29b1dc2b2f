import RosterModel

/// **ATW-DREST**: at least 11 hours of unbroken rest in every 24 hours from the start of a duty
/// (ATW 5:3, second paragraph); once in 7x24 hours 8 hours, where a recorded override says that the work
/// requires it.
///
/// Broken where a duty lasts longer than 13 hours from its first to its last moment, or where the
/// next duty starts less than 11 hours after it ended. Shifts less than 8 hours apart are one
/// broken duty (ATW 1:7c), so its whole length counts. How long a presence duty may last is ATB-AAN's.
///
/// Example: a late shift to 23:00 and an early one at 10:00 are allowed; at 09:59 they are found, unless an
/// override is recorded for that day.
enum DailyRest {
  static let id: RuleID = "ATW-DREST"

  private static let day = Minutes.hours(24)

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    let short = ShortRests(record, rule) { _ in true }
    let betweenDuties = record.dutyPairs.filter { former, next in
      next.start - former.end < rule.limit && !short.allow(before: next)
    }.map { former, next in
      record.finding(
        rule, from: former.ends, to: next.begins, measured: (next.start - former.end).inHours,
        assignments: [former.last.assignment, next.parts[0].assignment])
    }
    return betweenDuties + record.plannedDuties.compactMap { longDuty($0, in: record, by: rule) }
  }

  static func allowances(in record: WorkRecord, by rule: Rule) -> [Allowance] {
    ShortRests(record, rule) { _ in true }.allowances(in: record, by: rule)
  }

  private static func longDuty(
    _ duty: Duty, in record: WorkRecord, by rule: Rule
  ) -> Finding? {
    let left = day - (duty.end - duty.start)
    guard left < rule.limit, !duty.isPresence else { return nil }
    return record.finding(
      rule, from: duty.begins, to: duty.ends, measured: max(.zero, left).inHours,
      assignments: duty.edges)
  }
}
