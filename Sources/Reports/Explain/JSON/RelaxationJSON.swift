import Explanations
import RosterModel

extension JSONValue {
  /// A way out of a shortage.
  static func relaxation(_ way: Relaxation) -> JSONValue {
    [
      "kind": .string(way.kind.rawValue), "steps": .array(way.steps.map { ToldStep($0).document }),
      "paidHours": .hundredths(way.paid.inHours), "openBefore": .integer(way.open.before),
      "openAfter": .integer(way.open.after), "isSmallest": .bool(way.isSmallest),
    ]
  }
}

/// A step as the fields of its document.
private struct ToldStep {
  let kind: String
  var dates: ClosedRange<CivilDate>?
  /// Whether the dates are one day of a place, rather than a stretch.
  var isPlace = true
  var shift: ShiftCode?
  var domain: Domain?
  var level: QualificationLevel?
  var person: PersonID?
  var rule: RuleID?
  var weekly: Minutes?
  /// What is agreed instead, in the rule's unit.
  var value: Double?

  init(_ step: Relaxation.Step) {
    switch step {
    case .borrow(let date, let code, let place, let lowest):
      (kind, dates, shift, domain, level) = ("borrow", date...date, code, place, lowest)
    case .hire(let place, let lowest, let hours):
      (kind, domain, level, weekly) = ("hire", place, lowest, hours)
    case .dropPin(let whose, let date, let code):
      (kind, person, dates, shift) = ("dropPin", whose, date...date, code)
    case .ask(let whose, let id, let days, let agreed):
      (kind, person, rule, dates, isPlace) = ("ask", whose, id, days, false)
      value = agreed
    case .lowerCover(let date, let code, let place, let lowest):
      (kind, dates, shift, domain, level) = ("lowerCover", date...date, code, place, lowest)
    }
  }

  var document: JSONValue {
    [
      "kind": .string(kind), "date": .optional(isPlace ? dates?.lowerBound : nil),
      "shift": .optional(shift), "domain": .optional(domain?.rawValue),
      "level": .optional(level?.description), "person": .optional(person),
      "rule": .optional(rule), "from": .optional(isPlace ? nil : dates?.lowerBound),
      "to": .optional(isPlace ? nil : dates?.upperBound),
      "weeklyHours": .optional(hundredths: weekly?.inHours), "value": .optional(value),
    ]
  }
}
