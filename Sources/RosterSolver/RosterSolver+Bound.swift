public import RosterProblem

extension RosterSolver {
  /// What is proven of a problem by column generation, and nothing else: it ends as soon as the bounds can rise no further, on
  /// one thread. The roster it holds is only where it began.
  public func bound(_ problem: RosterProblem) -> SolverResult {
    let layout = Layout(problem)
    let board = Blackboard(limit: options.timeLimit, found: found, isCancelled: isCancelled)
    let first: RosterState
    switch FirstRoster.build(layout, near: nil) {
    case .impossible(let person): return impossible(person, board)
    case .found(let state): first = state
    }
    board.offer(first)
    let end = options.timeLimit ?? .infinity
    BoundWorker(
      layout: layout, board: board, untilTotal: end * 0.8, untilOpen: end,
      work: Work(steps: options.workLimit ?? .max), dives: false, report: report(to: board)
    ).run(from: first.roster)
    return result(layout, board, [])
  }
}
