/// What a dive has decided: for each person and day nothing, a day off, work of any kind, or one duty.
struct Fixings {
  private static let free: Int16 = -2
  private static let work: Int16 = -1

  private let days: Int
  private var cells: [Int16]

  init(people: Int, days: Int) {
    self.days = days
    cells = [Int16](repeating: Self.free, count: people * days)
  }

  func allows(_ person: Int, _ day: Int, _ duty: Int) -> Bool {
    switch cells[person * days + day] {
    case Self.free: true
    case Self.work: duty > 0
    case let fixed: Int(fixed) == duty
    }
  }

  func allows(_ column: RosterColumn) -> Bool {
    column.duties.enumerated().allSatisfy { allows(column.person, $0.offset, Int($0.element)) }
  }

  /// Fixes a cell to some work.
  mutating func fixWork(_ person: Int, _ day: Int) {
    if cells[person * days + day] == Self.free { cells[person * days + day] = Self.work }
  }

  /// Fixes a cell to one duty, or to a day off with 0.
  mutating func fix(_ person: Int, _ day: Int, duty: Int) {
    cells[person * days + day] = Int16(duty)
  }
}
