import RosterProblem

/// Searches for better rosters until it is told to stop: bursts of annealing and regions re-rostered by
/// column generation in turn, more of what gained more.
struct SearchWorker {
  let layout: Layout
  let board: Blackboard
  let seed: Int
  /// What it may cost.
  let work: Work
  /// The second at which it stops.
  let until: Double
  /// Whether to look at what other workers found: not where runs must repeat.
  let shares: Bool
  let report: @Sendable (SolverProgress.Phase) -> Void

  /// Runs from a lawful state.
  func run(from start: RosterState) {
    var annealing = Annealing(layout, state: start, seed: seed)
    var regions = RegionSearch(layout, seed: seed &+ 77)
    var balance = Balance()
    var best = start
    func left() -> Work { work - annealing.work - regions.work }
    while left() > .zero && !isOver() {
      best = better(than: best)
      let (cost, before) = (best.total, annealing.work)
      anneal(&best, &annealing, most: left())
      let spent = annealing.work - before
      let (after, regionsBefore) = (best.total, regions.work)
      improve(&best, &regions, min(left(), spent * balance.regionsPerAnnealing))
      balance.learn(
        annealing: (cost - after, spent),
        regions: (after - best.total, regions.work - regionsBefore))
    }
  }

  private func anneal(_ best: inout RosterState, _ annealing: inout Annealing, most: Work) {
    let moves = annealing.moves
    annealing.duals = board.with { $0.duals }
    annealing.burst(from: best, most: most, isOver: isOver) {
      best = $0
      board.offer($0)
    }
    board.with { $0.moves += annealing.moves - moves }
    report(.search)
  }

  /// Re-rosters regions for a share of work.
  private func improve(_ best: inout RosterState, _ regions: inout RegionSearch, _ share: Work) {
    let end = regions.work + share
    while regions.work < end && !isOver() {
      best = better(than: best)
      let (duals, pool) = board.with { ($0.duals, $0.pool) }
      let found = regions.step(
        best, duals: duals, pool: pool, clock: { [board] in board.seconds },
        secondsLeft: { [self] in isOver() ? 0 : until - board.seconds })
      if let found {
        best = found
        board.offer(found)
      }
      report(.search)
    }
  }

  private func isOver() -> Bool { board.isOver || board.seconds >= until }

  /// What another worker found, where that is better.
  private func better(than own: RosterState) -> RosterState {
    guard shares else { return own }
    let (cost, roster) = board.with { ($0.cost, $0.best) }
    guard let cost, let roster, cost < own.total else { return own }
    return RosterState(layout, roster: roster) ?? own
  }
}

/// How work is shared between annealing and regions: what gained more points for its work gets more.
private struct Balance {
  /// Work for regions per work for annealing.
  private(set) var regionsPerAnnealing = 1.0

  mutating func learn(annealing: (gain: Int, work: Work), regions: (gain: Int, work: Work)) {
    let left = Double(annealing.gain) * regions.work.share(of: annealing.work)
    if Double(regions.gain) >= left {
      regionsPerAnnealing = min(4, regionsPerAnnealing * 1.5)
    } else {
      regionsPerAnnealing = max(0.25, regionsPerAnnealing / 1.5)
    }
  }
}
