import RosterModel

/// **ATW-CON**: standby from home (*consignatie*) on at most 14 days of any 28 consecutive dates of which
/// the last lies in the period (ATW 5:9).
///
/// A standby counts on each date it touches, once per date. Of overlapping broken windows the first is
/// told. Without 4 weeks of history the rule is listed as not assessed for whoever has standby, and the
/// windows are judged on what is known.
///
/// Example: two weeks of standby every day and two without are allowed; on a fifteenth day of the 28 it
/// is found. Standby from 23:00 to 07:00 takes two days.
enum StandbyDays {
  static let id: RuleID = "ATW-CON"

  private static let days = 28
  /// The window that ends on the first Monday begins in the fourth week before it.
  private static let weeksTouched = 5

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    let standby = record.standby
    guard !standby.isEmpty else { return [] }
    let taken = Set(standby.flatMap { Array($0.dates) })
    let windows = DateWindows.broken(ofDays: days, in: record) { window in
      count(taken, in: window) > rule.value
    }
    return windows.map { window in
      record.finding(
        rule, over: window, measured: count(taken, in: window),
        of: standby.filter { $0.touches(window) })
    }
  }

  static func missing(in record: WorkRecord) -> NotAssessed.Reason? {
    record.standby.isEmpty ? nil : record.horizon.shortage(forWindowOf: weeksTouched)
  }

  private static func count(_ taken: Set<CivilDate>, in window: Range<CivilDate>) -> Double {
    Double(taken.filter { window.contains($0) }.count)
  }
}
