import RosterModel
import TestSupport

/// Days filled with stretches of a shift and free days between, from sparse to dense.
struct OracleDays {
  /// What is worked, in order of time.
  private(set) var worked: [HistoryEntry] = []
  private let shifts: [Shift]
  /// Days in a stretch, free days after it.
  private let stretch: ClosedRange<Int>
  private let free: ClosedRange<Int>
  /// A day of another shift once in so many days, a split day once in so many.
  private let otherOnce: Int
  private let splitOnce: Int
  /// When the last shift ends.
  private var end = Instant(minute: .min)

  /// How somebody's days are filled with these shifts.
  init(shifts: [Shift], using random: inout SplitMix) {
    self.shifts = shifts
    let moods: [(ClosedRange<Int>, ClosedRange<Int>)] = [
      (1...2, 2...6), (2...4, 2...4), (3...5, 2...3), (3...5, 1...3), (4...6, 1...2),
      (5...7, 1...2),
      (5...9, 0...1), (1...4, 0...2), (5...6, 1...1), (4...7, 1...1), (3...4, 1...2),
    ]
    (stretch, free) = random.pick(moods)
    otherOnce = random.pick([3, 8, 20, 60])
    splitOnce = random.pick([2, 3, 12, 40])
  }

  /// Fills some dates.
  mutating func fill(_ dates: ClosedRange<CivilDate>, using random: inout SplitMix) {
    var date = dates.lowerBound + random.int(0...3)
    while date <= dates.upperBound {
      let shift = random.pick(shifts)
      let last = min(date + (random.int(stretch) - 1), dates.upperBound)
      for day in date...last { add(shift, on: day, using: &random) }
      date = last + 1 + random.int(free)
    }
  }

  private mutating func add(_ usual: Shift, on date: CivilDate, using random: inout SplitMix) {
    let shift = random.once(in: otherOnce) ? random.pick(shifts) : usual
    add(shift, on: date)
    guard shift.presence <= .hours(5), random.once(in: splitOnce) else { return }
    let later = shifts.filter { $0.begin >= shift.end && $0.presence <= .hours(9) }
    if !later.isEmpty { add(random.pick(later), on: date) }
  }

  /// Adds a shift that does not start before the one before it has ended.
  private mutating func add(_ shift: Shift, on date: CivilDate) {
    let moment = { (minute: Int) in AmsterdamClock.instant(LocalTime(date, minute: minute)) }
    guard moment(shift.span.lowerBound) >= end else { return }
    worked.append(HistoryEntry(date: date, person: OracleCase.person, shift: shift.code))
    end = moment(shift.span.upperBound)
  }
}
