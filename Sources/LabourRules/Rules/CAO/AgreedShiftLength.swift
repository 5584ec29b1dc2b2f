import RosterModel

/// **VVT-SHIFT**: a duty holds at most 10 hours of work (CAO VVT); 12 only where it could not be foreseen,
/// which no plan can claim.
///
/// Example: 07:00-17:30 with half an hour's break is 10 hours and allowed; to 18:00 it is 10.5 and found.
enum AgreedShiftLength {
  static let id: RuleID = "VVT-SHIFT"

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    ShiftLength.findings(in: record, by: rule)
  }
}
