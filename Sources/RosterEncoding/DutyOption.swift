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

  /// Duties made of shifts that cover, one or two each.
  let duties: [Possible]

  /// A duty the shifts could make.
  struct Possible {
    /// The shifts, in order of begin.
    var codes: [ShiftCode]
    /// Wall-clock minutes past midnight that it takes.
    var span: Range<Int>
    /// Whether it is lawful by itself where no clock changes.
    var isOrdinary: Bool
  }

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
    self.duties = duties.map { codes in
      let worked = codes.compactMap { shifts[$0] }
      return Possible(
        codes: codes, span: DutyKind(worked).span,
        isOrdinary: work.allow(worked, longestSpan: limits.dutySpan, DayClock.steady))
    }
  }
}
