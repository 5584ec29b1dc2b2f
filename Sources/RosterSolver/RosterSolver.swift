import Foundation
public import RosterProblem
import Synchronization

/// A problem in, rosters and bounds out.
///
/// A first lawful roster person by person; then column generation on GLPK proves bounds while
/// the search improves the roster, on a thread each; from the last master dives make rosters, and then
/// both search. On one thread the steps follow each other and nothing depends on the clock but the
/// time limit.
public struct RosterSolver: Sendable {
  let options: SolverOptions
  let progress: @Sendable (SolverProgress) -> Void
  let found: @Sendable (DutyRoster, SolverResult.Incumbent) -> Void
  let isCancelled: @Sendable () -> Bool

  /// A solver. `progress` and `found`, which gets each better roster, may be called from any thread;
  /// `isCancelled` is asked often.
  public init(
    _ options: SolverOptions = SolverOptions(),
    progress: @escaping @Sendable (SolverProgress) -> Void = { _ in },
    found: @escaping @Sendable (DutyRoster, SolverResult.Incumbent) -> Void = { _, _ in },
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) {
    precondition(
      options.timeLimit != nil || options.workLimit != nil, "a time limit or a work limit is needed"
    )
    self.options = options
    self.progress = progress
    self.found = found
    self.isCancelled = isCancelled
  }

  /// Solves. `start` is a roster to begin from: rows that are not lawful are made anew. `kept` is what a
  /// solve of nearly the same problem left: then a bound is proven within milliseconds.
  public func solve(
    _ problem: RosterProblem, from start: DutyRoster? = nil, keeping kept: KeptSolution? = nil
  ) -> SolverResult {
    let layout = Layout(problem)
    let board = Blackboard(limit: options.timeLimit, found: found, isCancelled: isCancelled)
    let report = report(to: board)
    report(.start)
    let first: RosterState
    switch FirstRoster.build(layout, near: start ?? kept?.roster) {
    case .impossible(let person): return impossible(person, board)
    case .found(let state): first = state
    }
    board.offer(first)
    if let kept { board.take(kept, layout) }
    let share = options.proposals > 1 ? 0.6 : 1.0
    if options.threads > 1 {
      runTogether(layout, board, first, kept, share: share, report)
    } else {
      runInTurn(layout, board, first, kept, share: share, report)
    }
    let others = otherProposals(layout, board, report)
    report(.done)
    return result(layout, board, others)
  }

  func impossible(_ person: Int, _ board: Blackboard) -> SolverResult {
    var result = SolverResult()
    result.impossiblePerson = person
    result.wallSeconds = board.seconds
    return result
  }

  func report(to board: Blackboard) -> @Sendable (SolverProgress.Phase) -> Void {
    let last = Mutex(-1.0)
    return { [progress] phase in
      let now = board.seconds
      let due = last.withLock { last in
        guard phase != .search && phase != .bound || now - last >= 0.5 else { return false }
        last = now
        return true
      }
      guard due else { return }
      let content = board.snapshot
      progress(
        SolverProgress(
          phase: phase, best: content.cost, bound: content.bound > 0 ? content.bound : nil,
          seconds: now))
    }
  }

  // MARK: Two threads

  private func runTogether(
    _ layout: Layout, _ board: Blackboard, _ first: RosterState, _ kept: KeptSolution?,
    share: Double,
    _ report: @escaping @Sendable (SolverProgress.Phase) -> Void
  ) {
    let end = (options.timeLimit ?? .infinity) * share
    let work = Work(steps: options.workLimit ?? .max)
    let searcher = { @Sendable (seed: Int) in
      SearchWorker(
        layout: layout, board: board, seed: seed, work: work, until: end, shares: true,
        report: report)
    }
    let bound = BoundWorker(
      layout: layout, board: board, untilTotal: end * 0.85, untilOpen: end * 0.95, work: work,
      kept: kept, report: report)
    let seed = options.seed
    let finished = DispatchSemaphore(value: 0)
    let thread = Thread {
      bound.run(from: first.roster)
      let best = board.with { $0.best }.flatMap { RosterState(layout, roster: $0) } ?? first
      searcher(seed &+ 1_000_003).run(from: best)
      finished.signal()
    }
    thread.stackSize = 8 << 20
    thread.start()
    searcher(seed).run(from: first)
    finished.wait()
  }

  // MARK: One thread

  private func runInTurn(
    _ layout: Layout, _ board: Blackboard, _ first: RosterState, _ kept: KeptSolution?,
    share: Double,
    _ report: @escaping @Sendable (SolverProgress.Phase) -> Void
  ) {
    let end = (options.timeLimit ?? .infinity) * share
    let work = Work(steps: options.workLimit ?? .max)
    let search = { (start: RosterState, work: Work, seed: Int, until: Double) in
      SearchWorker(
        layout: layout, board: board, seed: seed, work: work, until: until, shares: false,
        report: report
      ).run(from: start)
    }
    search(first, work * 0.1, options.seed, end * 0.1)
    let best = { board.with { $0.best }.flatMap { RosterState(layout, roster: $0) } ?? first }
    BoundWorker(
      layout: layout, board: board, untilTotal: end * 0.5, untilOpen: end * 0.65,
      work: work * 0.4, kept: kept, report: report
    ).run(from: best().roster)
    search(best(), work * 0.5, options.seed &+ 1_000_003, end)
  }

  // MARK: Other proposals

  /// Further rosters: the same problem in which every cell shared with an earlier proposal costs
  /// extra, so that near-best and different go together.
  private func otherProposals(
    _ layout: Layout, _ board: Blackboard,
    _ report: @escaping @Sendable (SolverProgress.Phase) -> Void
  ) -> [DutyRoster] {
    guard options.proposals > 1, let best = board.with({ $0.best }) else { return [] }
    var made = [best]
    let start = board.seconds
    let left = (options.timeLimit ?? .infinity) - start
    for number in 1..<options.proposals {
      let until = start + left * Double(number) / Double(options.proposals - 1)
      made.append(different(from: made, layout, board, until: until, number, report))
    }
    return Array(made.dropFirst())
  }

  private func different(
    from made: [DutyRoster], _ layout: Layout, _ board: Blackboard, until: Double, _ number: Int,
    _ report: @escaping @Sendable (SolverProgress.Phase) -> Void
  ) -> DutyRoster {
    var problem = layout.problem
    for roster in made {
      for person in problem.people.indices { problem.people[person].repel(roster, person) }
    }
    let repelled = Layout(problem)
    guard let start = RosterState(repelled, roster: made[0]) else { return made[0] }
    let own = Blackboard(limit: nil, isCancelled: isCancelled, started: board.started)
    own.offer(start)
    own.with { $0.duals = board.with { $0.duals } }
    let work = Work(steps: options.workLimit ?? .max) * (1 / Double(options.proposals))
    SearchWorker(
      layout: repelled, board: own, seed: options.seed &+ number &* 7919, work: work,
      until: until, shares: false, report: { _ in report(.proposals) }
    ).run(from: start)
    return own.with { $0.best } ?? made[0]
  }

  func result(_ layout: Layout, _ board: Blackboard, _ others: [DutyRoster]) -> SolverResult {
    let content = board.snapshot
    var result = SolverResult()
    result.rosters = [content.best].compactMap { $0 } + others
    result.cost = content.cost
    result.lowerBound = content.bound
    result.openAtLeast = content.openBound
    result.converged = content.converged || content.cost == content.bound
    result.incumbents = content.incumbents
    result.lpSeconds = content.lpSeconds
    result.wallSeconds = board.seconds
    result.rounds = content.rounds
    result.moves = content.moves
    result.boundColumns = content.columns
    result.duals = content.masterDuals
    if !content.duals.isEmpty {
      // Of a bound of open heads alone the rows are others.
      let master = Master(layout, objective: .total)
      result.groupPrices =
        content.masterDuals.count == master.bounds.count
        ? master.headPrices(content.masterDuals) : layout.nested(content.duals)
    }
    return result
  }
}

extension Member {
  /// Points per working day shared with a roster to stay away from.
  private static let repulsion: Int32 = 4

  /// Makes the working days of `person` in a roster dearer.
  fileprivate mutating func repel(_ roster: DutyRoster, _ person: Int) {
    for day in 0..<roster.days where roster[person, day] > 0 {
      let at = day * (duties.count + 1) + roster[person, day]
      if cellCost[at] < RosterProblem.forbidden { cellCost[at] += Self.repulsion }
    }
  }
}
