import RosterModel
import RosterStore
public import SelfRostering

extension Desk {
  /// A team's roster as it stands, to be printed. It hangs on a wall, so it never says why someone is away, whoever
  /// asks; a member has nobody else's wishes and findings marked. A week names its own period where none is named.
  ///
  /// - Throws: ``Refusal/outside(_:_:)`` for a week that is not in the period named, ``Refusal/unknown(_:_:known:)``
  ///   for one that is in none.
  public func printed(
    _ extent: PrintedRoster.Extent, at place: Place
  ) throws -> PrintedRoster {
    try look(.seeTeam, at: place.holding(extent)) { desk in
      PrintedRoster(
        roster: SharedRoster(try desk.judgedBoard(), for: desk.account),
        state: try desk.printedState(), mondays: try desk.mondays(of: extent),
        isWhole: extent == .all, made: now)
    }
  }
}

extension Place {
  /// The place of the week to print, where no period is named.
  fileprivate func holding(_ extent: PrintedRoster.Extent) -> Place {
    guard date == nil, case .week(let day) = extent else { return self }
    return Place(team: team, date: day)
  }
}

extension TeamDesk {
  fileprivate func mondays(of extent: PrintedRoster.Extent) throws -> [CivilDate] {
    let period = self.period.value.period
    switch extent {
    case .all: return (0..<period.weeks).map { period.start + 7 * $0 }
    case .week(let day?):
      try date(day)
      return [day.monday]
    case .week(nil):
      let today = now.local.date
      return [period.contains(today) ? today.monday : period.start]
    }
  }

  fileprivate func printedState() throws -> PrintedRoster.State {
    guard let day = period.value.published else { return .draft }
    let version = try reader.all(RosterVersion.self, of: period.key).values().last
    let made = try version.map { try reader.roster(of: period.key, asOf: $0.entry) }
    let changes = try made?.changes(to: ownRoster()) ?? []
    return .published(on: day, version: version, isChanged: !changes.isEmpty)
  }
}
