public import RosterModel
public import SelfRostering

extension StoreReader {
  /// The hours of everyone of a scenario in some weeks of its team, by person and then by week.
  /// Hours of those lent to other teams count at home, whichever team they were worked for.
  public func hours(
    of team: Key<Team>, in scenario: Scenario, weeks: [CivilDate]
  ) throws -> [HoursBalance] {
    guard let first = weeks.min(), let last = weeks.max() else { return [] }
    let dates = first...(last + 6)
    let shifts = try all(Shift.self, of: team).values()
    let guests = try guests(of: team)
    let people = scenario.people.map(\.id)
    let home = Set(people).subtracting(guests)
    let away = try dutiesElsewhere(of: home, besides: team, on: dates).flatMap(\.duties)
    let planned = WeekOf.grouped(
      StandingDuties.planned(try assignments(of: team, on: dates), shifts: shifts) + away)
    let worked = WeekOf.grouped(try duties(of: team, on: dates) + away)
    return people.flatMap { person in
      weeks.sorted().map { monday in
        let key = WeekOf(person: person, monday: monday)
        return HoursBalance(
          of: person, inWeek: monday, planned: planned[key] ?? [], worked: worked[key] ?? [],
          isLent: guests.contains(person), scenario: scenario)
      }
    }
  }

  /// People of other teams who are lent to a team.
  public func guests(of team: Key<Team>) throws -> Set<PersonID> {
    let members = try all(TeamMember.self, of: team).values()
    return Set(members.map(\.person))
      .subtracting(members.filter { $0.lentBy == nil }.map(\.person))
  }
}

/// Someone's week.
private struct WeekOf: Hashable {
  var person: PersonID
  var monday: CivilDate

  static func grouped(_ duties: [WorkedDuty]) -> [WeekOf: [WorkedDuty]] {
    Dictionary(grouping: duties) { WeekOf(person: $0.person, monday: $0.date.monday) }
  }
}
