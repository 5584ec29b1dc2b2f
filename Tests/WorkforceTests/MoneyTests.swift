import CareDemand
import RosterModel
import Testing

@testable import Workforce

@Suite("Revenue and labour")
struct MoneyTests {
  private func tariff(
    _ profile: String, _ euro: Double, _ standing: Tariff.Standing = .agreed, from: String? = nil,
    to: String? = nil
  ) -> Tariff {
    Tariff(
      profile: profile, treatment: false, daycare: false, from: from.map(Small.date),
      to: to.map(Small.date), euroPerDay: euro, standing: standing)
  }

  @Test("A tariff that changes within the month counts by the day, and so does what is made up")
  func byDay() {
    let table = TariffTable(tariffs: [
      tariff("4VV", 100, to: "2027-02-07"), tariff("4VV", 200, .synthetic, from: "2027-02-08"),
    ])
    let revenue = Revenue(
      [Small.residents("4VV", 2, month: "2027-02")], of: Small.month("2027-02"), by: table,
      share: 0.5)
    // 2 residents x (7 x 100 + 21 x 200) x 0.5; of which 2 x 4,200 x 0.5.
    #expect(abs(revenue.euro - 4900) < 1e-9)
    #expect(abs(revenue.synthetic - 4200) < 1e-9)
    #expect(revenue.without.isEmpty)
  }

  @Test("Who has no tariff, or none on some days, is named and brings in what there is")
  func without() {
    let table = TariffTable(tariffs: [tariff("4VV", 100, to: "2027-02-07")])
    let revenue = Revenue(
      [Small.residents("4VV", 1, month: "2027-02"), Small.residents("5VV", 1, daycare: true)],
      of: Small.month("2027-02"), by: table, share: 1)
    #expect(abs(revenue.euro - 700) < 1e-9)
    #expect(revenue.without == ["4VV", "5VV/db"])
  }

  /// Two profiles of which one needs ten hours per 24 h of level 3, the other of level 1.
  private var money: MonthMoney {
    get throws {
      let changed = try Small.changed(
        Small.scenario(), [], months: Small.months("2027-02", "2027-02"))
      var need = changed.needs[0]
      need.byProfile = [(QualificationLevel.level3, "4VV"), (.level1, "5VV")].map {
        ProfileNeed(
          profile: $0.1, treatment: false, residents: 1,
          byLevel: [LevelHours(domain: .care, level: $0.0, hoursPer24h: 10)])
      }
      return MonthMoney(
        changed.months[0], need: need, plan: plan, in: month,
        tariffs: TariffTable(tariffs: [tariff("4VV", 100)]))
    }
  }

  private var month: MonthCase {
    MonthCase(
      month: Small.month("2027-02"), need: [:],
      team: [
        TeamHours(skill: Skill(.care, .level3), hours: 100, wage: 20, euro: 3000, paidHours: 120)
      ],
      offers: [
        OfferHours(shell: .hired, skill: Skill(.care, .level1), hours: nil, euro: [.day: 37])
      ],
      allowance: [.day: 0.1])
  }

  private var plan: MonthPlan {
    var euro = CostParts()
    euro.contracts = 5000
    euro.hired = 1900
    return MonthPlan(
      month: Small.month("2027-02"),
      work: [
        Work(shell: .team, kind: HourKind(Skill(.care, .level3), .day), hours: 90),
        Work(shell: .hired, kind: HourKind(Skill(.care, .level1), .day), hours: 50),
      ], short: [:], recruited: [:], trained: [:], euro: euro)
  }

  @Test("Labour goes over profiles by their hours at each level and what an hour costs there")
  func labour() throws {
    let money = try money
    // Level 3: 3000 / 100 + 20 x 0.1 = 32 euro an hour; level 1: 37. Weights 320 and 370 of 690, of
    // 6,900 euro.
    #expect(money.labour.total == 6900)
    #expect(abs(money.byProfile[0].labour - 3200) < 1e-6)
    #expect(abs(money.byProfile[1].labour - 3700) < 1e-6)
  }

  @Test("What is left is revenue less care staff; a profile without tariff brings in nothing known")
  func contribution() throws {
    let money = try money
    // 4 residents x 28 days x 100 euro.
    #expect(abs(try #require(money.revenue) - 11_200) < 1e-9)
    #expect(abs(try #require(money.contribution) - 4300) < 1e-9)
    #expect(abs(try #require(money.byProfile[0].revenue) - 11_200) < 1e-9)
    #expect(money.synthetic == 0)
  }

  @Test("Without a table nothing is said of revenue")
  func withoutTable() throws {
    let changed = try Small.changed(
      Small.scenario(), [], months: Small.months("2027-02", "2027-02"))
    let money = MonthMoney(
      changed.months[0], need: changed.needs[0], plan: plan, in: month, tariffs: TariffTable())
    #expect(money.revenue == nil && money.contribution == nil)
    #expect(money.withoutTariff.isEmpty)
    #expect(money.byProfile.allSatisfy { $0.revenue == nil })
    #expect(abs(money.byProfile.reduce(0) { $0 + $1.labour } - 6900) < 1e-6)
  }
}
