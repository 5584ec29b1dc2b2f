import ArgumentParser
import Foundation
import PublicInstances
import Reports
import RosterSolver

/// `zorgrooster solve-instance FILE --format shift-scheduling`: a public instance, to measure the
/// solver by. Hidden from help.
struct SolveInstanceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "solve-instance", abstract: "Solve a public instance with known results.",
    shouldDisplay: false)

  @Argument(help: "The instance.")
  var files: [String]

  @Option(help: "The format: shift-scheduling, or roster-problem for JSON documents.")
  var format: InstanceFormat

  @Option(help: "Stop after so many seconds. Default 60, or none with --work-limit.")
  var timeLimit: Double?

  @Option(help: "Stop after so many counted steps, whatever the clock says.")
  var workLimit: Int?

  @Option(help: "The seed of all chance.")
  var seed = 1

  @Option(help: "Threads: 1 or 2. One thread with a work limit gives the same roster each time.")
  var threads = 2

  @Option(help: "Write the roster to this file: employee,day,shift, or numbers person,day,duty.")
  var solution: String?

  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard format != .inrc2 else {
      throw ValidationError(
        "--format \(format.rawValue) is not read yet. Maybe --format shift-scheduling.")
    }
    guard files.count == 1 || format == .rosterProblem else {
      throw ValidationError("--format \(format.rawValue) takes one FILE.")
    }
    if let timeLimit, timeLimit <= 0 {
      throw ValidationError("--time-limit must be above 0 seconds. Maybe --time-limit 60.")
    }
    if let workLimit, workLimit <= 0 {
      throw ValidationError("--work-limit must be above 0 steps. Maybe --work-limit 100000.")
    }
    guard (1...2).contains(threads) else {
      throw ValidationError("--threads must be 1 or 2.")
    }
  }

  func run() throws {
    let language = output.language
    if format == .rosterProblem {
      try checkSolution(language)
      return try SolveProblems(
        files: files, solution: solution, options: options, output: output
      ).run()
    }
    let instance = try InstanceFile.read(files[0], language)
    try checkSolution(language)
    Interrupt.listen()
    let solved = SolvedInstance.solve(instance, options, isCancelled: { Interrupt.wasAsked })
    guard solved.agrees else {
      Console.error(InstanceWords.disagreement(language))
      throw ExitStatus.ours
    }
    if let solution, solved.isFeasible, let roster = solved.roster {
      try Data(roster.csv(for: instance).utf8)
        .write(to: URL(fileURLWithPath: solution), options: .atomic)
    }
    let name = URL(fileURLWithPath: files[0]).deletingPathExtension().lastPathComponent
    Console.output(
      output.json
        ? try InstanceJSON(solved, instance: name, format: format).text()
        : InstanceWords.summary(solved, instance: name, language))
    // Never "proven infeasible": the solver gives up on a first roster without a proof.
    if !solved.isFeasible { throw ExitStatus.noRoster }
  }

  /// Says before the solving that the solution cannot be written.
  private func checkSolution(_ language: Language) throws {
    guard let solution else { return }
    let folder = URL(fileURLWithPath: solution).deletingLastPathComponent().path
    guard FileManager.default.isWritableFile(atPath: folder) else {
      Console.error(InstanceWords.unwritable(solution, language))
      throw ExitStatus.usage
    }
  }

  private var options: SolverOptions {
    var options = SolverOptions()
    options.timeLimit = timeLimit ?? (workLimit == nil ? 60 : nil)
    options.workLimit = workLimit
    options.seed = seed
    options.threads = threads
    return options
  }
}

/// The formats of public instances.
enum InstanceFormat: String, ExpressibleByArgument, CaseIterable, Encodable {
  case shiftScheduling = "shift-scheduling"
  case inrc2
  case rosterProblem = "roster-problem"
}
