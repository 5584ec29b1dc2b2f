import RosterModel

/// **GHZ-32**: at least one unbroken rest of 32 hours in every 9x24 hours from the first shift of a
/// date, less only with consent (CAO GHZ, read in an older text).
///
/// It stands beside the weekly rest (ATW-WREST), and may be the same rest: it bars that 72 hours in 14x24 hours
/// lie so that 9 days pass without one.
///
/// Windows run on the real clock. A rest counts for the part inside the window; after the last known duty
/// everything is rest; on-call duty breaks none. A window is judged where a duty of the period starts in it.
/// Of a stretch of broken windows the first is told, and the next only 9 days later.
///
/// Example: late shifts from Monday to the Monday after and the next shift on Wednesday 07:00 leave 32 hours:
/// allowed; at 06:59 they are found.
enum RestBesidesWeekly {
  static let id: RuleID = "GHZ-32"

  private static let length = Minutes.hours(9 * 24)

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    var told = RestWindow.Told(pause: length)
    return RestWindow.all(of: record, within: length).compactMap { window in
      let rest = window.rests(of: record.duties, within: length).max() ?? .zero
      guard rest < asked(of: record, by: rule, on: window.first.date), told.isNext(window),
        let last = window.duties(of: record.duties, within: length).last
      else { return nil }
      return record.finding(
        rule, from: window.first.begins, to: AmsterdamClock.local(window.start + length),
        measured: rest.inHours, assignments: [window.first.assignment, last.last.assignment])
    }
  }

  /// The rest asked in a window that starts on a date: less where that was consented to, none where a consent
  /// names no value.
  private static func asked(
    of record: WorkRecord, by rule: Rule, on date: CivilDate
  ) -> Minutes {
    guard rule.kind == .consent else { return rule.limit }
    return record.lines.consents.filter { $0.rule == rule.id && $0.holds(on: date) }
      .map { Minutes.hours($0.value ?? 0) }.reduce(rule.limit, min)
  }
}
