import ArgumentParser
import RosterSolver

/// How long and how to solve: options that all solving commands take.
struct SolvingOptions: ParsableArguments {
  @Option(help: "Stop after so many seconds. Default 60, or none with --work-limit.")
  var timeLimit: Double?

  @Option(help: "Stop after so many counted steps, whatever the clock says.")
  var workLimit: Int?

  @Option(help: "The seed of all chance.")
  var seed = 1

  @Option(help: "Threads: 1 or 2. One thread with a work limit gives the same roster each time.")
  var threads = 2

  func validate() throws {
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

  /// The limit in time: 60 seconds where no limit is asked for.
  var seconds: Double? { timeLimit ?? (workLimit == nil ? 60 : nil) }

  /// As the solver takes them.
  var solver: SolverOptions {
    var options = SolverOptions()
    options.timeLimit = seconds
    options.workLimit = workLimit
    options.seed = seed
    options.threads = threads
    return options
  }
}
