import LabourRules
import Planning
import RosterEncoding
import RosterModel
import RosterProblem
import RosterSolver

/// Lawful rosters near the one that stands in which a wish is honoured: the days around it may change, for everyone.
struct PinnedSearch {
  /// A roster that honours a wish, and the days that were open to change.
  struct Found {
    let reading: RosterReading
    let window: ClosedRange<CivilDate>
  }

  private let asked: RosterCase
  private let duals: [Double]
  /// Those whose days cannot stand as a plan would have them: they may change all of theirs.
  private let free: Set<Int>

  init(_ roster: RosterCase, duals: [Double]) {
    asked = roster
    self.duals = duals
    let odd = roster.encoded.cannotStand(roster.standing)
    free = Set(
      roster.scenario.people.indices.filter { odd.contains(roster.scenario.people[$0].id) })
  }

  /// Days before and after the wish that may change first, and then where none was found.
  private static let reaches = [4, 400]
  /// Points of a changed day of someone: what changes for nothing is not told.
  private static let change: Int32 = 1

  /// A roster that honours a wish, in at most so many seconds.
  func roster(honouring cells: WishCells, seconds: Double) -> Found? {
    guard let first = cells.days.first, let last = cells.days.last else { return nil }
    for reach in Self.reaches {
      let window = max(0, first - reach)...min(asked.problem.days - 1, last + reach)
      if let found = roster(honouring: cells, within: window, seconds: seconds) { return found }
    }
    return nil
  }

  private func roster(
    honouring cells: WishCells, within window: ClosedRange<Int>, seconds: Double
  ) -> Found? {
    let standing = asked.standing
    let problem = asked.problem.honouring(cells)
      .charging(forChangesFrom: standing) { _, _ in Self.change }
      .frozen(standing, outside: window, but: free)
    var options = SolverOptions()
    options.timeLimit = seconds
    let solved = RosterSolver(options).solve(
      problem, from: standing, keeping: KeptSolution(roster: standing, duals: duals))
    guard let solution = solved.rosters.first else { return nil }
    let judge = Judge(rules: asked.scenario.ruleSet)
    let reading = asked.read(
      LawGuard(judge, asked.scenario).lawful(asked.encoded.roster(solution)))
    guard cells.isHonoured(by: asked.encoded.solution(reading.roster)) else { return nil }
    let start = asked.scenario.period.start
    return Found(
      reading: reading, window: (start + window.lowerBound)...(start + window.upperBound))
  }
}

extension RosterProblem {
  /// The same problem in which a wish is honoured.
  func honouring(_ cells: WishCells) -> RosterProblem {
    var pinned = self
    for cell in cells.breaking { pinned.people[cells.person].close(cell.duty, on: cell.day) }
    return pinned
  }
}

extension WishCells {
  /// Whether a roster breaks it nowhere.
  func isHonoured(by roster: DutyRoster) -> Bool {
    breaking.allSatisfy { roster[person, $0.day] != $0.duty }
  }
}
