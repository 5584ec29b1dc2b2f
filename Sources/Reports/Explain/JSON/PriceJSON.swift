import Explanations
import RosterModel

extension JSONValue {
  /// What a local rule costs in open places.
  static func rulePrice(_ price: RulePrice) -> JSONValue {
    let fewer = price.without.fewer(than: price.with)
    return [
      "kind": .string(price.rule.kind), "rule": .optional(price.rule.id),
      "pack": .optional(price.rule.pack), "with": range(price.with),
      "without": range(price.without), "fewerAtLeast": .integer(fewer.atLeast),
      "fewerAtMost": .optional(fewer.atMost), "pointsWith": range(price.pointsWith),
      "pointsWithout": range(price.pointsWithout),
    ]
  }

  /// What one more person brings.
  static func levelPrice(_ price: LevelPrice) -> JSONValue {
    let fewer = price.more.fewer(than: price.with)
    return [
      "domain": .string(price.domain.rawValue), "level": .string(price.level.description),
      "weeklyHours": .hundredths(price.weekly.inHours), "with": range(price.with),
      "more": range(price.more), "fewerAtLeast": .integer(fewer.atLeast),
      "fewerAtMost": .optional(fewer.atMost),
    ]
  }

  private static func range(_ range: OpenRange) -> JSONValue {
    ["found": .optional(range.found), "atLeast": .integer(range.atLeast)]
  }
}

extension LocalRule {
  fileprivate var kind: String {
    switch self {
    case .consent: "consent"
    case .soft: "soft"
    case .pins: "pins"
    }
  }

  fileprivate var id: RuleID? {
    guard case .consent(let id) = self else { return nil }
    return id
  }

  fileprivate var pack: String? {
    guard case .soft(let title) = self else { return nil }
    return title
  }
}
