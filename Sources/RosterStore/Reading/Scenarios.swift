import GRDB
public import RosterModel
public import SelfRostering

extension StoreReader {
  /// A team's period as a scenario: what its rosters are planned and judged by.
  public func scenario(of period: Kept<RosterPeriod>) throws -> Scenario {
    let team = try team(period.value.team)
    var scenario = Scenario(
      name: team.value.code, location: team.value.location, period: period.value.period)
    scenario.published = period.value.published
    team.value.settings.apply(to: &scenario)
    scenario.rulePacks = try all(RulePack.self, of: team.key).values()
    scenario.careMix = try all(CareMixLine.self, of: team.key).values()
      .counting(all(MixChange.self, of: team.key).values(), from: scenario.period.start)
    scenario.shifts = try all(Shift.self, of: team.key).values()
    scenario.history = try all(HistoryEntry.self, of: team.key).values()
    scenario.cover = try all(CoverRequirement.self, of: period.key).values()
    scenario.wishes = try all(Wish.self, of: period.key).values()
    scenario.wishes += try all(StandingWish.self, of: team.key).compactMap {
      $0.value.wish(in: period.value.period, id: "S\($0.key.number)")
    }
    scenario.roster = Roster(try all(Assignment.self, of: period.key).values())
    try fillPeople(&scenario, team.key)
    try OtherWork(self, of: team.key, beside: scenario).fill(&scenario)
    return scenario
  }

  private func fillPeople(_ scenario: inout Scenario, _ team: Key<Team>) throws {
    let rows = try all(TeamMember.self, of: team).values()
    let members = Set(rows.filter { $0.holds(in: scenario.period) }.map(\.person))
    let own = { (person: PersonID) in members.contains(person) }
    scenario.people = try people(of: team, in: rows).filter { own($0.id) }
    scenario.contracts = try all(Contract.self, of: team).values().filter { own($0.person) }
    scenario.statuses = try all(PersonStatus.self, of: team).values().filter { own($0.person) }
    scenario.consents = try all(Consent.self, of: team).values().filter {
      own($0.person) && $0.rule != TeamMember.lendingRule
    }
    scenario.overrides = try all(RuleOverride.self, of: team).values().filter { own($0.person) }
    scenario.availability = try all(Availability.self, of: team).values().filter { own($0.person) }
    scenario.leave = try all(Leave.self, of: team).values().filter { own($0.person) }
    scenario.counters = try all(Counter.self, of: team).values().filter { own($0.person) }
    scenario.history = scenario.history.filter { own($0.person) }
    scenario.wishes = scenario.wishes.filter { own($0.person) }
  }
}

extension StoreReader {
  /// Everyone who belongs to a team or did, in the order in which they came to it.
  private func people(of team: Key<Team>, in members: [TeamMember]) throws -> [Person] {
    let people: [Kept<Person>] = try select(
      RowCondition("id IN (SELECT person FROM member WHERE team = ?)", team.number))
    let places = Dictionary(
      members.enumerated().map { ($1.person, $0) }, uniquingKeysWith: { first, _ in first })
    return people.values().sorted { places[$0.id, default: 0] < places[$1.id, default: 0] }
  }
}

extension Array {
  /// The values alone.
  public func values<Value>() -> [Value] where Element == Kept<Value> { map(\.value) }
}
