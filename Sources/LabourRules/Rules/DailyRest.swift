import RosterModel

/// **ATW-DREST**: at least 11 hours of unbroken rest in every 24 hours from the start of a duty
/// (ATW 5:3, second paragraph).
///
/// Broken where a duty lasts longer than 13 hours from its first to its last moment, or where the
/// next duty starts less than 11 hours after it ended. Shifts less than 8 hours apart are one
/// broken duty (ATW 1:7c), so its whole length counts. The one rest of 8 hours a week that the law
/// allows when the work requires it is not given here.
///
/// Example: a late shift to 23:00 and an early one at 10:00 are allowed; at 09:59 they are found.
enum DailyRest {
  static let id: RuleID = "ATW-DREST"

  private static let day = Minutes.hours(24)

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    record.duties.indices.compactMap { index in
      let next = index + 1 < record.duties.count ? record.duties[index + 1] : nil
      return finding(on: record.duties[index], next: next, in: record, by: rule)
    }
  }

  private static func finding(
    on duty: Duty, next: Duty?, in record: WorkRecord, by rule: Rule
  ) -> Finding? {
    if let next, record.horizon.contains(next.start), next.start - duty.end < rule.limit {
      return record.finding(
        rule, from: duty.ends, to: next.begins, measured: (next.start - duty.end).inHours,
        assignments: [duty.last.assignment, next.parts[0].assignment])
    }
    let left = day - (duty.end - duty.start)
    guard left < rule.limit, record.horizon.contains(duty.lastStart) else { return nil }
    return record.finding(
      rule, from: duty.begins, to: duty.ends, measured: max(.zero, left).inHours,
      assignments: duty.edges)
  }
}
