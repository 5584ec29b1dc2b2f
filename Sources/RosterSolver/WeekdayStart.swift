import LinearProgramming
import RosterProblem

/// Duals to start from where none are known: column generation in which a price is the same in every
/// week.
///
/// Cover rows of one weekday, slot and rank are added into one; convexity and tally rows stay. That
/// restricts the duals, so every Lagrangian bound met is valid for the whole master too (aggregation
/// of rows: Rogers, Plante, Wong and Evans 1991, doi 10.1287/opre.39.4.553), and as needs repeat by
/// the week it is nearly as good. A quarter of the rows and almost no degeneracy: a round takes
/// milliseconds.
struct WeekdayStart {
  let master: Master
  /// Prices everyone at duals: the bound, and the columns.
  let price: (_ duals: [Double]) -> (bound: Double, columns: [RosterColumn])
  /// The row of the small program that each row of the master is part of.
  private let part: [Int]

  /// Duals of the best bound, that bound, and the columns that make up the last solution.
  struct Outcome {
    var duals: [Double]
    var bound: Double
    var columns: [RosterColumn]
    var rounds: Int
  }

  /// Weight of the best duals in the point priced (Wentges 1997).
  private static let smoothing = 0.5
  /// Relative difference of bound and value at which more rounds are not worth it.
  private static let tolerance = 1e-4

  init(
    master: Master, price: @escaping (_ duals: [Double]) -> (bound: Double, columns: [RosterColumn])
  ) {
    self.master = master
    self.price = price
    var part = Array(0..<master.firstCoverRow)
    var known: [[Int]: Int] = [:]
    var count = part.count
    for group in master.layout.problem.cover {
      for row in group.rows {
        let kind = [group.day % 7, group.slot, row.rank]
        if known[kind] == nil {
          known[kind] = count
          count += 1
        }
        part.append(known[kind]!)
      }
    }
    self.part = part + (0..<(master.bounds.count - master.firstTallyRow)).map { count + $0 }
  }

  /// Runs from columns that give everyone at least one until bound and value agree, or `isOver`.
  ///
  /// `secondsLeft` bounds each linear program: GLPK's primal simplex can go round in circles on a degenerate one.
  func run(
    from columns: [RosterColumn], secondsLeft: () -> Double,
    isOver: (_ iteration: Int, _ bound: Double, _ duals: [Double]) -> Bool
  ) -> Outcome {
    LinearProgram.withProgram(.minimize) { program in
      _ = program.addRows(bounds)
      _ = program.addColumns(master.slacks.map { folded($0.column) })
      return generate(columns, &program, secondsLeft, isOver)
    }
  }

  private func generate(
    _ start: [RosterColumn], _ program: inout LinearProgram, _ secondsLeft: () -> Double,
    _ isOver: (Int, Double, [Double]) -> Bool
  ) -> Outcome {
    var best = Outcome(
      duals: [Double](repeating: 0, count: part.count), bound: -.infinity, columns: start, rounds: 0
    )
    var pool: [RosterColumn] = []
    var new = start
    while !new.isEmpty, !isOver(best.rounds, best.bound, best.duals) {
      _ = program.addColumns(new.map { folded(master.column($0)) })
      pool += new
      guard program.solveSteadily(.primal, secondsLeft: secondsLeft) else { break }
      best.rounds += 1
      let own = program.duals()
      let duals = master.clamped(part.map { own[$0] })
      let weight = best.bound.isFinite ? Self.smoothing : 0
      let point = zip(best.duals, duals).map { weight * $0 + (1 - weight) * $1 }
      let found = price(point)
      if found.bound > best.bound {
        best.bound = found.bound
        best.duals = point
      }
      best.columns = inUse(pool, program)
      let gap = program.objectiveValue + master.constant - best.bound
      if gap <= Self.tolerance * abs(best.bound) { break }
      new = found.columns.filter { master.reducedCost($0, duals) < -1e-6 }
    }
    return best
  }

  /// The sums of the rows' bounds; only tally rows have two sides, and they stand alone.
  private var bounds: [Bounds] {
    var sums = [Double](repeating: 0, count: (part.max() ?? -1) + 1)
    for row in 0..<master.firstTallyRow { sums[part[row]] += master.bounds[row].lower }
    let tallies = master.bounds[master.firstTallyRow...]
    return sums.dropLast(tallies.count).map(Bounds.fixed) + tallies
  }

  private func folded(_ column: Column) -> Column {
    var sums: [Int: Double] = [:]
    for (row, coefficient) in zip(column.rows, column.coefficients) {
      sums[part[row], default: 0] += coefficient
    }
    let entries = sums.filter { $0.value != 0 }.sorted { $0.key < $1.key }
    return Column(
      cost: column.cost, bounds: column.bounds, rows: entries.map(\.key),
      coefficients: entries.map(\.value))
  }

  private func inUse(_ pool: [RosterColumn], _ program: borrowing LinearProgram) -> [RosterColumn] {
    let reduced = program.reducedCosts().dropFirst(master.slacks.count)
    return zip(pool, reduced).filter { $0.1 < 1e-6 }.map(\.0)
  }
}
