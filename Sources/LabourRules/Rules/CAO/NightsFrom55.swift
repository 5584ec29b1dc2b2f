import RosterModel

/// **VVT-55**: no night shift from the age of 55, unless the employee has no objection, recorded as consent
/// (CAO VVT).
///
/// A night is one of the law (DEF-NIGHT); the age is that on the day it starts. Without a date of birth the
/// rule is not assessed.
///
/// Example: born on 10 January 1972, a night on 9 January 2027 is allowed, one on the 10th is found.
enum NightsFrom55 {
  static let id: RuleID = "VVT-55"

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    record.plannedDuties.filter(\.isNight).compactMap { duty in
      let date = duty.begins.date
      guard let age = record.age(on: date), Double(age) >= rule.value,
        !record.consents(to: rule, on: date)
      else { return nil }
      return record.finding(
        rule, from: duty.begins, to: duty.ends, measured: Double(age), assignments: duty.edges)
    }
  }

  static func missing(in record: WorkRecord) -> NotAssessed.Reason? {
    record.birthDate == nil && record.plannedDuties.contains(where: \.isNight)
      ? .birthDateMissing : nil
  }
}
