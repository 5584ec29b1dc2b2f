import RosterModel

/// Reads the values of a workforce program as a plan.
struct PlanReader {
  private let program: WorkforceProgram
  private let values: [Double]

  /// Hours and jobs below this are rounding.
  private static let least = 1e-6

  init(_ program: WorkforceProgram, _ values: [Double]) {
    self.program = program
    self.values = values
  }

  /// The plan month by month.
  var months: [MonthPlan] { program.workforce.months.indices.map(month) }

  private func month(_ index: Int) -> MonthPlan {
    let here = program.workforce.months[index]
    var plan = MonthPlan(
      month: here.month, work: [], short: [:], recruited: [:], trained: [:], euro: CostParts())
    plan.euro.contracts = here.team.reduce(0) { $0 + $1.euro }
    for column in program.columnStarts[index]..<program.columnStarts[index + 1] {
      add(program.columns[column], values[column], to: &plan)
    }
    plan.work = merged(plan.work)
    return plan
  }

  private func add(_ column: ProgramColumn, _ value: Double, to plan: inout MonthPlan) {
    guard abs(value) > Self.least else { return }
    let euro = value * column.euro
    switch column.kind {
    case .team(_, let kind):
      plan.work.append(Work(shell: .team, kind: kind, hours: value))
      plan.euro.allowances += euro
    case .offer(let month, let index, let block):
      let offer = program.workforce.months[month].offers[index]
      plan.work.append(
        Work(shell: offer.shell, kind: HourKind(offer.skill, block), hours: value))
      plan.euro.add(euro, of: offer.shell)
    case .short(_, let kind): plan.short[kind] = value
    case .jobs(_, let skill):
      plan.jobs[skill] = value
      plan.euro.contracts += euro
    case .recruit(_, let index):
      plan.recruited[program.workforce.recruitments[index].skill, default: 0] += value
    case .train(_, let index):
      let training = program.workforce.trainings[index]
      plan.trained[Skill(training.from.domain, training.to), default: 0] += value
    case .times: break
    }
  }

  /// One line per shell and kind, in order.
  private func merged(_ work: [Work]) -> [Work] {
    var hours: [Shell: [HourKind: Double]] = [:]
    for one in work { hours[one.shell, default: [:]][one.kind, default: 0] += one.hours }
    return hours.sorted { $0.key < $1.key }.flatMap { shell, kinds in
      kinds.sorted { $0.key < $1.key }.map { Work(shell: shell, kind: $0.key, hours: $0.value) }
    }
  }
}

extension CostParts {
  fileprivate mutating func add(_ euro: Double, of shell: Shell) {
    switch shell {
    case .team: allowances += euro
    case .flexible: flexible += euro
    case .otherTeam: otherTeam += euro
    case .pool: pool += euro
    case .hired: hired += euro
    }
  }
}
