import Foundation
import Reports
import RosterProblem
import RosterSolver

/// `solve-instance FILE... --format roster-problem --in-order`: each file is a goal, one roster for all.
struct SolveInOrder {
  let files: [String]
  let solution: String?
  let options: SolverOptions
  let output: OutputOptions

  /// Solves. Ends with exit code 3 where the files allow other rosters, 5 without a roster, and 1 where the
  /// solver and the definition do not agree.
  func run() throws {
    let language = output.language
    let goals = try ProblemFile.read(files, language)
    let strangers = zip(files, goals).filter { !$0.1.allowsTheSame(as: goals[0]) }
    for (file, _) in strangers {
      Console.error(ProblemWords.otherRosters(file, than: files[0], language))
    }
    if !strangers.isEmpty { throw ExitStatus.invalidInput }
    Interrupt.listen()
    let solved = RosterSolver(options, isCancelled: { Interrupt.wasAsked }).solve(inOrder: goals)
    guard let roster = solved.roster else {
      Console.output(ProblemWords.noRoster(ProblemFile.name(files[0]), language))
      throw ExitStatus.noRoster
    }
    let told = files.indices.map { index in
      (
        name: ProblemFile.name(files[index]),
        solved: SolvedProblem(goal: goals[index], solved.stages[index], roster: roster)
      )
    }
    guard told.allSatisfy(\.solved.agrees) else {
      Console.error(InstanceWords.disagreement(language))
      throw ExitStatus.ours
    }
    if let solution {
      try Data(told[0].solved.csv.utf8).write(
        to: URL(fileURLWithPath: solution), options: .atomic)
    }
    try SolveProblems.tell(told, output)
  }
}
