public import RosterModel
import RosterStore
public import SelfRostering

extension Desk {
  /// A team's roster to be worked on, with everyone judged.
  public func grid(at place: Place) throws -> GridView {
    try look(.exportTeam, at: place) { desk in
      GridView(
        try desk.judgedBoard(), phase: desk.phase, lastEntry: try desk.reader.lastEntry)
    }
  }

  /// Gives someone this shift on a date and no other, or none, as far as the cell does not hold just that.
  ///
  /// - Returns: `nil` where it does.
  public func edit(
    _ person: PersonID, on date: CivilDate, to shift: ShiftCode?, at place: Place
  ) throws -> Adjustment.Edit? {
    try look(.seeTeam, at: place) { desk in
      let now = try desk.board().roster.codes(of: person, on: date)
      guard let shift else { return now.isEmpty ? nil : .unassign(person, date, nil) }
      if now.isEmpty { return .assign(person, date, shift) }
      return now == [shift] ? nil : .move(person, from: date, to: date, as: shift)
    }
  }

  /// What whoever asks changed last by hand and did not take back yet, the last first.
  public func ownChanges(last count: Int) throws -> [LogEntry] {
    try store.read { reader in
      let own = try reader.account(asker.account).value
      try Rights.check(.seeLog, by: own, team: own.team)
      let actions: [Action] = [.assign, .pin]
      return try reader.log(by: own.name, actions: actions.map(\.rawValue), last: count)
    }
  }
}
