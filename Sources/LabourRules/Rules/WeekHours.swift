import RosterModel

/// **ATW-WEEK**: at most 60 hours of work in an ISO week (ATW 5:7, first paragraph, under b).
///
/// A duty counts in the week it starts in; counted absence and hours at another employer count as
/// worked (ATW 5:2).
///
/// Example: six duties of 10 hours are allowed; with an hour at another employer they are found.
enum WeekHours {
  static let id: RuleID = "ATW-WEEK"

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    WeekAverage.findings(in: record, by: rule, weeks: 1)
  }
}
