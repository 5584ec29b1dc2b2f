import LinearProgramming
import RosterModel

/// A basis to start from: years solved one after the other, put side by side two by two, then four by four, and so on. A
/// simplex run over ten years from nothing takes more pivots, each of them dearer, than ten runs over a year; what is
/// wrong where two stretches meet is mended while they are short.
struct WarmStart {
  let program: WorkforceProgram
  let steps: LexicographicProgram

  /// Months that are solved from nothing.
  private static let months = 12

  /// Starts a program from the bases of its halves; a short one from nothing.
  ///
  /// - Returns: whether there is a basis.
  func apply(to solver: inout LinearProgram) -> Bool {
    let count = program.workforce.months.count
    guard count > 2 * Self.months, let halves = halves(of: 0..<count, startingJobs: [:]) else {
      return false
    }
    for half in halves { half.set(&solver, column: 0, row: 0) }
    return true
  }

  /// The optima of both halves of a stretch, the second from where the first ends.
  private func halves(of months: Range<Int>, startingJobs: [Skill: Double]) -> [StretchBasis]? {
    let years = (months.count + Self.months - 1) / Self.months
    let middle = months.lowerBound + (years + 1) / 2 * Self.months
    guard let first = optimum(of: months.lowerBound..<middle, startingJobs: startingJobs),
      let second = optimum(of: middle..<months.upperBound, startingJobs: first.endingJobs)
    else { return nil }
    return [first, second]
  }

  /// The optimum of a stretch that begins with these jobs.
  private func optimum(of months: Range<Int>, startingJobs: [Skill: Double]) -> StretchBasis? {
    guard months.count > Self.months else {
      return Stretch(self, months).solve(from: [], startingJobs: startingJobs)
    }
    return halves(of: months, startingJobs: startingJobs).flatMap {
      Stretch(self, months).solve(from: $0, startingJobs: startingJobs)
    }
  }
}

/// Where the rows and columns of some months stand at their optimum.
private struct StretchBasis {
  /// Of the whole program.
  var columns: Range<Int>
  var rows: Range<Int>
  /// Columns, and after them rows.
  var statuses: [BasisStatus]
  var endingJobs: [Skill: Double]

  /// Puts it into a program whose first column and row are these of the whole.
  func set(_ solver: inout LinearProgram, column: Int, row: Int) {
    solver.setBasis(
      statuses, columns: columns.count, at: columns.lowerBound - column,
      row: rows.lowerBound - row)
  }
}

/// Some months of a program: its rows and columns from these months alone.
private struct Stretch {
  private let start: WarmStart
  private let rows: Range<Int>
  private let columns: Range<Int>
  private let months: Range<Int>

  init(_ start: WarmStart, _ months: Range<Int>) {
    self.start = start
    rows = start.program.rowStarts[months.lowerBound]..<start.program.rowStarts[months.upperBound]
    columns =
      start.program.columnStarts[
        months.lowerBound]..<start.program.columnStarts[
        months.upperBound]
    self.months = months
  }

  /// Its optimum, from the bases of its halves or from nothing.
  func solve(from halves: [StretchBasis], startingJobs: [Skill: Double]) -> StretchBasis? {
    let limits = limits(startingJobs)
    return LinearProgram.withProgram { solver -> StretchBasis? in
      _ = solver.addRows(limits)
      _ = solver.addColumns(columns.map(column))
      for half in halves { half.set(&solver, column: columns.lowerBound, row: rows.lowerBound) }
      guard case .optimal = solver.solve(halves.isEmpty ? .dual : .primal) else { return nil }
      return StretchBasis(
        columns: columns, rows: rows, statuses: solver.basis,
        endingJobs: endingJobs(solver.values()))
    }
  }

  /// The jobs of its first month begin with those at the end of the year before.
  private func limits(_ jobs: [Skill: Double]) -> [Bounds] {
    let first = months.lowerBound
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
    let end = start.program.columnStarts[months.upperBound - 1]..<columns.upperBound
    return end.reduce(into: [:]) { jobs, column in
      guard !start.program.workforce.formationIsFree,
        case .jobs(_, let skill) = start.program.columns[column].kind
      else { return }
      jobs[skill] = values[column - columns.lowerBound]
    }
  }
}

extension LinearProgram {
  /// Where every column, and after them every row, stands.
  var basis: [BasisStatus] {
    (0..<columnCount).map { basisStatus(column: $0) } + (0..<rowCount).map { basisStatus(row: $0) }
  }

  /// Puts so many columns, and after them rows, where they stood, from a column and a row on; others stay as they are.
  mutating func setBasis(
    _ basis: [BasisStatus], columns: Int, at column: Int = 0, row: Int = 0
  ) {
    for (index, status) in basis.prefix(columns).enumerated() {
      setBasisStatus(status, column: column + index)
    }
    for (index, status) in basis.dropFirst(columns).enumerated() {
      setBasisStatus(status, row: row + index)
    }
  }
}
