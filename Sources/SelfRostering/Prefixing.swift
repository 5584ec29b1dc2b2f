public import RosterModel

extension Scenario {
  /// The same with a prefix before the code of each person, for teams that count their people alike.
  public func prefixingPeople(_ prefix: String) -> Scenario {
    let own = Set(people.map(\.id))
    let renamed = { (id: PersonID) in own.contains(id) ? prefix + id : id }
    var scenario = self
    for index in people.indices { scenario.people[index].id = renamed(people[index].id) }
    for index in contracts.indices {
      scenario.contracts[index].person = renamed(contracts[index].person)
    }
    for index in statuses.indices {
      scenario.statuses[index].person = renamed(statuses[index].person)
    }
    for index in consents.indices {
      scenario.consents[index].person = renamed(consents[index].person)
      scenario.consents[index].by = renamed(consents[index].by)
    }
    for index in overrides.indices {
      scenario.overrides[index].person = renamed(overrides[index].person)
      scenario.overrides[index].by = renamed(overrides[index].by)
    }
    for index in availability.indices {
      scenario.availability[index].person = renamed(availability[index].person)
    }
    for index in leave.indices { scenario.leave[index].person = renamed(leave[index].person) }
    for index in wishes.indices { scenario.wishes[index].person = renamed(wishes[index].person) }
    for index in history.indices { scenario.history[index].person = renamed(history[index].person) }
    for index in counters.indices {
      scenario.counters[index].person = renamed(counters[index].person)
    }
    scenario.roster = Roster(
      roster.assignments.map { assignment in
        var assignment = assignment
        assignment.person = renamed(assignment.person)
        return assignment
      })
    return scenario
  }
}
