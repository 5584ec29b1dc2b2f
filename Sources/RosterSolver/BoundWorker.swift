import RosterProblem

/// Proves bounds: on the total, then on open heads alone from the columns and duals of the total,
/// since open heads weigh most in it.
struct BoundWorker {
  let layout: Layout
  let board: Blackboard
  /// Seconds at which the bound on the total must stop, and the one on open heads after it.
  let untilTotal: Double
  let untilOpen: Double
  /// Pricings allowed in all; `Int.max` without a work limit.
  let work: Int
  /// Asked between rounds.
  /// Whether a dive follows: not where runs must repeat, as the clock says when it is worth it.
  let dives: Bool
  let report: @Sendable (SolverProgress.Phase) -> Void

  /// Runs from a lawful roster.
  func run(from start: DutyRoster) {
    let first = layout.columns(of: start)
    var generation = generation(.total, work: work * 2 / 3) { [self] in
      isOpenSettled ? untilOpen : untilTotal
    }
    let upper = Double(board.with { $0.cost ?? 0 })
    let columns = generation.warmUp(
      first, upper: upper, pricings: work / 3 / max(1, layout.problem.people.count))
    raiseOpen(by: generation.bestDuals)
    generation.run(from: columns) { total, dive in
      record(total, .total)
      let used = zip(total.columns, total.weights).filter { $0.1 > 1e-9 }
      board.with { content in
        content.columns = used.map {
          SolverResult.BoundColumn(person: $0.person, duties: $0.duties, weight: $1)
        }
      }
      raiseOpen(by: total.duals)
      let settled = isOpenSettled || settleOpen(from: first + used.map(\.0), duals: total.duals)
      board.with { $0.converged = total.converged && settled }
      guard dives, !total.weights.isEmpty, let roster = dive({ board.isOver }) else { return }
      RosterState(layout, roster: roster).map(board.offer)
    }
  }

  /// Column generation on open heads alone. Returns whether its bound can rise no further.
  private func settleOpen(from columns: [RosterColumn], duals: [Double]) -> Bool {
    var generation = generation(.open, work: work / 3) { untilOpen }
    generation.begin(at: openDuals(duals))
    let outcome = generation.run(from: columns.distinct)
    record(outcome, .open)
    return outcome.converged || isOpenSettled
      || Self.roundedUp(outcome.masterValue) <= Self.roundedUp(outcome.bound)
  }

  /// Duals of the total bound open heads too, once divided by what one costs.
  private func raiseOpen(by duals: [Double]) {
    let master = Master(layout, objective: .open)
    let point = master.projected(openDuals(duals))
    let bound = PersonPricer(layout, master: master).priceEveryone(point).bound
    guard bound.isFinite else { return }
    board.with { $0.openBound = max($0.openBound, Int(Self.roundedUp(bound))) }
  }

  private func openDuals(_ duals: [Double]) -> [Double] {
    Master(layout, objective: .open)
      .scaled(duals, of: Master(layout, objective: .total), by: openCost > 0 ? 1 / openCost : 0)
  }

  /// Whether a roster is known that leaves no more open than is proven.
  private var isOpenSettled: Bool { board.with { $0.open <= $0.openBound } }

  private static func roundedUp(_ bound: Double) -> Double { (bound - 1e-6).rounded(.up) }

  private var openCost: Double { Double(layout.problem.cover.map(\.openCost).max() ?? 0) }

  private func generation(_ objective: Objective, work: Int, until: @escaping () -> Double)
    -> ColumnGeneration
  {
    let perRound = layout.problem.people.count
    return ColumnGeneration(
      layout, objective: objective, clock: { [board] in board.seconds },
      secondsLeft: { [board] in until() - board.seconds },
      mayContinue: { [self] round in
        publish(round, objective)
        return !isDone(objective, round) && round.number * perRound < work
          && board.seconds < until()
      })
  }

  private func record(_ outcome: ColumnGeneration.Outcome, _ objective: Objective) {
    board.with { content in
      content.lpSeconds += outcome.lpSeconds
      content.rounds += outcome.rounds
    }
    publish(
      .init(
        number: outcome.rounds, masterValue: outcome.masterValue, bound: outcome.bound,
        duals: outcome.duals), objective)
  }

  private func isDone(_ objective: Objective, _ round: ColumnGeneration.Round) -> Bool {
    switch objective {
    case .total: board.isOver
    // A roster that leaves no more open than is proven ends it; so does a bound whose rounding up
    // the master's value cannot pass.
    case .open:
      board.isOver || isOpenSettled
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
      guard round.bound > 0 else { break }
      board.raise(bound: round.bound)
      steer(by: round.duals)
    case .open:
      guard round.bound.isFinite else { return }
      board.with { $0.openBound = max($0.openBound, Int(Self.roundedUp(round.bound))) }
    }
    report(.bound)
  }
}
