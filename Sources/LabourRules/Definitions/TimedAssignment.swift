import RosterModel

/// An assignment with its shift and the real time it takes.
///
/// A night of 23:00 to 07:00 lasts 7 hours when summer time starts and 9 when it ends. A class,
/// because duties, workdays and weeks are views of the same assignments: copying one copies no
/// text.
final class TimedAssignment: Sendable {
  /// Who works what, when.
  let assignment: Assignment
  /// The shift of that code.
  let shift: Shift
  /// When it really starts.
  let start: Instant
  /// When it really ends, never before `start`.
  let end: Instant
  /// The wall-clock start.
  let begins: LocalTime
  /// The wall-clock end.
  let ends: LocalTime

  /// An assignment on the clock of Amsterdam.
  init(_ assignment: Assignment, shift: Shift) {
    self.assignment = assignment
    self.shift = shift
    let span = shift.span
    begins = LocalTime(assignment.date, minute: span.lowerBound)
    ends = LocalTime(assignment.date, minute: span.upperBound)
    start = AmsterdamClock.instant(begins)
    end = max(start, AmsterdamClock.instant(ends))
  }

  /// The date the shift starts on.
  var date: CivilDate { assignment.date }
  /// Real presence less the break, at least zero.
  var work: Minutes { max(.zero, end - start - shift.breakTime) }

  /// Whether any presence lies between two wall-clock moments.
  func isPresent(from first: LocalTime, to last: LocalTime) -> Bool {
    begins < last && ends > first
  }

  /// Order of time: by start, then end, then code.
  static func precedes(_ left: TimedAssignment, _ right: TimedAssignment) -> Bool {
    (left.start, left.end, left.shift.code) < (right.start, right.end, right.shift.code)
  }
}
