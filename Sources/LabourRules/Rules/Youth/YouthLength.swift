import RosterModel

/// **ATW-YOUTH-LEN**: a duty of someone of 16 or 17 holds at most 9 hours of work (ATW 5:7).
///
/// The age is that on the day the duty starts; without a date of birth nobody is young. Work is real presence
/// less the break, over all parts of a broken duty.
///
/// Example: 07:00-16:30 with half an hour's break is 9 hours and allowed; to 17:00 it is 9.5 and found.
enum YouthLength {
  static let id: RuleID = "ATW-YOUTH-LEN"

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    DutyLength.findings(in: record, by: rule) { record.isYoung(on: $0.begins.date) }
  }
}
