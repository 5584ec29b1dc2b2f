import RosterModel

/// **ATW-CON-48**: at least two periods of 48 hours with neither work nor standby in any 28 consecutive
/// dates with standby of which the last lies in the period (ATW 5:9).
///
/// Periods run on the real clock and count for the part inside the window. Measured is the longest length
/// of which two fit beside each other: max(second longest, half the longest), in hours. Of overlapping
/// broken windows the first is told. Without 4 weeks of history the rule is listed as not assessed for
/// whoever has standby; what is not known counts as free.
///
/// Example: two weekends free from Saturday 00:00 to Monday 00:00 are enough, and so are four free days
/// on end; a standby on one of those Sundays from 23:59 is found.
enum StandbyFreePeriods {
  static let id: RuleID = "ATW-CON-48"

  private static let days = 28

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    let standby = record.standby
    guard !standby.isEmpty else { return [] }
    let busy = (record.assignments + standby).sorted(by: TimedAssignment.precedes)
    let windows = DateWindows.broken(ofDays: days, in: record) { window in
      standby.contains { $0.touches(window) } && twiceFree(in: window, beside: busy) < rule.limit
    }
    return windows.map { window in
      record.finding(
        rule, over: window, measured: twiceFree(in: window, beside: busy).inHours,
        of: standby.filter { $0.touches(window) })
    }
  }

  static func missing(in record: WorkRecord) -> NotAssessed.Reason? {
    StandbyDays.missing(in: record)
  }

  /// The longest length of which two free periods fit in a window.
  private static func twiceFree(
    in window: Range<CivilDate>, beside busy: [TimedAssignment]
  ) -> Minutes {
    let free = freePeriods(in: window, beside: busy).sorted(by: >)
    guard let longest = free.first else { return .zero }
    let half = Minutes(longest.count / 2)
    return free.count > 1 ? max(free[1], half) : half
  }

  /// The periods of a window in which nothing lies, in order of time.
  private static func freePeriods(
    in window: Range<CivilDate>, beside busy: [TimedAssignment]
  ) -> [Minutes] {
    let end = AmsterdamClock.instant(LocalTime(window.upperBound, minute: 0))
    var from = AmsterdamClock.instant(LocalTime(window.lowerBound, minute: 0))
    var free: [Minutes] = []
    for timed in busy where timed.end > from && timed.start < end {
      if timed.start > from { free.append(timed.start - from) }
      from = timed.end
    }
    if from < end { free.append(end - from) }
    return free
  }
}
