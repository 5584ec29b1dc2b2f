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

  /// Of broken windows, and of those kept by 72 hours in two weeks, the first of each stretch is told, and the next
  /// 7 days later.
  static func read(_ record: WorkRecord, by rule: Rule) -> Check.Reading {
    var reading = Check.Reading(findings: [], allowances: [])
    var brokenTold = RestWindow.Told(pause: week)
    var keptTold = RestWindow.Told(pause: week)
    for window in RestWindow.all(of: record, within: week) {
      switch verdict(on: window, of: record.duties, by: rule) {
      case .week: continue
      case .broken(let longest) where brokenTold.isNext(window):
        reading.findings.append(finding(on: window, longest, in: record, by: rule))
      case .fortnight(let rests, let longest) where keptTold.isNext(window):
        reading.allowances.append(
          Allowance(
            rule: rule.id, person: record.person, from: window.first.begins,
            to: AmsterdamClock.local(window.start + twoWeeks), measured: longest.inHours,
            asked: rule.value, branch: .fortnight(rests: rests.map(\.inHours))))
      case .broken, .fortnight: continue
      }
    }
    return reading
  }

  private static func finding(
    on window: RestWindow, _ longest: Minutes, in record: WorkRecord, by rule: Rule
  ) -> Finding {
    let last = window.duties(of: record.duties, within: week).last ?? record.duties[window.duty]
    return record.finding(
      rule, from: window.first.begins, to: AmsterdamClock.local(window.start + week),
      measured: longest.inHours, assignments: [window.first.assignment, last.last.assignment])
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
