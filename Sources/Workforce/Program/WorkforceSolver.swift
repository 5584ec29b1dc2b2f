import LinearProgramming
import RosterModel

/// Solves one workforce program, goal after goal, within a program that was lent.
struct WorkforceSolver {
  let program: WorkforceProgram
  var steps: LexicographicProgram
  private(set) var hoursShortAtLeast = 0.0
  private(set) var costAtLeast = 0.0
  /// Duals of the goals, per row: hours short, and euro.
  private(set) var shortDuals: [Double]
  private(set) var euroDuals: [Double]
  private let shortColumns: [Int]

  init(_ program: WorkforceProgram) {
    self.program = program
    steps = LexicographicProgram(program, costs: program.columns.map(\.euro))
    shortDuals = [Double](repeating: 0, count: program.rows.count)
    euroDuals = shortDuals
    shortColumns = program.columns.indices.filter {
      if case .short = program.columns[$0].kind { true } else { false }
    }
  }

  /// First the fewest hours short, then the fewest euro. Where nothing has to be short, which most
  /// often holds, the first is proved by trying.
  mutating func solve(_ solver: inout LinearProgram) throws(WorkforceError) {
    steps.load(into: &solver)
    for column in shortColumns { steps.setBounds(.fixed(0), column: column, &solver) }
    let isWarm = WarmStart(program: program, steps: steps).apply(to: &solver)
    switch solver.solve(isWarm ? .primal : .dual) {
    case .optimal: break
    case .infeasible: try solveShort(&solver)
    default: throw .unsolved
    }
    euroDuals = solver.duals()
    costAtLeast = program.fixedEuro + steps.bound(euroDuals)
  }

  private mutating func solveShort(_ solver: inout LinearProgram) throws(WorkforceError) {
    for column in shortColumns { steps.setBounds(.atLeast(0), column: column, &solver) }
    steps.setCosts(program.columns.map(\.hoursShort), &solver)
    guard case .optimal = solver.solve(.primal) else { throw .unsolved }
    shortDuals = solver.duals()
    hoursShortAtLeast = max(0, steps.bound(shortDuals))
    steps.keepOptima(&solver)
    steps.setCosts(program.columns.map(\.euro), &solver)
    guard case .optimal = solver.solve(.primal) else { throw .unsolved }
  }

  /// Of plans that cost the same the one that stays nearest to the team: the least sum of hours x (1 + 1 per
  /// shell outward from the team + 0.01 per level from level 1 upward).
  mutating func breakTies(_ solver: inout LinearProgram) throws(WorkforceError) {
    steps.keepOptima(&solver)
    steps.setCosts(program.columns.map { program.distance($0.kind) }, &solver)
    guard case .optimal = solver.solve(.primal) else { throw .unsolved }
  }
}

extension ProgramColumn {
  /// Hours short per unit.
  var hoursShort: Double { if case .short = kind { 1 } else { 0 } }
}

extension WorkforceProgram {
  /// How far from the team an hour of a column is.
  fileprivate func distance(_ kind: ColumnKind) -> Double {
    guard let shell = shell(of: kind) else { return 0 }
    let outward = Shell.allCases.firstIndex(of: shell) ?? 0
    return 1 + Double(outward) + 0.01 * Double(level(of: kind)?.rawValue ?? 0)
  }

  private func level(of kind: ColumnKind) -> QualificationLevel? {
    switch kind {
    case .team(_, let kind): kind.skill.level
    case .offer(let month, let index, _): workforce.months[month].offers[index].skill.level
    case .short, .jobs, .recruit, .train, .times: nil
    }
  }
}
