import CareDemand
import Glibc
import LabourRules
import RosterEncoding
import RosterModel
import RosterProblem
import RosterSolver

/// From what the solver found to plans a person can read: judged and accounted for from the roster
/// alone, whatever the solver believes of it.
struct PlanAssembly {
  let scenario: Scenario
  let demand: DemandResult
  let cover: [CoverCell]
  let rules: RuleSet
  let encoded: EncodedScenario
  let solved: SolverResult
  let seed: Int
  let judge: Judge
  let accountant: Accountant

  init(
    scenario: Scenario, demand: DemandResult, cover: [CoverCell], rules: RuleSet,
    encoded: EncodedScenario, solved: SolverResult, seed: Int
  ) {
    self.scenario = scenario
    self.demand = demand
    self.cover = cover
    self.rules = rules
    self.encoded = encoded
    self.solved = solved
    self.seed = seed
    judge = Judge(rules: rules)
    accountant = Accountant(scenario: scenario, cover: cover)
  }

  /// One plan per roster, the cheapest first; one without a roster where there is none.
  func results() -> [PlanResult] {
    guard !solved.rosters.isEmpty else {
      return [result(Roster(), status: solved.impossiblePerson == nil ? .noRoster : .infeasible)]
    }
    let plans = solved.rosters.map { result(LawGuard(judge, scenario).lawful(encoded.roster($0))) }
    return [plans[0]] + plans.dropFirst().sorted { $0.objective.total < $1.objective.total }
  }

  /// A roster as a plan.
  func result(_ bare: Roster, status: PlanStatus? = nil) -> PlanResult {
    let roster = accountant.withLevels(bare)
    let judgement = judge.judge(roster, in: scenario)
    let accounts = accountant.accounts(of: roster)
    var parts = accountant.parts(of: roster, accounts: accounts, judgement: judgement)
    let openAtLeast = min(solved.openAtLeast, accounts.open)
    if let open = parts.firstIndex(where: { $0.name == "open" }) {
      parts[open].lowerBound = Double(openAtLeast * scenario.weights.open)
    }
    let total = parts.reduce(0) { $0 + $1.cost }
    let objective = ObjectiveSummary(
      parts: parts, lowerBound: Double(min(solved.lowerBound, total)))
    var plan = PlanResult(
      scenario: scenario,
      status: status ?? (total <= solved.lowerBound ? .optimal : .feasible), seed: seed,
      roster: roster, cover: cover, objective: objective, openAtLeast: openAtLeast,
      accounts: accounts, judgement: judgement, skillMixGap: gap(roster),
      timing: timing(required: accounts.required), boundConverged: solved.converged,
      assumptions: demand.assumptions + Planner.assumptions(of: scenario))
    plan.contradictedPerson = solved.impossiblePerson.map { scenario.people[$0].id }
    plan.proof = proof
    return plan
  }

  // MARK: Gap

  private func gap(_ roster: Roster) -> [SkillMixGapLine] {
    let used = accountant.rosteredHours(roster).map {
      RosteredHours.Line(
        domain: $0.domain, level: $0.level, block: $0.block, hoursPer24h: $0.rostered,
        overqualifiedPer24h: $0.overqualified)
    }
    let need = SkillMix.need(
      of: demand.requirements, shifts: scenario.shifts, over: scenario.period)
    var lines = SkillMix.gap(
      need: need, available: demand.available,
      rostered: solved.rosters.isEmpty ? nil : RosteredHours(used),
      grossNet: demand.grossNet)
    for index in lines.indices { lines[index].shadowPrice = price(of: lines[index]) }
    return lines
  }

  /// Mean dual of the cover rows of a line's domain, level and block.
  private func price(of line: SkillMixGapLine) -> Double? {
    let duals = zip(cover, solved.groupPrices).flatMap { cell, prices -> [Double] in
      guard cell.domain == line.domain, let shift = scenario.shift(cell.shift),
        mainBlock(of: shift) == line.block
      else { return [] }
      return zip(cell.rows, prices).filter { $0.0.minLevel == line.level }.map(\.1)
    }
    return duals.isEmpty ? nil : duals.reduce(0, +) / Double(duals.count)
  }

  private func mainBlock(of shift: Shift) -> Block? {
    Block.allCases.max { $0.overlap(shift.span) < $1.overlap(shift.span) }
  }

  // MARK: Time and proof

  private func timing(required: Int) -> PlanTiming {
    var timing = PlanTiming()
    timing.wallSeconds = solved.wallSeconds
    timing.lpSeconds = solved.lpSeconds
    timing.firstRosterSeconds = solved.incumbents.first?.seconds ?? 0
    timing.firstUsefulSeconds = solved.incumbents.first { isUseful($0, required) }?.seconds
    timing.incumbents = solved.incumbents.map {
      PlanTiming.Incumbent(seconds: $0.seconds, objective: $0.cost)
    }
    timing.peakMemoryMB = peakMemoryMB()
    return timing
  }

  /// At most 2 percentage points of the requirement above the proven minimum open, and a gap of at
  /// most 0.25.
  private func isUseful(_ incumbent: SolverResult.Incumbent, _ required: Int) -> Bool {
    let open = Double(incumbent.open - solved.openAtLeast)
    let gap = Double(incumbent.cost - solved.lowerBound) / Double(max(incumbent.cost, 1))
    return open <= 0.02 * Double(required) && gap <= 0.25
  }

  private var proof: BoundProof {
    var proof = BoundProof()
    proof.prices = solved.groupPrices
    proof.duals = solved.duals
    proof.columns = solved.boundColumns.map { column in
      let shifts = encoded.shifts(person: column.person, duties: column.duties)
      return BoundProof.Column(
        person: scenario.people[column.person].id, weight: column.weight, dates: shifts.map(\.0),
        codes: shifts.map(\.1))
    }
    return proof
  }
}

/// The largest resident memory of this process so far, in MB.
private func peakMemoryMB() -> Double {
  var usage = rusage()
  unsafe getrusage(__rusage_who_t(0), &usage)
  return Double(usage.ru_maxrss) / 1024
}
