import LinearProgramming
import RosterModel
import TestSupport
import Testing

@testable import Workforce

@Suite("Teams under caps of the whole organisation")
struct OrganisationTests {
  /// The same month for each team, in a domain of its own: then the teams together are one case.
  private func joined(_ teams: [WorkforceCase], _ caps: [CapCase]) -> WorkforceCase {
    var whole = WorkforceCase(name: "whole", months: [], caps: caps)
    for month in teams[0].months.indices {
      var here = MonthCase(month: teams[0].months[month].month, need: [:])
      here.allowance = teams[0].months[month].allowance
      for (team, domain) in zip(teams, Domain.allCases) {
        let part = team.months[month].moved(to: domain)
        here.need.merge(part.need) { first, _ in first }
        here.team += part.team
        here.offers += part.offers
        here.job.merge(part.job) { first, _ in first }
      }
      whole.months.append(here)
    }
    for (team, domain) in zip(teams, Domain.allCases) {
      whole.recruitments += team.recruitments.map { one in
        var one = one
        one.skill.domain = domain
        return one
      }
      whole.trainings += team.trainings.map { one in
        var one = one
        one.from.domain = domain
        return one
      }
    }
    return whole
  }

  @Test("Weight and bound are the exact optimum of all teams in one program", arguments: 0..<4)
  func exact(part: Int) throws {
    let seed = 20_271_000 + part
    var random = RandomCase(seed: seed)
    for index in 0..<6 {
      let first = random.next()
      var teams = [first]
      while teams.count < 2 {
        var next = random.next()
        guard next.months.count == first.months.count else { continue }
        next.caps = []
        teams.append(next)
      }
      teams[0].caps = []
      let caps = [
        CapCase(
          cap: ShareCap(base: part % 2 == 0 ? .hours : .cost, share: 0.25),
          months: 0..<first.months.count)
      ]
      let plan = try OrganisationCase(teams: teams, caps: caps).plan(gap: 1e-9)
      let exact = try #require(TransportProgram(joined(teams, caps)).least(euroPerHourShort: 1000))
      let at: Comment = "seed \(seed), case \(index), \(plan): \(teams)"
      #expect(abs(plan.weight - exact) <= 1e-6 * max(1, exact), at)
      #expect(plan.atLeast <= exact + 1e-6 * max(1, exact), at)
      #expect(plan.atLeast >= exact - 1e-6 * max(1, exact), at)
    }
  }

  @Test("Without caps every team plans for itself, in one round")
  func alone() throws {
    var random = RandomCase(seed: 20_271_100)
    var team = random.next()
    team.caps = []
    let plan = try OrganisationCase(teams: [team, team], caps: []).plan()
    let alone = try team.plan()
    #expect(plan.rounds == 1)
    #expect(abs(plan.cost - 2 * alone.cost) < 1e-6)
    #expect(abs(plan.hoursShort - 2 * alone.hoursShort) < 1e-6)
  }

  @Test("Ten years from the bases of the years cost what they cost from nothing")
  func longHorizon() throws {
    var months: [MonthCase] = []
    var month = YearMonth(year: 2027, month: 1)!
    for index in 0..<60 {
      // A need that rises and falls, so that recruiting for a year alone is too much for the next.
      let hours = 60 + Double((index * 7) % 40)
      months.append(
        MonthCase.tiny([.care(.level3, .day): hours, .care(.level2, .evening): 30])
          .team(.level2, 20).team(.level3, 30).offer(.hired, .level3, at: 60).job(.level3))
      months[index].month = month
      month = month.next
    }
    let workforce = WorkforceCase(
      name: "", months: months,
      recruitments: [Recruitment(skill: Skill(.care, .level3), ftePerMonth: 0.1, leadMonths: 2)])
    let program = WorkforceProgram(workforce)
    let cold = LinearProgram.withProgram { solver in
      LexicographicProgram(program, costs: program.columns.map { $0.euro + 1e6 * $0.hoursShort })
        .load(into: &solver)
      _ = solver.solve(.primal)
      return solver.objectiveValue + program.fixedEuro
    }
    let plan = try workforce.plan()
    #expect(plan.hoursShort == 0)
    #expect(abs(plan.cost - cold) < 1e-5)
    #expect(abs(plan.costAtLeast - cold) < 1e-5)
  }
}

extension MonthCase {
  /// The same in another domain.
  fileprivate func moved(to domain: Domain) -> MonthCase {
    var month = self
    month.need = Dictionary(
      uniqueKeysWithValues: need.map {
        (HourKind(Skill(domain, $0.key.skill.level), $0.key.block), $0.value)
      })
    for index in team.indices { month.team[index].skill.domain = domain }
    for index in offers.indices { month.offers[index].skill.domain = domain }
    month.job = Dictionary(
      uniqueKeysWithValues: job.map { (Skill(domain, $0.key.level), $0.value) })
    return month
  }
}
