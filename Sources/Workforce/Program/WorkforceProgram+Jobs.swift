import LinearProgramming
import RosterModel

/// Full-time jobs beyond the team: who is recruited or trained stays from month to month.
extension WorkforceProgram {
  mutating func addJobs(_ month: Int, _ teams: TeamRows) {
    let here = workforce.months[month]
    let before = jobRows
    jobRows = [:]
    for skill in jobSkills.sorted() {
      guard let job = here.job[skill] else { continue }
      let row = addRow(.jobs(month: month, skill), .fixed(0))
      jobRows[skill] = row
      var column = ProgramColumn(
        kind: .jobs(month: month, skill), euro: job.euro, bounds: jobBounds(skill),
        limit: here.totalNeed / max(job.hours, 1e-3))
      column.add(1, row: row)
      if let team = teams.hours[skill] { column.add(-job.hours, row: team) }
      if let night = teams.nights[skill] { column.add(-job.hours, row: night) }
      add(column)
      if !workforce.formationIsFree { carry(skill, from: month, before[skill], to: row) }
    }
    addRecruits(month)
    addTrained(month)
  }

  /// What stood in the month before stands in this one.
  private mutating func carry(_ skill: Skill, from month: Int, _ before: Int?, to row: Int) {
    guard before != nil,
      let at = columns.lastIndex(where: { $0.kind == .jobs(month: month - 1, skill) })
    else { return }
    columns[at].add(-1, row: row)
  }

  /// Below zero only where members step up out of a skill.
  private func jobBounds(_ skill: Skill) -> Bounds {
    let out = workforce.trainings.filter { $0.from == skill }.reduce(0) { $0 + $1.fte }
    return .atLeast(-out)
  }

  private mutating func addRecruits(_ month: Int) {
    for (index, recruitment) in workforce.recruitments.enumerated() {
      guard month >= recruitment.leadMonths, let row = jobRows[recruitment.skill] else { continue }
      var column = ProgramColumn(
        kind: .recruit(month: month, index), euro: 0,
        bounds: recruitment.ftePerMonth.map { .between(0, $0) } ?? .atLeast(0),
        limit: workforce.months[month].totalNeed)
      column.add(-1, row: row)
      add(column)
    }
  }

  private mutating func addTrained(_ month: Int) {
    for (index, training) in workforce.trainings.enumerated() where month >= training.months {
      let to = Skill(training.from.domain, training.to)
      guard let left = jobRows[training.from], let reached = jobRows[to] else { continue }
      var column = ProgramColumn(
        kind: .train(month: month, index), euro: 0, limit: training.fte)
      column.add(1, row: left)
      column.add(-1, row: reached)
      add(column)
    }
  }

  mutating func addTrainingRows() {
    for (index, training) in workforce.trainings.enumerated() {
      let row = addRow(.training(index), .atMost(training.fte))
      for column in columns.indices {
        if case .train(_, index) = columns[column].kind { columns[column].add(1, row: row) }
      }
    }
  }
}
