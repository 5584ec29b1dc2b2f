import LinearProgramming
import RosterProblem

/// Column generation on GLPK: the best lower bound one column per person can prove.
///
/// Each round solves the master, smooths its duals towards those of the best bound (Wentges 1997),
/// prices every person once, raises the Lagrangian bound
///
///     L(y) = static part of y + sum over people of their cheapest column at y
///
/// which is valid whatever y is, and adds the columns that improve. It stops when bound and master
/// agree to `tolerance`.
struct ColumnGeneration {
  /// What a round tells.
  struct Round: Sendable {
    var number: Int
    var masterValue: Double
    var bound: Double
    var duals: [Double]
  }

  /// How it ended.
  struct Outcome: Sendable {
    /// The proven bound, not rounded.
    var bound: Double
    /// Whether bound and master agreed.
    var converged: Bool
    /// The duals of the best bound, by row of the master.
    var duals: [Double]
    /// Columns of the last master, in order of use.
    var columns: [RosterColumn]
    /// Fraction of each of those columns in the last master.
    var weights: [Double]
    var rounds: Int
    /// Seconds in GLPK.
    var lpSeconds: Double
  }

  /// Relative difference at which the bound counts as reached.
  static let tolerance = 1e-4
  /// Weight of the best duals in the smoothed ones.
  private static let smoothing = 0.7

  let layout: Layout
  let master: Master
  /// Asked between rounds with what is proven so far: whether to go on.
  let mayContinue: (Round) -> Bool
  /// Seconds left for one solve of the master.
  let secondsLeft: () -> Double
  let clock: () -> Double

  private var pricer: PersonPricer
  private var pool: [RosterColumn] = []
  private var bestBound = -Double.infinity
  private var bestDuals: [Double] = []
  private var lpSeconds = 0.0
  private var nextRotation = 0

  init(
    _ layout: Layout, objective: Objective, clock: @escaping () -> Double,
    secondsLeft: @escaping () -> Double, mayContinue: @escaping (Round) -> Bool
  ) {
    self.layout = layout
    self.mayContinue = mayContinue
    self.secondsLeft = secondsLeft
    self.clock = clock
    master = Master(layout, objective: objective)
    pricer = PersonPricer(layout, master: master)
  }

  /// Runs from columns that give every person at least one.
  mutating func run(from columns: [RosterColumn]) -> Outcome {
    var generation = self
    let outcome = LinearProgram.withProgram(.minimize) { program in
      generation.generate(columns, &program)
    }
    return outcome
  }

  private mutating func generate(_ start: [RosterColumn], _ program: inout LinearProgram) -> Outcome {
    master.build(in: &program)
    add(start, &program)
    var round = 0
    var converged = false
    while true {
      round += 1
      guard let duals = solveMaster(&program) else { break }
      let value = program.objectiveValue
      let found = priceAll(duals, masterValue: value, &program)
      let gap = value - bestBound
      converged = gap <= max(1e-6, Self.tolerance * abs(value))
      let told = Round(number: round, masterValue: value, bound: bestBound, duals: bestDuals)
      if converged || !found || !mayContinue(told) { break }
      purge(&program)
    }
    return Outcome(
      bound: bestBound, converged: converged, duals: bestDuals, columns: pool,
      weights: weights(program), rounds: round, lpSeconds: lpSeconds)
  }

  private func weights(_ program: borrowing LinearProgram) -> [Double] {
    pool.indices.map { program.value(column: master.slacks.count + $0) }
  }

  private mutating func add(_ columns: [RosterColumn], _ program: inout LinearProgram) {
    _ = program.addColumns(columns.map(master.column))
    pool += columns
  }

  /// The master's duals, or `nil` where the time was up before it was solved.
  private mutating func solveMaster(_ program: inout LinearProgram) -> [Double]? {
    let before = clock()
    defer { lpSeconds += clock() - before }
    let limit = secondsLeft()
    guard limit > 0 else { return nil }
    switch program.solve(.primal, timeLimit: limit) {
    case .optimal: return master.clamped(program.duals())
    case .failed:
      program.setStandardBasis()
      guard program.solve(.primal, timeLimit: limit) == .optimal else { return nil }
      return master.clamped(program.duals())
    default: return nil
    }
  }

  /// Prices everyone at smoothed duals, and at the master's own where that finds nothing. Returns
  /// whether a column was added.
  private mutating func priceAll(
    _ duals: [Double], masterValue: Double, _ program: inout LinearProgram
  ) -> Bool {
    let smoothed =
      bestDuals.isEmpty
      ? duals
      : zip(bestDuals, duals).map { Self.smoothing * $0 + (1 - Self.smoothing) * $1 }
    if price(at: smoothed, master: duals, &program) > 0 { return true }
    if masterValue - bestBound <= Self.tolerance * abs(masterValue) { return false }
    return price(at: duals, master: duals, &program) > 0
  }

  /// Prices everyone at `point`, raises the bound, adds columns with negative reduced cost at the
  /// master's duals. Returns how many were added.
  private mutating func price(
    at point: [Double], master duals: [Double], _ program: inout LinearProgram
  ) -> Int {
    var bound = Double(master.objective == .total ? layout.problem.constant : 0)
    bound += master.staticBound(point)
    var columns: [RosterColumn] = []
    for person in layout.problem.people.indices {
      nextRotation += 1
      guard let (value, column) = pricer.price(person: person, duals: point, rotation: nextRotation)
      else { continue }
      bound += value
      if reducedCost(column, duals) < -1e-6 { columns.append(column) }
    }
    if bound > bestBound {
      bestBound = bound
      bestDuals = point
    }
    add(columns, &program)
    return columns.count
  }

  private func reducedCost(_ column: RosterColumn, _ duals: [Double]) -> Double {
    let entries = master.column(column)
    return zip(entries.rows, entries.coefficients).reduce(entries.cost) { sum, entry in
      sum - duals[entry.0] * entry.1
    }
  }

  /// Drops the dearest columns outside the basis when there are more than three per row.
  private mutating func purge(_ program: inout LinearProgram) {
    let rows = master.bounds.count
    guard pool.count > 3 * rows else { return }
    let reduced = program.reducedCosts()
    let first = master.slacks.count
    let outside = pool.indices.filter { program.basisStatus(column: first + $0) != .basic }
    let drop = outside.sorted { reduced[first + $0] > reduced[first + $1] }
      .prefix(max(0, pool.count - 3 * rows / 2))
    program.deleteColumns(drop.map { first + $0 })
    let dropped = Set(drop)
    pool = pool.indices.filter { !dropped.contains($0) }.map { pool[$0] }
  }
}
