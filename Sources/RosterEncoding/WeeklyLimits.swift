import RosterModel
import RosterProblem

/// Working days and attendances per week (VVT-DAYS, VVT-OPK) as tallies, each only in weeks where longest
/// paths show that it could be broken.
struct WeeklyLimits {
  let rules: RuleSet
  let person: PersonID
  let scenario: Scenario
  let bounds: WindowBounds
  /// Whether each duty is work, and how often someone comes to work for it.
  let works: [Int32]
  let attendances: [Int32]
  /// Days whose duty is fixed, with that duty.
  let fixed: [Int: Int]

  /// The tallies.
  func tallies() -> [Tally] {
    (0..<scenario.period.weeks).flatMap { week in
      let days = (week * 7)..<(week * 7 + 7)
      let monday = scenario.period.start + week * 7
      return [
        limited(works, "VVT-DAYS", days) { Int($0.value) },
        limited(attendances, "VVT-OPK", days) { Int($0.value) - fewer(on: monday) },
      ].compactMap { $0 }
    }
  }

  private func limited(
    _ amounts: [Int32], _ id: RuleID, _ days: Range<Int>, _ most: (Rule) -> Int
  ) -> Tally? {
    guard let rule = rules[id], !consents(to: id, days) else { return nil }
    let agreed = days.reduce(0) { $0 + Int(fixed[$1].map { amounts[$0] } ?? 0) }
    let limit = max(most(rule), agreed)
    guard bounds.most(amounts, days: days) > limit else { return nil }
    return Tally(amounts: amounts, onDays: Array(days), most: limit)
  }

  /// Contracts up to 15 and up to 24 hours a week have an attendance fewer each.
  private func fewer(on monday: CivilDate) -> Int {
    let weekly = scenario.contracts.filter { $0.person == person && $0.holds(on: monday) }
      .reduce(Minutes.zero) { $0 + $1.weekly.upperBound }
    return [15.0, 24.0].count { weekly <= Minutes.hours($0) }
  }

  /// Consent on all days of a week: with less than that the rule is planned by.
  private func consents(to id: RuleID, _ days: Range<Int>) -> Bool {
    days.allSatisfy { scenario.consents(person, to: id, on: scenario.period.start + $0) }
  }
}

extension Scenario {
  /// Whether someone recorded consent to break a rule on a date.
  func consents(_ person: PersonID, to rule: RuleID, on date: CivilDate) -> Bool {
    consents.contains { $0.person == person && $0.rule == rule && $0.holds(on: date) }
  }
}
