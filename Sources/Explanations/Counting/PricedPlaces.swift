import RosterModel
import RosterProblem
import RosterSolver

/// Sets of places that the prices of the bound point at.
///
/// The bound on open places is a weighing of them: a place of cell c from row r on is worth the prices of its rows up
/// to r, 0 to 1. At each threshold the places worth as much make a set, and where prices are whole numbers that set
/// alone proves the bound.
struct PricedPlaces {
  /// The sets, each once.
  let all: [Places]
  /// No roster leaves fewer places open.
  let openAtLeast: Int

  init(_ model: OpenModel, seconds: Double) {
    var options = SolverOptions()
    options.threads = 1
    options.timeLimit = max(0.1, seconds)
    let solved = RosterSolver(options).bound(model.problem)
    openAtLeast = max(solved.openAtLeast, solved.lowerBound)
    var seen: Set<Places> = []
    all = Self.thresholds(solved.groupPrices).map { Self.places(solved.groupPrices, worth: $0) }
      .filter { !$0.cells.isEmpty && seen.insert($0).inserted }
  }

  /// What places are worth, each value once and at most so many.
  private static func thresholds(_ prices: [[Double]]) -> [Double] {
    let all: [Double] = prices.flatMap { sums($0) }
    let rounded = Set(all.map { ($0 * 1000).rounded() / 1000 })
    let values = rounded.filter { $0 > 0.01 }.sorted(by: >)
    guard values.count > most else { return values }
    return (0..<most).map { values[$0 * (values.count - 1) / (most - 1)] }
  }

  private static let most = 16

  private static func sums(_ prices: [Double]) -> [Double] {
    prices.indices.map { prices[...$0].reduce(0, +) }
  }

  private static func places(_ prices: [[Double]], worth least: Double) -> Places {
    let chosen = prices.enumerated().compactMap { cell, own in
      sums(own).firstIndex { $0 >= least - 1e-3 }.map { (cell: cell, row: $0) }
    }
    return Places(cells: prices.count, chosen)
  }
}
