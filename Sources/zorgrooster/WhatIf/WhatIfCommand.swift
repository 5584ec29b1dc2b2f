import ArgumentParser
import CareDemand
import Reports
import RosterModel
import ScenarioFiles
import Workforce

/// `zorgrooster whatif SCENARIO [FILE...]`
struct WhatIfCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "whatif",
    abstract: "What if: another care mix, team or norm, in hours, levels, fte and euro.",
    discussion: """
      Compares the scenario as it stands with what-ifs: files of changes, and one more written as \
      options, such as --mix "-3 4VV +3 5VV/bh from 2027-03" --staff "+0.8 fte 4 from 2027-06". For \
      each month a linear program finds the fewest hours short and then the least cost, with a proof. \
      What holds for all of them stands in workforce.yaml, tariffs in tariffs.csv in the scenario's \
      folder. --budget asks for the fewest hours short at so many euro, --carry how many more \
      residents of a kind the team carries, --frontier what money solves.
      """)

  @OptionGroup var input: ScenarioArgument
  @Argument(help: "Files with a what-if each.") var files: [String] = []
  @OptionGroup var options: WhatIfOptions
  @Option(
    help: "The months: 2027-01 to 2027-12 as 2027-01..2027-12. Default: those of the scenario.")
  var months: MonthSpan?
  @Option(
    help: "Euro over all months: the fewest hours short that buys, instead of the least cost.")
  var budget: Double?
  @Option(help: "How many more residents of a kind the team carries, such as 5VV/bh.")
  var carry: [String] = []
  @Flag(help: "What more money solves: the fewest hours short at nine budgets.")
  var frontier = false
  @Option(
    name: .customLong("with"),
    help: "The folder of another team: caps on hired people then hold for all together.")
  var others: [String] = []
  @Flag(help: "Each month of each, and prices of all months.") var detail = false
  @Option(help: "The page of the forecast meeting, seen from this month, such as 2027-03.")
  var forecast: YearMonth?
  @Option(help: "A table of tariffs instead of tariffs.csv.") var tariffs: String?
  @Option(help: "Write whatif.html, whatif.csv and whatif.json into this folder.") var out: String?
  @Option(help: .hidden) var program: String?
  @OptionGroup var rostering: RosteringOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if let budget, budget <= 0 {
      throw ValidationError("--budget must be above 0 euro.")
    }
  }

  func run() throws {
    let language = output.language
    let input = try WhatIfInput(
      input.scenario, files: files, options: options, tariffs: tariffs, carry: carry,
      others: others,
      language)
    var comparison = try explaining(language) { try compare(input) }
    comparison.besides.rostering = try rostering.outlooks(of: comparison.outcomes, language)
    if let program { try WhatIfFolder.writePrograms(comparison.outcomes, to: program) }
    let written = try out.map { try WhatIfFolder.write(comparison, to: $0, language) }
    Console.output(
      output.json ? comparison.json(language) : comparison.text(language, detail: detail))
    if let written { Console.error(written) }
  }

  private func compare(_ input: WhatIfInput) throws -> WhatIfComparisonRun {
    try WhatIfComparisonRun(
      input, months: months?.months ?? forecast.map { $0...$0.advanced(by: 12) },
      goal: budget.map { .gap(budget: $0) } ?? .cost,
      wantsFrontier: frontier, forecast: forecast)
  }
}

/// Runs what may find faults in what-ifs; lists every one and ends with exit code 3.
private func explaining<Value>(_ language: Language, _ body: () throws -> Value) throws -> Value {
  do {
    return try body()
  } catch let faults as WhatIfFaults {
    Console.error(faults.text(language))
  } catch let error as DemandError {
    Console.error(error.text(language))
  } catch let error as WorkforceError {
    Console.error(error.text(language))
    guard case .unsolved = error else { throw ExitStatus.invalidInput }
    throw ExitStatus.ours
  }
  throw ExitStatus.invalidInput
}
