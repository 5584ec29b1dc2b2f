import RosterModel

/// Work in a duty against the most that those a rule looks at may hold.
enum DutyLength {
  /// The duties of the period, of those a rule looks at, with more work than it allows. Hours of a presence
  /// duty are work as any other.
  static func findings(
    in record: WorkRecord, by rule: Rule, where applies: (Duty) -> Bool
  ) -> [Finding] {
    record.plannedDuties.filter { $0.work > rule.limit && applies($0) }.map { duty in
      record.finding(
        rule, from: duty.begins, to: duty.ends, measured: duty.work.inHours,
        assignments: duty.edges)
    }
  }
}
