import ArgumentParser
import Planning
import Reports
import RosterModel
import ScenarioFiles

/// `zorgrooster rules [RULE]`
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "The rule packs, or one rule with an example.")

  @Argument(help: "A rule, such as ATW-WREST. Default: all.")
  var rule: String?

  @Option(help: "The packs of this scenario, its own among them. Default: the packs that ship.")
  var scenario: String?

  @Flag(help: "Print all rules as a table in Markdown.")
  var markdown = false

  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard !markdown || (rule == nil && !output.json) else {
      throw ValidationError("--markdown prints all rules. Maybe leave out the rule and --json.")
    }
  }

  func run() throws {
    let language = output.language
    let packs = try packs(language)
    let list = RuleList(packs, planned: Planner.plannedRules, language: language)
    guard let text = text(list) else {
      Console.error(unknown(packs, language))
      throw ExitStatus.usage
    }
    Console.output(text)
  }

  private func text(_ list: RuleList) -> String? {
    if output.json { return list.json(of: rule) }
    if markdown { return list.markdown }
    guard let rule else { return list.text(colour: Console.wantsColour) }
    return list.text(of: rule, colour: Console.wantsColour)
  }

  private func packs(_ language: Language) throws -> [RulePack] {
    guard let scenario else { return RulePack.shipped }
    return try reading(language) { () throws(ScenarioProblems) in
      try ScenarioFolder.read(scenario)
    }.rulePacks
  }

  /// Names the rules whose id begins alike, or all packs' rules.
  private func unknown(_ packs: [RulePack], _ language: Language) -> String {
    let ids = packs.flatMap(\.rules).map(\.id)
    let start = rule.map { String($0.prefix(4)).uppercased() } ?? ""
    let near = ids.filter { $0.hasPrefix(start) }
    let maybe = (near.isEmpty ? ids : near).joined(separator: ", ")
    return InstanceWords.say(
      language, "Onbekende regel \(rule ?? ""). Misschien \(maybe).",
      "Unknown rule \(rule ?? ""). Maybe \(maybe).")
  }
}
