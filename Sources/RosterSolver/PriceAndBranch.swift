import LinearProgramming
public import RosterProblem

/// The best roster of a problem in which little changes from one that stands, proven where that can be.
///
/// Column generation from what stands proves a bound L; since costs are whole, no roster costs less than L rounded up.
/// Branch and cut over the columns it met makes a roster (price and branch: a restricted master, Joncour, Michel,
/// Sadykov, Sverdlov and Vanderbeck 2010, doi 10.1016/j.endm.2010.05.084). Where most rows stay as they are the
/// relaxation is nearly whole, and the two meet. Presence caps are no part of it. For a roster from nothing
/// ``RosterSolver`` is the way.
public struct PriceAndBranch: Sendable {
  /// Seconds it may take.
  public var seconds: Double
  /// Rounds of column generation it may take; then it ends with what is proven by then.
  public var rounds = Int.max

  /// Dives it may take where branch and cut does not come to the bound.
  public var dives = 24

  /// So many seconds at most.
  public init(seconds: Double) { self.seconds = seconds }

  /// Solves. Where a row of `start` is not lawful the result names whose, and there is no roster. `kept` is what a
  /// solve of the same problem with other cells closed left.
  public func solve(
    _ problem: RosterProblem, from start: DutyRoster, keeping kept: KeptSolution? = nil
  ) -> SolverResult {
    let layout = Layout(problem)
    let board = Blackboard(limit: seconds, isCancelled: { false })
    var result = SolverResult()
    result.impossiblePerson = problem.people.indices.first {
      problem.cost(of: start, person: $0) == nil
    }
    guard result.impossiblePerson == nil, let first = RosterState(layout, roster: start) else {
      return result
    }
    board.offer(first)
    let outcome = generate(layout, start, kept, board)
    let content = board.snapshot
    result.rosters = [content.best].compactMap { $0 }
    result.cost = content.cost
    result.lowerBound = content.bound
    result.converged = content.cost == content.bound
    result.incumbents = content.incumbents
    result.lpSeconds = outcome.lpSeconds
    result.wallSeconds = board.seconds
    result.rounds = outcome.rounds
    result.duals = outcome.duals
    result.boundColumns = zip(outcome.columns, outcome.weights).filter { $0.1 > 1e-9 }.map {
      SolverResult.BoundColumn(person: $0.person, duties: $0.duties, weight: $1)
    }
    return result
  }

  /// Column generation until its bound, rounded up, is the master's value rounded up; then rosters made of it.
  private func generate(
    _ layout: Layout, _ start: DutyRoster, _ kept: KeptSolution?, _ board: Blackboard
  ) -> ColumnGeneration.Outcome {
    var generation = ColumnGeneration(
      layout, objective: .total, isBoxed: false, tolerance: 0, clock: { board.seconds },
      secondsLeft: { [seconds] in seconds - board.seconds },
      mayContinue: { [seconds, rounds] round in
        board.raise(bound: round.bound)
        return !board.isOver && round.number < rounds
          && board.seconds < Self.shareOfRounds * seconds
          && Self.roundedUp(round.bound) < Self.roundedUp(round.masterValue)
      })
    let nothing = [Double](repeating: 0, count: generation.master.bounds.count)
    if !generation.begin(at: kept?.duals ?? nothing) { _ = generation.begin(at: nothing) }
    let known = kept?.columns(in: layout) ?? []
    var last: ColumnGeneration.Outcome?
    generation.run(from: (layout.columns(of: start) + known).distinct) { outcome, dive in
      last = outcome
      board.raise(bound: outcome.bound)
      let columns = (outcome.columns + layout.columns(of: start)).distinct
      offerBest(of: columns.filter(layout.isLawful), layout, board)
      offerDives(dive, layout, board)
    }
    return last!
  }

  /// Where the columns met hold nothing as good as the bound: dives, which meet others.
  private func offerDives(_ dive: Dive.Run, _ layout: Layout, _ board: Blackboard) {
    for (seed, style) in Dive.Style.various.prefix(dives).enumerated() where !board.isOver {
      guard let found = dive(style, seed, Self.oneDive, { board.isOver }) else { continue }
      RosterState(layout, roster: found.roster).map(board.offer)
    }
  }

  /// What a dive may cost.
  private static let oneDive = Work(steps: 20_000)

  /// The best choice of one column per person.
  private func offerBest(of columns: [RosterColumn], _ layout: Layout, _ board: Blackboard) {
    let left = seconds - board.seconds
    guard left > 0, !board.isOver else { return }
    let master = Master(layout, objective: .total)
    let chosen = LinearProgram.withProgram(.minimize) { program -> [RosterColumn] in
      master.build(in: &program)
      let lone = LoneRows(layout, columns, firstRow: master.bounds.count)
      _ = program.addRows(lone.bounds)
      _ = program.addColumns(lone.slacks)
      let own = program.addColumns(
        columns.map { column in
          var made = master.column(column)
          (made.kind, made.bounds) = (.binary, .between(0, 1))
          lone.add(column, to: &made)
          return made
        })
      let options = IntegerOptions(presolve: true, cuts: false, timeLimit: left)
      switch program.branchAndCut(options) {
      case .optimal, .feasible:
        return zip(columns, own).filter { program.integerValue(column: $1) > 0.5 }.map(\.0)
      default: return []
      }
    }
    var roster = DutyRoster(people: layout.problem.people.count, days: layout.problem.days)
    for column in chosen {
      for (day, duty) in column.duties.enumerated() { roster[column.person, day] = Int(duty) }
    }
    if !chosen.isEmpty { RosterState(layout, roster: roster).map(board.offer) }
  }

  /// The part of the time that column generation may take: a roster is to be made of it too.
  private static let shareOfRounds = 0.75

  private static func roundedUp(_ value: Double) -> Double { (value - 1e-6).rounded(.up) }
}
