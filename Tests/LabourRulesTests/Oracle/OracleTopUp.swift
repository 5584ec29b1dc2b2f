import RosterModel
import TestSupport

/// Hours at another employer on one day that bring the fullest window of an average to its limit,
/// or a minute over it: drawn days hardly ever add up so exactly.
enum OracleTopUp {
  /// Weeks, hours a week, and from so many nights; 15, for those the lower average just does not
  /// hold for.
  private static let averages = [(4, 55, 0), (16, 48, 0), (16, 40, 15)]

  /// The hours, or `nil` where the window is over its limit already.
  static func leave(
    for scenario: Scenario, _ roster: Roster, using random: inout SplitMix
  ) -> Leave? {
    let oracle = Oracle(on: OracleCase.person, roster, in: scenario)
    let (weeks, most, nights) = random.pick(averages)
    let windows = oracle.windows(of: weeks).filter {
      oracle.nights[$0].reduce(0, +) >= nights
    }
    let sum = { (window: Range<Int>) in oracle.hours[window].reduce(0, +) }
    guard let fullest = windows.max(by: { sum($0) < sum($1) }) else { return nil }
    let room = most * 60 * weeks - sum(fullest)
    guard room >= 0 else { return nil }
    let day = oracle.line.firstMonday + (fullest.upperBound * 7 - 4)
    return Leave(
      person: OracleCase.person, from: day, to: day, kind: .employer,
      perDay: Minutes(room + random.int(0...1)))
  }
}
