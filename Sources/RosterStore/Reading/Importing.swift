public import RosterModel
public import SelfRostering
public import Workforce

extension StoreWriter {
  /// Takes a scenario in as a new team with its first period, and what its what-ifs start from.
  ///
  /// - Throws: ``StoreError/exists(_:_:)`` where the team is there already, or one of its people.
  public func add(
    _ scenario: Scenario, as code: String, forecast: ForecastSettings? = nil
  ) throws -> Kept<RosterPeriod> {
    if try all(Team.self).contains(where: { $0.value.code == code }) {
      throw StoreError.exists(.team, code)
    }
    let known = Set(try all(Person.self).map(\.value.id))
    if let same = scenario.people.first(where: { known.contains($0.id) }) {
      throw StoreError.exists(.person, same.id)
    }
    var settings = TeamSettings(scenario)
    settings.forecast = forecast
    let team = try add(Team(code: code, location: scenario.location, settings: settings))
    try addTeam(scenario, to: .team(team))
    let period = RosterPeriod(
      team: code, period: scenario.period, published: scenario.published)
    let key = try add(period, to: .team(team))
    try addPeriod(scenario, to: .period(key))
    return Kept(key: key, value: period)
  }

  private func addTeam(_ scenario: Scenario, to team: Owner) throws {
    for pack in scenario.rulePacks { try add(pack, to: team) }
    for line in scenario.careMix { try add(line, to: team) }
    for shift in scenario.shifts { try add(shift, to: team) }
    for person in scenario.people {
      try add(person)
      try add(TeamMember(person: person.id), to: team)
    }
    for contract in scenario.contracts { try add(contract) }
    for status in scenario.statuses { try add(status) }
    for consent in scenario.consents { try add(consent) }
    for override in scenario.overrides { try add(override) }
    for line in scenario.availability { try add(line) }
    for leave in scenario.leave { try add(leave) }
    for counter in scenario.counters { try add(counter) }
    for entry in scenario.history { try add(entry, to: team) }
  }

  private func addPeriod(_ scenario: Scenario, to period: Owner) throws {
    for line in scenario.cover { try add(line, to: period) }
    for wish in scenario.wishes { try add(wish, to: period) }
    for assignment in scenario.roster.assignments { try add(assignment, to: period) }
  }
}
