import RosterModel

/// What counting asks of each shift again and again, worked out once, by position in the scenario.
struct ShiftTable: Sendable {
  let shifts: [Shift]
  /// Paid minutes in the blocks day, evening and night, by clock overlap.
  let paidPerBlock: [[Double]]

  init(_ shifts: [Shift]) {
    self.shifts = shifts
    paidPerBlock = shifts.map { shift in Block.allCases.map { shift.paid(in: $0) } }
  }

  subscript(position: Int) -> Shift { shifts[position] }

  /// Whether a shift fills cover.
  func covers(_ position: Int) -> Bool { shifts[position].countsFor == .cover }

  /// Whether one shift starts before another; codes decide between equal starts.
  func starts(_ left: Int, before right: Int) -> Bool {
    (shifts[left].begin, shifts[left].code) < (shifts[right].begin, shifts[right].code)
  }
}
