import LinearProgramming

/// A basis to start from: years solved one after the other, put side by side. A simplex run over ten years from nothing
/// takes more pivots, each of them dearer, than ten runs over a year; from their bases put together few are left.
enum WarmStart {
  /// Months that are solved at a time.
  private static let months = 12

  /// Starts a program from the bases of its years; a short one starts from nothing.
  ///
  /// - Returns: whether there is a basis.
  static func apply(to solver: inout LinearProgram, _ program: WorkforceProgram) -> Bool {
    let count = program.workforce.months.count
    guard count > 2 * months else { return false }
    var jobs: [Skill: Double] = [:]
    for first in stride(from: 0, to: count, by: months) {
      let year = program.workforce.part(first..<min(first + months, count))
      guard let basis = Basis(year, startingJobs: &jobs) else { return false }
      basis.set(&solver, row: program.rowStarts[first], column: program.columnStarts[first])
    }
    return true
  }
}

/// Where the rows and columns of some months stand at their optimum.
private struct Basis {
  var rows: [BasisStatus] = []
  var columns: [BasisStatus] = []

  /// The basis of some months that begin with these jobs; they become those at their end.
  init?(_ workforce: WorkforceCase, startingJobs: inout [Skill: Double]) {
    let program = WorkforceProgram(workforce, keepsCaps: false, startingJobs: startingJobs)
    var jobs = startingJobs
    var (rows, columns): ([BasisStatus], [BasisStatus]) = ([], [])
    let isSolved = LinearProgram.withProgram { solver in
      var solving = WorkforceSolver(program)
      guard (try? solving.solve(&solver)) != nil else { return false }
      rows = (0..<program.rowStarts[workforce.months.count]).map { solver.basisStatus(row: $0) }
      columns = program.columns.indices.map { solver.basisStatus(column: $0) }
      jobs = program.jobs(in: workforce.months.count - 1, solver.values())
      return true
    }
    guard isSolved else { return nil }
    (self.rows, self.columns, startingJobs) = (rows, columns, jobs)
  }

  func set(_ solver: inout LinearProgram, row: Int, column: Int) {
    for (index, status) in rows.enumerated() { solver.setBasisStatus(status, row: row + index) }
    for (index, status) in columns.enumerated() {
      solver.setBasisStatus(status, column: column + index)
    }
  }
}

extension WorkforceCase {
  /// Some of its months as a case of their own, without caps.
  fileprivate func part(_ range: Range<Int>) -> WorkforceCase {
    let recruitments = recruitments.map { recruitment in
      var recruitment = recruitment
      recruitment.leadMonths = max(0, recruitment.leadMonths - range.lowerBound)
      return recruitment
    }
    let trainings = trainings.map { training in
      var training = training
      training.months = max(0, training.months - range.lowerBound)
      return training
    }
    return WorkforceCase(
      name: name, months: Array(months[range]), recruitments: recruitments, trainings: trainings,
      formationIsFree: formationIsFree)
  }
}

extension WorkforceProgram {
  /// Full-time jobs beyond the team in a month.
  func jobs(in month: Int, _ values: [Double]) -> [Skill: Double] {
    (columnStarts[month]..<columnStarts[month + 1]).reduce(into: [:]) { jobs, column in
      if case .jobs(_, let skill) = columns[column].kind { jobs[skill] = values[column] }
    }
  }
}
