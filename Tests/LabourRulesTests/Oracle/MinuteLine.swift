import RosterModel

/// One person's history and roster, laid out on real minutes: from the Monday 16 weeks before the
/// period to 3 weeks after it. A place on the line is the number of minutes since its begin.
///
/// Shifts may touch but not overlap: whether that is allowed is another rule's matter.
struct MinuteLine {
  /// Weeks before the period: the longest window of the law.
  static let weeksBefore = 16
  /// Weeks after the period: more than the 14x24 hours from any of its moments.
  static let weeksAfter = 3

  /// 00:00 of the Monday the line begins with.
  let firstMonday: CivilDate
  /// For each minute, whether the person is there.
  private(set) var present: [Bool]
  /// For each minute, whether a shift starts at it.
  private(set) var shiftStarts: [Bool]
  /// For each minute, the break in minutes of the shift that starts at it.
  private(set) var breaks: [Int]
  /// The minutes of the period.
  let period: Range<Int>
  private let begin: Instant

  /// The line of a person.
  init(of person: PersonID, _ roster: Roster, in scenario: Scenario) {
    let days = scenario.period
    firstMonday = days.start - Self.weeksBefore * 7
    let origin = AmsterdamClock.instant(LocalTime(firstMonday, minute: 0))
    let place = { (date: CivilDate, minute: Int) in
      (AmsterdamClock.instant(LocalTime(date, minute: minute)) - origin).count
    }
    begin = origin
    period = place(days.start, 0)..<place(days.end + 1, 0)
    let count = place(days.end + 1 + Self.weeksAfter * 7, 0)
    present = [Bool](repeating: false, count: count)
    shiftStarts = present
    breaks = [Int](repeating: 0, count: count)
    let worked =
      scenario.history.filter { $0.person == person }.map { ($0.date, $0.shift) }
      + roster.assignments.filter { $0.person == person }.map { ($0.date, $0.shift) }
    for (date, code) in worked {
      guard let shift = scenario.shift(code) else { continue }
      let start = place(date, shift.span.lowerBound)
      let end = place(date, shift.span.upperBound)
      lay(start..<end, breakTime: shift.breakTime.count)
    }
  }

  private mutating func lay(_ minutes: Range<Int>, breakTime: Int) {
    for minute in minutes {
      precondition(!present[minute], "two shifts at once")
      present[minute] = true
    }
    shiftStarts[minutes.lowerBound] = true
    breaks[minutes.lowerBound] = breakTime
  }

  /// The clock on the wall at a minute.
  func wall(_ minute: Int) -> LocalTime { AmsterdamClock.local(begin + Minutes(minute)) }

  /// The ISO week of the line a minute lies in, the first counted 0.
  func week(of minute: Int) -> Int { (wall(minute).date - firstMonday) / 7 }

  /// The stretches without presence within some minutes, each as its length in minutes.
  func rests(within minutes: Range<Int>) -> [Int] {
    var rests: [Int] = []
    var length = 0
    for minute in minutes {
      if present[minute] {
        if length > 0 { rests.append(length) }
        length = 0
      } else {
        length += 1
      }
    }
    return length > 0 ? rests + [length] : rests
  }
}
