import LinearProgramming
import RosterModel

extension WorkforceCase {
  /// How often an extra need can be taken on: the largest t such that need + t x extra is met, recruiting and training
  /// as it may, with no hour of any kind more short, and no offer of a hired person used more, than in a plan.
  ///
  /// - Parameters:
  ///   - extra: hours of one more, per month of the case.
  ///   - plan: the optimum without it.
  /// - Returns: the largest t, `nil` where nothing stops it, and the hours that stop it: of the rows of the need the
  ///   largest t is paid by, the one that weighs most (its dual x extra hours); of equals the highest level, then the
  ///   earliest month.
  public func room(
    for extra: [[HourKind: Double]], beyond plan: WorkforcePlan
  ) throws(WorkforceError) -> (times: Double?, stop: Room.Stop?) {
    let program = WorkforceProgram(widened(for: extra)).room(for: extra, beyond: plan)
    return try LinearProgram.withProgram { solver throws(WorkforceError) in
      let steps = LexicographicProgram(program)
      steps.load(into: &solver)
      solver.setCost(-1, column: program.columns.count - 1)
      switch solver.solve(.primal) {
      case .optimal: return (solver.values().last, program.stop(for: extra, solver.duals()))
      case .unbounded: return (nil, nil)
      default: throw .unsolved
      }
    }
  }

  /// The room for residents of a kind, and what 1, 2, 4 and 8 more of them cost.
  ///
  /// - Parameter needOfOne: the hours of one, per month.
  func room(
    of kind: ResidentKind, needOfOne: [[HourKind: Double]], beyond plan: WorkforcePlan
  ) throws(WorkforceError) -> Room {
    let found = try room(for: needOfOne, beyond: plan)
    var room = Room(kind: kind, residents: found.times, stoppedBy: found.stop)
    for residents in [1.0, 2, 4, 8] {
      let more = try adding(needOfOne, times: residents).plan()
      room.steps.append(
        Room.Step(
          residents: residents, cost: more.cost, hoursShort: more.hoursShort,
          hiredHours: more.months.reduce(0) { $0 + $1.hours(of: .hired) }))
    }
    return room
  }

  /// With an extra need so many times.
  private func adding(_ extra: [[HourKind: Double]], times: Double) -> WorkforceCase {
    var more = self
    for (month, hours) in zip(months.indices, extra) {
      more.months[month].need.merge(hours.mapValues { $0 * times }, uniquingKeysWith: +)
    }
    return more
  }

  /// With a row for each kind of hours that comes along.
  private func widened(for extra: [[HourKind: Double]]) -> WorkforceCase {
    var wide = self
    for (month, hours) in zip(months.indices, extra) {
      for kind in hours.keys where wide.months[month].need[kind] == nil {
        wide.months[month].need[kind] = 0
      }
    }
    return wide
  }
}

extension WorkforceProgram {
  /// With a last column t that adds to the need, and nothing more short or hired than in a plan.
  fileprivate func room(
    for extra: [[HourKind: Double]], beyond plan: WorkforcePlan
  ) -> WorkforceProgram {
    var program = self
    for column in columns.indices {
      guard let most = most(columns[column].kind, in: plan) else { continue }
      program.setBounds(most > 0 ? .between(0, most) : .fixed(0), column: column)
    }
    var times = ProgramColumn(kind: .times, euro: 0, limit: .infinity)
    for (row, hours) in rowsOfNeed(extra) { times.add(-hours, row: row) }
    program.add(times)
    return program
  }

  /// No more than this: hours short as in the plan, and hired hours.
  private func most(_ kind: ColumnKind, in plan: WorkforcePlan) -> Double? {
    switch kind {
    case .short(let month, let kind): return plan.months[month].short[kind] ?? 0
    case .offer(let month, let index, let block):
      let offer = workforce.months[month].offers[index]
      guard offer.shell == .hired else { return nil }
      return plan.months[month].work.reduce(0) {
        let isSame = $1.shell == .hired && $1.kind == HourKind(offer.skill, block)
        return $0 + (isSame ? $1.hours : 0)
      }
    case .team, .jobs, .recruit, .train, .times: return nil
    }
  }

  /// The rows an extra need raises, with how much.
  private func rowsOfNeed(_ extra: [[HourKind: Double]]) -> [(row: Int, hours: Double)] {
    rows.indices.compactMap { row in
      guard case .need(let month, let kind) = rows[row].kind, month < extra.count else {
        return nil
      }
      let hours = extra[month].reduce(0) { $0 + (kind.isServed(by: $1.key) ? $1.value : 0) }
      return hours > 0 ? (row, hours) : nil
    }
  }

  /// The hours that stop the next one.
  fileprivate func stop(for extra: [[HourKind: Double]], _ duals: [Double]) -> Room.Stop? {
    let paying = rowsOfNeed(extra).compactMap { row, hours -> (weight: Double, at: RowKind)? in
      let weight = abs(duals[row]) * hours
      return weight > 1e-9 ? (weight, rows[row].kind) : nil
    }
    let heaviest = paying.map(\.weight).max() ?? 0
    return paying.filter { $0.weight >= heaviest * (1 - 1e-6) }.compactMap { stop(at: $0.at) }
      .max { ($0.kind.skill.level, $1.month) < ($1.kind.skill.level, $0.month) }
  }

  private func stop(at kind: RowKind) -> Room.Stop? {
    guard case .need(let month, let hours) = kind else { return nil }
    return Room.Stop(month: workforce.months[month].month, kind: hours)
  }
}
