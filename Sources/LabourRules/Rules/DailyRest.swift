import RosterModel

/// **ATW-DREST**: at least 11 hours of unbroken rest in every 24 hours from the start of a duty
/// (ATW 5:3, second paragraph); once in 7x24 hours 8 hours, where a recorded override says that the work
/// requires it.
///
/// Broken where the 24 hours from the start of a duty hold no such rest. That is so where it lasts longer than 13
/// hours from its first to its last moment, or where the next duty starts less than 11 hours after it ended and no
/// rest of 11 hours follows within the same 24. Shifts less than 8 hours apart are one broken duty (ATW 1:7c), so
/// its whole length counts. How long a presence duty may last is ATB-AAN's.
///
/// Example: a late shift to 23:00 and an early one at 10:00 are allowed; at 09:59 they are found, unless an
/// override is recorded for that day. 07:30-10:30 and 18:30-20:30 with nothing until 07:30 are allowed.
enum DailyRest {
  static let id: RuleID = "ATW-DREST"

  private static let day = Minutes.hours(24)

  static func read(_ record: WorkRecord, by rule: Rule) -> Check.Reading {
    let short = ShortRests(record, rule) { _ in true }
    let findings = record.duties.indices.compactMap { index in
      restBetween(index, in: record, by: rule, short)
        ?? longDuty(record.duties[index], in: record, by: rule)
    }
    return Check.Reading(
      findings: findings, allowances: short.allowances(in: record, by: rule))
  }

  private static func restBetween(
    _ index: Int, in record: WorkRecord, by rule: Rule, _ short: ShortRests
  ) -> Finding? {
    guard index + 1 < record.duties.count else { return nil }
    let (former, next) = (record.duties[index], record.duties[index + 1])
    guard next.start - former.end < rule.limit, record.isSeam(former, next),
      !short.allow(before: next), longestRest(from: index, of: record.duties) < rule.limit
    else { return nil }
    return record.finding(
      rule, from: former.ends, to: next.begins, measured: (next.start - former.end).inHours,
      assignments: [former.last.assignment, next.parts[0].assignment])
  }

  /// The longest rest inside the 24 hours from the start of a duty.
  private static func longestRest(from index: Int, of duties: [Duty]) -> Minutes {
    let windowEnd = duties[index].start + day
    var longest = Minutes.zero
    for current in index..<duties.count where duties[current].end < windowEnd {
      let next = current + 1 < duties.count ? duties[current + 1].start : windowEnd
      longest = max(longest, min(next, windowEnd) - duties[current].end)
      if next >= windowEnd { break }
    }
    return longest
  }

  private static func longDuty(
    _ duty: Duty, in record: WorkRecord, by rule: Rule
  ) -> Finding? {
    let left = day - (duty.end - duty.start)
    guard left < rule.limit, !duty.isPresence, record.isPlanned(duty) else { return nil }
    return record.finding(
      rule, from: duty.begins, to: duty.ends, measured: max(.zero, left).inHours,
      assignments: duty.edges)
  }
}
