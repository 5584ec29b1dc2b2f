import CareDemand
import RosterModel
import Testing

@testable import Workforce

/// 't Heem moved everyone in 4VV to 5VV with treatment over 2024: here all at once, month by month.
@Suite("All 4VV of heem-2024 to 5VV with treatment")
struct HeemMoveTests {
  private let before: ChangedScenario
  private let after: ChangedScenario

  init() throws {
    let move = Change.mix(.move(from: .fourVV, to: .fiveVVWithTreatment))
    let all = try ChangedScenario.all(
      Shipped.scenario("heem-2024"), base: [],
      whatIfs: [WhatIf(name: "4VV wordt 5VV", changes: [DatedChange(move)])])
    before = all[0]
    after = all[1]
  }

  @Test("All twelve months are looked at, and nobody comes or goes")
  func residents() {
    #expect(
      after.months.map(\.month.description)
        == (1...12).map { $0 < 10 ? "2024-0\($0)" : "2024-\($0)" })
    for (old, new) in zip(before.months, after.months) {
      let sum = { (month: ChangedMonth) in month.lines.reduce(0) { $0 + $1.residents } }
      #expect(abs(sum(old) - sum(new)) < 1e-9)
      #expect(new.lines.residents(of: .fourVV) == 0)
    }
    // January: 47.5 in 5VV with treatment and daycare, and the 10.8 of 4VV, who keep their daycare.
    let line = after.months[0].lines.lines(of: .fiveVVWithTreatment)
    #expect(line.count == 1 && line[0].daycare)
    #expect(abs(line[0].residents - 58.3) < 1e-9)
  }

  @Test("January: 10.8 residents x (18.25 - 12.25) = 64.8 hours a week more, 2,909.95 in all")
  func hours() {
    #expect(abs(before.needs[0].demand.hoursPerWeek - 2845.15) < 1e-6)
    #expect(abs(after.needs[0].demand.hoursPerWeek - 2909.95) < 1e-6)
    // December: 2.3 residents are left in 4VV: 2.3 x 6 = 13.8.
    let december = after.needs[11].demand.hoursPerWeek - before.needs[11].demand.hoursPerWeek
    #expect(abs(december - 13.8) < 1e-6)
  }

  @Test(
    "January by level: 197.1 h of 5VV (12, 30, 46, 9, 3 %) for 132.3 h of 4VV (15, 35, 40, 8, 2 %)")
  func levels() {
    let weekly = { (need: MonthNeed, level: QualificationLevel) in
      need.demand.byLevel.first { $0.level == level && $0.domain == .care }!.hoursPer24h * 7
    }
    let more = [QualificationLevel.level1, .level2, .level3, .level4, .level5].map {
      weekly(after.needs[0], $0) - weekly(before.needs[0], $0)
    }
    // 10.8 x 18.25 = 197.1 and 10.8 x 12.25 = 132.3.
    let expected = [
      23.652 - 19.845,  // level 1: 197.1 x 0.12 less 132.3 x 0.15
      59.13 - 46.305,  // level 2: x 0.30 less x 0.35
      90.666 - 52.92,  // level 3: x 0.46 less x 0.40
      17.739 - 10.584,  // level 4: x 0.09 less x 0.08
      5.913 - 2.646,  // level 5: x 0.03 less x 0.02
    ]
    for (found, hand) in zip(more, expected) { #expect(abs(found - hand) < 1e-6) }
    #expect(abs(expected.reduce(0, +) - 64.8) < 1e-9)
  }

  @Test("January: 1.8 fte net and 2.26 fte gross more")
  func fte() {
    let (old, new) = (before.needs[0].demand, after.needs[0].demand)
    // 64.8 / 36.
    #expect(abs(new.fteNet - old.fteNet - 1.8) < 1e-6)
    // 1878 / 1640.6 = 1.144703; absence: / (1 - 0.0686) = 1.229014; training and meetings: / 0.98 =
    // 1.254096; x 1.8 = 2.257373.
    #expect(abs(new.fteGross - old.fteGross - 2.257373) < 1e-5)
  }

  @Test("January: 31 days x 10.8 residents x (250 - 150) euro = 33,480 euro more")
  func revenue() throws {
    let tariffs = TariffTable(tariffs: [
      Tariff(
        profile: "4VV", treatment: false, daycare: true, euroPerDay: 150, standing: .synthetic),
      Tariff(profile: "5VV", treatment: true, daycare: true, euroPerDay: 250, standing: .synthetic),
    ])
    let revenue = { (changed: ChangedScenario) in
      Revenue(changed.months[0].lines, of: Small.month("2024-01"), by: tariffs, share: 1)
    }
    // 10.8 x 31 x 150 = 50,220 and 47.5 x 31 x 250 = 368,125.
    #expect(abs(revenue(before).euro - 418_345) < 1e-6)
    // 58.3 x 31 x 250.
    #expect(abs(revenue(after).euro - 451_825) < 1e-6)
    #expect(revenue(after).synthetic == revenue(after).euro)
    // Everyone else has no tariff here; lines without residents are not named.
    #expect(
      revenue(before).without
        == ["5VV/db", "6VV/db", "ELV-LC/ELV", "MUT/MUT", "6VV/bh/db", "7VV/bh/db", "MUT/bh/MUT"])
  }

  @Test("Without people the formation is what is sought: jobs of each level, nobody hired")
  func formation() {
    let workforce = after.makeCase(needs: after.needs)
    #expect(workforce.formationIsFree)
    #expect(
      workforce.recruitments.map(\.skill.level) == [.level1, .level2, .level3, .level4, .level5])
    #expect(workforce.recruitments.allSatisfy { $0.ftePerMonth == nil && $0.leadMonths == 0 })
    #expect(workforce.months.allSatisfy { $0.team.isEmpty && $0.offers.isEmpty })
    // 2,909.95 h a week / 7 x 31 days; no floors at night.
    let hours = workforce.months[0].need.values.reduce(0, +)
    #expect(abs(hours - 2909.95 / 7 * 31) < 1e-6)
    // A job: 36 h x 31 / 7 / 1.254096 on the ward.
    let job = workforce.months[0].job[Skill(.care, .level3)]!
    #expect(abs(job.hours - 36.0 * 31 / 7 / 1.254096) < 1e-3)
  }
}
