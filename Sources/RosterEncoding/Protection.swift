import RosterModel

/// What binds someone on some dates only: the limits for the young (ATW 5:3, 5:7) and those of an exemption from
/// long duties.
struct Protection {
  let rules: RuleSet
  let scenario: Scenario
  let person: Person

  /// Whether someone is 16 or 17 on a date; who has no date of birth is not.
  func isYoung(on date: CivilDate) -> Bool {
    person.birthDate.map { (16...17).contains($0.years(until: date)) } ?? false
  }

  /// Whether someone is young on any day of the period.
  var isYoung: Bool { isYoung(on: scenario.period.start) || isYoung(on: scenario.period.end) }

  /// The most work of a duty on a date, in minutes; `nil` where no such limit holds.
  func mostWork(on date: CivilDate) -> Int? {
    let limits = [
      isYoung(on: date) ? rules["ATW-YOUTH-LEN"] : nil,
      isExemptFromLong(date...date) ? rules["HOUSE-LONG"] : nil,
    ]
    return limits.compactMap { $0.map { Int($0.value * 60) } }.min()
  }

  /// Whether shifts on a date hold any of the hours from 23:00 to 06:00 that the young have off.
  func closes(_ shifts: [Shift], on date: CivilDate) -> Bool {
    guard rules["ATW-YOUTH-NIGHT"] != nil, isYoung(on: date) else { return false }
    return shifts.contains { $0.span.lowerBound < 360 || $0.span.upperBound > 1380 }
  }

  /// The average over weeks counted from the period's start that holds for them: a limit for the young where they
  /// are young on the Monday of each, one of the exemption where it holds on a day of any.
  func holds(_ id: RuleID, over weeks: Range<Int>) -> Bool {
    let monday = { (week: Int) in scenario.period.start + week * 7 }
    switch id {
    case "ATW-YOUTH-WEEK", "ATW-YOUTH-AVG4": return weeks.allSatisfy { isYoung(on: monday($0)) }
    case "HOUSE-LONG-AVG4", "HOUSE-LONG-AVG16":
      return isExemptFromLong(monday(weeks.lowerBound)...(monday(weeks.upperBound) - 1))
    default: return true
    }
  }

  private func isExemptFromLong(_ dates: ClosedRange<CivilDate>) -> Bool {
    scenario.statuses.contains {
      $0.person == person.id && $0.kind == .exempt && $0.rule == "long"
        && ($0.from ?? dates.lowerBound) <= dates.upperBound
        && dates.lowerBound <= ($0.to ?? dates.upperBound)
    }
  }
}
