import LabourRules
import Planning
import RosterModel

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

  private var days: [DayPlan.Cell: Day] = [:]

  /// The days of a plan's roster.
  init(result: PlanResult) {
    let scenario = result.scenario
    addAssignments(of: result)
    for leave in scenario.leave {
      for date in scenario.period.dates where leave.blocks(date) {
        self[leave.person, date].isAbsent = true
      }
    }
    addBrokenWishes(of: scenario)
    for finding in result.judgement.findings where finding.kind == .law || finding.kind == .consent
    {
      let date = finding.assignments.last?.date ?? finding.from.date
      self[finding.person, date].hasFinding = true
    }
  }

  /// One person's day.
  private(set) subscript(person: PersonID, date: CivilDate) -> Day {
    get { days[DayPlan.Cell(person: person, date: date)] ?? Day() }
    set { days[DayPlan.Cell(person: person, date: date)] = newValue }
  }

  private mutating func addAssignments(of result: PlanResult) {
    let shifts = Dictionary(
      result.scenario.shifts.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    for assignment in result.roster.assignments {
      self[assignment.person, assignment.date].assignments.append(assignment)
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

  /// A desired shift is not asked for on a day of absence.
  private mutating func addBrokenWishes(of scenario: Scenario) {
    for wish in scenario.wishes {
      for date in scenario.period.dates where wish.concerns(date) {
        let day = self[wish.person, date]
        if wish.strength == .desired, day.isAbsent { continue }
        let shifts = day.assignments.compactMap { scenario.shift($0.shift) }
        if wish.isBroken(by: shifts) { self[wish.person, date].breaksWish = true }
      }
    }
  }
}
