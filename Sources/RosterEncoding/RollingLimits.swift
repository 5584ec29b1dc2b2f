import RosterModel
import RosterProblem

/// Limits over rolling weeks (60 h, 55 h over 4, 48 h over 16, nights over 16) as tallies, each only
/// where longest paths show that it could be broken.
struct RollingLimits {
  let rules: RuleSet
  let period: Period
  /// Its days.
  let days: [DayVariant]
  let history: PersonHistory
  /// Whole weeks of history the scenario holds.
  let historyWeeks: Int
  let bounds: WindowBounds
  let protection: Protection
  /// Work minutes of each duty, and whether it is a night that ends after 02:00.
  let work: [Int32]
  let longNight: [Int32]
  /// Minutes of each duty between 00:00 and 06:00.
  let smallHours: [Int32]
  /// Nights of the running year, where they are counted.
  let nightsCounted: Double?
  /// The most work that the limit on paid time leaves room for in the period.
  let mostWork: Int

  /// Averages of hours over weeks.
  private static let averages: [(rule: RuleID, weeks: Int)] = [
    ("ATW-WEEK", 1), ("ATW-AVG4", 4), ("ATW-AVG16", 16), ("ATW-YOUTH-WEEK", 1),
    ("ATW-YOUTH-AVG4", 4), ("HOUSE-LONG-AVG4", 4), ("HOUSE-LONG-AVG16", 16),
  ]

  /// The tallies.
  func tallies() -> [Tally] {
    Self.averages.flatMap { hours($0.rule, weeks: $0.weeks) } + nights() + nightWorkers()
  }

  /// So many weeks with one of the period among them, and the days of it that they hold.
  private typealias Window = (weeks: Range<Int>, days: Range<Int>)

  /// Windows of so many weeks that end in the period, or in the weeks after it in which work stands already.
  private func windows(_ weeks: Int) -> [Window] {
    (0..<(period.weeks + min(weeks - 1, history.weeksAfter))).map { last in
      let first = last - weeks + 1
      return (first..<(last + 1), max(first, 0) * 7..<min(last + 1, period.weeks) * 7)
    }
  }

  private func hours(_ id: RuleID, weeks: Int) -> [Tally] {
    guard let rule = rules[id] else { return [] }
    return windows(weeks).filter { protection.holds(id, over: $0.weeks) }
      .compactMap { limited($0, to: Int(rule.value * 60) * weeks) }
  }

  private func limited(_ window: Window, to limit: Int) -> Tally? {
    let left =
      limit - PersonHistory.sum(history.work, window.weeks)
      - PersonHistory.sum(history.absence, window.weeks)
    let margin = margin(window)
    guard min(bounds.most(work, days: window.days), mostWork) + margin > left else { return nil }
    return Tally(amounts: work, onDays: Array(window.days), most: max(0, left - margin))
  }

  /// A night in which the clock goes back may last an hour longer than its amount.
  private func margin(_ window: Window) -> Int {
    window.days.contains { days[$0].clock.length > 1440 } ? 60 : 0
  }

  private func otherNights(_ window: Window) -> Int {
    PersonHistory.sum(history.longNights, window.weeks)
  }

  /// ATW-N-36, or what holds in its place by collective agreement.
  private func nights() -> [Tally] {
    guard longNight.contains(1) else { return [] }
    let agreed = nightsOfYear() + nightHours()
    return rules["ATW-N-140"] == nil && rules["ATW-N-38"] == nil ? nightsOfSixteenWeeks() : agreed
  }

  /// ATW-N-140; without a count of the year its part for the period.
  private func nightsOfYear() -> [Tally] {
    guard let rule = rules["ATW-N-140"] else { return [] }
    let days = 0..<period.dayCount
    let limit =
      nightsCounted.map { Int(rule.value - $0) } ?? Int(rule.value * Double(period.weeks) / 52)
    guard bounds.most(longNight, days: days) > limit else { return [] }
    return [Tally(amounts: longNight, most: max(0, limit))]
  }

  /// ATW-N-38: hours between 00:00 and 06:00 over two weeks.
  private func nightHours() -> [Tally] {
    guard let rule = rules["ATW-N-38"] else { return [] }
    return windows(2).compactMap { window in
      let margin = margin(window)
      let left = Int(rule.value * 60) - PersonHistory.sum(history.smallHours, window.weeks)
      guard bounds.most(smallHours, days: window.days) + margin > left else { return nil }
      return Tally(amounts: smallHours, onDays: Array(window.days), most: max(0, left - margin))
    }
  }

  /// ATW-N-36; without the history to judge it by, its part for the weeks that are known.
  private func nightsOfSixteenWeeks() -> [Tally] {
    guard let rule = rules["ATW-N-36"] else { return [] }
    let known = historyWeeks >= 15
    return windows(16).compactMap { window in
      let limit =
        known
        ? Int(rule.value) - otherNights(window)
        : Int(rule.value * Double(period.weeks) / 16)
      guard bounds.most(longNight, days: window.days) > limit else { return nil }
      return Tally(amounts: longNight, onDays: Array(window.days), most: max(0, limit))
    }
  }

  /// ATW-N-40 for whoever could come to 16 nights in a window (stricter than the rule, which asks
  /// it only of those who do).
  private func nightWorkers() -> [Tally] {
    guard let rule = rules["ATW-N-40"], longNight.contains(1) else { return [] }
    return windows(16).compactMap { window in
      let nights = otherNights(window) + bounds.most(longNight, days: window.days)
      return nights < 16 ? nil : limited(window, to: Int(rule.value * 60) * 16)
    }
  }
}
