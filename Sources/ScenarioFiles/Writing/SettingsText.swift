import RosterModel

/// scenario.yaml as text: the reverse of ``SettingsReader``. Where and when always stand there, and
/// the rules; the rest where it differs from what holds without it.
enum SettingsText {
  static func of(_ scenario: Scenario) -> String {
    let usual = Scenario(name: "", location: "", period: scenario.period)
    let isUsualNorm = scenario.normSet == usual.normSet
    return YAMLText.document([
      ("location", YAMLText.text(scenario.location)),
      ("period", PeriodSetting.text(scenario.period)),
      ("norms", isUsualNorm ? nil : YAMLText.text(scenario.normSet)),
      ("rule_packs", YAMLText.list(scenario.rulePacks.map { YAMLText.text($0.id) })),
      ("published", scenario.published?.description),
      ("weights", WeightsSetting.text(scenario.weights)),
      ("capacity", scenario.capacity.map { "\($0)" }),
      ("presence", PresenceSetting.text(scenario.presenceFloors)),
      ("demand", DemandSetting.text(scenario.demand)),
    ])
  }
}

extension PeriodSetting {
  fileprivate static func text(_ period: Period) -> String {
    YAMLText.flow([("start", period.start.description), ("weeks", "\(period.weeks)")])
  }
}

extension WeightsSetting {
  fileprivate static func text(_ weights: ObjectiveWeights) -> String? {
    let usual = ObjectiveWeights()
    return YAMLText.flowOfSome(
      parts.map { part -> YAMLText.Entry in
        let weight = weights[keyPath: part.path]
        return (part.key, weight == usual[keyPath: part.path] ? nil : "\(weight)")
      })
  }
}

extension PresenceSetting {
  fileprivate static func text(_ floors: [PresenceFloor]) -> String? {
    floors.isEmpty ? nil : YAMLText.block(floors.map { [YAMLText.flow(entries($0))] })
  }

  /// All of them on one line.
  static func flow(_ floors: [PresenceFloor]) -> String {
    YAMLText.list(floors.map { YAMLText.flow(entries($0)) })
  }

  private static func entries(_ floor: PresenceFloor) -> [YAMLText.Entry] {
    [
      ("name", YAMLText.text(floor.name)), ("days", floor.days.description),
      ("block", floor.block.rawValue), ("domain", floor.domain.rawValue),
      ("min_level", YAMLText.quoted(floor.minLevel.description)), ("heads", "\(floor.heads)"),
    ]
  }
}

extension DemandSetting {
  fileprivate static func text(_ demand: DemandSettings) -> String? {
    let usual = DemandSettings()
    let levels = demand.levels == usual.levels ? nil : demand.levels.rawValue
    let factor = demand.grossNetFactor.map { Numbers.text($0) }
    let changed = shares.map { share -> YAMLText.Entry in
      let value = demand[keyPath: share.path]
      return (share.key, value == usual[keyPath: share.path] ? nil : Numbers.text(value))
    }
    let first: [YAMLText.Entry] = [("levels", levels)]
    return YAMLText.flowOfSome(first + changed + [(key: "gross_net_factor", value: factor)])
  }
}
