import RosterModel

/// **ATW-CON-13**: at most 13 hours of work in any 24 hours that hold standby (ATW 5:9).
///
/// Work on call is not in the roster: what counts is the work of shifts, for the part inside the 24 hours
/// less the break, so that only what is certain is found. Windows run on the real clock, start where a
/// duty or a standby does, and concern the period where anything of it starts in them. Of overlapping
/// broken windows the first is told.
///
/// Example: 07:00-20:30 with half an hour's break and standby from 21:00 is 13 hours and allowed; to
/// 20:31 it is found.
enum WorkWithStandby {
  static let id: RuleID = "ATW-CON-13"

  private static let day = Minutes.hours(24)

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    let standby = record.standby
    guard !standby.isEmpty else { return [] }
    let starts = Set(record.duties.map(\.start) + standby.map(\.start)).sorted()
    var told: [Range<Instant>] = []
    for start in starts {
      let window = start..<(start + day)
      if let former = told.last, former.overlaps(window) { continue }
      guard standby.contains(where: { $0.lies(in: window) }),
        concernsPeriod(window, in: record), work(in: window, of: record) > rule.limit
      else { continue }
      told.append(window)
    }
    return told.map { finding(on: $0, in: record, by: rule) }
  }

  private static func concernsPeriod(_ window: Range<Instant>, in record: WorkRecord) -> Bool {
    (record.assignments + record.standby).contains {
      window.contains($0.start) && record.horizon.contains($0.start)
    }
  }

  private static func work(in window: Range<Instant>, of record: WorkRecord) -> Minutes {
    record.assignments.map { work(of: $0, in: window) }.total()
  }

  private static func work(of timed: TimedAssignment, in window: Range<Instant>) -> Minutes {
    let inside = min(timed.end, window.upperBound) - max(timed.start, window.lowerBound)
    return max(.zero, inside - timed.shift.breakTime)
  }

  private static func finding(
    on window: Range<Instant>, in record: WorkRecord, by rule: Rule
  ) -> Finding {
    let inside = record.assignments.filter { $0.lies(in: window) }.map(\.assignment)
    return record.finding(
      rule, from: AmsterdamClock.local(window.lowerBound),
      to: AmsterdamClock.local(window.upperBound),
      measured: work(in: window, of: record).inHours,
      assignments: inside.count > 1 ? [inside[0], inside[inside.count - 1]] : inside)
  }
}
