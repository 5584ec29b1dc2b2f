import LabourRules
import Planning
import RosterModel
import RosterProblem
import RosterSolver

/// What is proven of a roster, goal by goal, in the order in which they count.
///
/// A lawful roster is one that the planner could make: its rules are no looser than the judge's. Open places are bounded
/// for every lawful roster. What comes after them is bounded for rosters that leave no more
/// open than this one: see ``RosterSolver/bound(_:openAtMost:from:)``.
///
/// ```swift
/// ProveGoals(roster).proofs(seconds: 30)
/// ```
public struct ProveGoals: Sendable {
  private let roster: RosterCase
  private let units: GoalUnits
  private let found: [String: Int]

  /// The goals of a roster.
  public init(_ roster: RosterCase) {
    self.roster = roster
    units = GoalUnits(roster.scenario, cover: roster.cover)
    found = units.found(roster.reading)
  }

  /// The goals in order, with what is proven of each within so many seconds, on two threads.
  public func proofs(seconds: Double) -> [GoalProof] {
    let goals = levels + [.consents] + parts
    let time = SharedTime(seconds, turns: goals.count { takesSolving($0) } + 1)
    let places = units.problem(of: .open)
    let open = prove(.open, places, time)
    // A roster against the law may leave fewer open than any lawful one.
    let given = max(open.found, open.atLeast ?? 0)
    return [open]
      + goals.mapTogether { goal in
        switch goal {
        case .open, .openFrom: prove(goal, places, time)
        case .consents: GoalProof(goal: goal, found: found(goal), atLeast: 0)
        case .part(let part): prove(part, given: given, time)
        }
      }
  }

  // MARK: Which goals

  /// Levels above the lowest that the need of a domain asks for.
  private var levels: [Goal] {
    Dictionary(grouping: roster.cover, by: \.domain).sorted { $0.key < $1.key }
      .flatMap { domain, cells in
        Set(cells.flatMap { $0.rows.map(\.minLevel) }).sorted().dropFirst()
          .map { Goal.openFrom($0, domain) }
      }
  }

  private var parts: [Goal] {
    let asked: [ObjectivePart] = [.hired, .hours, .wishes, .fairness, .health, .continuity]
    return (asked + (roster.scenario.reference == nil ? [] : [.change])).map { .part($0) }
  }

  // MARK: What the roster comes to

  private func found(_ goal: Goal) -> Int {
    let accounts = roster.reading.accounts
    return switch goal {
    case .open: accounts.open
    // The heads that stay open are those left when higher ones are filled first: so many of a level or a higher one
    // are the largest shortage over such rows.
    case .openFrom(let level, let domain):
      accounts.cover.filter { $0.cell.domain == domain }
        .reduce(0) { $0 + $1.openLevels.count { $0 >= level } }
    case .consents: roster.reading.judgement.findings(of: .consent).count
    case .part(let part): found[part.rawValue] ?? 0
    }
  }

  /// Nothing comes to less than nothing; and who shows up in a week is no part of any bound.
  private func takesSolving(_ goal: Goal) -> Bool {
    goal != .consents && goal != .part(.continuity) && found(goal) > 0
  }

  // MARK: What is proven

  private func prove(_ goal: Goal, _ places: RosterProblem, _ time: SharedTime) -> GoalProof {
    guard takesSolving(goal) else { return GoalProof(goal: goal, found: found(goal), atLeast: 0) }
    var problem = places
    if case .openFrom(let level, let domain) = goal {
      problem = places.needing(level, in: domain, of: roster.cover)
    }
    let solved = RosterSolver(.alone(time.next())).boundOpen(problem, from: roster.standing)
    return GoalProof(goal: goal, found: found(goal), atLeast: solved.openAtLeast)
  }

  private func prove(_ part: ObjectivePart, given: Int, _ time: SharedTime) -> GoalProof {
    let goal = Goal.part(part)
    guard takesSolving(goal) else {
      return GoalProof(goal: goal, found: found(goal), atLeast: found(goal) == 0 ? 0 : nil)
    }
    let seconds = time.next()
    let problem = units.problem(of: part)
    let atLeast = RosterSolver(.alone(seconds))
      .atLeast(problem, openAtMost: given, from: roster.standing, isFine: part == .hours)
    return GoalProof(goal: goal, found: found(goal), atLeast: atLeast, givenOpen: given)
  }
}

extension SolverOptions {
  /// So many seconds on one thread.
  static func alone(_ seconds: Double) -> SolverOptions {
    var options = SolverOptions()
    options.threads = 1
    options.timeLimit = seconds
    return options
  }
}

extension RosterSolver {
  /// The least cost that is proven of rosters with at most so many heads open.
  ///
  /// Prices are counted in parts of a point, rounded down on each day of each person. Where a point is a whole wish or
  /// shift, and not `isFine`, costs are multiplied, so that less is lost:
  ///
  ///     factor x cost >= bound   =>   cost >= ceil(bound / factor)
  func atLeast(_ problem: RosterProblem, openAtMost most: Int, from start: DutyRoster, isFine: Bool)
    -> Int
  {
    let factor = isFine ? 1 : max(1, min(16, problem.largestFactor))
    let solved = bound(problem.weighted(factor), openAtMost: most, from: start)
    return max(0, (solved.lowerBound + factor - 1) / factor)
  }
}
