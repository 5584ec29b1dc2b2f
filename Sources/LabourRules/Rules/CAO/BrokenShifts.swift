import RosterModel

/// **VVT-BROKEN**: broken shifts only with consent (CAO VVT; not established in its text).
///
/// A duty of the law whose parts do not follow on each other is broken.
///
/// Example: 07:00-10:00 and 17:00-20:00 on one day is found; 07:00-10:00 and 10:00-13:00 is not.
enum BrokenShifts {
  static let id: RuleID = "VVT-BROKEN"

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    record.plannedDuties.filter { duty in
      hasTimeOff(duty)
        && !record.consents(to: rule, on: duty.begins.date)
    }.map { duty in
      record.finding(
        rule, from: duty.begins, to: duty.ends, measured: Double(duty.parts.count),
        assignments: duty.edges)
    }
  }

  /// Whether a part starts after all before it have ended.
  private static func hasTimeOff(_ duty: Duty) -> Bool {
    var end = duty.parts[0].end
    for part in duty.parts.dropFirst() {
      if part.start > end { return true }
      end = max(end, part.end)
    }
    return false
  }
}
