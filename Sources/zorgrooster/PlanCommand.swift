import ArgumentParser
import CareDemand
import LabourRules
import Planning
import Reports
import RosterModel
import RosterSolver

/// `zorgrooster plan SCENARIO`
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Propose a roster for the period, with a proven bound and the gaps that remain.")

  @OptionGroup var input: ScenarioArgument

  @OptionGroup var solving: SolvingOptions

  @Option(help: "How many clearly different near-best rosters to propose.")
  var proposals = 1

  @Option(help: "Write the roster, the HTML page and the report into this folder.")
  var out: String?

  @Flag(help: "End with exit code 6 where there are findings.")
  var failOnFindings = false

  @Flag(help: "No progress on standard error.")
  var quiet = false

  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard (1...20).contains(proposals) else {
      throw ValidationError("--proposals must be 1 to 20.")
    }
  }

  func run() throws {
    let language = output.language
    let scenario = try input.read(language)
    let talk = ProgressTalk(language, isQuiet: quiet)
    Interrupt.listen()
    let planner = Planner(options, progress: talk.tell, isCancelled: { Interrupt.wasAsked })
    let plans = try demanding(language) { () throws(DemandError) in
      try planner.plan(scenario)
    }
    talk.end()
    let written = try out.map { try PlanFolder.write(plans, to: $0, language: language) }
    Console.output(
      output.json ? PlanJSON.data(plans[0], language: language) : text(plans, language))
    if let written { Console.error(written) }
    try end(plans[0], language)
  }

  private var options: SolverOptions {
    var options = solving.solver
    options.proposals = proposals
    return options
  }

  private func text(_ plans: [PlanResult], _ language: Language) -> String {
    let summary = PlanSummary(plans[0], language: language, colour: Console.wantsColour).text()
    guard plans.count > 1 else { return summary }
    return summary + "\n" + ComparisonTable.text(plans, language: language)
  }

  private func end(_ plan: PlanResult, _ language: Language) throws {
    switch plan.status {
    case .infeasible: throw ExitStatus.infeasible
    case .noRoster: throw ExitStatus.noRoster
    case .optimal, .feasible:
      if failOnFindings && !plan.judgement.findings.isEmpty { throw ExitStatus.findings }
    }
  }
}
