/// What a dive has decided: for each person and day the duties still open, a bit each; bit 0 is a day off.
struct Fixings {
  /// The most duties a person may have.
  static let mostDuties = UInt128.bitWidth - 1

  private let days: Int
  private var open: [UInt128]

  init(people: Int, days: Int) {
    self.days = days
    open = [UInt128](repeating: .max, count: people * days)
  }

  func allows(_ person: Int, _ day: Int, _ duty: Int) -> Bool {
    open[person * days + day] & (1 << UInt128(duty)) != 0
  }

  func allows(_ column: RosterColumn) -> Bool {
    let first = column.person * days
    for (day, duty) in column.duties.enumerated()
    where open[first + day] & (1 << UInt128(duty)) == 0 { return false }
    return true
  }

  /// Fixes a cell to one duty, to a day off with 0, or to some work with `nil`.
  mutating func fix(_ person: Int, _ day: Int, duty: Int?) {
    open[person * days + day] &= duty.map { 1 << UInt128($0) } ?? ~1
  }

  /// The opposite of fixing it.
  mutating func forbid(_ person: Int, _ day: Int, duty: Int?) {
    open[person * days + day] &= duty.map { ~(1 << UInt128($0)) } ?? 1
  }
}
