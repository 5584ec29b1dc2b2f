import RosterModel

/// Rolling windows of whole dates, from 00:00 on the first to 24:00 on the last.
enum DateWindows {
  /// The broken windows of so many dates of which the last lies in the period: the first of each run, no two
  /// of which overlap.
  static func broken(
    ofDays days: Int, in record: WorkRecord, where isBroken: (Range<CivilDate>) -> Bool
  ) -> [Range<CivilDate>] {
    broken(of: days, every: 1, through: record.period.end, in: record, where: isBroken)
  }

  /// The broken windows of so many ISO weeks with one of the period in them, up to the week of the last date
  /// of which anything is known: the first of each run, no two of which overlap.
  static func broken(
    ofWeeks weeks: Int, in record: WorkRecord, known last: CivilDate?,
    where isBroken: (Range<CivilDate>) -> Bool
  ) -> [Range<CivilDate>] {
    let end = record.period.end
    let known = max(end, last ?? end)
    let weeksAfter = min(weeks - 1, (known - end + 6) / 7)
    return broken(
      of: weeks * 7, every: 7, through: end + weeksAfter * 7, in: record, where: isBroken)
  }

  private static func broken(
    of days: Int, every step: Int, through last: CivilDate, in record: WorkRecord,
    where isBroken: (Range<CivilDate>) -> Bool
  ) -> [Range<CivilDate>] {
    let first = record.period.start
    let length: Int = last - first + 1
    var windows: [Range<CivilDate>] = []
    for day in stride(from: step, through: length, by: step) {
      let after = first + day
      let window = (after - days)..<after
      if let former = windows.last, former.overlaps(window) { continue }
      if isBroken(window) { windows.append(window) }
    }
    return windows
  }
}

extension TimedAssignment {
  /// Whether any of it lies in a window of whole dates.
  func touches(_ window: Range<CivilDate>) -> Bool {
    isPresent(
      from: LocalTime(window.lowerBound, minute: 0), to: LocalTime(window.upperBound, minute: 0))
  }
}

extension WorkRecord {
  /// A finding by a rule on a window of whole dates, which names the first and last of what counts in it.
  func finding(
    _ rule: Rule, over window: Range<CivilDate>, measured: Double, of counted: [TimedAssignment]
  ) -> Finding {
    let edges = counted.count > 1 ? [counted[0], counted[counted.count - 1]] : counted
    return finding(
      rule, from: LocalTime(window.lowerBound, minute: 0),
      to: LocalTime(window.upperBound, minute: 0), measured: measured,
      assignments: edges.map(\.assignment))
  }
}
