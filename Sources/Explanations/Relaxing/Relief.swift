import RosterEncoding
import RosterModel
import RosterProblem

/// What steps do: the fewest open places with them taken, solved anew each time and kept.
final class Relief {
  let asked: AskedRelief
  let clock: CountingClock
  private let nodes: Int
  private var known: [[Relaxation.Step]: Outcome] = [:]

  /// What was found with some steps.
  struct Outcome {
    var roster: Roster?
    var open: Int
    var atLeast: Int
    var isImpossible: Bool

    var isProven: Bool { isImpossible || (roster != nil && atLeast >= open) }
  }

  /// With at most so many nodes of branch and bound for each.
  init(_ asked: AskedRelief, clock: CountingClock, nodes: Int = 600) {
    self.asked = asked
    self.clock = clock
    self.nodes = nodes
  }

  /// The fewest open places with some steps taken; a roster with at most `enough` open ends the search.
  func outcome(_ steps: [Relaxation.Step], enough: Int = 0) -> Outcome {
    if let outcome = known[steps], outcome.isProven || outcome.open <= enough { return outcome }
    let model = asked.taking(steps).model
    let solved = LeastOpen(problem: model.problem, clock: clock, nodes: nodes)
      .solve(enough: enough)
    let outcome = Outcome(
      roster: solved.roster.map(model.encoded.roster), open: solved.open, atLeast: solved.atLeast,
      isImpossible: solved.isImpossible)
    known[steps] = outcome
    return outcome
  }

  /// Whether with some steps no more than so many places stay open; `nil` where that is not settled.
  func suffices(_ steps: [Relaxation.Step], for most: Int) -> Bool? {
    let outcome = outcome(steps, enough: most)
    if outcome.isImpossible { return false }
    if outcome.roster != nil, outcome.open <= most { return true }
    return outcome.atLeast > most ? false : nil
  }

  /// Whether with some steps there is a lawful roster at all.
  func isPossible(_ steps: [Relaxation.Step]) -> Bool? {
    let outcome = outcome(steps, enough: .max - 1)
    return outcome.isImpossible ? false : outcome.roster != nil ? true : nil
  }
}
