import RosterModel
import SelfRostering

/// What each person has on each day, as the grid shows it.
struct RosterDays {
  /// One person's day.
  struct Day {
    /// Its shifts.
    var assignments: [Assignment] = []
    /// The kind of the first shift, for its tint.
    var block: Block?
    /// Away, for whatever reason.
    var isAbsent = false
    /// A wish for this day is broken.
    var breaksWish = false
    /// A finding of law or consent starts here.
    var hasFinding = false

    /// Something on this day is agreed.
    var isPinned: Bool { assignments.contains(where: \.isPinned) }

    /// Its codes need smaller type.
    var isTight: Bool {
      assignments.count > 1 || assignments.contains { $0.shift.count > 4 }
    }

    /// The looks of its cell.
    var looks: String? {
      guard !assignments.isEmpty else { return isAbsent ? "absent" : nil }
      switch block {
      case .day: return "shift-d"
      case .evening: return "shift-a"
      case .night: return "shift-n"
      case nil: return "shift-x"
      }
    }
  }

  private var days: [SharedRoster.Cell: Day] = [:]

  /// The days of a roster.
  init(_ roster: SharedRoster) {
    addAssignments(of: roster)
    for cell in roster.absences.flatMap(\.cells) { days[cell, default: Day()].isAbsent = true }
    for cell in roster.brokenWishes { days[cell, default: Day()].breaksWish = true }
    for cell in roster.findings { days[cell, default: Day()].hasFinding = true }
  }

  /// One person's day.
  subscript(person: PersonID, date: CivilDate) -> Day {
    days[SharedRoster.Cell(person: person, date: date)] ?? Day()
  }

  private mutating func addAssignments(of roster: SharedRoster) {
    let shifts = Dictionary(
      roster.shifts.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    for assignment in roster.assignments {
      let cell = SharedRoster.Cell(person: assignment.person, date: assignment.date)
      days[cell, default: Day()].assignments.append(assignment)
    }
    for cell in days.keys {
      days[cell]?.assignments.sort { left, right in
        let begins = [left, right].map { shifts[$0.shift]?.span.lowerBound ?? 0 }
        return (begins[0], left.shift) < (begins[1], right.shift)
      }
      let first = days[cell]?.assignments.first.flatMap { shifts[$0.shift] }
      days[cell]?.block = first.flatMap { $0.countsFor == .cover ? $0.shiftClass : nil }
    }
  }
}
