import GRDB
public import RosterModel
public import SelfRostering

extension StoreReader {
  /// The Mondays of a team's closed weeks.
  public func closedWeeks(of team: Key<Team>) throws -> Set<CivilDate> {
    Set(try all(ClosedWeek.self, of: team).values().map(\.monday))
  }

  /// What was recorded of a team's work on some dates.
  public func records(
    of team: Key<Team>, on dates: ClosedRange<CivilDate>
  ) throws -> [Kept<WorkedDuty>] {
    try rows(of: team, on: dates)
  }

  /// What a team's rosters hold on some dates, of whatever period.
  public func assignments(
    of team: Key<Team>, on dates: ClosedRange<CivilDate>
  ) throws -> [Assignment] {
    try all(RosterPeriod.self, of: team).filter { kept in
      (kept.value.period.start...kept.value.period.end).overlaps(dates)
    }.flatMap { period in
      try all(Assignment.self, of: period.key).values().filter { dates.contains($0.date) }
    }
  }

  /// Rows of a team on some dates.
  private func rows<Value: Storable>(
    of team: Key<Team>, on dates: ClosedRange<CivilDate>
  ) throws -> [Kept<Value>] {
    try select(
      RowCondition(
        "team = ? AND date BETWEEN ? AND ?", team.number, dates.lowerBound.description,
        dates.upperBound.description))
  }

  /// What a team worked on some dates, or will as things stand.
  public func duties(
    of team: Key<Team>, on dates: ClosedRange<CivilDate>
  ) throws -> [WorkedDuty] {
    StandingDuties.duties(
      planned: try assignments(of: team, on: dates),
      records: try records(of: team, on: dates).values(), closed: try closedWeeks(of: team),
      shifts: try all(Shift.self, of: team).values())
  }

  /// What some people of a team work for other teams on some dates, team by team.
  public func dutiesElsewhere(
    of people: Set<PersonID>, besides team: Key<Team>, on dates: ClosedRange<CivilDate>
  ) throws -> [(team: Kept<Team>, duties: [WorkedDuty])] {
    try teamsSharing(with: team).map { other in
      let shifts = try all(Shift.self, of: other.key).values()
      let brought = try broughtAlong(by: other.key, on: dates, shifts: shifts)
      let work = try duties(of: other.key, on: dates) + brought
      return (other, work.filter { people.contains($0.person) })
    }
  }

  /// Work that came with a team from elsewhere, as its shifts have it.
  func broughtAlong(
    by team: Key<Team>, on dates: ClosedRange<CivilDate>, shifts: [Shift]
  ) throws -> [WorkedDuty] {
    let entries: [Kept<HistoryEntry>] = try rows(of: team, on: dates)
    let domains = Dictionary(
      shifts.map { ($0.code, $0.domain) }, uniquingKeysWith: { first, _ in first })
    let assignments = entries.values().compactMap { entry in
      domains[entry.shift].map {
        Assignment(date: entry.date, person: entry.person, shift: entry.shift, domain: $0)
      }
    }
    return StandingDuties.planned(assignments, shifts: shifts)
  }

  /// Other teams with people of a team.
  private func teamsSharing(with team: Key<Team>) throws -> [Kept<Team>] {
    let ours = Set(try all(TeamMember.self, of: team).values().map(\.person))
    return try all(Team.self).filter { other in
      try other.key != team
        && all(TeamMember.self, of: other.key).contains { ours.contains($0.value.person) }
    }
  }
}
