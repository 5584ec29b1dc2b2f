import RosterModel
import Workforce

/// Made-up teams whose need grows and swings with the seasons, each with a mix of levels of its own.
struct SyntheticTeams {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  /// 0 to 1 (xorshift).
  private mutating func random() -> Double {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Double(state >> 11) / 9_007_199_254_740_992
  }

  private static let levels: [QualificationLevel] = [.level1, .level2, .level3, .level4, .level5]
  /// Wage and what an agency asks, euro per hour.
  private static let wages = [15.7, 17.1, 18.6, 21.5, 24.2]
  private static let agency = [37.0, 37, 42.5, 50, 50]
  /// Full-time jobs of a middling team per level.
  private static let jobs = [2.5, 5.5, 9, 2, 0.6]
  private static let blockShares = [0.5, 0.35, 0.15]

  /// A team over months.
  mutating func team(_ number: Int, months: Int) -> WorkforceCase {
    let size = 0.6 + 0.8 * random()
    let need = Self.jobs.map { $0 * size * (0.85 + 0.4 * random()) * 118 }
    let have = Self.jobs.map { $0 * size * (0.75 + 0.4 * random()) * 118 }
    let (growth, phase) = (0.004 * random() - 0.001, 6.28 * random())
    var month = YearMonth(year: 2027, month: 1)!
    let cases = (0..<months).map { index in
      defer { month = month.next }
      let swing = 1 + growth * Double(index) + 0.06 * sine(phase + Double(index) * 0.5236)
      return self.month(month, need.map { $0 * swing }, have)
    }
    return WorkforceCase(
      name: "team \(number)", months: cases,
      recruitments: Self.levels.map {
        Recruitment(skill: Skill(.care, $0), ftePerMonth: 0.5, leadMonths: 3)
      })
  }

  private mutating func month(
    _ month: YearMonth, _ need: [Double], _ have: [Double]
  ) -> MonthCase {
    var here = MonthCase(month: month, need: [:])
    here.allowance = [.day: 0.05, .evening: 0.26, .night: 0.5]
    for (index, level) in Self.levels.enumerated() {
      let skill = Skill(.care, level)
      let wage = Self.wages[index]
      for (block, share) in zip(Block.allCases, Self.blockShares) {
        here.need[HourKind(skill, block)] = need[index] * share * (0.97 + 0.06 * random())
      }
      here.team.append(
        TeamHours(
          skill: skill, hours: have[index], nightHours: have[index] * 0.6, wage: wage,
          euro: have[index] * 1.25 * wage * 1.47, paidHours: have[index] * 1.25))
      here.job[skill] = JobHours(hours: 118, euro: 156.5 * wage * 1.47, wage: wage)
      here.offers.append(offer(.pool, skill, 12, wage * 1.85))
      here.offers.append(offer(.hired, skill, nil, Self.agency[index]))
    }
    return here
  }

  private func offer(
    _ shell: Shell, _ skill: Skill, _ hours: Double?, _ euro: Double
  ) -> OfferHours {
    OfferHours(
      shell: shell, skill: skill, hours: hours,
      euro: [.day: euro, .evening: euro * 1.1, .night: euro * 1.2])
  }

  /// By its series: enough for a season.
  private func sine(_ angle: Double) -> Double {
    let x = angle - (angle / 6.283_185_3).rounded() * 6.283_185_3
    return x - x * x * x / 6 + x * x * x * x * x / 120 - x * x * x * x * x * x * x / 5040
  }
}
