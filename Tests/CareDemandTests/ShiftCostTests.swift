import RosterModel
import Testing

@testable import CareDemand

@Suite("Cost of a shift")
struct ShiftCostTests {
  let cost = ShiftCost(norms: .zzp2013, on: Fixture.monday)

  @Test("Level 3 in January 2027: (2664 + 3593) / 2 x 12 / 1878 = 19.99 euro an hour")
  func wage() {
    #expect(abs(cost.wage(.level3) - 19.990415) < 1e-6)
    // Level 1 takes FWG 15, not 20: (2402 + 2897) / 2 x 12 / 1878.
    #expect(abs(cost.wage(.level1) - 16.929712) < 1e-6)
  }

  @Test("Wages are those in force at the date, the first table before it")
  func wageTables() {
    let norms = NormSet.zzp2013
    #expect(norms.wageTable(on: CivilDate("2026-06-30")!)?.from == CivilDate("2025-07-01"))
    #expect(norms.wageTable(on: CivilDate("2026-07-01")!)?.from == CivilDate("2026-07-01"))
    #expect(norms.wageTable(on: CivilDate("2020-01-01")!)?.from == CivilDate("2024-10-01"))
    #expect(norms.hasWages(on: CivilDate("2027-06-30")!))
    #expect(!norms.hasWages(on: CivilDate("2027-07-02")!))
    #expect(!norms.hasWages(on: CivilDate("2024-09-30")!))
  }

  @Test("A weekday by day has no allowance: 8 hours x 19.99 x 1.47")
  func dayShift() {
    let shift = Fixture.shift("D", "07:00", "15:30", paid: 8)
    let euro = cost.cost(of: shift, at: .level3, startingOn: [.monday, .friday])
    #expect(abs(euro - 8 * 19.990415 * 1.47) < 1e-4)
  }

  @Test("A weekday evening 15:00-23:30: 22 percent from 20, 47 percent from 22")
  func evening() {
    // (22 x 120 + 47 x 90) / 510 minutes, in percent.
    #expect(abs(cost.allowance(900..<1410, startingOn: .monday) - 0.134706) < 1e-6)
  }

  @Test("A night from Friday runs into Saturday's bands, one from Sunday into Monday's")
  func nights() {
    // Friday 23-24 at 47, Saturday 00-06 at 52, 06-07:30 at 38.
    #expect(abs(cost.allowance(1380..<1890, startingOn: .friday) - 0.489412) < 1e-6)
    // Sunday 23-24 at 60, Monday 00-06 at 47, 06-07 at 22, half an hour at nothing.
    #expect(abs(cost.allowance(1380..<1890, startingOn: .sunday) - 0.428235) < 1e-6)
  }

  @Test("Saturday 08:00-12:00 pays nothing until 2025 and 38 percent, an open reading, from 2026")
  func saturdayMorning() {
    let before = ShiftCost(norms: .zzp2013, on: CivilDate("2025-12-29")!)
    #expect(before.allowance(480..<720, startingOn: .saturday) == 0)
    #expect(abs(cost.allowance(480..<720, startingOn: .saturday) - 0.38) < 1e-9)
  }
}
