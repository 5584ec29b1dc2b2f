import RosterModel

/// What one person works per ISO week (Monday to Sunday), from 15 weeks before the period to its
/// end, or to the end of the work that stands after it: the weeks every averaging rule needs.
///
/// A duty counts in the week it starts in. Absence counts as worked (DEF-ABSENCE, ATW 5:2), hours
/// at another employer too.
struct WeekTable: Hashable, Sendable {
  /// Weeks before the period: one less than the longest window.
  static let weeksBefore = 15

  /// The weeks of the period.
  let periodWeeks: Range<Int>
  /// The Monday of the first week.
  let firstMonday: CivilDate
  /// Work and counted absence per week.
  private(set) var hours: [Minutes]
  /// Nights that end after 02:00 per week.
  private(set) var nights: [Int]

  /// The table of a person's duties and leave.
  init(duties: [Duty], leave: [Leave], period: Period) {
    firstMonday = period.start.monday - Self.weeksBefore * 7
    periodWeeks = Self.weeksBefore..<(Self.weeksBefore + period.weeks)
    let after = duties.last.map { ($0.begins.date - period.end + 6) / 7 } ?? 0
    hours = [Minutes](
      repeating: .zero, count: periodWeeks.upperBound + min(Self.weeksBefore, max(0, after)))
    nights = [Int](repeating: 0, count: hours.count)
    for duty in duties { add(duty) }
    for line in leave { add(line) }
  }

  /// 00:00 of a week's Monday.
  func begin(of week: Int) -> LocalTime { LocalTime(firstMonday + week * 7, minute: 0) }

  /// Hours over some weeks.
  func hours(in weeks: Range<Int>) -> Minutes { hours[weeks].reduce(.zero, +) }

  /// Nights that end after 02:00 over some weeks.
  func nights(in weeks: Range<Int>) -> Int { nights[weeks].reduce(0, +) }

  /// The broken windows of so many consecutive weeks with one of the period in them in which something
  /// counts, and no week of which nothing is known yet: the first of each run, no two of which overlap.
  func brokenWindows(of length: Int, where isBroken: (Range<Int>) -> Bool) -> [Range<Int>] {
    var broken: [Range<Int>] = []
    let end = min(hours.count, periodWeeks.upperBound + length - 1)
    for last in periodWeeks.lowerBound..<end {
      let window = (last - length + 1)..<(last + 1)
      if let former = broken.last, former.overlaps(window) { continue }
      guard window.contains(where: { periodWeeks.contains($0) && hours[$0] > .zero }) else {
        continue
      }
      if isBroken(window) { broken.append(window) }
    }
    return broken
  }

  private mutating func add(_ duty: Duty) {
    guard let week = week(of: duty.begins.date) else { return }
    hours[week] += duty.work
    if duty.isNightPastTwo { nights[week] += 1 }
  }

  private mutating func add(_ leave: Leave) {
    let first = max(leave.from, firstMonday)
    let last = min(leave.to, firstMonday + (hours.count * 7 - 1))
    guard first <= last else { return }
    for date in first...last {
      if let week = week(of: date) { hours[week] += leave.counted(on: date) }
    }
  }

  /// The week a date lies in, where the table has it.
  func week(of date: CivilDate) -> Int? {
    let days = date - firstMonday
    return days >= 0 && days < hours.count * 7 ? days / 7 : nil
  }
}
