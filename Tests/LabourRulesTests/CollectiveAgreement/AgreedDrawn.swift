import LabourRules
import RosterModel
import ScenarioFiles

extension Drawn {
  /// A roster of one person whom the CAO VVT binds. `b` is a broken shift of 07:00-10:00 (`k`) and
  /// 17:00-20:00 (`l`), `c` goes on from `k` with 10:00-13:00 (`m`).
  static func agreed(
    _ row: String, history: String = "", after: String = "", shifts: [Shift] = [],
    both: [Character: String] = [:], contract: Minutes = .hours(36),
    from start: CivilDate = Drawn.monday, weeks: Int? = nil, consents: [Consent] = []
  ) -> Drawn {
    let parts: [Shift] = [
      .drawn("k", "07:00-10:00"), .drawn("l", "17:00-20:00"), .drawn("m", "10:00-13:00"),
    ]
    var letters = both
    letters["b"] = "kl"
    letters["c"] = "km"
    var drawn = Drawn(
      row, history: [history], after: [after], shifts: shifts + parts, both: letters, from: start,
      weeks: weeks)
    drawn.scenario.contracts[0].weekly = contract...contract
    drawn.scenario.consents = consents
    return drawn
  }

  /// The same with a count of free weekends over so many weeks before the period.
  func counting(_ weekends: Double, weeks: Int = 39) -> Drawn {
    var drawn = self
    let from = scenario.period.start - weeks * 7
    drawn.scenario.counters = [
      Counter(person: "P1", counter: "freeWeekends", from: from, value: weekends)
    ]
    return drawn
  }

  /// The findings of one rule by every pack that ships.
  func found(agreed rule: RuleID) -> [String] { found(rule, packs: RulePack.shipped) }
}

extension Consent {
  /// A consent of P1 to a value or to any, on some days counted from the period's first or on all.
  static func drawn(
    _ rule: RuleID, value: Double? = nil, days: ClosedRange<Int>? = nil
  ) -> Consent {
    Consent(
      id: "C1", person: "P1", rule: rule, value: value,
      from: days.map { Drawn.monday + $0.lowerBound },
      to: days.map { Drawn.monday + $0.upperBound }, by: "P1")
  }
}
