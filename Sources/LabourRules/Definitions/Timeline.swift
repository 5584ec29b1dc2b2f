import RosterModel
import Synchronization

/// Someone's duties in order of time, put on the clock when first asked for: of a team's people a page shows one.
final class Timeline: Sendable {
  private let assignments: [Assignment]
  private let shifts: [ShiftCode: Shift]
  private let made = Mutex<[TimedAssignment]?>(nil)

  /// Of assignments in any order; codes the table does not hold are left out.
  init(_ assignments: [Assignment], shifts: [ShiftCode: Shift]) {
    self.assignments = assignments
    self.shifts = shifts
  }

  /// Whether there is nothing in it.
  var isEmpty: Bool { !assignments.contains { shifts[$0.shift] != nil } }

  /// Its duties, in order of time.
  var duties: [TimedAssignment] {
    made.withLock { made in
      if let known = made { return known }
      let duties = assignments.compactMap { assignment in
        shifts[assignment.shift].map { TimedAssignment(assignment, shift: $0) }
      }.sorted(by: TimedAssignment.precedes)
      made = duties
      return duties
    }
  }
}
