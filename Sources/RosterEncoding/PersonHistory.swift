import RosterModel

/// What a person's work outside the period and absence add to sums over weeks, by week counted from the
/// period's start: week -1 is the last one before it.
struct PersonHistory {
  /// Minutes of work before and after the period, by week.
  private(set) var work: [Int: Int] = [:]
  /// Nights ending after 02:00, by week.
  private(set) var longNights: [Int: Int] = [:]
  /// Minutes between 00:00 and 06:00, by week.
  private(set) var smallHours: [Int: Int] = [:]
  /// Absence that counts as worked, by week, before and in the period.
  private(set) var absence: [Int: Int] = [:]
  /// Days with work before the period, in order.
  private(set) var days: [(date: CivilDate, kind: DutyKind)] = []
  /// Weeks after the period up to the last with work.
  private(set) var weeksAfter = 0

  init(_ person: PersonID, _ scenario: Scenario, shifts: [ShiftCode: Shift]) {
    let start = scenario.period.start
    let mine = scenario.history.filter {
      $0.person == person && !scenario.period.contains($0.date)
    }
    for (date, entries) in Dictionary(grouping: mine, by: \.date).sorted(by: { $0.key < $1.key }) {
      let worked = entries.compactMap { shifts[$0.shift] }.filter(\.countsFor.isAtWork)
      guard !worked.isEmpty else { continue }
      let kind = DutyKind(worked)
      let week = Self.week(of: date, start)
      if date < start { days.append((date, kind)) }
      weeksAfter = max(weeksAfter, week + 1 - scenario.period.weeks)
      let clock = DayClock(date)
      work[week, default: 0] += worked.reduce(0) {
        $0 + clock.real($1.span).count - $1.breakTime.count
      }
      smallHours[week, default: 0] += clock.smallHours(worked.map(\.span))
      longNights[week, default: 0] += kind.isLongNight ? 1 : 0
    }
    for leave in scenario.leave where leave.person == person {
      for date in leave.from...max(leave.from, leave.to) {
        absence[Self.week(of: date, start), default: 0] += leave.counted(on: date).count
      }
    }
  }

  private static func week(of date: CivilDate, _ start: CivilDate) -> Int {
    let days = date - start
    return (days >= 0 ? days : days - 6) / 7
  }

  /// The sum of a count by week over some weeks.
  static func sum(_ counts: [Int: Int], _ weeks: Range<Int>) -> Int {
    weeks.reduce(0) { $0 + counts[$1, default: 0] }
  }

  /// The rules' state at the midnight that starts the period.
  func state(at start: CivilDate, limits: RestLimits) -> RestState {
    var state = RestState()
    guard let first = days.map(\.date).first(where: { start - $0 <= 28 }) else { return state }
    for date in first..<start {
      let variant = DayVariant(date)
      let worked = days.first { $0.date == date }
      state = worked.map { state.past($0.kind, variant, limits) } ?? state.off(variant, limits)
    }
    return state
  }
}
