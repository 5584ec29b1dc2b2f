import RosterModel

/// **HOUSE-LONG**: at most 10 hours of work in a duty that starts while an exemption from long duties holds,
/// whatever the reason, which is not stored.
///
/// Work is real presence less the break, over all parts of a broken duty, presence duties too.
///
/// Example: 07:00-17:30 with half an hour's break is 10 hours and allowed; to 18:00 it is 10.5 and found.
enum LongDuties {
  static let id: RuleID = "HOUSE-LONG"

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    DutyLength.findings(in: record, by: rule) { record.isExemptFromLong(on: $0.begins.date) }
  }
}
