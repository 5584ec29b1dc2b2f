import RosterModel
import Workforce

@testable import CareDemand

/// A team of two levels in February 2027, which has four weeks: hours of the month are four times those
/// of a week. 140 hours a week are needed; the team works 115, hired people 15, and 10 stay open.
enum WhatIfFixture {
  static let month = YearMonth(year: 2027, month: 2)!
  static let level3 = Skill(.care, .level3)
  static let level4 = Skill(.care, .level4)

  /// The scenario as it stands.
  static let base = outcome(named: "basis")

  /// 28 care hours a week more, all of them hired, on made-up tariffs.
  static let other = changed("4VV wordt 5VV")

  static func outcome(named name: String, in month: YearMonth = month) -> WhatIfOutcome {
    WhatIfOutcome(
      whatIf: WhatIf(name: name), scenario: scenario, workforce: workforce(month),
      plan: plan(month), care: [care(month)], money: [money(month)],
      indicators: [indicators(month)],
      assumptions: [.evenLeave, .demand(.employerCost)])
  }

  static func changed(_ name: String) -> WhatIfOutcome {
    var outcome = outcome(named: name)
    let place = ChangePlace(file: "--mix", column: 1, text: "all 4VV -> 5VV/bh")
    let kinds = (ResidentKind(profile: "4VV"), ResidentKind(profile: "5VV", treatment: true))
    outcome.whatIf.changes = [DatedChange(.mix(.move(from: kinds.0, to: kinds.1)), place: place)]
    outcome.care = [care(month, hoursPerWeek: 168, fteGross: 6)]
    outcome.workforce.months[0].need[HourKind(level3, .day), default: 0] += 112
    outcome.plan.months[0].work[4].hours += 112
    outcome.plan.months[0].euro.hired += 4100
    outcome.plan.costAtLeast += 4100
    outcome.money = [money(month, revenue: 35_200, synthetic: 35_200, hired: 7100)]
    outcome.assumptions = [.evenLeave, .syntheticTariffs]
    return outcome
  }

  /// Two months of the base; the second starts with someone recruited.
  static let twoMonths: WhatIfOutcome = {
    var both = base
    let second = outcome(named: "basis", in: month.next)
    both.workforce.months += second.workforce.months
    both.plan.months += second.plan.months
    both.plan.hoursShortAtLeast *= 2
    both.plan.costAtLeast *= 2
    both.care += second.care
    both.money += second.money
    both.indicators += second.indicators
    return both
  }()

  static var scenario: Scenario {
    Scenario(
      name: "proefhuis", location: "Proefhuis",
      period: Period(start: CivilDate(year: 2027, month: 2, day: 1)!, weeks: 4))
  }
}

extension WhatIfFixture {
  /// 560 hours in the month: 420 at level 3 and 140 at level 4.
  private static func workforce(_ month: YearMonth) -> WorkforceCase {
    let need = [
      HourKind(level3, .day): 280.0, HourKind(level3, .evening): 140,
      HourKind(level4, .day): 84, HourKind(level4, .night): 56,
    ]
    let team = [
      TeamHours(skill: level3, hours: 360, wage: 20, euro: 12_000, paidHours: 450),
      TeamHours(skill: level4, hours: 100, wage: 24, euro: 4000, paidHours: 125),
    ]
    return WorkforceCase(
      name: "Linde", months: [MonthCase(month: month, need: need, team: team)])
  }

  /// 520 hours worked, of which 60 are hired; 40 hours of level 4 at night stay open. 20,000 euro.
  private static func plan(_ month: YearMonth) -> WorkforcePlan {
    let work = [
      Work(shell: .team, kind: HourKind(level3, .day), hours: 240),
      Work(shell: .team, kind: HourKind(level3, .evening), hours: 120),
      Work(shell: .team, kind: HourKind(level4, .day), hours: 84),
      Work(shell: .team, kind: HourKind(level4, .night), hours: 16),
      Work(shell: .hired, kind: HourKind(level3, .day), hours: 40),
      Work(shell: .hired, kind: HourKind(level3, .evening), hours: 20),
    ]
    let planned = MonthPlan(
      month: month, work: work, short: [HourKind(level4, .night): 40], recruited: [:], trained: [:],
      euro: euro())
    return WorkforcePlan(
      goal: .cost, months: [planned], hoursShortAtLeast: 40, costAtLeast: 20_000, prices: [])
  }

  private static func euro(hired: Double = 3000) -> CostParts {
    var parts = CostParts()
    (parts.contracts, parts.allowances, parts.hired) = (16_000, 1000, hired)
    return parts
  }

  /// Three quarters of the hours at level 3, one at level 4.
  private static func care(
    _ month: YearMonth, hoursPerWeek: Double = 140, fteGross: Double = 5
  ) -> MonthDemand {
    let levels: [(QualificationLevel, Double)] = [(.level3, 0.75), (.level4, 0.25)]
    return MonthDemand(
      month: month, residents: 10, hoursPerWeek: hoursPerWeek, hoursPerWeekMin: hoursPerWeek,
      hoursPerWeekMax: hoursPerWeek, fteNet: hoursPerWeek / 36, fteGross: fteGross,
      byProfile: [
        ProfileDemand(profile: "4VV", treatment: false, residents: 10, hoursPerWeek: hoursPerWeek)
      ], withoutNorm: [], byFunction: [:],
      byLevel: levels.map {
        LevelHours(domain: .care, level: $0.0, hoursPer24h: hoursPerWeek / 7 * $0.1)
      }, byBlock: [], byShiftClass: [])
  }

  private static func money(
    _ month: YearMonth, revenue: Double = 30_000, synthetic: Double = 0, hired: Double = 3000
  ) -> MonthMoney {
    let labour = euro(hired: hired)
    return MonthMoney(
      month: month, revenue: revenue, synthetic: synthetic, withoutTariff: [], labour: labour,
      byProfile: [
        ProfileMoney(
          profile: "4VV", treatment: false, residents: 10, revenue: revenue, labour: labour.total)
      ])
  }

  private static func indicators(_ month: YearMonth) -> MonthIndicators {
    MonthIndicators(
      month: month, ftePerClient: 0.5, levelShares: [level3: 0.75, level4: 0.25],
      hiredHours: 0.115, hiredCost: 0.15, heads: [HourKind(level3, .day): 1.25], occupancy: 0.8,
      absence: 0.07, contractSizes: [1, 2, 3, 0])
  }
}
