import RosterModel

/// **ATB-BER**: at most 3 on-call duties of the care sector (*bereikbaarheidsdienst*) in an ISO week
/// (ATB, read second hand).
///
/// A duty counts in the week it starts in. Standby (*consignatie*) is ATW-CON's.
///
/// Example: on call from Friday to Sunday is allowed; on Monday of the same week too, it is found.
enum OnCallPerWeek {
  static let id: RuleID = "ATB-BER"

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    DutyCount.findings(of: record.reachable, over: 1, in: record, by: rule)
  }
}
