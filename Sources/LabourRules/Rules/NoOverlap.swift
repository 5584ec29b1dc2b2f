import RosterModel

/// **HOUSE-OVERLAP**: nobody works two shifts at once.
///
/// Read on the running clock; a shift that starts when another ends does not overlap it. One finding
/// per shift that starts before an earlier one has ended, in minutes.
///
/// Example: 07:00-15:30 and 15:30-17:00 are allowed; 07:00-15:30 and 15:00-23:30 overlap by 30
/// minutes.
enum NoOverlap {
  static let id: RuleID = "HOUSE-OVERLAP"

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    var findings: [Finding] = []
    var longest: TimedAssignment?
    for next in record.assignments {
      if let former = longest, former.end > next.start,
        record.horizon.contains(next.start) || record.horizon.contains(former.start)
      {
        findings.append(finding(former, next, in: record, by: rule))
      }
      if next.end >= longest?.end ?? next.end { longest = next }
    }
    return findings
  }

  private static func finding(
    _ former: TimedAssignment, _ next: TimedAssignment, in record: WorkRecord, by rule: Rule
  ) -> Finding {
    let until = former.end < next.end ? former : next
    return record.finding(
      rule, from: next.begins, to: until.ends,
      measured: Double((until.end - next.start).count),
      assignments: [former.assignment, next.assignment])
  }
}
