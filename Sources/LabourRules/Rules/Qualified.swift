import RosterModel

/// **HOUSE-QUALIFIED**: only on a shift in its own domain, with a contract in that domain on that
/// date, at the shift's lowest level or higher (Wet BIG; contract).
///
/// Levels are shown as numbers, 2+ as 2.5; nobody without a contract in the domain has any: 0.
///
/// Example: a level 3 on a shift that asks for 4 is found, a level 5 is not; a carer with a
/// contract in guidance alone is found on a shift of care.
enum Qualified {
  static let id: RuleID = "HOUSE-QUALIFIED"

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    record.planned.compactMap { finding(on: $0, in: record, by: rule) }
  }

  private static func finding(
    on timed: TimedAssignment, in record: WorkRecord, by rule: Rule
  ) -> Finding? {
    let least = timed.shift.minLevel ?? .level1
    let held = heldLevel(for: timed, in: record)
    if let held, held >= least { return nil }
    return record.finding(
      rule, from: timed.begins, to: timed.ends, measured: held.map(number) ?? 0,
      allowed: number(least), assignments: [timed.assignment])
  }

  private static func heldLevel(
    for timed: TimedAssignment, in record: WorkRecord
  ) -> QualificationLevel? {
    guard timed.assignment.domain == timed.shift.domain else { return nil }
    return record.lines.level(of: record.person, in: timed.shift.domain, on: timed.date)
  }

  private static func number(_ level: QualificationLevel) -> Double {
    switch level {
    case .level1: 1
    case .level2: 2
    case .level2Plus: 2.5
    case .level3: 3
    case .level4: 4
    case .level5: 5
    }
  }
}
