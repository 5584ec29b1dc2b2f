import Planning
import RosterEncoding
import RosterModel
import RosterProblem
import RosterSolver

extension RosterCase {
  /// The open places that what comes after them is proven for: those of the roster, or of one against the law, which
  /// may leave fewer open than any lawful one, what is proven of those within so many seconds.
  func givenOpen(seconds: Double) -> Int {
    let own = reading.accounts.open
    guard encoded.problem.cost(of: standing) == nil else { return own }
    let solved = RosterSolver(.alone(seconds)).boundOpen(encoded.problem, from: standing)
    return max(own, solved.openAtLeast)
  }
}
