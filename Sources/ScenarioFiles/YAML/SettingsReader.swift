import LabourRules
import RosterModel
import Yams

/// scenario.yaml: what is not a table.
struct SettingsReader {
  private static let keys = [
    "location", "period", "norms", "rule_packs", "weights", "capacity", "day_profile", "presence",
    "demand",
  ]

  let name: String
  let log: ProblemLog

  /// An empty scenario with these settings, and its period where that is valid; problems are
  /// logged.
  func read(_ bytes: [UInt8]) -> (scenario: Scenario?, period: Period?) {
    guard let root = root(bytes) else { return (nil, nil) }
    guard let settings = SettingsMapping(root, keys: Self.keys, log: log) else { return (nil, nil) }
    let location = settings.text(settings.requiredNode("location"))
    let period = PeriodSetting.read(settings, log)
    var scenario = Scenario(
      name: name, location: location ?? "",
      period: period ?? Period(start: CivilDate(dayNumber: 4), weeks: 1))
    scenario.normSet = settings.text(settings.node("norms")) ?? scenario.normSet
    scenario.rulePacks = rulePacks(settings) ?? scenario.rulePacks
    scenario.weights = WeightsSetting.read(settings.node("weights"), log)
    scenario.capacity = settings.integer(settings.node("capacity"), in: 1...5000)
    _ = settings.word(settings.node("day_profile"), in: ["standard"], .dayProfile)
    scenario.presenceFloors = PresenceSetting.read(settings, period, log)
    scenario.demand = DemandSetting.read(settings.node("demand"), log)
    return (scenario, period)
  }

  private func rulePacks(_ settings: SettingsMapping) -> [String]? {
    let nodes = settings.list(settings.node("rule_packs"))
    var seen: [String: Int] = [:]
    return nodes?.compactMap { node in
      let id = settings.word(node, in: RulePack.shipped.map(\.id), .rulePack)
      if let id, let line = seen[id] {
        settings.report(.duplicate(line: line), node, .removeOneOf(line: line))
      }
      if let id { seen[id] = node.mark?.line ?? 1 }
      return id
    }
  }

  private func root(_ bytes: [UInt8]) -> Node? {
    let file = ScenarioFile.settings.rawValue
    guard let scalars = UTF8Text.scalars(bytes, file: file, log: log) else { return nil }
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    do {
      if let node = try Yams.compose(yaml: text) { return node }
      log.report(.fileEmpty, in: file, maybe: .addFile(file))
    } catch let error as YamlError {
      YAMLErrors(text: text, log: log).report(error)
    } catch {
      log.report(.yaml(detail: "\(error)"), in: file, maybe: .checkYAML)
    }
    return nil
  }
}

/// Places what the YAML parser says.
struct YAMLErrors {
  let text: String
  let log: ProblemLog

  func report(_ error: YamlError) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      report(problem, at: mark)
    case .duplicatedKeysInMapping(let names, let context):
      report("duplicate key: " + names.joined(separator: ", "), at: context.mark)
    case .reader(let problem, _, _, _), .writer(let problem), .emitter(let problem),
      .representer(let problem):
      report(problem, at: nil)
    case .no, .memory, .dataCouldNotBeDecoded: report("cannot be read", at: nil)
    }
  }

  /// Where the parser ran past the last line, the end of that line is the place.
  private func report(_ detail: String, at mark: Mark?) {
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    let isPast = (mark?.line ?? 0) > lines.count
    let line = mark.map { min($0.line, lines.count) }
    let source = line.map { lines[$0 - 1] } ?? ""
    log.report(
      .yaml(detail: detail), in: ScenarioFile.settings.rawValue, line: line,
      column: isPast ? source.unicodeScalars.count + 1 : mark?.column,
      value: source.isEmpty ? nil : String(source).trimmingSpaces(), maybe: .checkYAML)
  }
}
