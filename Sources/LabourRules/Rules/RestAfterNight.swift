import RosterModel

/// **ATW-N-REST**: at least 14 hours of rest after a night duty that ends after 02:00 (ATW 5:8,
/// third paragraph).
///
/// The one rest of 8 hours a week that the law allows when the work requires it is not given here.
///
/// Example: after a night to 07:30 the next duty may start at 21:30, not at 21:29.
enum RestAfterNight {
  static let id: RuleID = "ATW-N-REST"

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    record.dutyPairs.compactMap { former, next in
      let rest = next.start - former.end
      guard former.isNightPastTwo, rest < rule.limit else { return nil }
      return record.finding(
        rule, from: former.ends, to: next.begins, measured: rest.inHours,
        assignments: [former.last.assignment, next.parts[0].assignment])
    }
  }
}
