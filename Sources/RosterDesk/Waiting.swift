public import RosterModel
import RosterStore
import SelfRostering

/// What waits on the members of a team, and on the calendar.
public struct Waiting: Hashable, Sendable {
  /// How many on the team handed in no wish for the period.
  public let withoutWishes: Int
  /// How many are on the team.
  public let members: Int
  /// Mondays of weeks of a published roster that are over and not closed, the first first.
  public let weeksToClose: [CivilDate]
}

extension Desk {
  /// What waits on the members of a team, and which weeks are to be closed. Who handed in nothing is not told.
  public func waiting(at place: Place) throws -> Waiting {
    try look(.decideLeave, at: place) { desk in
      let people = try desk.scenario().people.map(\.id)
      let wishing = Set(try desk.scenario().wishes.map(\.person))
      let closed = try desk.reader.closedWeeks(of: desk.team.key)
      let today = desk.now.local.date
      let mondays = try desk.reader.all(RosterPeriod.self, of: desk.team.key).values()
        .filter { $0.published != nil }.map(\.period)
        .flatMap { period in (0..<period.weeks).map { period.start + 7 * $0 } }
      return Waiting(
        withoutWishes: people.count { !wishing.contains($0) }, members: people.count,
        weeksToClose: mondays.filter { $0 + 7 <= today && !closed.contains($0) }.sorted())
    }
  }
}
