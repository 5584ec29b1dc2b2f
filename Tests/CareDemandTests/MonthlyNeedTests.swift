import CareDemand
import RosterModel
import Testing

@Suite("The need of each month")
struct MonthlyNeedTests {
  private let months = ["2027-01", "2027-02"].map { YearMonth($0)! }

  private func needs(_ change: (inout Scenario, inout NormSet) -> Void) -> [MonthNeed] {
    var scenario = Fixture.scenario()
    var norms = NormSet.zzp2013
    scenario.careMix = [Fixture.residents("4VV", 4)]
    change(&scenario, &norms)
    return Demand.monthlyNeed(scenario, norms: norms, months: months)
  }

  private func total(_ need: MonthNeed, _ block: Block? = nil) -> Double {
    need.hours.filter { block == nil || $0.block == block }.reduce(0) { $0 + $1.hoursPer24h }
  }

  @Test("4 x 12.25 h a week are 7 h per 24 h; a month without lines has the mix before it")
  func held() {
    let needs = needs { _, _ in }
    #expect(needs.map(\.month) == months)
    for need in needs {
      #expect(abs(total(need) - 7) < 1e-9)
      #expect(abs(need.demand.hoursPerWeek - 49) < 1e-9)
    }
    #expect(needs[1].byProfile.map(\.residents) == [4])
    // Level 3: 0.40 of 7.
    let level3 = needs[0].byProfile[0].byLevel.first { $0.level == .level3 }
    #expect(abs((level3?.hoursPer24h ?? 0) - 2.8) < 1e-9)
  }

  @Test("Hours on the ward are norm hours / productivity; the night is its floors")
  func productivity() {
    let needs = needs { scenario, _ in
      scenario.demand.productivity = 0.8
      scenario.presenceFloors = [
        PresenceFloor(name: "nacht", block: .night, domain: .care, minLevel: .level2, heads: 2)
      ]
    }
    // 7 / 0.8, and 2 x 8.
    #expect(abs(total(needs[0]) - 8.75 - 16) < 1e-9)
    #expect(abs(total(needs[0], .night) - 16) < 1e-9)
    // Care hours stay what they are.
    #expect(abs(needs[0].demand.hoursPerWeek - 49) < 1e-9)
  }

  @Test("A factor of the house has productivity in it")
  func houseFactor() {
    let needs = needs { scenario, _ in
      scenario.demand.productivity = 0.8
      scenario.demand.grossNetFactor = 1.3
    }
    #expect(abs(total(needs[0]) - 7) < 1e-9)
  }

  @Test("Without a care mix the need is the paid hours of the cover table")
  func cover() {
    let needs = needs { scenario, _ in
      scenario.careMix = []
      scenario.shifts = [Fixture.shift("D", "07:00", "15:00", paid: 8)]
      scenario.cover = [Fixture.cover("all", "D", .level3, 2)]
    }
    for need in needs { #expect(abs(total(need, .day) - 16) < 1e-9) }
    #expect(needs[0].byProfile.isEmpty)
  }

  @Test(
    "Level 2+ gives a tenth of what level 3 gives of nursing, and then half of that goes to level 2"
  )
  func delegations() {
    let hours = { (need: MonthNeed, level: QualificationLevel) in
      need.demand.byLevel.first { $0.level == level }?.hoursPer24h ?? 0
    }
    let before = needs { _, _ in }[0]
    let after = needs { _, norms in
      norms.delegations = [
        Delegation(function: .nursing, from: .level3, to: .level2Plus, share: 0.1),
        Delegation(function: nil, from: .level2Plus, to: .level2, share: 0.5),
      ]
    }[0]
    // Nursing is 3 of 17: 7 x 3 / 17 x 0.40 at level 3.
    let nursing = 7.0 * 3 / 17 * 0.4
    #expect(abs(hours(before, .level3) - hours(after, .level3) - nursing * 0.1) < 1e-9)
    #expect(abs(hours(after, .level2Plus) - nursing * 0.05) < 1e-9)
    #expect(abs(hours(after, .level2) - hours(before, .level2) - nursing * 0.05) < 1e-9)
    #expect(abs(total(after) - 7) < 1e-9)
  }

  @Test("No house rule ships")
  func shipped() {
    #expect(NormSet.shipped.allSatisfy { $0.delegations.isEmpty })
  }
}
