import RosterModel

/// The period on the running clock, and how far back the history reaches.
struct Horizon: Hashable, Sendable {
  /// The planning period.
  let period: Period
  /// Monday 00:00 of its first day.
  let start: Instant
  /// 24:00 of its last day.
  let end: Instant
  /// Whole weeks of history: from the Monday of the earliest shift known of anyone to the period.
  let weeksGiven: Int

  /// The horizon of a scenario.
  init(of scenario: Scenario) {
    period = scenario.period
    start = AmsterdamClock.instant(LocalTime(period.start, minute: 0))
    end = AmsterdamClock.instant(LocalTime(period.end + 1, minute: 0))
    let earliest = scenario.history.map(\.date).min() ?? period.start
    weeksGiven = max(0, (period.start - earliest.monday) / 7)
  }

  /// Whether a moment lies in the period.
  func contains(_ moment: Instant) -> Bool { moment >= start && moment < end }

  /// Whether a part of a duty starts in the period.
  func contains(_ duty: Duty) -> Bool { duty.parts.contains { contains($0.start) } }

  /// Whether one of two duties on end lies in the period.
  func isSeam(_ former: Duty, _ next: Duty) -> Bool { contains(next.start) || contains(former) }

  /// What a window of so many weeks lacks, or `nil` where the history is long enough for the
  /// window that ends with the period's first week.
  func shortage(forWindowOf weeks: Int) -> NotAssessed.Reason? {
    weeksGiven < weeks - 1
      ? .historyTooShort(weeksNeeded: weeks - 1, weeksGiven: weeksGiven) : nil
  }
}
