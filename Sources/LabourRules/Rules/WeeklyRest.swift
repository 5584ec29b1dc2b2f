import RosterModel

/// **ATW-WREST**: at least 36 hours of unbroken rest in every 7x24 hours from the first start of a
/// working day, or at least 72 hours in 14x24 hours in parts of at least 32 hours (ATW 5:5).
///
/// Windows are rolling and run on the real clock. A rest counts for the part inside the window;
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

  /// How a window that starts with a duty is kept.
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
    return windows(of: record).compactMap { index in
      guard case .broken(let longest) = verdict(at: index, of: record.duties, by: rule),
        told.isNext(record.duties[index].start)
      else { return nil }
      let first = record.duties[index]
      let last = record.duties[index...].last { $0.start < first.start + week } ?? first
      return record.finding(
        rule, from: first.begins, to: AmsterdamClock.local(first.start + week),
        measured: longest.inHours,
        assignments: [first.parts[0].assignment, last.last.assignment])
    }
  }

  /// The windows kept by 72 hours in two weeks: the first of each stretch, and the next 7 days later.
  static func allowances(in record: WorkRecord, by rule: Rule) -> [Allowance] {
    var told = Told()
    return windows(of: record).compactMap { index in
      let first = record.duties[index]
      guard
        case .fortnight(let rests, let longest) = verdict(at: index, of: record.duties, by: rule),
        told.isNext(first.start)
      else { return nil }
      return Allowance(
        rule: rule.id, person: record.person, from: first.begins,
        to: AmsterdamClock.local(first.start + twoWeeks), measured: longest.inHours,
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

  private static func verdict(at index: Int, of duties: [Duty], by rule: Rule) -> Verdict {
    let longest = rests(after: index, of: duties, within: week).max() ?? .zero
    if longest >= rule.limit { return .week }
    let parts = rests(after: index, of: duties, within: twoWeeks).filter { $0 >= leastPart }
    return parts.total() >= restInTwoWeeks
      ? .fortnight(rests: parts, longest: longest) : .broken(longest: longest)
  }

  /// The duties that start a window with work of the period in its first week.
  private static func windows(of record: WorkRecord) -> [Int] {
    firstOfDay(record.duties).filter { concernsPeriod($0, in: record) }
  }

  /// The rests inside the window of a length that starts with a duty, in order of time.
  private static func rests(
    after index: Int, of duties: [Duty], within length: Minutes
  ) -> [Minutes] {
    let windowEnd = duties[index].start + length
    var rests: [Minutes] = []
    var current = index
    while current < duties.count, duties[current].end < windowEnd {
      let next = current + 1 < duties.count ? duties[current + 1].start : windowEnd
      rests.append(min(next, windowEnd) - duties[current].end)
      current += 1
    }
    return rests
  }

  private static func firstOfDay(_ duties: [Duty]) -> [Int] {
    duties.indices.filter { index in
      index == 0 || duties[index - 1].begins.date != duties[index].begins.date
    }
  }

  private static func concernsPeriod(_ index: Int, in record: WorkRecord) -> Bool {
    let windowEnd = record.duties[index].start + week
    return record.duties[index...].prefix { $0.start < windowEnd }.contains { duty in
      record.horizon.contains(duty.start)
    }
  }
}
