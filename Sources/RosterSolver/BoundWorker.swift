import RosterProblem

/// Proves bounds: on open heads alone, then on the total from the same columns and from those duals,
/// since open heads weigh most.
struct BoundWorker {
  let layout: Layout
  let board: Blackboard
  /// Seconds at which the total's bound and the open bound must stop.
  let untilTotal: Double
  let untilOpen: Double
  /// Pricings allowed in all; `Int.max` without a work limit.
  let work: Int
  /// Asked between rounds.
  let report: @Sendable (SolverProgress.Phase) -> Void

  /// Runs from a lawful roster.
  func run(from start: DutyRoster) {
    let first = layout.columns(of: start)
    let open = generate(.open, from: first, duals: [], until: untilOpen, work: work / 3)
    let duals = Master(layout, objective: .total).scaled(
      open.duals, of: Master(layout, objective: .open), by: openCost)
    steer(by: duals)
    let total = generate(
      .total, from: currentColumns(first) + inUse(open).map(\.0), duals: duals,
      until: untilTotal, work: work * 2 / 3)
    if !isSettled(open) { raiseOpen(by: total.duals) }
    let converged = total.converged && (open.converged || isSettled(open))
    board.with { content in
      content.converged = converged
      content.columns = inUse(total).map {
        SolverResult.BoundColumn(person: $0.person, duties: $0.duties, weight: $1)
      }
    }
  }

  /// Duals of the total bound open heads too, once divided by what one costs.
  private func raiseOpen(by duals: [Double]) {
    guard openCost > 0, !duals.isEmpty else { return }
    let master = Master(layout, objective: .open)
    let point = master.projected(
      master.scaled(duals, of: Master(layout, objective: .total), by: 1 / openCost))
    let bound = PersonPricer(layout, master: master).priceEveryone(point).bound
    guard bound.isFinite else { return }
    board.with { $0.openBound = max($0.openBound, Int(Self.roundedUp(bound))) }
  }

  /// Whether the open bound can rise no further once rounded up.
  private func isSettled(_ open: ColumnGeneration.Outcome) -> Bool {
    board.with { $0.open <= $0.openBound }
      || Self.roundedUp(open.masterValue) <= Self.roundedUp(open.bound)
  }

  private static func roundedUp(_ bound: Double) -> Double { (bound - 1e-6).rounded(.up) }

  private var openCost: Double { Double(layout.problem.cover.map(\.openCost).max() ?? 0) }

  private func inUse(_ outcome: ColumnGeneration.Outcome) -> [(RosterColumn, Double)] {
    zip(outcome.columns, outcome.weights).filter { $0.1 > 1e-9 }
  }

  private func currentColumns(_ fallback: [RosterColumn]) -> [RosterColumn] {
    board.with { $0.best }.map(layout.columns) ?? fallback
  }

  private func generate(
    _ objective: Objective, from columns: [RosterColumn], duals: [Double],
    until: Double, work: Int
  ) -> ColumnGeneration.Outcome {
    let perRound = layout.problem.people.count
    var generation = ColumnGeneration(
      layout, objective: objective, clock: { [board] in board.seconds },
      secondsLeft: { [board] in until - board.seconds },
      mayContinue: { [self] round in
        publish(round, objective)
        return !isDone(objective, round) && round.number * perRound < work
          && board.seconds < until
      })
    let upper = board.with { objective == .total ? $0.cost ?? 0 : $0.open }
    let outcome = generation.run(from: columns, duals: duals, upper: Double(upper))
    board.with { content in
      content.lpSeconds += outcome.lpSeconds
      content.rounds += outcome.rounds
    }
    publish(
      .init(
        number: outcome.rounds, masterValue: outcome.masterValue, bound: outcome.bound,
        duals: outcome.duals), objective)
    return outcome
  }

  private func isDone(_ objective: Objective, _ round: ColumnGeneration.Round) -> Bool {
    switch objective {
    case .total: board.isOver
    // A roster that leaves no more open than is proven ends it; so does a bound whose rounding up
    // the master's value cannot pass.
    case .open:
      board.isOver || board.with { $0.open <= $0.openBound }
        || Self.roundedUp(round.masterValue) <= Self.roundedUp(round.bound)
    }
  }

  /// Lets the search see the cover rows' part of a master's duals.
  private func steer(by duals: [Double]) {
    let first = layout.problem.people.count
    let rows = first..<(first + layout.coverRows)
    guard duals.count >= rows.upperBound else { return }
    board.with { content in
      content.duals = Array(duals[rows])
      content.version += 1
    }
  }

  private func publish(_ round: ColumnGeneration.Round, _ objective: Objective) {
    switch objective {
    case .total:
      board.raise(bound: round.bound)
      steer(by: round.duals)
    case .open:
      guard round.bound.isFinite else { return }
      board.with { $0.openBound = max($0.openBound, Int(Self.roundedUp(round.bound))) }
    }
    report(.bound)
  }
}
