import LinearProgramming

/// The round as an integer program: x[o] = 1 where option o (a choice of a member, or none) is taken.
/// ```
/// sum over options o of member m of  x[o]  = 1            for every member
/// sum over options o that use row r of x[o] <= limit[r]   for every week, domain and level
/// ```
/// Goals come in order, each under what the ones before it proved. The largest total T is found by trying: with T fixed
/// only options of a total of at most T remain, and the least T that leaves an allotment is the answer.
struct RoundProgram {
  /// One thing a member can get.
  struct Option {
    let member: Int
    /// The choice, or `nil` for none.
    let choice: Int?
    /// Points of this round.
    let points: Int
    /// Points of earlier rounds too.
    let total: Int
  }

  /// A goal: what each option costs, and the most it may come to.
  struct Goal {
    let costs: [Int]
    var most = 0

    init(_ costs: [Int]) { self.costs = costs }
  }

  /// What a solve gave.
  enum Found {
    case best([Int], isProven: Bool)
    case impossible
    case unknown
  }

  let options: [Option]
  private let members: Int
  private let lots: [Int]
  private let rows: [(used: [Int], limit: Int)]

  /// Seconds a goal may take; a team of 40 takes a fraction of one.
  private static let patience = 20.0

  init(_ round: RoundCase) {
    let options = round.members.indices.flatMap { member -> [Option] in
      let own = round.members[member]
      let had = own.choices.indices.filter { own.choices[$0] != nil }
      return (had.map { Optional($0) } + [nil]).map { choice -> Option in
        let points = LeaveTurn.points(for: choice.map { $0 + 1 })
        return Option(
          member: member, choice: choice, points: points, total: own.before + points)
      }
    }
    self.options = options
    members = round.members.count
    lots = round.members.map(\.lot)
    rows = round.room.map { room -> (used: [Int], limit: Int) in
      let used = options.indices.filter { index in
        options[index].choice.map { round.uses(options[index].member, $0, room) } ?? false
      }
      return (used, room.more)
    }
  }

  /// The options taken, the largest total, and whether all of it is proven; `nil` where nothing was found in time.
  func solved() -> (taken: [Int], largest: Int, isProven: Bool)? {
    for largest in Set(options.map(\.total)).sorted() where isOpen(largest) {
      switch best(under: largest) {
      case .best(let taken, let isProven): return (taken, largest, isProven)
      case .impossible: continue
      case .unknown: return nil
      }
    }
    return nil
  }

  /// Whether everyone has an option of at most this total.
  private func isOpen(_ largest: Int) -> Bool {
    Set(options.filter { $0.total <= largest }.map(\.member)).count == members
  }

  /// The second goal and those after it, under a largest total.
  private func best(under largest: Int) -> Found {
    var goals: [Goal] = []
    var found = Found.impossible
    for costs in [points, squares, lotted] {
      var goal = Goal(costs)
      switch least(goal, after: goals, under: largest) {
      case .best(let taken, let isProven):
        found = .best(taken, isProven: isProven)
        guard isProven else { return found }
        goal.most = taken.reduce(0) { $0 + costs[$1] }
        goals.append(goal)
      case .impossible where goals.isEmpty: return .impossible
      case .unknown where goals.isEmpty: return .unknown
      // The goals before it stand.
      case .impossible, .unknown:
        guard case .best(let taken, _) = found else { return .unknown }
        return .best(taken, isProven: false)
      }
    }
    return found
  }

  private var points: [Int] { options.map(\.points) }
  private var squares: [Int] { options.map { $0.total * $0.total } }
  private var lotted: [Int] { options.map { $0.points * (members - lots[$0.member]) } }

  /// The options of least cost that keep to the goals before.
  private func least(_ goal: Goal, after goals: [Goal], under largest: Int) -> Found {
    LinearProgram.withProgram { program -> Found in
      build(&program, goal, goals, largest)
      let outcome = program.branchAndCut(IntegerOptions(timeLimit: Self.patience))
      switch outcome {
      case .optimal, .feasible:
        let taken = options.indices.filter { program.integerValue(column: $0) > 0.5 }
        return .best(taken, isProven: outcome == .optimal)
      case .infeasible: return .impossible
      case .unbounded, .noSolution, .failed: return .unknown
      }
    }
  }

  private func build(
    _ program: inout LinearProgram, _ goal: Goal, _ goals: [Goal], _ largest: Int
  ) {
    let ones = [Bounds](repeating: .fixed(1), count: members)
    let limits = rows.map { Bounds.atMost(Double($0.limit)) }
    _ = program.addRows(ones + limits + goals.map { Bounds.atMost(Double($0.most)) })
    _ = program.addColumns(options.indices.map { column($0, goal, goals, largest) })
  }

  private func column(_ index: Int, _ goal: Goal, _ goals: [Goal], _ largest: Int) -> Column {
    let used = rows.indices.filter { rows[$0].used.contains(index) }
    let counted = goals.indices.filter { goals[$0].costs[index] != 0 }
    var column = Column(
      cost: Double(goal.costs[index]),
      bounds: options[index].total <= largest ? .between(0, 1) : .fixed(0), kind: .binary)
    column.rows = [options[index].member]
    column.rows += used.map { members + $0 }
    column.rows += counted.map { members + rows.count + $0 }
    column.coefficients = [Double](repeating: 1, count: 1 + used.count)
    column.coefficients += counted.map { Double(goals[$0].costs[index]) }
    return column
  }
}
