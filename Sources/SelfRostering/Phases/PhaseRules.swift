public import RosterModel

extension Phase {
  /// The phase without what it carries.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case need, fixed, own, team, open, final, published, past
  }

  /// Which phase it is.
  public var kind: Kind {
    switch self {
    case .need: .need
    case .fixed: .fixed
    case .own: .own
    case .team: .team
    case .open: .open
    case .final: .final
    case .published: .published
    case .past: .past
    }
  }
}

extension Action {
  /// The phases it belongs in; all where the phase does not matter.
  public var phases: Set<Phase.Kind> {
    switch self {
    case .fixNeed: [.need, .fixed]
    case .setCalendar: [.need, .fixed, .own, .team, .open, .final]
    // Late wishes wait for the leader.
    case .wish, .decideWish: [.own, .team, .open, .final]
    case .draft: [.own]
    case .improve: [.team]
    case .take: [.open, .final, .published]
    case .offer, .accept, .decideRequest: [.team, .open, .final, .published]
    case .assign, .planTime, .pin: [.fixed, .own, .team, .open, .final, .published]
    case .propose: [.team, .open, .final]
    case .publish: [.open, .final, .published]
    case .absent, .changeMix: [.open, .final, .published]
    case .record, .closeWeek: [.published, .past]
    default: Set(Phase.Kind.allCases)
    }
  }
}

extension RosterPeriod {
  /// Whether an action belongs in the phase of a moment.
  ///
  /// - Throws: ``Refusal/wrongPhase(_:now:opens:)`` with the moment it will, where one is still to come.
  public func check(_ action: Action, at now: LocalTime) throws(Refusal) {
    let phase = phase(at: now)
    guard !action.phases.contains(phase.kind) else { return }
    throw .wrongPhase(action, now: phase, opens: opening(of: action, after: now))
  }

  /// The next moment at which a phase begins that an action belongs in; publication and the end of the period are
  /// not on the calendar but follow.
  private func opening(of action: Action, after now: LocalTime) -> LocalTime? {
    guard phase(at: now).kind != .past else { return nil }
    let steps = PhaseCalendar.Step.allCases.filter { calendar[$0] > now && published == nil }
    if let step = steps.first(where: { action.phases.contains($0.phase) }) { return calendar[step] }
    return action.phases.contains(.past) ? LocalTime(period.end + 1, minute: 0) : nil
  }
}

extension PhaseCalendar.Step {
  /// The phase that begins with it.
  public var phase: Phase.Kind {
    switch self {
    case .fixed: .fixed
    case .own: .own
    case .team: .team
    case .openToOwn, .openToPool, .openToHired: .open
    case .final: .final
    }
  }
}
