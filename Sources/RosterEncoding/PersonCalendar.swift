import RosterModel

/// The days of the period as one person's rules see them.
struct PersonCalendar {
  let scenario: Scenario
  let person: PersonID
  let own: OwnRules
  let agreed: AgreedLimits
  /// The days as everyone's rules see them.
  let days: [DayVariant]

  /// So far past the period work that stands already is looked at.
  private static let daysAfter = 14

  /// The variant of each day.
  func variants() -> [DayVariant] {
    var variants = days.indices.map(variant)
    if let last = variants.indices.last { variants[last].after = after() }
    return variants
  }

  private func variant(of day: Int) -> DayVariant {
    let date = scenario.period.start + day
    var variant = days[day]
    variant.startsWeek = own.countsWeeks && date.weekday == .monday
    variant.most = agreed.most(on: day)
    let overrides = scenario.overrides.filter { $0.person == person && $0.date == date }
    variant.allowsShortRest = overrides.contains { isFirst($0) }
    variant.allowsShortNightRest = overrides.contains { isFirst($0) && $0.rule == "ATW-N-REST" }
    return variant
  }

  /// Once in 7x24 hours: an override within a week after another is left to the judge.
  private func isFirst(_ override: RuleOverride) -> Bool {
    !scenario.overrides.contains {
      $0.person == person && (1...7).contains(override.date - $0.date)
    }
  }

  /// What stands after the period; nothing where even days off cannot lead to it.
  private func after() -> [DayAfter] {
    let end = scenario.period.end
    let standing = scenario.history.filter {
      $0.person == person && (1...Self.daysAfter).contains($0.date - end)
    }
    let byDate = Dictionary(grouping: standing, by: \.date)
    guard let last = byDate.keys.max() else { return [] }
    let days = (1...(last - end)).map { offset -> DayAfter in
      let date = end + offset
      let shifts = byDate[date, default: []].compactMap { own.table.shifts[$0.shift] }
        .filter(\.countsFor.isAtWork)
      return DayAfter(variant: DayVariant(date), kind: shifts.isEmpty ? nil : DutyKind(shifts))
    }
    return RestState().leads(to: days, own.limits) ? days : []
  }
}
