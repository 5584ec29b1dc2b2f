import RosterModel
import RosterStore
import SelfRostering

extension TeamDesk {
  /// The period's own assignments as they are kept: without duties for other teams.
  func ownAssignments() throws -> [Assignment] {
    try reader.all(Assignment.self, of: period.key).values()
  }

  /// The roster without duties for other teams: what is published and compared.
  func ownRoster() throws -> Roster { Roster(try ownAssignments()) }

  /// What people of the team work for other teams in the period.
  func assignmentsElsewhere() throws -> [Assignment] {
    let own = Set(try ownAssignments())
    return try scenario().roster.assignments.filter { !own.contains($0) }
  }

  /// The team's own shifts.
  func ownShifts() throws -> [Shift] { try reader.all(Shift.self, of: team.key).values() }

  /// All dates of the period.
  var dates: ClosedRange<CivilDate> {
    period.value.period.start...period.value.period.end
  }

  /// Whoever is lent to the team, or on it for a time, works on those days only.
  func checkMembership(_ changes: [CellChange]) throws {
    let members = Dictionary(
      grouping: try reader.all(TeamMember.self, of: team.key).values(), by: \.person)
    for change in changes where !Set(change.to).isSubset(of: change.from) {
      let rows = members[change.person] ?? []
      guard rows.isEmpty || rows.contains(where: { $0.holds(on: change.date) }) else {
        throw Refusal.notOnTeam(change.person, change.date)
      }
    }
  }

  /// Work that came with the team and stands in a period opened later becomes part of its roster,
  /// pinned.
  func takeOver(_ opened: Kept<RosterPeriod>, by writer: StoreWriter) throws {
    let domains = Dictionary(
      try ownShifts().map { ($0.code, $0.domain) }, uniquingKeysWith: { first, _ in first })
    for row in try writer.all(HistoryEntry.self, of: team.key)
    where opened.value.period.contains(row.value.date) {
      guard let domain = domains[row.value.shift] else { continue }
      try writer.add(
        Assignment(
          date: row.value.date, person: row.value.person, shift: row.value.shift, domain: domain,
          source: .history, isPinned: true), to: .period(opened.key))
      try writer.remove(row.key)
    }
  }
}
