import RosterModel

/// **ATW-SHIFT**: a duty holds at most 12 hours of work (ATW 5:7, first paragraph, under a).
///
/// Presence duties have limits of their own (ATB-AAN). Work is real presence less the break, over all parts of a broken duty.
///
/// Example: 07:00-20:00 with an hour's break is 12 hours and allowed; with half an hour it is 12.5
/// hours and found.
enum ShiftLength {
  static let id: RuleID = "ATW-SHIFT"

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    DutyLength.findings(in: record, by: rule) { !$0.isPresence }
  }
}
