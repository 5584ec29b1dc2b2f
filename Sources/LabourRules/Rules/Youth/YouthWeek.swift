import RosterModel

/// **ATW-YOUTH-WEEK**: at most 45 hours of work in an ISO week for someone who is 16 or 17 on its Monday
/// (ATW 5:7).
///
/// A duty counts in the week it starts in; counted absence, lessons and hours at another employer count as
/// worked (ATW 5:2).
///
/// Example: five duties of 8 hours and a lesson day of 5 are allowed; a lesson day of 5.5 hours is found.
enum YouthWeek {
  static let id: RuleID = "ATW-YOUTH-WEEK"

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    WeekAverage.findings(in: record, by: rule, weeks: 1) { record.isYoung(inAllOf: $0) }
  }
}
