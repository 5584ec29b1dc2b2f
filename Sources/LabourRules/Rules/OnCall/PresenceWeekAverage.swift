import RosterModel

/// **ATB-AAN-AVG**: on average at most 48 hours a week over any 26 consecutive ISO weeks with a presence
/// or sleep duty, of which one lies in the period (ATB 4.8:1).
///
/// All hours of a presence duty are working time. A window is broken where sum of hours > 26 x limit; a
/// duty counts in the week it starts in, absence and hours at another employer count as worked (ATW 5:2).
/// With less than 25 weeks of history the windows that reach back further are judged on what is known:
/// found only where that alone breaks the limit, and the rule is listed as not assessed for whoever has
/// such duties.
///
/// Example: 26 weeks of two presence duties of 24 hours are 1248 hours and allowed; with one hour more
/// they are found.
enum PresenceWeekAverage {
  static let id: RuleID = "ATB-AAN-AVG"

  private static let weeks = 26

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    let presence = record.presence
    guard !presence.isEmpty else { return [] }
    let most = rule.limit * weeks
    let known = record.duties.last?.begins.date
    let windows = DateWindows.broken(ofWeeks: weeks, in: record, known: known) { window in
      presence.contains { window.contains($0.date) } && hours(in: window, of: record) > most
    }
    return windows.map { window in
      record.finding(
        rule, over: window, measured: hours(in: window, of: record).inHours / Double(weeks),
        of: presence.filter { window.contains($0.date) })
    }
  }

  static func missing(in record: WorkRecord) -> NotAssessed.Reason? {
    DutyCount.missing(of: record.presence, over: weeks, in: record)
  }

  /// Work and counted absence over a window.
  private static func hours(in window: Range<CivilDate>, of record: WorkRecord) -> Minutes {
    let work = record.duties.filter { window.contains($0.begins.date) }.map(\.work).total()
    let dates = window.lowerBound...(window.upperBound - 1)
    return work + record.lines.leave.map { $0.counted(in: dates) }.total()
  }
}
