import RosterModel

/// **VVT-OPK-PAY**: each attendance above the number of VVT-OPK costs 25 euro, consented to or not (CAO VVT
/// 2025-2026).
///
/// Counted as VVT-OPK does, by the number of the contract. One finding per attendance, of the euros it costs.
///
/// Example: with 20 hours a week four attendances cost nothing; the fifth costs 25 euro, the sixth again.
enum AttendancePay {
  static let id: RuleID = "VVT-OPK-PAY"

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    Attendances.extra(in: record, above: record.definitions.attendances).map { extra in
      record.finding(
        rule, from: extra.timed.begins, to: extra.timed.ends, measured: rule.value, allowed: 0,
        assignments: [extra.timed.assignment])
    }
  }
}
