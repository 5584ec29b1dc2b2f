import LabourRules
import RosterModel
import ScenarioFiles

/// What a drawing says of its people.
extension Drawn {
  /// The same with a date of birth for everyone.
  func born(_ date: String) -> Drawn {
    var drawn = self
    for index in drawn.scenario.people.indices {
      drawn.scenario.people[index].birthDate = CivilDate(date)
    }
    return drawn
  }

  /// The same with the first person exempt from some work, always or for some days.
  func exempt(
    from what: String = "long", since first: CivilDate? = nil, until last: CivilDate? = nil
  ) -> Drawn {
    var drawn = self
    drawn.scenario.statuses.append(
      PersonStatus(person: "P1", kind: .exempt, rule: what, from: first, to: last))
    return drawn
  }

  /// The same with a day on which the roster was made known, so many days after the first Monday.
  func published(_ days: Int) -> Drawn {
    var drawn = self
    drawn.scenario.published = drawn.scenario.period.start + days
    return drawn
  }

  /// The same with a consent of the first person, on one day or always.
  func consenting(to rule: RuleID, on date: CivilDate? = nil) -> Drawn {
    var drawn = self
    drawn.scenario.consents.append(
      Consent(id: "C1", person: "P1", rule: rule, from: date, to: date, by: "P1"))
    return drawn
  }
}

extension RulePack {
  /// The usual packs and one rule of law more, of a collective agreement.
  static func usualAnd(_ id: RuleID, _ value: Double, _ unit: RuleUnit) -> [RulePack] {
    let rule = Rule(id: id, value: value, unit: unit, kind: .law, source: "ATW 5:8")
    return usual + [RulePack(id: "agreed", title: "agreed", rules: [rule])]
  }
}
