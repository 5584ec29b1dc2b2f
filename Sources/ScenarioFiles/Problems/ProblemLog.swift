/// Collects problems while a folder is read; one per reading.
final class ProblemLog {
  private(set) var problems: [ScenarioProblem] = []

  func report(
    _ kind: ScenarioProblem.Kind, in file: String, line: Int? = nil, column: Int? = nil,
    value: String? = nil, maybe suggestion: ScenarioProblem.Suggestion
  ) {
    problems.append(
      ScenarioProblem(
        file: file, line: line, column: column, value: value, kind: kind, suggestion: suggestion))
  }

  func report(_ problem: ScenarioProblem) { problems.append(problem) }

  /// In order of file (as the contract lists them), line and column; of equals the first found.
  var sorted: [ScenarioProblem] {
    problems.enumerated().sorted { Self.key($0) < Self.key($1) }.map(\.element)
  }

  private static func key(_ item: (offset: Int, element: ScenarioProblem)) -> SortKey {
    let problem = item.element
    let rank = ScenarioFile(rawValue: problem.file).flatMap(ScenarioFile.allCases.firstIndex)
    return SortKey(
      numbers: [
        rank ?? ScenarioFile.allCases.count, problem.line ?? 0, problem.column ?? 0, item.offset,
      ], file: rank == nil ? problem.file : "")
  }

  private struct SortKey: Comparable {
    var numbers: [Int]
    var file: String

    static func < (left: Self, right: Self) -> Bool {
      if left.numbers[0] != right.numbers[0] || left.file == right.file {
        return left.numbers.lexicographicallyPrecedes(right.numbers)
      }
      return left.file < right.file
    }
  }
}
