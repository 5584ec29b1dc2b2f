import RosterModel

/// A date with at least one assignment, as healthy rostering counts: everything that starts on the
/// date together, of the kind of its earliest shift.
///
/// Example: 07:00-10:00 and 17:00-20:00 on one date are one workday of kind D from 07:00 to 20:00.
struct Workday: Sendable {
  /// Its assignments in order of time, at least one.
  let parts: [TimedAssignment]

  /// The date.
  var date: CivilDate { parts[0].date }
  /// Day, evening or night: the class of its earliest shift.
  var kind: Block { parts[0].shift.shiftClass }
  /// When its first shift really starts.
  var start: Instant { parts[0].start }
  /// The part that ends last.
  var last: TimedAssignment { parts.max { $0.end < $1.end } ?? parts[0] }
  /// When its last shift really ends.
  var end: Instant { last.end }
  /// Work by the clock on the wall, less breaks.
  var nominalWork: Minutes { parts.reduce(.zero) { $0 + $1.shift.work } }
  /// Its first assignment, by which a finding names it.
  var assignment: Assignment { parts[0].assignment }

  /// The workdays that assignments in order of time form.
  static func workdays(of assignments: [TimedAssignment]) -> [Workday] {
    var days: [Workday] = []
    var first = 0
    for index in assignments.indices {
      guard index + 1 == assignments.count || assignments[index + 1].date != assignments[index].date
      else { continue }
      days.append(Workday(parts: Array(assignments[first...index])))
      first = index + 1
    }
    return days
  }

  /// The place of each workday in its row, counted from 1: a row goes on while the next workday is
  /// on the next date and `joins` says so.
  static func places(
    in days: [Workday], where joins: (Workday, Workday) -> Bool = { _, _ in true }
  ) -> [(day: Workday, place: Int)] {
    var places: [(day: Workday, place: Int)] = []
    for day in days {
      let goesOn = places.last.map { $0.day.date + 1 == day.date && joins($0.day, day) } ?? false
      places.append((day, goesOn ? (places.last?.place ?? 0) + 1 : 1))
    }
    return places
  }
}
