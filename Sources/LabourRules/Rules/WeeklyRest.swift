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
    var told = RestWindow.Told(pause: week)
    return RestWindow.all(of: record, within: week).compactMap { window in
      guard case .broken(let longest) = verdict(on: window, of: record.duties, by: rule),
        told.isNext(window), let last = window.duties(of: record.duties, within: week).last
      else { return nil }
      return record.finding(
        rule, from: window.first.begins, to: AmsterdamClock.local(window.start + week),
        measured: longest.inHours, assignments: [window.first.assignment, last.last.assignment])
    }
  }

  /// The windows kept by 72 hours in two weeks: the first of each stretch, and the next 7 days later.
  static func allowances(in record: WorkRecord, by rule: Rule) -> [Allowance] {
    var told = RestWindow.Told(pause: week)
    return RestWindow.all(of: record, within: week).compactMap { window in
      guard
        case .fortnight(let rests, let longest) = verdict(
          on: window, of: record.duties, by: rule), told.isNext(window)
      else { return nil }
      return Allowance(
        rule: rule.id, person: record.person, from: window.first.begins,
        to: AmsterdamClock.local(window.start + twoWeeks), measured: longest.inHours,
        asked: rule.value, branch: .fortnight(rests: rests.map(\.inHours)))
    }
  }

  private static func verdict(
    on window: RestWindow, of duties: [Duty], by rule: Rule
  ) -> Verdict {
    let longest = window.rests(of: duties, within: week).max() ?? .zero
    if longest >= rule.limit { return .week }
    let parts = window.rests(of: duties, within: twoWeeks).filter { $0 >= leastPart }
    return parts.total() >= restInTwoWeeks
      ? .fortnight(rests: parts, longest: longest) : .broken(longest: longest)
  }
}
