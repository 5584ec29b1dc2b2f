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

  static func findings(in record: WorkRecord, by rule: Rule) -> [Finding] {
    var findings: [Finding] = []
    var reported: Instant?
    for index in firstOfDay(record.duties) {
      let start = record.duties[index].start
      if let reported, start - reported < week { continue }
      guard concernsPeriod(index, in: record),
        let finding = finding(at: index, in: record, by: rule)
      else { continue }
      reported = start
      findings.append(finding)
    }
    return findings
  }

  private static func finding(at index: Int, in record: WorkRecord, by rule: Rule) -> Finding? {
    let duties = record.duties
    let longest = rests(after: index, of: duties, within: week).max() ?? .zero
    guard longest < rule.limit else { return nil }
    let parts = rests(after: index, of: duties, within: twoWeeks).filter { $0 >= leastPart }
    guard parts.total() < restInTwoWeeks else { return nil }
    let last = duties[index...].last { $0.start < duties[index].start + week } ?? duties[index]
    return record.finding(
      rule, from: duties[index].begins,
      to: AmsterdamClock.local(duties[index].start + week), measured: longest.inHours,
      assignments: [duties[index].parts[0].assignment, last.last.assignment])
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
