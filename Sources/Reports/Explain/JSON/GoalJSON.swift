import Explanations
import RosterModel

extension JSONValue {
  /// What is proven of a goal, in its unit.
  static func goal(_ proof: GoalProof) -> JSONValue {
    let (level, domain) = proof.goal.place
    return [
      "goal": .string(proof.goal.name), "level": .optional(level?.description),
      "domain": .optional(domain?.rawValue), "unit": .string(proof.goal.unit),
      "found": .integer(proof.found), "atLeast": .optional(proof.atLeast),
      "givenOpen": .optional(proof.givenOpen), "certainty": .certainty(proof.certainty),
    ]
  }

  /// What one head more is worth.
  static func headValue(_ value: HeadValue) -> JSONValue {
    [
      "date": .date(value.date), "shift": .string(value.shift),
      "domain": .string(value.domain.rawValue), "level": .string(value.level.description),
      "points": .number(value.points),
    ]
  }
}

extension Goal {
  /// Its name in documents.
  var name: String {
    switch self {
    case .open: "open"
    case .openFrom: "openFrom"
    case .consents: "consents"
    case .part(let part): part.rawValue
    }
  }

  /// What it is counted in, in documents.
  var unit: String {
    switch self {
    case .open, .openFrom, .part(.open): "places"
    case .consents: "findings"
    case .part(.hired): "shifts"
    case .part(.over): "heads"
    case .part(.hours): "minutes"
    case .part(.wishes), .part(.health): "points"
    case .part(.fairness): "counts"
    case .part(.continuity): "faces"
    case .part(.change): "changes"
    }
  }

  /// The level and domain it is about, where it is about one.
  fileprivate var place: (QualificationLevel?, Domain?) {
    guard case .openFrom(let level, let domain) = self else { return (nil, nil) }
    return (level, domain)
  }
}
