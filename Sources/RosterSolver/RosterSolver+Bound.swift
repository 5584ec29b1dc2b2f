public import RosterProblem

extension RosterSolver {
  /// What is proven of a problem by column generation, and nothing else: it ends as soon as the bounds can rise no further, on
  /// one thread. The roster it holds is only where it began.
  public func bound(_ problem: RosterProblem) -> SolverResult {
    prove(Layout(problem), near: nil) { $0.run(from: $1) }
  }

  /// The same of open heads alone: ``SolverResult/openAtLeast``, with its duals. Those of nearly the same problem, with
  /// as many people and the same need, are where it begins.
  public func boundOpen(
    _ problem: RosterProblem, from start: DutyRoster? = nil, duals: [Double] = []
  ) -> SolverResult {
    prove(Layout(problem), near: start) { $0.runOpen(from: $1, prices: duals) }
  }

  /// What is proven of the cost of all rosters with at most so many heads open. `start` is one of them; without any
  /// the bound may rise for ever.
  ///
  /// The limit is a row of the master. Its dual is minus the factor M with which the cost of any such roster is at
  /// least
  ///
  ///     L(M) - M x (heads open) >= L(M) - M x most
  ///
  /// where L(M) bounds the cost with M points more for each open head: of all factors it finds the best.
  public func bound(_ problem: RosterProblem, openAtMost most: Int, from start: DutyRoster)
    -> SolverResult
  {
    prove(Layout(problem, openAtMost: most), near: start) { worker, first in
      var worker = worker
      worker.provesOpen = false
      worker.run(from: first)
    }
  }

  private func prove(
    _ layout: Layout, near start: DutyRoster?, by proof: (BoundWorker, DutyRoster) -> Void
  ) -> SolverResult {
    let board = Blackboard(limit: options.timeLimit, found: found, isCancelled: isCancelled)
    let first: RosterState
    switch FirstRoster.build(layout, near: start) {
    case .impossible(let person): return impossible(person, board)
    case .found(let state): first = state
    }
    if first.open <= layout.openAtMost ?? .max { board.offer(first) }
    let end = options.timeLimit ?? .infinity
    let worker = BoundWorker(
      layout: layout, board: board, untilTotal: layout.openAtMost == nil ? end * 0.8 : end,
      untilOpen: end, work: Work(steps: options.workLimit ?? .max), dives: false,
      report: report(to: board))
    proof(worker, first.roster)
    return result(layout, board, [])
  }
}
