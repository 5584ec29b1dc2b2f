public import RosterProblem

/// What a solve leaves for the next one of nearly the same problem: the same people, days, duties and needs
/// in the same order. Costs, closed cells, limits and heads may differ.
///
/// Its duals prove a bound of the changed problem after one pricing of everyone, and its roster and
/// columns, as far as they are still lawful, are where the search begins. Of another problem it helps
/// little and harms nothing: every bound holds whatever the duals.
public struct KeptSolution: Sendable {
  /// The best roster.
  public var roster: DutyRoster
  /// Duals of the best bound, in the order of the master's rows.
  public var duals: [Double]
  /// Columns of the last master in use.
  public var columns: [SolverResult.BoundColumn]

  /// What a solve left.
  public init(roster: DutyRoster, duals: [Double], columns: [SolverResult.BoundColumn] = []) {
    self.roster = roster
    self.duals = duals
    self.columns = columns
  }

  /// The columns that the changed problem still allows.
  func columns(in layout: Layout) -> [RosterColumn] {
    columns.map { RosterColumn(person: $0.person, duties: $0.duties) }
      .filter { layout.holds($0) && layout.costIfPossible($0) != nil }
  }
}

extension Layout {
  /// Whether a column has the shape of this problem's.
  fileprivate func holds(_ column: RosterColumn) -> Bool {
    guard column.person < problem.people.count, column.duties.count == problem.days else {
      return false
    }
    let duties = problem.people[column.person].duties.count
    return column.duties.allSatisfy { $0 >= 0 && $0 <= duties }
  }
}

extension SolverResult {
  /// What the next solve of nearly the same problem can begin from; `nil` where there is no roster.
  public var kept: KeptSolution? {
    rosters.first.map { KeptSolution(roster: $0, duals: duals, columns: boundColumns) }
  }
}
