import RosterModel

/// **ATW-YOUTH-REST**: at least 12 hours of unbroken rest in every 24 hours from the start of a duty, for
/// someone of 16 or 17 (ATW 5:3, first paragraph); no recorded override shortens it.
///
/// Broken where a duty lasts longer than 12 hours from its first to its last moment, or where the next duty
/// starts less than 12 hours after it ended. The age is that on the day the duty starts, for a rest the duty
/// after it. That the rest holds the hours from 23:00 to 06:00 is ATW-YOUTH-NIGHT's.
///
/// Example: a late shift to 22:00 and one at 10:00 the next day are allowed; at 09:59 they are found.
enum YouthRest {
  static let id: RuleID = "ATW-YOUTH-REST"

  private static let day = Minutes.hours(24)

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    betweenDuties(in: record, by: rule) + longDuties(in: record, by: rule)
  }

  private static func betweenDuties(in record: WorkRecord, by rule: Rule) -> [Finding] {
    record.dutyPairs.filter { former, next in
      next.start - former.end < rule.limit && record.isYoung(on: next.begins.date)
    }.map { former, next in
      record.finding(
        rule, from: former.ends, to: next.begins, measured: (next.start - former.end).inHours,
        assignments: [former.last.assignment, next.parts[0].assignment])
    }
  }

  private static func longDuties(in record: WorkRecord, by rule: Rule) -> [Finding] {
    record.plannedDuties.filter { duty in
      timeLeft(by: duty) < rule.limit && record.isYoung(on: duty.begins.date)
    }.map { duty in
      record.finding(
        rule, from: duty.begins, to: duty.ends, measured: timeLeft(by: duty).inHours,
        assignments: duty.edges)
    }
  }

  /// What a duty leaves of the 24 hours that begin with it.
  private static func timeLeft(by duty: Duty) -> Minutes {
    let length = duty.end - duty.start
    return max(.zero, day - length)
  }
}
