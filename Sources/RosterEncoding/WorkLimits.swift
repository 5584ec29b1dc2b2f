import RosterModel

/// Limits on the work of one day, in minutes.
struct WorkLimits {
  /// ATW-SHIFT and VVT-SHIFT.
  var duty: Int?
  /// ATW-N-LEN.
  var night: Int?
  /// ATW-BRK.
  var breaks: Bool
  /// HR-LEN and HR-NLEN: minutes and points.
  var healthyDuty: (minutes: Int, points: Int)?
  var healthyNight: (minutes: Int, points: Int)?

  init(_ rules: RuleSet, healthFactor: Int) {
    let minutes = { (id: RuleID) in rules[id].map { Int($0.value * 60) } }
    duty = [minutes("ATW-SHIFT"), minutes("VVT-SHIFT")].compactMap { $0 }.min()
    night = minutes("ATW-N-LEN")
    breaks = rules["ATW-BRK"] != nil
    healthyDuty = rules["HR-LEN"].map { (Int($0.value * 60), $0.weight * healthFactor) }
    healthyNight = rules["HR-NLEN"].map { (Int($0.value * 60), $0.weight * healthFactor) }
  }

  /// Whether shifts worked on one day keep the law by themselves. `clockChange` is added to the
  /// work when the clocks go back during it.
  func allow(_ shifts: [Shift], longestSpan: Int, clockChange: Minutes) -> Bool {
    let kind = DutyKind(shifts)
    let work = shifts.map(\.work).total().count + clockChange.count
    let rest = shifts.map(\.breakTime).total().count + timeBetween(shifts)
    if kind.end - kind.begin + clockChange.count > longestSpan { return false }
    if let duty, work > duty { return false }
    if let night, kind.isNight, work > night { return false }
    guard breaks else { return true }
    return !(work > 330 && rest < 30) && !(work > 600 && rest < 45)
  }

  /// Time off between parts of a day, which is a break from 15 minutes on (DEF-BREAK).
  private func timeBetween(_ shifts: [Shift]) -> Int {
    let ordered = shifts.map(\.span).sorted { $0.lowerBound < $1.lowerBound }
    return zip(ordered, ordered.dropFirst()).map { $1.lowerBound - $0.upperBound }
      .filter { $0 >= 15 }.reduce(0, +)
  }

  /// Points of the day's work whatever stands around it.
  func points(_ shifts: [Shift]) -> Int {
    let kind = DutyKind(shifts)
    let work = shifts.map(\.work).total().count
    var points = 0
    if let healthyDuty, work > healthyDuty.minutes { points += healthyDuty.points }
    if let healthyNight, kind.shiftClass == .night, work > healthyNight.minutes {
      points += healthyNight.points
    }
    return points
  }
}
