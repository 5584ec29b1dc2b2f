import RosterModel

/// An assignment with its shift and the real time it takes.
///
/// A night of 23:00 to 07:00 lasts 7 hours when summer time starts and 9 when it ends.
struct TimedAssignment: Hashable, Sendable {
  /// Who works what, when.
  let assignment: Assignment
  /// The shift of that code.
  let shift: Shift
  /// When it really starts.
  let start: Instant
  /// When it really ends, never before `start`.
  let end: Instant

  /// An assignment on the clock of Amsterdam.
  init(_ assignment: Assignment, shift: Shift) {
    self.assignment = assignment
    self.shift = shift
    let span = shift.span
    start = AmsterdamClock.instant(LocalTime(assignment.date, minute: span.lowerBound))
    let clockEnd = AmsterdamClock.instant(LocalTime(assignment.date, minute: span.upperBound))
    end = max(start, clockEnd)
  }

  /// The date the shift starts on.
  var date: CivilDate { assignment.date }
  /// The wall-clock start.
  var begins: LocalTime { LocalTime(date, minute: shift.span.lowerBound) }
  /// The wall-clock end.
  var ends: LocalTime { LocalTime(date, minute: shift.span.upperBound) }
  /// Real presence less the break, at least zero.
  var work: Minutes { max(.zero, end - start - shift.breakTime) }

  /// Whether any presence lies between two wall-clock moments.
  func isPresent(from first: LocalTime, to last: LocalTime) -> Bool {
    begins < last && ends > first
  }

  /// Order of time: by start, then end, then code.
  static func precedes(_ left: Self, _ right: Self) -> Bool {
    (left.start, left.end, left.shift.code) < (right.start, right.end, right.shift.code)
  }
}
