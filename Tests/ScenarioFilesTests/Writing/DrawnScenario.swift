import RosterModel
import TestSupport

@testable import ScenarioFiles

extension Scenario {
  /// A scenario that holds, with all that its files can say: every optional value there and not,
  /// every table empty now and then. One in five is of demand only.
  static func drawn(_ random: inout SplitMix) -> Scenario {
    let start = CivilDate(year: 2027, month: 1, day: 4)! + 7 * random.int(0...60)
    let period = Period(start: start, weeks: random.int(1...6))
    var scenario = Scenario(name: "drawn", location: random.text(), period: period)
    scenario.drawSettings(&random)
    scenario.drawNeed(&random)
    guard !random.once(in: 5) else { return scenario }
    scenario.drawTeam(&random)
    scenario.drawAgreements(&random)
    scenario.drawAbsence(&random)
    scenario.drawWork(&random)
    if random.once(in: 3) { scenario.careMix = [] }
    return scenario
  }

  private mutating func drawSettings(_ random: inout SplitMix) {
    if random.once(in: 2) { normSet = random.text() }
    rulePacks = RulePack.drawn(&random)
    published = random.once(in: 2) ? random.date() : nil
    capacity = random.once(in: 2) ? random.int(1...5000) : nil
    for part in WeightsSetting.parts where random.once(in: 2) {
      weights[keyPath: part.path] = random.int(0...1_000_000)
    }
    presenceFloors = (0..<random.int(0...2)).map { _ in .drawn(in: period, &random) }
    demand.levels = random.pick(DemandSettings.LevelSource.allCases)
    demand.grossNetFactor = random.once(in: 2) ? random.decimal(1...3) : nil
    for share in DemandSetting.shares where random.once(in: 2) {
      demand[keyPath: share.path] = random.decimal(share.range)
    }
  }
}

extension PresenceFloor {
  fileprivate static func drawn(in period: Period, _ random: inout SplitMix) -> PresenceFloor {
    let domain = random.pick(Domain.allCases)
    return PresenceFloor(
      name: random.text(), days: random.days(in: period), block: random.pick(Block.allCases),
      domain: domain, minLevel: random.level(in: domain), heads: random.int(0...100))
  }
}
