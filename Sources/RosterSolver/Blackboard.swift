import RosterProblem
import Synchronization

/// What the bound and the search tell each other: the best roster, the bounds, the duals.
final class Blackboard: Sendable {
  /// What stands on it.
  struct Content: Sendable {
    var best: DutyRoster?
    var cost: Int?
    var open = 0
    var bound = 0
    var openBound = 0
    var converged = false
    var duals: [Double] = []
    /// Duals of all rows of the master, at the best bound.
    var masterDuals: [Double] = []
    var columns: [SolverResult.BoundColumn] = []
    /// Columns of the last master, near the best of its relaxation.
    var pool: [[RosterColumn]] = []
    var incumbents: [SolverResult.Incumbent] = []
    var lpSeconds = 0.0
    var rounds = 0
    var moves = 0
    /// Counts new duals, so that readers copy them only once.
    var version = 0
  }

  private let content = Mutex(Content())
  let started: ContinuousClock.Instant
  let limit: Double?
  private let found: @Sendable (DutyRoster, SolverResult.Incumbent) -> Void
  private let isCancelled: @Sendable () -> Bool

  init(
    limit: Double?,
    found: @escaping @Sendable (DutyRoster, SolverResult.Incumbent) -> Void = { _, _ in },
    isCancelled: @escaping @Sendable () -> Bool, started: ContinuousClock.Instant = .now
  ) {
    self.found = found
    self.started = started
    self.limit = limit
    self.isCancelled = isCancelled
  }

  /// Seconds since the start.
  var seconds: Double {
    let elapsed = ContinuousClock.now - started
    return Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) * 1e-18
  }

  /// Reads or changes what stands on it.
  func with<Value: Sendable>(_ body: (inout Content) -> Value) -> Value {
    content.withLock { body(&$0) }
  }

  /// A copy of all of it.
  var snapshot: Content { with { $0 } }

  /// Takes a roster if it is better than the best.
  func offer(_ state: RosterState) {
    let one = SolverResult.Incumbent(seconds: seconds, cost: state.total, open: state.open)
    let isBetter = with { content in
      if let cost = content.cost, cost <= one.cost { return false }
      content.best = state.roster
      content.cost = one.cost
      content.open = one.open
      content.incumbents.append(one)
      return true
    }
    if isBetter { found(state.roster, one) }
  }

  /// Takes what a solve of nearly the same problem left, for the search to begin from.
  func take(_ kept: KeptSolution, _ layout: Layout) {
    let first = layout.problem.people.count
    let pool = kept.columns(in: layout).byPerson(first)
    with { content in
      content.pool = pool
      content.columns = kept.columns
      guard kept.duals.count >= first + layout.coverRows else { return }
      content.masterDuals = kept.duals
      content.duals = Array(kept.duals[first..<(first + layout.coverRows)])
      content.version += 1
    }
  }

  /// Takes a proven bound on the total; costs are whole, so it is rounded up.
  func raise(bound: Double) {
    guard bound.isFinite else { return }
    with { $0.bound = max($0.bound, Int((bound - 1e-6).rounded(.up))) }
  }

  /// Whether to stop by time, by hand, or because the best is proven.
  var isOver: Bool {
    if isCancelled() { return true }
    if let limit, seconds >= limit { return true }
    return with { content in content.cost.map { $0 <= content.bound } ?? false }
  }
}
