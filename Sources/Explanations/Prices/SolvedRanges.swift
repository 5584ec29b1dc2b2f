import RosterModel
import RosterProblem
import RosterSolver

/// Open places and points of a problem: what a roster comes to, and what any must.
struct SolvedRanges: Hashable {
  var open: OpenRange
  var points: OpenRange
  /// Duals of the bound of open places: what other problems may begin from.
  var openDuals: [Double]

  /// Found and proven within so many seconds on one thread, from a roster that stands. Duals of a bound of its points
  /// help, and those of its open places; none are needed.
  init(
    _ problem: RosterProblem, from start: DutyRoster, duals: [Double] = [],
    openDuals: [Double] = [], seconds: Double
  ) {
    let bound = RosterSolver(.alone(seconds / 2))
      .boundOpen(problem, from: start, duals: openDuals)
    let left = max(seconds / 2, seconds - bound.wallSeconds)
    let solved = RosterSolver(.alone(left)).solve(
      problem, from: start,
      keeping: duals.isEmpty ? nil : KeptSolution(roster: start, duals: duals))
    open = OpenRange(
      found: solved.rosters.first.map { problem.open(in: $0) },
      atLeast: max(bound.openAtLeast, solved.openAtLeast))
    points = OpenRange(found: solved.cost, atLeast: solved.lowerBound)
    self.openDuals = bound.duals
  }

  /// These, and those of a problem that allows more rosters at no higher cost, with what the one says of the other: what
  /// is found here is there too, and what is proven there holds here.
  func beside(_ wider: SolvedRanges) -> (own: SolvedRanges, wider: SolvedRanges) {
    var (own, wider) = (self, wider)
    (own.open, wider.open) = open.beside(wider.open)
    (own.points, wider.points) = points.beside(wider.points)
    return (own, wider)
  }
}

extension OpenRange {
  fileprivate func beside(_ wider: OpenRange) -> (own: OpenRange, wider: OpenRange) {
    let best = [found, wider.found].compactMap { $0 }.min()
    return (
      OpenRange(found: found, atLeast: max(atLeast, wider.atLeast)),
      OpenRange(found: best, atLeast: wider.atLeast)
    )
  }
}
