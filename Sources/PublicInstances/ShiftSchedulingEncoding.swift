public import RosterProblem

/// An instance as a problem for the engine, and the way back.
public struct ShiftSchedulingEncoding: Sendable {
  /// The problem.
  public let problem: RosterProblem
  /// The shift of each duty from 1, by person.
  let shiftsOf: [[Int]]

  /// The roster of an engine's roster.
  public func roster(of duties: DutyRoster) -> ShiftSchedulingRoster {
    ShiftSchedulingRoster(
      rows: shiftsOf.enumerated().map { person, shifts in
        (0..<problem.days).map { day in
          let duty = duties[person, day]
          return duty == 0 ? nil : shifts[duty - 1]
        }
      })
  }

  /// The engine's roster of a roster; `nil` where someone has a shift they are not qualified for.
  func duties(of roster: ShiftSchedulingRoster) -> DutyRoster? {
    var duties = DutyRoster(people: shiftsOf.count, days: problem.days)
    for (person, row) in roster.rows.enumerated() {
      for (day, shift) in row.enumerated() {
        guard let shift else { continue }
        guard let duty = shiftsOf[person].firstIndex(of: shift) else { return nil }
        duties[person, day] = duty + 1
      }
    }
    return duties
  }
}
