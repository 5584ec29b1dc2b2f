import CareDemand
import RosterModel
import Testing

@testable import Workforce

@Suite("Residents who come and go, by the day")
struct MixMonthTests {
  private func residents(
    _ changes: [DatedChange], of kind: ResidentKind,
    mix: [CareMixLine] = [Small.residents("4VV", 4)]
  ) throws -> [Double] {
    var scenario = Small.scenario()
    scenario.careMix = mix
    return try Small.changed(scenario, changes).months.map { $0.lines.residents(of: kind) }
  }

  @Test("One who goes on 15 February counts for 14 of its 28 days")
  func midMonth() throws {
    let change = Small.change(Small.step(-1, .fourVV), from: "2027-02-15")
    #expect(try residents([change], of: .fourVV) == [4, 3.5, 3])
  }

  @Test("A room stands empty for a week: 2 x 7 / 28 of February")
  func week() throws {
    let change = Small.change(Small.step(-2, .fourVV), from: "2027-02-08", to: "2027-02-14")
    #expect(try residents([change], of: .fourVV) == [4, 3.5, 4])
  }

  @Test("A death and a new resident in one month: 4 - 1 x 28/31 + 1 x 12/31 in March")
  func deathAndArrival() throws {
    let died = Small.change(Small.step(-1, .fourVV), from: "2027-03-04")
    let came = Small.change(Small.step(1, .fourVV), from: "2027-03-20")
    // 3 days of four, 16 of three, 12 of four: 108 / 31 = 3.48387, to ten-thousandths.
    #expect(try residents([died, came], of: .fourVV) == [4, 4, 3.4839])
  }

  @Test("All of a kind become another from a day on")
  func move() throws {
    let change = Small.change(
      .mix(.move(from: .fourVV, to: .fiveVVWithTreatment)), from: "2027-02-15")
    #expect(try residents([change], of: .fourVV) == [4, 2, 0])
    #expect(try residents([change], of: .fiveVVWithTreatment) == [0, 2, 4])
  }

  @Test(
    "Where daycare is left open, who goes leaves the line without it first, and who comes joins it")
  func daycare() throws {
    let mix = [Small.residents("4VV", 2, daycare: true), Small.residents("4VV", 1)]
    let gone = try Small.changed(scenario(mix), [Small.change(Small.step(-2, .fourVV))])
    #expect(gone.months[0].lines.map(\.residents) == [1, 0])
    let come = try Small.changed(scenario(mix), [Small.change(Small.step(1, .fourVV))])
    #expect(come.months[0].lines.map(\.residents) == [2, 2])
    var withDaycare = ResidentKind.fourVV
    withDaycare.daycare = true
    let named = try Small.changed(scenario(mix), [Small.change(Small.step(-2, withDaycare))])
    #expect(named.months[0].lines.map(\.residents) == [0, 1])
  }

  private func scenario(_ mix: [CareMixLine]) -> Scenario {
    var scenario = Small.scenario()
    scenario.careMix = mix
    return scenario
  }

  @Test("Months without lines have the mix of the last month before them")
  func heldMix() throws {
    let mix = [Small.residents("4VV", 4), Small.residents("4VV", 6, month: "2027-02")]
    #expect(try residents([], of: .fourVV, mix: mix) == [4, 6, 6])
  }

  @Test("Treatment on: who had none has it, and needs the same hours")
  func treatment() throws {
    var treated = ResidentKind.fourVV
    treated.treatment = true
    let changed = try Small.changed(
      Small.scenario(), [Small.change(.mix(.move(from: .fourVV, to: treated)))])
    #expect(changed.months[0].lines.residents(of: treated) == 4)
    // 4 x 12.25.
    #expect(abs(changed.needs[0].demand.hoursPerWeek - 49) < 1e-9)
  }

  @Test("One more resident needs 12.25 h a week / 7 x 28 days in February")
  func needOfOne() throws {
    let changed = try Small.changed(Small.scenario(), [])
    let hours = changed.needOfOne(.fourVV)[1].values.reduce(0, +)
    #expect(abs(hours - 12.25 / 7 * 28) < 1e-9)
    // A vacancy day needs nothing.
    #expect(changed.needOfOne(ResidentKind(profile: "MUT", form: .vacancy))[0].isEmpty)
  }
}
