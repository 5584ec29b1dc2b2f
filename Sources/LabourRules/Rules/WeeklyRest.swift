import RosterModel

/// **ATW-WREST**: at least 36 hours of unbroken rest in every 7x24 hours from the first start of a
/// working day, or at least 72 hours in 14x24 hours in parts of at least 32 hours (ATW 5:5).
///
/// Windows are rolling, start with the first shift of a date and run on the real clock. A rest counts for the part inside the window;
/// after the last known duty everything is rest. A window is judged where a duty of the period
/// starts in its first 7x24 hours. Of a stretch of broken windows the first is told, and the next
/// only 7 days later.
///
/// Example: six early shifts, a free Sunday and an early shift on Monday leave 40 hours: allowed.
/// Seven days of early shifts in a row leave 16 at most: found, unless the week after makes up for
/// it.
enum WeeklyRest {
  static let id: RuleID = "ATW-WREST"

  private static let week = Minutes.hours(7 * 24)
  private static let twoWeeks = Minutes.hours(14 * 24)
  /// Rest in two weeks that stands in for the weekly rest, and the least a part of it may last.
  private static let restInTwoWeeks = Minutes.hours(72)
  private static let leastPart = Minutes.hours(32)

  /// 7x24 or 14x24 hours that start with the first shift of a date.
  private struct Window {
    /// The shift.
    let first: TimedAssignment
    /// The duty it is part of, by its place in the record.
    let duty: Int
  }

  /// How a window is kept.
  private enum Verdict {
    /// A rest of 36 hours in its 7x24 hours.
    case week
    /// Rests of 32 hours or more in its 14x24 hours that come to 72; the longest of the first week.
    case fortnight(rests: [Minutes], longest: Minutes)
    /// Neither.
    case broken(longest: Minutes)
  }

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    var told = Told()
    return windows(of: record).compactMap { window in
      guard case .broken(let longest) = verdict(on: window, of: record.duties, by: rule),
        told.isNext(window.first.start)
      else { return nil }
      let end = window.first.start + week
      let last = record.duties[window.duty...].last { $0.start < end } ?? record.duties[window.duty]
      return record.finding(
        rule, from: window.first.begins, to: AmsterdamClock.local(end), measured: longest.inHours,
        assignments: [window.first.assignment, last.last.assignment])
    }
  }

  /// The windows kept by 72 hours in two weeks: the first of each stretch, and the next 7 days later.
  static func allowances(in record: WorkRecord, by rule: Rule) -> [Allowance] {
    var told = Told()
    return windows(of: record).compactMap { window in
      guard
        case .fortnight(let rests, let longest) = verdict(
          on: window, of: record.duties, by: rule), told.isNext(window.first.start)
      else { return nil }
      return Allowance(
        rule: rule.id, person: record.person, from: window.first.begins,
        to: AmsterdamClock.local(window.first.start + twoWeeks), measured: longest.inHours,
        asked: rule.value, branch: .fortnight(rests: rests.map(\.inHours)))
    }
  }

  /// Tells the first of a stretch of windows, and the next 7 days later.
  private struct Told {
    var last: Instant?

    mutating func isNext(_ start: Instant) -> Bool {
      if let last, start - last < week { return false }
      last = start
      return true
    }
  }

  private static func verdict(
    on window: Window, of duties: [Duty], by rule: Rule
  ) -> Verdict {
    let longest = rests(in: window, of: duties, within: week).max() ?? .zero
    if longest >= rule.limit { return .week }
    let parts = rests(in: window, of: duties, within: twoWeeks).filter { $0 >= leastPart }
    return parts.total() >= restInTwoWeeks
      ? .fortnight(rests: parts, longest: longest) : .broken(longest: longest)
  }

  /// The windows with a duty of the period that starts in their first week.
  private static func windows(of record: WorkRecord) -> [Window] {
    var last: CivilDate?
    var windows: [Window] = []
    let duties = record.duties
    for index in duties.indices where duties[index].end + week > record.horizon.start {
      for part in duties[index].parts where part.date != last {
        last = part.date
        let window = Window(first: part, duty: index)
        if concernsPeriod(window, in: record) { windows.append(window) }
      }
    }
    return windows
  }

  /// The rests inside so much of a window, in order of time.
  private static func rests(
    in window: Window, of duties: [Duty], within length: Minutes
  ) -> [Minutes] {
    let windowEnd = window.first.start + length
    var rests: [Minutes] = []
    var current = window.duty
    while current < duties.count, duties[current].end < windowEnd {
      let next = current + 1 < duties.count ? duties[current + 1].start : windowEnd
      rests.append(min(next, windowEnd) - duties[current].end)
      current += 1
    }
    return rests
  }

  private static func concernsPeriod(_ window: Window, in record: WorkRecord) -> Bool {
    let end = window.first.start + week
    return record.duties[window.duty...].prefix { $0.start < end }.contains {
      $0.start >= window.first.start && record.horizon.contains($0.start)
    }
  }
}
