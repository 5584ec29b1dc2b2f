import RosterProblem

/// Proves bounds: on the total, then on open heads alone from the columns and duals of the total,
/// since open heads weigh most in it.
struct BoundWorker {
  let layout: Layout
  let board: Blackboard
  /// Seconds at which the bound on the total must stop, and the one on open heads after it.
  let untilTotal: Double
  let untilOpen: Double
  /// What it may cost.
  let work: Work
  /// What a solve of nearly the same problem left.
  var kept: KeptSolution?
  /// Whether open heads alone are bounded too.
  var provesOpen = true
  /// Whether dives make rosters from the last master.
  var dives = true
  let report: @Sendable (SolverProgress.Phase) -> Void

  /// Runs from a lawful roster.
  func run(from start: DutyRoster) {
    let first = layout.columns(of: start)
    var generation = generation(.total, work: work * 0.6) { [self] in
      isOpenSettled ? untilOpen : untilTotal
    }
    let columns =
      begin(&generation, first)
      ?? generation.warmUp(
        first, upper: { [board] in Double(board.with { $0.cost ?? 0 }) }, work: work * 0.3)
    if provesOpen { raiseOpen(by: generation.bestDuals) }
    generation.run(from: columns) { total, dive in
      record(total, .total)
      let used = zip(total.columns, total.weights).filter { $0.1 > 1e-9 }
      board.with { content in
        content.columns = used.map {
          SolverResult.BoundColumn(person: $0.person, duties: $0.duties, weight: $1)
        }
      }
      let pool = total.columns.byPerson(layout.problem.people.count)
      board.with { $0.pool = pool }
      let settled = !provesOpen || provedOpen(from: first + used.map(\.0), duals: total.duals)
      board.with { $0.converged = total.converged && settled }
      guard dives, !total.weights.isEmpty else { return }
      diveForRosters(dive)
    }
  }

  /// Runs for open heads alone, from prices of heads that a bound of nearly the same problem left, or from none.
  func runOpen(from start: DutyRoster, prices: [Double]) {
    let first = layout.columns(of: start)
    var generation = generation(.open, work: work) { untilOpen }
    let columns =
      generation.begin(at: prices)
      ? first
      : generation.warmUp(
        first, upper: { [board] in Double(board.with { $0.open }) }, work: work * 0.5)
    let outcome = generation.run(from: columns)
    record(outcome, .open)
    let settled = outcome.converged || isOpenSettled
    board.with { content in
      content.converged = settled
      content.masterDuals = outcome.duals
    }
  }

  /// Begins at the duals that were kept, which prove a bound at once. Columns to run from, or `nil` where
  /// nothing was kept.
  private func begin(_ generation: inout ColumnGeneration, _ first: [RosterColumn])
    -> [RosterColumn]?
  {
    guard let kept, generation.begin(at: kept.duals) else { return nil }
    board.raise(bound: generation.bestBound)
    return (first + kept.columns(in: layout)).distinct
  }

  /// Dives of several kinds, each with other chances; the board keeps the best lawful end.
  private func diveForRosters(_ dive: Dive.Run) {
    var spent = Work()
    var isNear = true
    let most = work * 0.3
    for (seed, style) in Dive.Style.various.enumerated() {
      let limit = min(most, isNear ? Self.diveWork * Self.moreWhereNear : Self.diveWork)
      guard spent < limit, !board.isOver else { return }
      let left = min(most - spent, Self.oneDive)
      guard let found = dive(style, seed, left, { [board] in board.isOver }) else { return }
      spent += found.work
      let state = RosterState(layout, roster: found.roster)
      state.map(board.offer)
      isNear =
        state.map { Double($0.total) <= Self.near * Double(board.with(\.cost) ?? 0) } ?? false
    }
  }

  /// What dives may have cost before the next begins.
  private static let diveWork = Work(steps: 30_000)
  /// A dive that ends within this factor of the best roster earns more of them, so many times as much.
  private static let near = 1.02
  private static let moreWhereNear = 5.0
  /// What one dive may cost.
  private static let oneDive = Work(steps: 60_000)

  /// The bound on open heads from duals of the total, and then from its own. Returns whether it can rise no further.
  private func provedOpen(from columns: [RosterColumn], duals: [Double]) -> Bool {
    raiseOpen(by: duals)
    return isOpenSettled || settleOpen(from: columns, duals: duals)
  }

  /// Column generation on open heads alone. Returns whether its bound can rise no further.
  private func settleOpen(from columns: [RosterColumn], duals: [Double]) -> Bool {
    var generation = generation(.open, work: work * 0.2) { untilOpen }
    guard generation.begin(at: generation.master.projected(openDuals(duals))) else { return false }
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

  private func generation(_ objective: Objective, work: Work, until: @escaping () -> Double)
    -> ColumnGeneration
  {
    return ColumnGeneration(
      layout, objective: objective, clock: { [board] in board.seconds },
      secondsLeft: { [board] in until() - board.seconds },
      mayContinue: { [self] round in
        publish(round, objective)
        return !isDone(objective, round) && round.work < work
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
        duals: outcome.duals, work: outcome.work), objective)
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
      content.masterDuals = duals
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
