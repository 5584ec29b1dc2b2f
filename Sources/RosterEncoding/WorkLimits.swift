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

  /// Whether shifts worked on a day with such a clock keep the law by themselves.
  func allow(_ shifts: [Shift], longestSpan: Int, _ clock: DayClock) -> Bool {
    let spans = shifts.map { clock.real($0.span) }.sorted { $0.lowerBound < $1.lowerBound }
    let breakTime = shifts.map(\.breakTime).total().count
    let work = work(shifts, clock)
    let span = (spans.map(\.upperBound).max() ?? 0) - (spans.first?.lowerBound ?? 0)
    if span > longestSpan { return false }
    if let duty, work > duty { return false }
    let smallHours = clock.smallHours(shifts.map(\.span))
    // A night by one clock and none by the other: nobody is planned on it.
    guard (smallHours > 60) == DutyKind(shifts).isNight else { return false }
    if let night, smallHours > 60, work > night { return false }
    guard breaks else { return true }
    let rest = breakTime + timeBetween(spans)
    return !(work > 330 && rest < 30) && !(work > 600 && rest < 45)
  }

  /// Real presence less breaks.
  func work(_ shifts: [Shift], _ clock: DayClock) -> Int {
    shifts.reduce(0) { $0 + clock.real($1.span).count - $1.breakTime.count }
  }

  /// Time off between parts of a day, which is a break from 15 minutes on (DEF-BREAK).
  private func timeBetween(_ spans: [Range<Int>]) -> Int {
    zip(spans, spans.dropFirst()).map { $1.lowerBound - $0.upperBound }
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
