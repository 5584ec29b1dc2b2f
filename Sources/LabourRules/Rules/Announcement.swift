import RosterModel

/// **ATW-ANN**: the roster is made known at least 28 days before a duty (ATW 4:2).
///
/// Days are those of the calendar, from the day in `published` to that on which the duty starts. One finding
/// a person, at the first duty of the period that was made known too late; it names no shift, since taking
/// shifts out of a roster makes nothing known earlier. Without `published` the rule is not assessed. The 4
/// days the law allows for the times alone, where the rest days are known 28 days before, are not read.
///
/// Example: made known on 7 December, a duty on 4 January is allowed; one on 3 January is found with 27 days.
enum Announcement {
  static let id: RuleID = "ATW-ANN"

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    guard let published = record.lines.published else { return [] }
    let late = record.plannedDuties.first { duty in
      isLate(duty, published: published, in: record, by: rule)
    }
    guard let late else { return [] }
    let days = max(0, late.begins.date - published)
    return [record.finding(rule, from: late.begins, to: late.ends, measured: Double(days))]
  }

  private static func isLate(
    _ duty: Duty, published: CivilDate, in record: WorkRecord, by rule: Rule
  ) -> Bool {
    let date = duty.begins.date
    let days = date - published
    return record.horizon.contains(duty.start) && Double(days) < rule.value
      && !record.consents(to: rule, on: date)
  }

  static func missing(in record: WorkRecord) -> NotAssessed.Reason? {
    record.lines.published == nil ? .notPublished : nil
  }
}
