import RosterModel

/// **ATW-N-LEN**: a night duty holds at most 10 hours of work (ATW 5:8, first paragraph).
///
/// Presence duties have limits of their own (ATB-AAN). A night duty has more than 60 minutes of presence between 00:00 and 06:00.
///
/// Example: 21:00-07:30 with half an hour's break is 10 hours and allowed, except in the night the
/// clock goes back: then it is 11 and found.
enum NightLength {
  static let id: RuleID = "ATW-N-LEN"

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    DutyLength.findings(in: record, by: rule) { $0.isNight && !$0.isPresence }
  }
}
