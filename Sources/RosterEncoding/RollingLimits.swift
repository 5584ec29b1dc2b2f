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
  /// The largest paid time in the period.
  let mostPaid: Int

  /// The tallies.
  func tallies() -> [Tally] {
    hours("ATW-WEEK", weeks: 1) + hours("ATW-AVG4", weeks: 4) + hours("ATW-AVG16", weeks: 16)
      + nights() + nightWorkers()
  }

  /// Windows of so many weeks whose last week is in the period: the weeks before it, and the days
  /// of it.
  private func windows(_ weeks: Int) -> [(past: Range<Int>, days: Range<Int>)] {
    (0..<period.weeks).map { last in
      let first = last - weeks + 1
      return (min(first, 0)..<0, max(first, 0) * 7..<(last + 1) * 7)
    }
  }

  private func hours(_ id: RuleID, weeks: Int) -> [Tally] {
    guard let rule = rules[id] else { return [] }
    return windows(weeks).compactMap { limited($0, to: Int(rule.value * 60) * weeks) }
  }

  private func limited(_ window: (past: Range<Int>, days: Range<Int>), to limit: Int) -> Tally? {
    let weeks = window.past.lowerBound..<window.days.upperBound / 7
    let first = window.past.isEmpty ? window.days.lowerBound / 7 : weeks.lowerBound
    let left =
      limit - PersonHistory.sum(history.work, window.past)
      - PersonHistory.sum(history.absence, first..<weeks.upperBound)
    // An hour of margin for a night in which the clock goes back.
    guard min(bounds.most(work, days: window.days), mostPaid) + 60 > left else { return nil }
    return Tally(amounts: work, onDays: Array(window.days), most: max(0, left - 60))
  }

  private func pastNights(_ weeks: Range<Int>) -> Int {
    PersonHistory.sum(history.longNights, weeks)
  }

  /// ATW-N-36; without the history to judge it by, its part for the weeks that are known.
  private func nights() -> [Tally] {
    guard let rule = rules["ATW-N-36"], longNight.contains(1) else { return [] }
    let known = historyWeeks >= 15
    return windows(16).compactMap { window in
      let limit =
        known
        ? Int(rule.value) - pastNights(window.past)
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
      let nights = pastNights(window.past) + bounds.most(longNight, days: window.days)
      return nights < 16 ? nil : limited(window, to: Int(rule.value * 60) * 16)
    }
  }
}
