import RosterEncoding
import RosterModel
import RosterProblem
import RosterSolver

/// What one more head asked for on each row of the need would cost, by the prices of a bound.
public enum HeadValues {
  /// One per row that costs something, in the order of the need; none where no prices are known, or they are of another
  /// scenario.
  public static func values(_ roster: RosterCase) -> [HeadValue] {
    guard let prices = DualBound.headPrices(of: roster.problem, duals: roster.duals) else {
      return []
    }
    return zip(roster.cover, prices).flatMap { cell, prices in
      zip(cell.rows, prices).filter { $0.1 > leastPoints }.map { row, points in
        HeadValue(
          date: cell.date, shift: cell.shift, domain: cell.domain, level: row.minLevel,
          points: points)
      }
    }
  }

  /// Less than this is nothing but rounding.
  private static let leastPoints = 1e-6
}
