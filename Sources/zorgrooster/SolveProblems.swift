import Foundation
import Reports
import RosterProblem
import RosterSolver

/// `solve-instance FILE... --format roster-problem`: each problem in turn.
struct SolveProblems {
  let files: [String]
  let solution: String?
  /// Seconds for each after the first, which begins from what the one before left; `nil` for none.
  let again: Double?
  let options: SolverOptions
  let output: OutputOptions

  /// Solves all. Ends with exit code 5 where one has no roster, and 1 where the solver and the
  /// definition do not agree; the others are told all the same.
  func run() throws {
    let language = output.language
    let problems = try ProblemFile.read(files, language)
    if let solution, files.count > 1, !isFolder(solution) {
      Console.error(ProblemWords.notAFolder(solution, language))
      throw ExitStatus.usage
    }
    Interrupt.listen()
    var told: [(name: String, solved: SolvedProblem)] = []
    var options = options
    var kept: KeptSolution?
    for (file, problem) in zip(files, problems) {
      let solved = SolvedProblem(
        problem, keeping: kept, options, isCancelled: { Interrupt.wasAsked })
      if let again { (kept, options.timeLimit) = (solved.kept ?? kept, again) }
      let name = ProblemFile.name(file)
      guard solved.agrees else {
        Console.error("\(file): \(InstanceWords.disagreement(language))")
        continue
      }
      if solved.objective != nil { try write(solved, name) }
      told.append((name, solved))
    }
    try Self.tell(told, output)
    if told.count < files.count { throw ExitStatus.ours }
    if told.contains(where: { $0.solved.objective == nil }) { throw ExitStatus.noRoster }
  }

  /// One line each, or one JSON document.
  static func tell(_ told: [(name: String, solved: SolvedProblem)], _ output: OutputOptions) throws
  {
    if output.json {
      guard !told.isEmpty else { return }
      Console.output(
        try SolvedProblemJSON.text(told.map { SolvedProblemJSON($0.solved, instance: $0.name) }))
    } else {
      for (name, solved) in told {
        Console.output(ProblemWords.summary(solved, instance: name, output.language))
      }
    }
  }

  private func write(_ solved: SolvedProblem, _ name: String) throws {
    guard let solution else { return }
    let file = URL(fileURLWithPath: solution)
    try Data(solved.csv.utf8)
      .write(
        to: files.count > 1 ? file.appendingPathComponent("\(name).csv") : file, options: .atomic)
  }

  private func isFolder(_ path: String) -> Bool {
    (try? URL(fileURLWithPath: path).resourceValues(forKeys: [.isDirectoryKey]).isDirectory) == true
  }
}
