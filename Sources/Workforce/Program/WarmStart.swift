import LinearProgramming
import RosterModel

/// A basis to start from: years solved one after the other, put side by side. A simplex run over ten years from nothing
/// takes more pivots, each of them dearer, than ten runs over a year; from their bases put together few are left.
struct WarmStart {
  let program: WorkforceProgram
  let steps: LexicographicProgram
  /// Months that are solved at a time.
  private static let months = 12

  /// Starts a program from the bases of its years; a short one from nothing.
  ///
  /// - Returns: whether there is a basis.
  func apply(to solver: inout LinearProgram) -> Bool {
    let count = program.workforce.months.count
    guard count > 2 * Self.months else { return false }
    var jobs: [Skill: Double] = [:]
    for first in stride(from: 0, to: count, by: Self.months) {
      let year = Year(self, first..<min(first + Self.months, count))
      guard year.solve(startingJobs: &jobs, for: &solver) else { return false }
    }
    return true
  }
}

/// Some months of a program: its rows and columns from these months alone.
private struct Year {
  private let start: WarmStart
  private let rows: Range<Int>
  private let columns: Range<Int>
  private let last: Int

  init(_ start: WarmStart, _ months: Range<Int>) {
    self.start = start
    rows = start.program.rowStarts[months.lowerBound]..<start.program.rowStarts[months.upperBound]
    columns =
      start.program.columnStarts[
        months.lowerBound]..<start.program.columnStarts[
        months.upperBound]
    last = months.upperBound - 1
  }

  /// Puts the basis of the year's optimum into the whole. The jobs it begins with become those at its end.
  func solve(startingJobs: inout [Skill: Double], for whole: inout LinearProgram) -> Bool {
    var jobs = startingJobs
    let limits = limits(jobs)
    let found = LinearProgram.withProgram { solver -> [BasisStatus]? in
      _ = solver.addRows(limits)
      _ = solver.addColumns(columns.map(column))
      guard case .optimal = solver.solve(.dual) else { return nil }
      jobs = endingJobs(solver.values())
      return solver.basis
    }
    guard let found else { return false }
    startingJobs = jobs
    for (index, status) in found.prefix(columns.count).enumerated() {
      whole.setBasisStatus(status, column: columns.lowerBound + index)
    }
    for (index, status) in found.dropFirst(columns.count).enumerated() {
      whole.setBasisStatus(status, row: rows.lowerBound + index)
    }
    return true
  }

  /// The jobs of its first month begin with those at the end of the year before.
  private func limits(_ jobs: [Skill: Double]) -> [Bounds] {
    let first = start.program.month(ofRow: rows.lowerBound)
    return rows.map { row in
      guard case .jobs(first, let skill) = start.program.rows[row].kind, let standing = jobs[skill]
      else { return start.steps.rowBounds[row] }
      return .fixed(standing)
    }
  }

  private func column(_ index: Int) -> Column {
    let whole = start.program.columns[index]
    let inside = whole.rows.indices.filter { rows.contains(whole.rows[$0]) }
    return Column(
      cost: start.steps.costs[index], bounds: start.steps.columnBounds[index],
      rows: inside.map { whole.rows[$0] - rows.lowerBound },
      coefficients: inside.map { whole.coefficients[$0] })
  }

  /// Full-time jobs beyond the team in its last month.
  private func endingJobs(_ values: [Double]) -> [Skill: Double] {
    let end = start.program.columnStarts[last]..<columns.upperBound
    return end.reduce(into: [:]) { jobs, column in
      guard !start.program.workforce.formationIsFree,
        case .jobs(_, let skill) = start.program.columns[column].kind
      else { return }
      jobs[skill] = values[column - columns.lowerBound]
    }
  }
}

extension WorkforceProgram {
  /// The month a row belongs to.
  fileprivate func month(ofRow row: Int) -> Int {
    rowStarts.lastIndex { $0 <= row } ?? 0
  }
}

extension LinearProgram {
  /// Where every column, and after them every row, stands.
  var basis: [BasisStatus] {
    (0..<columnCount).map { basisStatus(column: $0) } + (0..<rowCount).map { basisStatus(row: $0) }
  }

  /// Puts them there; rows beyond them stay in the basis.
  mutating func setBasis(_ basis: [BasisStatus], columns: Int) {
    for column in 0..<columns { setBasisStatus(basis[column], column: column) }
    for row in columns..<basis.count { setBasisStatus(basis[row], row: row - columns) }
  }
}
