import LabourRules
import Planning
import Reports
package import RosterModel
package import SelfRostering

/// What each cell of the leader's roster holds, laid out once.
package struct GridSheet: Sendable {
  /// Someone's day.
  struct Day {
    var assignments: [Assignment] = []
    /// The kind of the first shift, for its looks.
    var block: Block?
    var isAway = false
    var wishes: [(wish: Wish, isBroken: Bool)] = []
    var findings: [Finding] = []
    /// Something on this day is agreed.
    var isPinned: Bool { assignments.contains(where: \.isPinned) }
  }

  /// Someone's row.
  struct Row {
    /// Its number, counted over everyone of the team.
    let number: Int
    let person: PersonID
    let level: QualificationLevel?
    let hours: RosterAccounts.Hours?
  }

  /// Whose roster it is.
  package let view: GridView
  /// The rows that are shown.
  let rows: [Row]
  /// All levels there are, lowest first.
  let levels: [QualificationLevel]
  private let days: [SharedRoster.Cell: Day]

  /// A roster laid out; with a level only those who have just that.
  package init(_ view: GridView, level: QualificationLevel? = nil) {
    self.view = view
    days = Self.days(of: view)
    let hours = Dictionary(
      view.roster.hours.map { ($0.person, $0) }, uniquingKeysWith: { first, _ in first })
    let levels = Dictionary(grouping: view.scenario.contracts, by: \.person)
      .compactMapValues { $0.map(\.level).max() }
    let all = view.roster.people.enumerated().map { number, person in
      Row(number: number, person: person, level: levels[person], hours: hours[person])
    }
    self.levels = Set(levels.values).sorted()
    rows = all.filter { level == nil || $0.level == level }
  }

  /// All dates of the period.
  var dates: [CivilDate] { view.scenario.period.dates }

  /// Someone's day.
  subscript(_ person: PersonID, _ date: CivilDate) -> Day {
    days[SharedRoster.Cell(person: person, date: date)] ?? Day()
  }

  private static func days(of view: GridView) -> [SharedRoster.Cell: Day] {
    var days: [SharedRoster.Cell: Day] = [:]
    let shifts = Dictionary(
      view.scenario.shifts.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    for assignment in view.roster.assignments {
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
    for cell in view.roster.absences.flatMap(\.cells) { days[cell, default: Day()].isAway = true }
    addWishes(of: view, shifts, to: &days)
    addFindings(of: view, to: &days)
    return days
  }

  /// A desired shift is not asked for on a day of absence.
  private static func addWishes(
    of view: GridView, _ shifts: [ShiftCode: Shift], to days: inout [SharedRoster.Cell: Day]
  ) {
    for wish in view.scenario.wishes {
      for date in view.scenario.period.dates where wish.concerns(date) {
        let cell = SharedRoster.Cell(person: wish.person, date: date)
        let day = days[cell] ?? Day()
        if wish.strength == .desired, day.isAway { continue }
        let isBroken = wish.isBroken(by: day.assignments.compactMap { shifts[$0.shift] })
        days[cell, default: Day()].wishes.append((wish, isBroken))
      }
    }
  }

  /// A finding stands on the last day that decides it, as far as it lies in the period.
  private static func addFindings(of view: GridView, to days: inout [SharedRoster.Cell: Day]) {
    let period = view.scenario.period
    for finding in view.findings {
      let date = finding.assignments.last?.date ?? finding.from.date
      let shown = min(max(date, period.start), period.end)
      days[SharedRoster.Cell(person: finding.person, date: shown), default: Day()]
        .findings.append(finding)
    }
  }
}
