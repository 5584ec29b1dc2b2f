import RosterModel

/// What a collective agreement asks of one person's rows of nights and weeks (VVT-NSER, VVT-DAYS, VVT-OPK),
/// day by day: consents lift or change a limit on the days they hold, and what is fixed already counts before
/// it is come to.
struct AgreedLimits {
  let rules: RuleSet
  let scenario: Scenario
  let person: PersonID
  /// Shifts of the days of the period that may not change.
  let fixed: [Int: [Shift]]

  /// The most once a day of the period, counted from its start, is worked.
  func most(on day: Int) -> AgreedMost {
    AgreedMost(
      nightRow: nightRow(on: day),
      days: weekly("VVT-DAYS", on: day) { $0.isEmpty ? 0 : 1 } ?? Int.max,
      attendances: weekly("VVT-OPK", on: day, less: fewerAttendances(on: day)) { $0.attendances }
        ?? Int.max)
  }

  /// A row that is fixed as a whole is past mending.
  private func nightRow(on day: Int) -> Int {
    guard let rule = rules["VVT-NSER"] else { return Int.max }
    let agreed = scenario.most(of: person, by: rule, on: date(day))
    return max(agreed, isNight(day) ? fixedRow(before: day) + 1 : 0)
  }

  private func fixedRow(before day: Int) -> Int {
    (0..<day).reversed().prefix { isNight($0) }.count
  }

  private func isNight(_ day: Int) -> Bool {
    fixed[day].map { !$0.isEmpty && DutyKind($0).shiftClass == .night } ?? false
  }

  /// What is left on a day when what is fixed later in the week is taken off; a fixed day itself is never
  /// refused.
  private func weekly(
    _ id: RuleID, on day: Int, less fewer: @autoclosure () -> Int = 0, _ count: ([Shift]) -> Int
  ) -> Int? {
    guard let rule = rules[id] else { return nil }
    let most = scenario.most(of: person, by: rule, less: fewer(), on: date(day))
    guard most < Int.max, fixed[day].map(\.isEmpty) ?? true else { return Int.max }
    let later = ((day + 1)..<(day / 7 * 7 + 7)).reduce(0) { $0 + (fixed[$1].map(count) ?? 0) }
    return most - later
  }

  /// Contracts up to 15 and up to 24 hours a week have an attendance fewer each.
  private func fewerAttendances(on day: Int) -> Int {
    let monday = date(day).monday
    let own = scenario.contracts.filter { $0.person == person }
    let first = (monday...(monday + 6)).first { date in own.contains { $0.holds(on: date) } }
    let weekly = own.filter { $0.holds(on: first ?? monday) }
      .reduce(Minutes.zero) { $0 + $1.weekly.upperBound }
    return [15.0, 24.0].count { weekly <= Minutes.hours($0) }
  }

  private func date(_ day: Int) -> CivilDate { scenario.period.start + day }
}

extension Scenario {
  /// Whether someone recorded consent to break a rule on a date.
  func consents(_ person: PersonID, to rule: RuleID, on date: CivilDate) -> Bool {
    consents.contains { $0.person == person && $0.rule == rule && $0.holds(on: date) }
  }

  /// The most of a rule of consent that holds for someone on a date: what was consented to, where it is more.
  fileprivate func most(
    of person: PersonID, by rule: Rule, less fewer: Int = 0, on date: CivilDate
  ) -> Int {
    let own = Int(rule.value) - fewer
    let agreed = consents.filter {
      $0.person == person && $0.rule == rule.id && $0.holds(on: date)
    }
    .map { $0.value.map { Int($0) } ?? Int.max }.max()
    return max(own, agreed ?? own)
  }
}
