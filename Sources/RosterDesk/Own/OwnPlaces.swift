public import RosterModel
import RosterStore
import SelfRostering

extension Desk {
  /// The weeks of a team's periods, in order.
  public func periods(at place: Place = Place()) throws -> [Period] {
    try look(.seeTeam, at: place) { desk in
      try desk.reader.all(RosterPeriod.self, of: desk.team.key).map(\.value.period)
        .sorted { $0.start < $1.start }
    }
  }

  /// What someone consented to, whoever asks where nobody is named, the last first.
  public func consents(
    of person: PersonID? = nil, at place: Place = Place()
  ) throws -> [Consent] {
    try look(.consent, at: place, about: .member(person)) { desk in
      let who = try desk.who(person)
      return try desk.reader.all(Consent.self, of: desk.team.key).values()
        .filter { $0.person == who }.reversed()
    }
  }
}
