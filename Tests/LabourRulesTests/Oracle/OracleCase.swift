import RosterModel
import TestSupport

/// A scenario of one person, VIG-01, with a roster somebody might make: stretches of the same
/// shift with free days between, now and then a split day or another shift. No two shifts overlap.
///
/// Times stand close to the limits of the law, on both sides of them; half of the periods lie at a
/// change of the clock.
struct OracleCase {
  /// The one person.
  static let person: PersonID = "VIG-01"

  /// What it was drawn from.
  let seed: Int
  /// The shifts, the history, and leave and counts.
  private(set) var scenario: Scenario
  /// The period.
  private(set) var roster = Roster()

  /// The case of a seed.
  init(seed: Int) {
    self.seed = seed
    var random = SplitMix(seed: seed)
    let weeks = random.int(3...8)
    let period = Period(start: Self.monday(weeks: weeks, using: &random), weeks: weeks)
    scenario = Scenario(name: "seed \(seed)", location: "paper", period: period)
    scenario.people = [Person(id: Self.person)]
    scenario.shifts = OracleShifts.table(using: &random)
    let hasHistory = !random.once(in: 3)
    let first = hasHistory ? period.start - MinuteLine.weeksBefore * 7 : period.start
    var days = OracleDays(shifts: scenario.shifts, using: &random)
    days.fill(first...period.end, using: &random)
    scenario.history = days.worked.filter { $0.date < period.start }
    roster = Roster(
      days.worked.filter { $0.date >= period.start }.map {
        Assignment(date: $0.date, person: $0.person, shift: $0.shift, domain: .care)
      })
    if random.once(in: 4) { addLeave(using: &random) }
    if random.once(in: 2) { addSundays(using: &random) }
    if random.once(in: 5), let hours = OracleTopUp.leave(for: scenario, roster, using: &random) {
      scenario.leave.append(hours)
    }
  }

  /// The first day: half of the time so that a change of the clock falls in the week before the
  /// period or in one of its weeks.
  private static func monday(weeks: Int, using random: inout SplitMix) -> CivilDate {
    let changes = [(2027, 3, 28), (2026, 10, 25)].map {
      CivilDate(year: $0.0, month: $0.1, day: $0.2)!.monday
    }
    if random.once(in: 2) { return random.pick(changes) - 7 * random.int(-1...(weeks - 1)) }
    return CivilDate(year: 2026, month: 1, day: 5)! + 7 * random.int(0...150)
  }

  /// Leave of a few days, or some weeks with hours at another employer.
  private mutating func addLeave(using random: inout SplitMix) {
    let from = scenario.period.start + random.int(-60...20)
    scenario.leave = [
      Leave(
        person: Self.person, from: from, to: from + random.int(0...40),
        kind: random.pick([.leave, .sick, .employer]),
        perDay: Minutes(random.pick([60, 120, 240, 432])))
    ]
  }

  /// A count of free Sundays that reaches back 52 weeks from the end of the period, or a week less.
  private mutating func addSundays(using random: inout SplitMix) {
    let weeks = random.pick([51, 52, 52, 52, 60])
    scenario.counters = [
      Counter(
        person: Self.person, counter: "freeSundays",
        from: scenario.period.end + 1 - weeks * 7, value: Double(random.int(6...14)))
    ]
  }
}
