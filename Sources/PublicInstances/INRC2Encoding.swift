public import RosterProblem

/// An instance as a problem for the engine, and the way back.
public struct INRC2Encoding: PublicEncoding {
  /// The problem, in units of ``pointsPerUnit``.
  public let problem: RosterProblem
  /// Every weight of the set is a multiple of five points, so that a bound is one too; and the
  /// engine's search is made for costs that differ by a point or a few.
  public let pointsPerUnit = 5
  /// The work of each duty from 1, by nurse.
  let assignmentsOf: [[INRC2Roster.Assignment]]

  /// The roster of an engine's roster.
  public func roster(of duties: DutyRoster) -> INRC2Roster {
    INRC2Roster(
      rows: assignmentsOf.enumerated().map { nurse, assignments in
        (0..<problem.days).map { day in
          let duty = duties[nurse, day]
          return duty == 0 ? nil : assignments[duty - 1]
        }
      })
  }

  /// The engine's roster of a roster; `nil` where someone works with a skill they do not have.
  func duties(of roster: INRC2Roster) -> DutyRoster? {
    var duties = DutyRoster(people: assignmentsOf.count, days: problem.days)
    for (nurse, row) in roster.rows.enumerated() {
      for (day, work) in row.enumerated() {
        guard let work else { continue }
        guard let duty = assignmentsOf[nurse].firstIndex(of: work) else { return nil }
        duties[nurse, day] = duty + 1
      }
    }
    return duties
  }
}
