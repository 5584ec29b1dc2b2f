import RosterModel

/// A day's work someone could be given: one shift, or short shifts that combine.
struct DutyOption: Hashable {
  /// The shifts, in order of begin.
  var codes: [ShiftCode]
  /// The level each shift is worked with, `nil` where it fills no cover.
  var levels: [QualificationLevel?]
  /// Whether the person may be the only one on these shifts that day.
  var mayBeAlone = true
}

/// Which duties the table of shifts allows, whoever works them.
struct DutyTable {
  /// Shift by code.
  let shifts: [ShiftCode: Shift]
  /// Shifts this far apart are two duties with a rest between them (DEF-SHIFT), which no combined
  /// day may hold.
  private static let newDuty = 8 * 60

  /// Lawful duties made of shifts that cover, one or two shifts each.
  let duties: [[ShiftCode]]

  init(_ scenario: Scenario, limits: RestLimits, work: WorkLimits) {
    var shifts: [ShiftCode: Shift] = [:]
    for shift in scenario.shifts { shifts[shift.code] = shift }
    self.shifts = shifts
    let covering = scenario.shifts.filter { $0.countsFor == .cover }
    var duties = covering.map { [$0.code] }
    for first in covering {
      for code in first.combinesWith {
        guard let second = shifts[code], second.countsFor == .cover,
          (0..<Self.newDuty).contains(second.span.lowerBound - first.span.upperBound)
        else { continue }
        duties.append([first.code, second.code])
      }
    }
    self.duties = duties.filter { codes in
      work.allow(codes.compactMap { shifts[$0] }, longestSpan: limits.dutySpan, clockChange: .zero)
    }
  }
}
