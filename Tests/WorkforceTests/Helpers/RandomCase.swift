import RosterModel
import TestSupport
import Workforce

/// Small cases whose numbers are whole or quarters, so that fractions stay exact.
struct RandomCase {
  private var generator: SplitMix

  init(seed: Int) { generator = SplitMix(seed: seed) }

  private mutating func number(_ range: ClosedRange<Int>) -> Double {
    Double(Int.random(in: range, using: &generator))
  }

  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &generator) < percent
  }

  /// One to three months, two or three levels, two blocks.
  mutating func next() -> WorkforceCase {
    let levels: [QualificationLevel] =
      chance(50) ? [.level2, .level3] : [.level1, .level3, .level4]
    let blocks: [Block] = chance(50) ? [.day, .night] : [.evening, .night]
    let recruits = levels.filter { _ in chance(40) }
    let trains = chance(30) && levels.count > 1
    let jobs = Set(recruits + (trains ? [levels[0], levels[1]] : []))
    let count = Int(number(1...3))
    let start = YearMonth(year: 2027, month: 1)!
    let months = (0..<count).map { index in
      month(start.advanced(by: index), levels, blocks, jobs)
    }
    var workforce = WorkforceCase(name: "random", months: months)
    workforce.recruitments = recruits.map {
      Recruitment(
        skill: Skill(.care, $0), ftePerMonth: chance(60) ? number(0...3) / 2 : nil,
        leadMonths: Int(number(0...1)))
    }
    if trains {
      workforce.trainings = [
        Training(
          from: Skill(.care, levels[0]), to: levels[1], fte: number(1...2) / 2,
          months: Int(number(0...1)))
      ]
    }
    if chance(60) {
      workforce.caps = [
        CapCase(
          cap: ShareCap(base: chance(50) ? .hours : .cost, share: number(0...3) / 4),
          months: 0..<count)
      ]
    }
    return workforce
  }

  private mutating func month(
    _ month: YearMonth, _ levels: [QualificationLevel], _ blocks: [Block],
    _ jobs: Set<QualificationLevel>
  ) -> MonthCase {
    var here = MonthCase(month: month, need: [:])
    for level in levels {
      for block in blocks where chance(85) {
        here.need[HourKind(Skill(.care, level), block)] = number(0...12)
      }
      let wage = 16 + 4 * Double(level.rawValue)
      if chance(75) {
        let hours = number(0...20)
        here.team.append(
          TeamHours(
            skill: Skill(.care, level), hours: hours,
            nightHours: chance(30) ? min(hours, number(0...8)) : nil, wage: wage,
            euro: hours * wage, paidHours: hours))
      }
      if jobs.contains(level) {
        here.job[Skill(.care, level)] = JobHours(
          hours: 8, euro: 8 * wage + number(0...20), wage: wage)
      }
      for shell in [Shell.flexible, .otherTeam, .pool, .hired] where chance(35) {
        var euro: [Block: Double] = [:]
        for block in blocks { euro[block] = wage + number(1...40) }
        here.offers.append(
          OfferHours(
            shell: shell, skill: Skill(.care, level), hours: chance(70) ? number(0...8) : nil,
            euro: euro))
      }
    }
    here.allowance = [.day: 0, .evening: 0.25, .night: 0.5]
    return here
  }
}
