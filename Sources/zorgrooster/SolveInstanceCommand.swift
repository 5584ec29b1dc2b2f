import ArgumentParser
import PublicInstances
import Reports
import RosterSolver

/// `zorgrooster solve-instance FILE --format shift-scheduling`, or `FOLDER --format inrc2
/// --instance NAME`: a public instance, to measure the solver by; or `FILE... --format
/// roster-problem`. Hidden from help.
struct SolveInstanceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "solve-instance", abstract: "Solve a public instance with known results.",
    shouldDisplay: false)

  @Argument(help: "The file of the instance; for inrc2 the folder of its data set.")
  var files: [String]

  @Option(help: "The format: shift-scheduling, inrc2, or roster-problem for JSON documents.")
  var format: InstanceFormat

  @Option(help: "For inrc2: data set, history and weeks, such as n030w4_1_6-2-9-1.")
  var instance: String?

  @Option(
    help: """
      For documents: so many seconds for each after the first, which begins from what the one before \
      left.
      """)
  var again: Double?

  @Flag(
    help: """
      For documents that allow the same rosters: goals in order, the first as low as can be, then the \
      second without giving up any of the first, and so on.
      """)
  var inOrder = false

  @OptionGroup var solving: SolvingOptions

  @Option(
    help: """
      Write the roster to this file: employee,day,shift, or numbers person,day,duty; for inrc2 to \
      this folder.
      """)
  var solution: String?

  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard files.count == 1 || format == .rosterProblem else {
      throw ValidationError(
        "--format \(format.rawValue) takes one \(format == .inrc2 ? "FOLDER" : "FILE").")
    }
    if let again, again <= 0 || format != .rosterProblem {
      throw ValidationError("--again takes seconds above 0, with --format roster-problem.")
    }
    if inOrder, again != nil || format != .rosterProblem {
      throw ValidationError("--in-order goes with --format roster-problem, without --again.")
    }
    guard (instance != nil) == (format == .inrc2) else {
      throw ValidationError(
        format == .inrc2
          ? "--format inrc2 needs --instance. Maybe --instance n030w4_1_6-2-9-1."
          : "--format \(format.rawValue) takes no --instance. Maybe --format inrc2.")
    }
  }

  func run() throws {
    switch format {
    case .shiftScheduling:
      try solve(
        InstanceFile.shiftScheduling(files[0], output.language), name: ProblemFile.name(files[0]))
    case .inrc2:
      let name = instance ?? ""
      try solve(InstanceFile.inrc2(files[0], name: name, output.language), name: name)
    case .rosterProblem:
      try checkSolution(output.language) { InstanceFile.isWritable(besides: $0) }
      if inOrder {
        try SolveInOrder(
          files: files, solution: solution, options: solving.solver, output: output
        ).run()
      } else {
        try SolveProblems(
          files: files, solution: solution, again: again, options: solving.solver, output: output
        ).run()
      }
    }
  }

  /// Ends with exit code 2 where the solution could not be written, before the solving.
  private func checkSolution(_ language: Language, isWritable: (String) -> Bool) throws {
    if let solution, !isWritable(solution) {
      Console.error(InstanceWords.unwritable(solution, language))
      throw ExitStatus.usage
    }
  }

  private func solve(_ instance: some SolvableInstance, name: String) throws {
    let language = output.language
    try checkSolution(language) { instance.isWritable($0) }
    Interrupt.listen()
    let solved = SolvedInstance.solve(instance, solving.solver, isCancelled: { Interrupt.wasAsked })
    guard solved.agrees else {
      Console.error(InstanceWords.disagreement(language))
      throw ExitStatus.ours
    }
    if let solution, solved.isFeasible, let roster = solved.roster {
      try instance.write(roster, to: solution)
    }
    Console.output(
      output.json
        ? try InstanceJSON(solved, instance: name, format: format).text()
        : InstanceWords.summary(solved, instance: name, language))
    // Never "proven infeasible": the solver gives up on a first roster without a proof.
    if !solved.isFeasible { throw ExitStatus.noRoster }
  }

}

/// The formats of public instances.
enum InstanceFormat: String, ExpressibleByArgument, CaseIterable, Encodable {
  case shiftScheduling = "shift-scheduling"
  case inrc2
  case rosterProblem = "roster-problem"
}
