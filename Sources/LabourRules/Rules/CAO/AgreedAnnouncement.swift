import RosterModel

/// **VVT-ANN**: the roster is made known at least 28 days before a duty (CAO VVT, read in an older text);
/// what is made known later stands only with the employee's consent on the day of the duty.
///
/// Read as ATW-ANN, which no consent lifts.
///
/// Example: made known on 7 December, a duty on 4 January is allowed; one on 3 January is found without
/// consent.
enum AgreedAnnouncement {
  static let id: RuleID = "VVT-ANN"

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    Announcement.findings(in: record, by: rule)
  }

  static func missing(in record: WorkRecord) -> NotAssessed.Reason? {
    Announcement.missing(in: record)
  }
}
