import CareDemand
import RosterModel
import Testing

@Suite("Net to gross")
struct GrossNetTests {
  func grossNet(_ change: (inout DemandSettings) -> Void) -> GrossNet {
    var settings = DemandSettings()
    change(&settings)
    return GrossNet(settings, parameters: NormSet.zzp2013.parameters)
  }

  @Test("Leave and the branch's absence of 9.07 percent: 1878 / 1640.6 / 0.9093 = 1.2589")
  func defaults() {
    let factor = grossNet { _ in }
    #expect(abs(factor.leaveFactor - 1.144703) < 1e-6)
    #expect(abs(factor.absenceFactor - 1.099747) < 1e-6)
    #expect(factor.deploymentFactor == 1)
    #expect(abs(factor.careFactor - 1.258884) < 1e-6)
    #expect(factor.wardFactor == factor.careFactor)
  }

  @Test("Training, meetings and productivity come on top, productivity for care hours only")
  func allSteps() {
    let factor = grossNet {
      $0.absence = 0
      $0.training = 0.03
      $0.meetings = 0.02
      $0.productivity = 0.8
    }
    // 1.144703 / 0.95 = 1.204950; / 0.8 = 1.506188.
    #expect(abs(factor.wardFactor - 1.204950) < 1e-5)
    #expect(abs(factor.careFactor - 1.506188) < 1e-5)
  }

  @Test("A factor of the house replaces the chain")
  func houseFactor() {
    let factor = grossNet {
      $0.grossNetFactor = 1.3
      $0.productivity = 0.5
    }
    #expect(factor.careFactor == 1.3)
    #expect(factor.wardFactor == 1.3)
  }

  @Test("36 hours a week are one net fte; a month says both")
  func month() throws {
    var scenario = Fixture.scenario()
    scenario.demand.absence = 0.0907
    // 4 x 12.25 = 49 hours a week.
    scenario.careMix = [Fixture.residents("4VV", 4)]
    let month = try Demand.compute(scenario).months[0]
    #expect(abs(month.fteNet - 49.0 / 36) < 1e-9)
    #expect(abs(month.fteGross - 49.0 / 36 * 1.258884) < 1e-5)
  }
}
