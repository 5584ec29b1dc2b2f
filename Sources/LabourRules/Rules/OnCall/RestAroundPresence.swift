import RosterModel

/// **ATB-AAN-REST**: at least 11 hours of rest before and after a presence or sleep duty (ATB 4.8:1).
///
/// The shorter rests that the law leaves open by collective agreement (once a week 10 hours and once 8) are
/// found too: an override of the daily rest does not concern this one. Work less than 8 hours before or
/// after a presence duty belongs to the same duty (ATW 1:7c).
///
/// Example: after a sleep duty to 07:00 the next duty may start at 18:00, not at 17:59.
enum RestAroundPresence {
  static let id: RuleID = "ATB-AAN-REST"

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    record.dutyPairs.compactMap { former, next in
      let rest = next.start - former.end
      guard former.isPresence || next.isPresence, rest < rule.limit else { return nil }
      return record.finding(
        rule, from: former.ends, to: next.begins, measured: rest.inHours,
        assignments: [former.last.assignment, next.parts[0].assignment])
    }
  }
}
