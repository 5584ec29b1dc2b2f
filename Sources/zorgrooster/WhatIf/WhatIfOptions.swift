import ArgumentParser
import RosterModel
import ScenarioFiles
import Workforce

/// One more what-if, written as options of the command: each takes the sentences of a what-if file.
struct WhatIfOptions: ParsableArguments {
  @Option(
    parsing: .unconditionalSingleValue, help: "Who lives here: \"-3 4VV +3 5VV/bh from 2027-03\".")
  var mix: [String] = []
  @Option(
    parsing: .unconditionalSingleValue,
    help: "Who works here: \"+0.8 fte 4 from 2027-06\", \"-VIG-03\".")
  var staff: [String] = []
  @Option(help: "Expected absence: \"9% from 2027-01\".")
  var absence: [String] = []
  @Option(help: "Hours a week of the pool: \"6 x 24 h 3\".")
  var pool: [String] = []
  @Option(
    parsing: .unconditionalSingleValue, help: "Hours a week of another team, or to it: \"16 h 4\".")
  var other: [String] = []
  @Option(help: "The most for hired people: \"at most 11% of cost\", \"none\".")
  var hired: [String] = []
  @Option(help: "Who can be found: \"up to 1 fte 3 a month after 3 months\".")
  var recruit: [String] = []
  @Option(help: "Who can step up: \"up to 1.5 fte 2 -> 3 after 12 months\".")
  var train: [String] = []
  @Option(help: "Hours per resident per week: \"4VV 11 h\", \"4VV x 0.9\".")
  var hours: [String] = []
  @Option(help: "Shares per level of a profile: \"4VV 1:0.15 2:0.35 3:0.5\"; mix-preset.")
  var levels: [String] = []
  @Option(help: "Hours another level gives: \"10% VP 3 -> 2+\".")
  var tasks: [String] = []
  @Option(help: "Another norm set, by its id.")
  var norms: [String] = []
  @Option(help: "The share of the tariffs that contracts pay: \"96.5%\".")
  var contract: [String] = []
  @Option(help: "A table of shifts instead of the scenario's.")
  var shifts: [String] = []
  @Option(help: "Heads that must be there, as in scenario.yaml: \"[{name: nacht, ...}]\".")
  var presence: [String] = []

  /// What was written, key by key.
  private var written: [(WhatIfKey, [String])] {
    [
      (.mix, mix), (.staff, staff), (.absence, absence), (.pool, pool), (.other, other),
      (.hired, hired), (.recruit, recruit), (.train, train), (.hours, hours), (.levels, levels),
      (.tasks, tasks), (.norms, norms), (.contract, contract), (.shifts, shifts),
      (.presence, presence),
    ]
  }

  /// What was written; what a mix or a team does needs no key to be understood.
  private static func name(_ key: WhatIfKey, _ sentence: String) -> String {
    [.mix, .staff].contains(key) ? sentence : "\(key.rawValue) \(sentence)"
  }

  /// The what-if of the options, named after what was written; `nil` without any.
  ///
  /// - Throws: ``ScenarioProblems`` with everything wrong in them.
  func whatIf(for scenario: Scenario) throws(ScenarioProblems) -> WhatIf? {
    let sentences = written.flatMap { key, values in values.map { (key, $0) } }
    guard !sentences.isEmpty else { return nil }
    var whatIf = WhatIf(name: sentences.map(Self.name).joined(separator: "; "))
    var problems: [ScenarioProblem] = []
    for (key, value) in sentences {
      do {
        whatIf.changes += try WhatIfWords.read(
          key, value, option: "--\(key.rawValue)", for: scenario, directory: ".")
      } catch {
        problems += error.problems
      }
    }
    guard problems.isEmpty else { throw ScenarioProblems(problems: problems) }
    return whatIf
  }
}
