import RosterModel
import Yams

/// scenario.yaml: what is not a table.
struct SettingsReader {
  private static let keys = [
    "location", "period", "norms", "rule_packs", "published", "weights", "capacity", "day_profile",
    "presence",
    "demand",
  ]

  let name: String
  /// The packs there are: those that ship, and the scenario's own.
  let packs: [RulePack]
  let log: ProblemLog

  /// An empty scenario with these settings, and its period where that is valid; problems are
  /// logged.
  func read(_ bytes: [UInt8]) -> (scenario: Scenario?, period: Period?) {
    let file = YAMLFile(file: ScenarioFile.settings.rawValue, log: log)
    guard let root = file.root(bytes) else { return (nil, nil) }
    guard let settings = SettingsMapping(root, keys: Self.keys, log: log) else { return (nil, nil) }
    let location = settings.text(settings.requiredNode("location"))
    let period = PeriodSetting.read(settings, log)
    var scenario = Scenario(
      name: name, location: location ?? "",
      period: period ?? Period(start: CivilDate(dayNumber: 4), weeks: 1))
    scenario.normSet = settings.text(settings.node("norms")) ?? scenario.normSet
    scenario.rulePacks =
      rulePacks(settings) ?? packs.filter { RulePack.usual.map(\.id).contains($0.id) }
    scenario.published = settings.date(settings.node("published"))
    scenario.weights = WeightsSetting.read(settings.node("weights"), log)
    scenario.capacity = settings.integer(settings.node("capacity"), in: 1...5000)
    _ = settings.word(settings.node("day_profile"), in: ["standard"], .dayProfile)
    scenario.presenceFloors = PresenceSetting.read(settings, period, log)
    scenario.demand = DemandSetting.read(settings.node("demand"), log)
    return (scenario, period)
  }

  private func rulePacks(_ settings: SettingsMapping) -> [RulePack]? {
    let nodes = settings.list(settings.node("rule_packs"))
    var seen: [String: Int] = [:]
    return nodes?.compactMap { node in
      let id = settings.word(node, in: packs.map(\.id), .rulePack)
      if let id, let line = seen[id] {
        settings.report(.duplicate(line: line), node, .removeOneOf(line: line))
      }
      if let id { seen[id] = node.mark?.line ?? 1 }
      return packs.first { $0.id == id }
    }
  }
}
