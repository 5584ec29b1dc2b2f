import RosterModel
import Workforce

/// A workforce case written down the other way, as a transport of hours: so many hours of this source, in this block,
/// for a need of exactly this level. It shares nothing with the program it checks but the case.
struct TransportProgram {
  private var simplex = ExactSimplex()
  private var short: [Int] = []
  private var hired: [(month: Int, variable: Int, euro: Double)] = []
  private var spent: [(month: Int, variable: Int, euro: Double)] = []
  private let workforce: WorkforceCase

  init(_ workforce: WorkforceCase, budget: Double? = nil) {
    self.workforce = workforce
    addMonths()
    addCaps()
    if let budget { simplex.add(spent.map { ($0.variable, $0.euro) }, .atMost, budget - fixed) }
  }

  /// The fewest hours short, and the least euro of plans that are as little short; `nil` where there is no plan.
  var optimum: (short: Double, euro: Double)? {
    let isShort = simplex.costs.indices.map { Fraction(short.contains($0) ? 1 : 0, 1) }
    guard let least = simplex.least(isShort) else { return nil }
    var rest = simplex
    rest.add(short.map { ($0, 1) }, .atMost, exactly: least)
    guard let euro = rest.least() else { return nil }
    return (least.value, euro.value + fixed)
  }

  /// The least euro where an hour short counts so many euro.
  func least(euroPerHourShort: Double) -> Double? {
    var costs = simplex.costs
    for variable in short { costs[variable] = Fraction(euroPerHourShort) }
    return simplex.least(costs).map { $0.value + fixed }
  }

  private var fixed: Double { workforce.months.reduce(0) { $0 + contracts($1) } }

  /// Contracts of the team, less those of all that can ever step out: jobs are counted from there.
  private func contracts(_ month: MonthCase) -> Double {
    month.team.reduce(0) { $0 + $1.euro }
      - month.job.reduce(0) { $0 + below($1.key) * $1.value.euro }
  }

  /// A variable that costs money in a month.
  private mutating func paid(_ month: Int, _ euro: Double, isHired: Bool = false) -> Int {
    let variable = simplex.variable(cost: euro)
    spent.append((month, variable, euro))
    if isHired { hired.append((month, variable, euro)) }
    return variable
  }

  private mutating func addMonths() {
    var jobs: [Skill: Int] = [:]
    var trained = [[(Int, Double)]](repeating: [], count: workforce.trainings.count)
    for (index, month) in workforce.months.enumerated() {
      jobs = addJobs(index, month, before: jobs, &trained)
      var used: [HourKind: [(Int, Double)]] = [:]
      addTeam(index, month, jobs, &used)
      for offer in month.offers { addOffer(index, month, offer, &used) }
      for (kind, hours) in month.need {
        let gap = simplex.variable()
        short.append(gap)
        simplex.add((used[kind] ?? []) + [(gap, 1)], .equal, hours)
      }
    }
    for (index, training) in workforce.trainings.enumerated() {
      simplex.add(trained[index], .atMost, training.fte)
    }
  }

  /// Jobs beyond the team, counted from the fewest there can be: what steps up leaves a skill below zero.
  private mutating func addJobs(
    _ index: Int, _ month: MonthCase, before: [Skill: Int],
    _ trained: inout [[(Int, Double)]]
  ) -> [Skill: Int] {
    var change: [Skill: [(Int, Double)]] = [:]
    for recruitment in workforce.recruitments
    where index >= recruitment.leadMonths && month.job[recruitment.skill] != nil {
      let starts = simplex.variable()
      change[recruitment.skill, default: []].append((starts, -1))
      if let most = recruitment.ftePerMonth { simplex.add([(starts, 1)], .atMost, most) }
    }
    for (at, training) in workforce.trainings.enumerated() where index >= training.months {
      let steps = simplex.variable()
      trained[at].append((steps, 1))
      change[training.from, default: []].append((steps, 1))
      change[Skill(training.from.domain, training.to), default: []].append((steps, -1))
    }
    var now: [Skill: Int] = [:]
    for (skill, job) in month.job {
      // The variable is the number of jobs plus all that can ever step out of the skill.
      let below = below(skill)
      now[skill] = paid(index, job.euro)
      let isCarried = before[skill] != nil && !workforce.formationIsFree
      simplex.add(
        [(now[skill]!, 1)] + (isCarried ? [(before[skill]!, -1)] : []) + (change[skill] ?? []),
        .equal, isCarried ? 0 : below)
    }
    return now
  }

  private func below(_ skill: Skill) -> Double {
    workforce.trainings.filter { $0.from == skill }.reduce(0) { $0 + $1.fte }
  }

  private mutating func addTeam(
    _ index: Int, _ month: MonthCase, _ jobs: [Skill: Int],
    _ used: inout [HourKind: [(Int, Double)]]
  ) {
    for skill in Set(month.team.map(\.skill)).union(month.job.keys) {
      let line = month.team.first { $0.skill == skill }
      let wage = line?.wage ?? month.job[skill]!.wage
      var all: [(Int, Double)] = []
      var nights: [(Int, Double)] = []
      for kind in month.need.keys
      where kind.skill.domain == skill.domain && kind.skill.level <= skill.level {
        let hours = paid(index, wage * (month.allowance[kind.block] ?? 0))
        used[kind, default: []].append((hours, 1))
        all.append((hours, 1))
        if kind.block == .night { nights.append((hours, 1)) }
      }
      let job = jobs[skill].map { [($0, -(month.job[skill]?.hours ?? 0))] } ?? []
      let less = below(skill) * (jobs[skill] == nil ? 0 : month.job[skill]!.hours)
      simplex.add(all + job, .atMost, (line?.hours ?? 0) - less)
      simplex.add(nights + job, .atMost, (line?.nightHours ?? 0) - less)
    }
  }

  private mutating func addOffer(
    _ index: Int, _ month: MonthCase, _ offer: OfferHours,
    _ used: inout [HourKind: [(Int, Double)]]
  ) {
    var all: [(Int, Double)] = []
    for kind in month.need.keys
    where kind.skill.domain == offer.skill.domain && kind.skill.level <= offer.skill.level {
      let hours = paid(index, offer.euro[kind.block] ?? 0, isHired: offer.shell == .hired)
      used[kind, default: []].append((hours, 1))
      all.append((hours, 1))
    }
    if let most = offer.hours { simplex.add(all, .atMost, most) }
  }

  private mutating func addCaps() {
    var start = 0
    var gaps: [[Int]] = []
    for month in workforce.months {
      gaps.append(Array(short[start..<start + month.need.count]))
      start += month.need.count
    }
    for cap in workforce.caps { add(cap, gaps) }
  }

  private mutating func add(_ cap: CapCase, _ gaps: [[Int]]) {
    let months = cap.months
    let share = cap.cap.share
    switch cap.cap.base {
    case .hours:
      let needed = workforce.months[months].reduce(0) { $0 + $1.need.values.reduce(0, +) }
      simplex.add(
        hired.filter { months.contains($0.month) }.map { ($0.variable, 1) }
          + months.flatMap { gaps[$0] }.map { ($0, share) }, .atMost, share * needed)
    case .cost:
      let contracts = workforce.months[months].reduce(0) { $0 + self.contracts($1) }
      simplex.add(
        hired.filter { months.contains($0.month) }.map { ($0.variable, $0.euro) }
          + spent.filter { months.contains($0.month) }.map { ($0.variable, -share * $0.euro) },
        .atMost, share * contracts)
    }
  }
}
