public import RosterModel

/// What granting leave does to a roster that stands.
public struct LeaveEffect: Hashable, Sendable {
  /// Cells that are emptied, with what that does: which shifts become open, hours with the leave counted.
  public let roster: RosterEffect
  /// Pinned work on days of the leave, which stays until someone moves it.
  public let staying: [Assignment]

  /// Shifts that become open, by date.
  public var opened: [RosterEffect.Cover] { roster.cover.filter { $0.open.difference > 0 } }
}

extension RosterBoard {
  /// What granting leave would do: everything unpinned of those people on those days goes, and the leave counts.
  ///
  /// - Returns: `nil` where they have no work on those days.
  public func effect(granting leave: [Leave]) -> LeaveEffect? {
    let away = roster.assignments.filter { assignment in
      leave.contains { $0.person == assignment.person && $0.blocks(assignment.date) }
    }
    guard !away.isEmpty else { return nil }
    var granted = scenario
    granted.leave += leave
    granted.roster = roster
    var changed = RosterBoard(granted, cover: cover)
    let kept = roster.assignments.filter { $0.isPinned || !away.contains($0) }
    let changes = roster.changes(to: Roster(kept))
    let touched = changed.apply(changes)
    return LeaveEffect(
      roster: effect(
        of: changes, on: Set(leave.map(\.person)), judging: touched, to: changed),
      staying: away.filter(\.isPinned))
  }
}
