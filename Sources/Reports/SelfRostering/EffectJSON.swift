public import RosterModel
public import SelfRostering

/// What a change did, as a document: `{"entry": ..., "effect": {...}}`.
public enum EffectJSON {
  /// A change with the number of its entry in the log, `null` for a trial.
  public static func data(
    entry: Int?, _ effect: RosterEffect, scenario: Scenario, language: Language
  ) -> String {
    let document: JSONValue = [
      "entry": .optional(entry),
      "effect": .effect(effect, scenario: scenario, language: language),
    ]
    return document.text
  }
}

extension JSONValue {
  /// What a change does.
  static func effect(_ effect: RosterEffect, scenario: Scenario, language: Language) -> JSONValue {
    [
      "changes": .array(effect.changes.map { .change($0) }),
      "open": .step(effect.open),
      "cover": .array(
        effect.cover.map {
          [
            "date": .date($0.date), "shift": .string($0.shift), "open": .step($0.open),
            "over": .step($0.over),
          ]
        }),
      "hours": .array(
        effect.hours.map {
          [
            "person": .string($0.person), "before": .hundredths(Double($0.counted.before) / 60),
            "after": .hundredths(Double($0.counted.after) / 60),
            "contractMin": .hundredths($0.contract.lowerBound.inHours),
            "contractMax": .hundredths($0.contract.upperBound.inHours),
          ]
        }),
      "added": .findings(effect.added, scenario: scenario, language: language),
      "removed": .findings(effect.removed, scenario: scenario, language: language),
      "wishesBroken": .array(effect.broken.map { .string($0.wish.id) }),
      "wishesHonoured": .array(effect.honoured.map { .string($0.wish.id) }),
      "isWorse": .bool(effect.isWorse),
    ]
  }

  /// One cell.
  static func change(_ change: CellChange) -> JSONValue {
    [
      "person": .string(change.person), "date": .date(change.date),
      "from": .array(change.from.map { .string($0) }), "to": .array(change.to.map { .string($0) }),
    ]
  }

  private static func step(_ step: RosterEffect.Step) -> JSONValue {
    ["before": .integer(step.before), "after": .integer(step.after)]
  }
}
