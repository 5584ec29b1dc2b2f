import RosterModel
import RosterProblem
import RosterSolver

/// The fewest open places of a problem in which only they cost, a point each.
///
/// Price and branch proves it in most cases; where it does not, branch and bound does: the cell of the relaxation that
/// is nearest to half is closed, and then all others of that day are. Where the relaxation is whole, yet leaves
/// someone alone who may not be, the branching is on the days of that shift.
struct LeastOpen {
  /// What was found and proven.
  struct Result: Sendable {
    /// The best roster; `nil` where none was found.
    var roster: DutyRoster?
    /// Places it leaves open.
    var open: Int
    /// No lawful roster leaves fewer.
    var atLeast: Int
    /// Whether there is no lawful roster at all.
    var isImpossible = false

    /// Whether no roster leaves fewer.
    var isProven: Bool { isImpossible || (roster != nil && atLeast >= open) }
  }

  let problem: RosterProblem
  let clock: CountingClock
  /// No more nodes than this.
  var nodes = 600

  private struct Node {
    var problem: RosterProblem
    var atLeast: Int
  }

  /// Solves; a roster that leaves at most `enough` open ends it.
  func solve(enough: Int = 0) -> Result {
    var best: (roster: DutyRoster?, open: Int) = (nil, Int.max)
    var stack = [Node(problem: problem, atLeast: 0)]
    // The least of what was left aside unproven.
    var loose = Int.max
    var visited = 0
    while let node = stack.popLast() {
      guard best.open > node.atLeast else { continue }
      guard best.open > enough, visited < nodes, !clock.isOver else {
        loose = min(loose, node.atLeast)
        continue
      }
      visited += 1
      let step = relax(node.problem)
      if let open = step.roster.flatMap(lawfulOpen), open < best.open { best = (step.roster, open) }
      guard step.roster != nil, step.atLeast < best.open else { continue }
      switch branches(node.problem, step) {
      case .split(let parts): stack += parts.map { Node(problem: $0, atLeast: step.atLeast) }
      case .unlawful: continue
      case .unknown: loose = min(loose, step.atLeast)
      }
    }
    return result(best, loose: loose)
  }

  private func result(_ best: (roster: DutyRoster?, open: Int), loose: Int) -> Result {
    guard best.roster != nil else {
      return Result(
        open: needed, atLeast: loose == .max ? needed : loose, isImpossible: loose == .max)
    }
    return Result(roster: best.roster, open: best.open, atLeast: min(loose, best.open))
  }

  /// All heads.
  private var needed: Int { problem.cover.reduce(0) { $0 + ($1.rows.first?.heads ?? 0) } }

  /// Open places of a roster in which nobody is wrongly alone.
  private func lawfulOpen(_ roster: DutyRoster) -> Int? {
    let open = problem.open(in: roster)
    return problem.cost(of: roster) == open ? open : nil
  }

  // MARK: A node

  private struct Relaxed {
    var roster: DutyRoster?
    var atLeast = 0
    var columns: [SolverResult.BoundColumn] = []
  }

  private func relax(_ problem: RosterProblem) -> Relaxed {
    var options = SolverOptions()
    (options.threads, options.workLimit, options.timeLimit) = (1, 1, 5)
    let first = RosterSolver(options).bound(problem)
    guard first.impossiblePerson == nil, let start = first.rosters.first else { return Relaxed() }
    var search = PriceAndBranch(seconds: min(Self.seconds, max(0.05, clock.left)))
    search.dives = 0
    let solved = search.solve(problem, from: start)
    return Relaxed(
      roster: solved.rosters.first ?? start, atLeast: solved.lowerBound,
      columns: solved.boundColumns)
  }

  /// Seconds a node may take.
  private static let seconds = 5.0

  // MARK: Branching

  /// What becomes of a node that its relaxation does not settle.
  private enum Branches {
    case split([RosterProblem])
    /// All that matters is decided, and someone is wrongly alone.
    case unlawful
    case unknown
  }

  private func branches(_ problem: RosterProblem, _ step: Relaxed) -> Branches {
    if let cell = halfway(step.columns) { return split(problem, cell) }
    var whole = DutyRoster(people: problem.people.count, days: problem.days)
    for column in step.columns {
      for (day, duty) in column.duties.enumerated() { whole[column.person, day] = Int(duty) }
    }
    guard let group = problem.cover.first(where: { problem.isWronglyAlone($0, in: whole) }) else {
      return .unknown
    }
    return undecided(problem, on: group).map { split(problem, $0) } ?? .unlawful
  }

  private func split(_ problem: RosterProblem, _ cell: Cell) -> Branches {
    var without = problem
    without.people[cell.person].close(cell.duty, on: cell.day)
    var with = problem
    for duty in 0...problem.people[cell.person].duties.count where duty != cell.duty {
      with.people[cell.person].close(duty, on: cell.day)
    }
    return .split([without, with])
  }

  private struct Cell: Hashable {
    var person: Int
    var day: Int
    var duty: Int
  }

  /// The cell whose weight is nearest to a half.
  private func halfway(_ columns: [SolverResult.BoundColumn]) -> Cell? {
    var weights: [Cell: Double] = [:]
    for column in columns {
      for (day, duty) in column.duties.enumerated() {
        weights[Cell(person: column.person, day: day, duty: Int(duty)), default: 0] += column.weight
      }
    }
    return weights.filter { $0.value > 1e-6 && $0.value < 1 - 1e-6 }.min { left, right in
      (abs(left.value - 0.5), left.key.person, left.key.day, left.key.duty)
        < (abs(right.value - 0.5), right.key.person, right.key.day, right.key.duty)
    }?.key
  }

  /// A duty on a shift that is neither closed nor the only one of its day for someone.
  private func undecided(_ problem: RosterProblem, on group: CoverGroup) -> Cell? {
    for (person, member) in problem.people.enumerated() {
      let open = (0...member.duties.count).filter {
        member.cost(day: group.day, duty: $0) < RosterProblem.forbidden
      }
      let serving = open.first { duty in
        duty > 0 && member.duties[duty - 1].serves.contains { $0.slot == group.slot }
      }
      if let serving, open.count > 1 { return Cell(person: person, day: group.day, duty: serving) }
    }
    return nil
  }
}

extension RosterProblem {
  /// Whether everyone on a shift may not be alone on it.
  fileprivate func isWronglyAlone(_ group: CoverGroup, in roster: DutyRoster) -> Bool {
    let heads = people.indices.flatMap { person -> [Duty.Serve] in
      let duty = roster[person, group.day]
      guard duty > 0 else { return [] }
      return people[person].duties[duty - 1].serves.filter { $0.slot == group.slot }
    }
    return !heads.isEmpty && !heads.contains(where: \.mayBeAlone)
  }
}
