import RosterModel
import Yams

/// `period: {start: 2027-01-04, weeks: 13}`.
enum PeriodSetting {
  static func read(_ settings: SettingsMapping, _ log: ProblemLog) -> Period? {
    guard let node = settings.requiredNode("period"),
      let mapping = SettingsMapping(node, keys: ["start", "weeks"], log: log)
    else { return nil }
    let start = start(mapping)
    let weeks = mapping.integer(mapping.requiredNode("weeks"), in: 1...53)
    guard let start, let weeks else { return nil }
    return Period(start: start, weeks: weeks)
  }

  private static func start(_ mapping: SettingsMapping) -> CivilDate? {
    guard let node = mapping.requiredNode("start"), let date = mapping.date(node) else {
      return nil
    }
    guard date.weekday == .monday else {
      mapping.report(.notMonday(date.weekday), node, .mondays(date.monday, date.monday + 7))
      return nil
    }
    return date
  }
}

/// `weights: {open: 1000, ...}`.
enum WeightsSetting {
  static let parts: [(key: String, path: any (WritableKeyPath<ObjectiveWeights, Int> & Sendable))] =
    [
      ("open", \.open), ("hired", \.hired), ("pool", \.pool), ("over", \.over),
      ("hours_over", \.hoursOver), ("hours_under", \.hoursUnder), ("wishes", \.wishes),
      ("fairness", \.fairness), ("continuity", \.continuity), ("health", \.health),
      ("change", \.change),
    ]

  static func read(_ node: Node?, _ log: ProblemLog) -> ObjectiveWeights {
    var weights = ObjectiveWeights()
    guard let node, let mapping = SettingsMapping(node, keys: parts.map(\.key), log: log) else {
      return weights
    }
    for (key, path) in parts {
      if let weight = mapping.integer(mapping.node(key), in: 0...1_000_000) {
        weights[keyPath: path] = weight
      }
    }
    return weights
  }
}

/// `presence: [{name: nachtdienst, days: all, block: N, domain: care, min_level: "3", heads: 1}]`.
enum PresenceSetting {
  private static let keys = ["name", "days", "block", "domain", "min_level", "heads"]

  static func read(
    _ settings: SettingsMapping, _ period: Period?, _ log: ProblemLog
  ) -> [PresenceFloor] {
    let nodes = settings.list(settings.node("presence")) ?? []
    return floors(nodes, period, file: settings.file, log)
  }

  /// The same in a list of any file; without a period a date may be any.
  static func floors(
    _ nodes: [Node], _ period: Period?, file: String, _ log: ProblemLog
  ) -> [PresenceFloor] {
    nodes.compactMap { node in
      SettingsMapping(node, keys: keys, file: file, log: log).flatMap { floor($0, period) }
    }
  }

  private static func floor(_ mapping: SettingsMapping, _ period: Period?) -> PresenceFloor? {
    let name = mapping.text(mapping.requiredNode("name"))
    let days = days(mapping, period)
    let block = mapping.word(
      mapping.requiredNode("block"), in: Block.allCases.map(\.rawValue), .block
    ).flatMap(Block.init)
    let domain = mapping.word(
      mapping.requiredNode("domain"), in: Domain.allCases.map(\.rawValue), .domain
    ).flatMap(Domain.init)
    let level = level(mapping, domain)
    let heads = mapping.integer(mapping.requiredNode("heads"), in: 0...100)
    guard let name, let days, let block, let domain, let level, let heads else { return nil }
    return PresenceFloor(
      name: name, days: days, block: block, domain: domain, minLevel: level, heads: heads)
  }

  /// Every day where the key is left out.
  private static func days(_ mapping: SettingsMapping, _ period: Period?) -> DayPattern? {
    guard let node = mapping.node("days") else { return .all }
    guard let text = mapping.text(node) else { return nil }
    guard let days = DayPattern(text) else {
      mapping.report(
        .malformed(.days), node, Guesses.days(text).map { .closest($0) } ?? .form(.days))
      return nil
    }
    if case .date(let date) = days, let period, !period.contains(date) {
      mapping.report(.outsidePeriod, node, .dates(period.start, period.end))
    }
    return days
  }

  private static func level(_ mapping: SettingsMapping, _ domain: Domain?) -> QualificationLevel? {
    guard let node = mapping.requiredNode("min_level"), let text = mapping.text(node) else {
      return nil
    }
    let names = Levels.names(in: domain)
    guard let level = QualificationLevel(text) else {
      mapping.report(.unknown(.level), node, Closest.suggest(text, in: names))
      return nil
    }
    if let domain, !Levels.exists(level, in: domain) {
      mapping.report(.levelOutsideDomain(domain), node, .oneOf(["2", "3"]))
      return nil
    }
    return level
  }
}

/// `demand: {levels: mix-preset, absence: 0.0907, ...}`.
enum DemandSetting {
  static let shares: [Share] = [
    Share(key: "absence", path: \.absence, range: 0...0.9),
    Share(key: "training", path: \.training, range: 0...0.9),
    Share(key: "meetings", path: \.meetings, range: 0...0.9),
    Share(key: "productivity", path: \.productivity, range: 0.1...1),
    Share(key: "daycare_share", path: \.daycareShare, range: 0...1),
  ]

  struct Share: Sendable {
    var key: String
    var path: any (WritableKeyPath<DemandSettings, Double> & Sendable)
    var range: ClosedRange<Double>
  }

  static func read(_ node: Node?, _ log: ProblemLog) -> DemandSettings {
    var demand = DemandSettings()
    let keys = ["levels", "gross_net_factor"] + shares.map(\.key)
    guard let node, let mapping = SettingsMapping(node, keys: keys, log: log) else {
      return demand
    }
    let sources = DemandSettings.LevelSource.allCases.map(\.rawValue)
    let source = mapping.word(mapping.node("levels"), in: sources, .levelSource)
    demand.levels = source.flatMap(DemandSettings.LevelSource.init) ?? demand.levels
    demand.grossNetFactor = mapping.number(mapping.node("gross_net_factor"), in: 1...3)
    for share in shares {
      if let value = mapping.number(mapping.node(share.key), in: share.range) {
        demand[keyPath: share.path] = value
      }
    }
    return demand
  }
}
