import RosterModel
import RosterProblem

/// Limits over rolling weeks (60 h, 55 h over 4, 48 h over 16, nights over 16) as tallies, each only
/// where longest paths show that it could be broken.
struct RollingLimits {
  let rules: RuleSet
  let period: Period
  let history: PersonHistory
  /// Whole weeks of history the scenario holds.
  let historyWeeks: Int
  let bounds: WindowBounds
  /// Work minutes of each duty, and whether it is a night that ends after 02:00.
  let work: [Int32]
  let longNight: [Int32]
  /// The most work that the limit on paid time leaves room for in the period.
  let mostWork: Int

  /// The tallies.
  func tallies() -> [Tally] {
    hours("ATW-WEEK", weeks: 1) + hours("ATW-AVG4", weeks: 4) + hours("ATW-AVG16", weeks: 16)
      + nights() + nightWorkers()
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
    return windows(weeks).compactMap { limited($0, to: Int(rule.value * 60) * weeks) }
  }

  private func limited(_ window: Window, to limit: Int) -> Tally? {
    let left =
      limit - PersonHistory.sum(history.work, window.weeks)
      - PersonHistory.sum(history.absence, window.weeks)
    // A night in which the clock goes back may last an hour longer than its amount.
    let margin = window.days.contains { DayClock(period.start + $0).length > 1440 } ? 60 : 0
    guard min(bounds.most(work, days: window.days), mostWork) + margin > left else { return nil }
    return Tally(amounts: work, onDays: Array(window.days), most: max(0, left - margin))
  }

  private func otherNights(_ window: Window) -> Int {
    PersonHistory.sum(history.longNights, window.weeks)
  }

  /// ATW-N-36; without the history to judge it by, its part for the weeks that are known.
  private func nights() -> [Tally] {
    guard let rule = rules["ATW-N-36"], longNight.contains(1) else { return [] }
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
