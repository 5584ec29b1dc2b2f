import RosterModel

/// **ATW-CON-N**: no standby in the 11 hours before a night duty, nor in the 14 hours after it (ATW 5:9).
///
/// The value is the hours after the night. A standby that begins before the night is told as before it,
/// any other as after it; one that falls in the night leaves 0 hours. One of the two lies in the period.
///
/// Example: with a night from 23:00 to 07:00 standby may last to 12:00 on the day before, not to 12:01,
/// and begin again at 21:00, not at 20:59.
enum StandbyAroundNight {
  static let id: RuleID = "ATW-CON-N"

  private static let hoursBefore = Minutes.hours(11)

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    let standby = record.standby
    guard !standby.isEmpty else { return [] }
    return record.duties.filter(\.isNight).flatMap { night -> [Finding] in
      standby.filter { record.isPlanned(night) || record.horizon.contains($0.start) }
        .compactMap { finding(on: $0, around: night, in: record, by: rule) }
    }
  }

  private static func finding(
    on standby: TimedAssignment, around night: Duty, in record: WorkRecord, by rule: Rule
  ) -> Finding? {
    standby.start < night.start
      ? tooLate(standby, before: night, in: record, by: rule)
      : tooSoon(standby, after: night, in: record, by: rule)
  }

  private static func tooLate(
    _ standby: TimedAssignment, before night: Duty, in record: WorkRecord, by rule: Rule
  ) -> Finding? {
    let between = night.start - standby.end
    guard between < hoursBefore else { return nil }
    return record.finding(
      rule, from: standby.ends, to: night.begins, measured: max(.zero, between).inHours,
      allowed: hoursBefore.inHours, assignments: [standby.assignment, night.parts[0].assignment])
  }

  private static func tooSoon(
    _ standby: TimedAssignment, after night: Duty, in record: WorkRecord, by rule: Rule
  ) -> Finding? {
    let between = standby.start - night.end
    guard between < rule.limit else { return nil }
    return record.finding(
      rule, from: night.ends, to: standby.begins, measured: max(.zero, between).inHours,
      assignments: [night.last.assignment, standby.assignment])
  }
}
