import LinearProgramming
import RosterProblem

/// Good duals before the first master: the volume algorithm (Barahona and Anbil 2000, doi
/// 10.1007/s101070050002) on the Lagrangian bound.
///
/// Each iteration prices everyone at y = best + step * v, where v = b - (averaged activity of the
/// rows) is a smoothed subgradient, and
///
///     step = factor * (target - L(best)) / |v|^2
///
/// Pricing costs a small part of a simplex run on a thousand rows, so that many iterations fit in
/// the time of a few, and the columns met near the best duals are what the master will want.
struct VolumeMethod {
  let master: Master
  /// Prices everyone at duals: the bound, and the columns.
  let price: (_ duals: [Double]) -> (bound: Double, columns: [RosterColumn])

  /// Duals of the best bound, that bound, and the columns of the last iterations, newest first.
  struct Outcome {
    var duals: [Double]
    var bound: Double
    var columns: [RosterColumn]
    var iterations: Int
  }

  /// Weight of the newest activity in the average.
  private static let newest = 0.1
  /// How far above the best bound a step aims, as a part of it.
  private static let aim = 0.002
  /// The first factor of the step.
  private static let firstFactor = 1.0
  /// The factor that ends it.
  private static let lastFactor = 0.005
  /// Relative rise of the bound that counts as progress.
  private static let progress = 1e-5
  /// Iterations at most: on instances whose prices are far off it gains little for its time.
  private static let iterations = 100
  /// Iterations without progress before the step shrinks.
  private static let patience = 10
  /// Iterations whose columns are handed on.
  private static let kept = 150

  /// Runs until the step is small or `isOver`; `upper` is the cost of some roster.
  func run(
    from start: [Double], upper: Double,
    isOver: (_ iteration: Int, _ bound: Double, _ duals: [Double]) -> Bool
  ) -> Outcome {
    var best = start
    var found = price(best)
    var bound = found.bound
    var average = master.activity(of: found.columns, duals: best)
    var recent: [[RosterColumn]] = [found.columns]
    var factor = Self.firstFactor
    var failures = 0
    var iterations = 1
    while iterations < Self.iterations && factor > Self.lastFactor
      && !isOver(iterations, bound, best)
    {
      iterations += 1
      let target = min(upper, bound + Self.aim * max(abs(bound), upper - bound))
      let step = master.step(from: best, activity: average, gain: factor * (target - bound))
      guard let point = step else { break }
      found = price(point)
      let activity = master.activity(of: found.columns, duals: point)
      average = zip(average, activity).map { (1 - Self.newest) * $0 + Self.newest * $1 }
      recent.append(found.columns)
      if recent.count > Self.kept { recent.removeFirst() }
      failures += 1
      if found.bound > bound {
        if found.bound > bound + Self.progress * abs(bound) {
          failures = 0
          factor = min(2, factor * 1.05)
        }
        bound = found.bound
        best = point
      }
      if failures >= Self.patience {
        factor *= 0.7
        failures = 0
      }
    }
    return Outcome(
      duals: best, bound: bound, columns: recent.reversed().flatMap { $0 }.distinct,
      iterations: iterations)
  }
}

extension Master {
  /// What the rows hold when everyone takes these columns and every slack takes the side its
  /// reduced cost asks for.
  func activity(of columns: [RosterColumn], duals: [Double]) -> [Double] {
    var activity = [Double](repeating: 0, count: bounds.count)
    for column in columns {
      let entries = self.column(column)
      for (row, coefficient) in zip(entries.rows, entries.coefficients) {
        activity[row] += coefficient
      }
    }
    for slack in slacks where slack.upper > 0 {
      var reduced = slack.cost
      for (row, coefficient) in zip(slack.rows, slack.coefficients) {
        reduced -= duals[row] * coefficient
      }
      guard reduced < -1e-9 else { continue }
      for (row, coefficient) in zip(slack.rows, slack.coefficients) {
        activity[row] += coefficient * slack.upper
      }
    }
    return activity
  }

  /// How far rows are from their bounds: positive where short, negative where above. Convexity rows
  /// have no dual here, since pricing keeps them.
  func residual(_ activity: [Double]) -> [Double] {
    zip(bounds, activity).enumerated().map { row, pair in
      let (bound, value) = pair
      guard row >= firstCoverRow else { return 0 }
      return bound.lower == bound.upper
        ? bound.lower - value
        : value < bound.lower ? bound.lower - value : value > bound.upper ? bound.upper - value : 0
    }
  }

  /// Duals a step along the subgradient v that an activity of the rows gives, by `gain` / |v|^2, projected;
  /// `nil` where the rows are at their bounds.
  func step(from duals: [Double], activity: [Double], gain: Double) -> [Double]? {
    let direction = absorbed(residual(activity), duals: duals)
    let length = direction.reduce(0) { $0 + $1 * $1 }
    guard length > 1e-9 else { return nil }
    let step = gain / length
    return projected(zip(duals, direction).map { $0 + step * $1 })
  }

  /// A residual less what slacks take up that cost nothing at these duals: there the dual stands at
  /// its limit, and a step beyond it would be taken back.
  func absorbed(_ residual: [Double], duals: [Double]) -> [Double] {
    var residual = residual
    for slack in slacks where slack.upper > 0 {
      let used = zip(slack.rows, slack.coefficients).reduce(0) { $0 + duals[$1.0] * $1.1 }
      guard slack.cost - used < 1e-6 else { continue }
      let room = zip(slack.rows, slack.coefficients).map { residual[$0] * $1 }.min() ?? 0
      let taken = min(max(0, room), slack.upper)
      for (row, coefficient) in zip(slack.rows, slack.coefficients) {
        residual[row] -= coefficient * taken
      }
    }
    return residual
  }

  /// Duals moved to where every slack has a reduced cost of at least zero, as it has at the best: a
  /// head of a higher rank is worth no less than one of a lower, none more than an open head costs.
  func projected(_ duals: [Double]) -> [Double] {
    var duals = clamped(duals)
    let known = shortfallPrices(duals)
    let scarce = openRow.map { -duals[$0] } ?? 0
    for (index, group) in layout.problem.cover.enumerated() {
      let first = firstCoverRow + layout.rowStart[index]
      let rows = first..<(first + group.rows.count)
      let least = objective == .open ? 0 : -Double(group.overCost)
      let open = objective == .open ? 1 : Double(group.openCost) + scarce
      let most = max(least, open - known[index])
      for (row, price) in zip(rows, Array(duals[rows]).rising) {
        duals[row] = min(max(price, least), most)
      }
    }
    for slack in slacks where slack.rows[0] >= firstTallyRow {
      let earned = zip(slack.rows, slack.coefficients).reduce(0) { $0 + duals[$1.0] * $1.1 }
      guard earned > slack.cost else { continue }
      for row in slack.rows { duals[row] *= slack.cost / earned }
    }
    return duals
  }
}
