import RosterModel

/// **ATW-N-REST**: at least 14 hours of rest after a night duty that ends after 02:00 (ATW 5:8,
/// third paragraph); once in 7x24 hours 8 hours, where a recorded override says that the work requires it.
///
/// Example: after a night to 07:30 the next duty may start at 21:30, not at 21:29 without an override.
enum RestAfterNight {
  static let id: RuleID = "ATW-N-REST"

  static func read(_ record: WorkRecord, by rule: Rule) -> Check.Reading {
    let short = ShortRests(record, rule, concerns: \.isNightPastTwo)
    let findings = record.dutyPairs.compactMap { former, next -> Finding? in
      let rest = next.start - former.end
      guard former.isNightPastTwo, rest < rule.limit, !short.allow(before: next) else { return nil }
      return record.finding(
        rule, from: former.ends, to: next.begins, measured: rest.inHours,
        assignments: [former.last.assignment, next.parts[0].assignment])
    }
    return Check.Reading(
      findings: findings, allowances: short.allowances(in: record, by: rule))
  }
}
