public import RosterModel

/// What the year counters of a person count over whole weeks, each as the rule counts it that asks
/// for it.
///
/// - `freeSundays` (ATW-SUN): Sundays without any presence between 00:00 and 24:00.
/// - `freeWeekends` (VVT-WKND): weekends without any, by the house's reading of a weekend
///   (VVT-WKND-DEF).
/// - `nights` (ATW-N-140): night duties of the law that end after 02:00 and begin in these weeks.
///
/// Example: a night from Saturday 23:00 to 07:00 takes the Sunday and the weekend, and is one
/// night.
public struct YearCount: Hashable, Sendable {
  /// Sundays without work.
  public let freeSundays: Int
  /// Weekends without work.
  public let freeWeekends: Int
  /// Night duties that end after 02:00.
  public let nights: Int

  /// The counts of one person's work over so many weeks from a Monday. What is worked before them
  /// counts as far as it reaches into them; duties on call are no work.
  public init(
    _ work: [(assignment: Assignment, shift: Shift)], from monday: CivilDate, weeks: Int
  ) {
    let timed = work.filter(\.shift.countsFor.isAtWork)
      .map { TimedAssignment($0.assignment, shift: $0.shift) }
      .sorted(by: TimedAssignment.precedes)
    let mondays = (0..<max(0, weeks)).map { monday + $0 * 7 }
    freeSundays = mondays.count { first in
      let (begins, ends) = (LocalTime(first + 6, minute: 0), LocalTime(first + 7, minute: 0))
      return !timed.contains { $0.isPresent(from: begins, to: ends) }
    }
    freeWeekends = mondays.count { first in
      !timed.contains(where: Weekend(ofWeek: first).hasPresence)
    }
    let after = monday + max(0, weeks) * 7
    nights = Duty.duties(of: timed).count {
      $0.isNightPastTwo && $0.begins.date >= monday && $0.begins.date < after
    }
  }
}
