import RosterProblem

/// Searches for better rosters until it is told to stop.
struct SearchWorker {
  let layout: Layout
  let board: Blackboard
  let seed: Int
  /// Moves allowed; `Int.max` without a work limit.
  let work: Int
  /// Whether to look at what other workers found: not where runs must repeat.
  let shares: Bool
  let report: @Sendable (SolverProgress.Phase) -> Void

  /// Moves between looks at the board.
  private static let stride = 64

  /// Runs from a lawful state until `isOver`.
  func run(from start: RosterState, isOver: () -> Bool) {
    var annealing = Annealing(layout, state: start, seed: seed)
    var best = start
    var version = -1
    while annealing.moves < work && !isOver() {
      for _ in 0..<Self.stride where annealing.step() && annealing.state.total < best.total {
        best = annealing.state
        board.offer(best)
      }
      board.with { content in
        content.moves += Self.stride
        guard content.version != version else { return }
        version = content.version
        annealing.duals = content.duals
      }
      if annealing.moves % Annealing.cycle < Self.stride {
        if shares, let other = better(than: best) { best = other }
        annealing.restart(from: best)
      }
      report(.search)
    }
  }

  private func better(than own: RosterState) -> RosterState? {
    let (cost, roster) = board.with { ($0.cost, $0.best) }
    guard let cost, let roster, cost < own.total else { return nil }
    return RosterState(layout, roster: roster)
  }
}
