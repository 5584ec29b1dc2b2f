public import RosterModel

/// Who may do what: the one place that says so, for the command and the web alike.
public enum Rights {
  /// How far someone's right to an action reaches.
  public enum Reach: Hashable, Sendable {
    /// For oneself, for one's own team, for every team.
    case own, team, all
  }

  /// What each role may do.
  ///
  /// A member: own wishes, drafts, swaps and leave, and the team's grid without reasons of absence. A team leader:
  /// all of the own team, also in a member's name. The planning office: all of every team. A manager: sums. Points for
  /// helping are one's own, whatever the role.
  public static func reach(of action: Action, for role: Role) -> Reach? {
    switch (role, action) {
    case (_, .seePoints), (_, .enter), (_, .feed): .own
    case (.planner, _): .all
    case (.manager, .seeSums): .all
    case (.manager, _): nil
    case (_, .importTeam), (_, .addAccount), (_, .payroll), (_, .forget), (_, .openPeriod),
      (_, .importRows):
      nil
    case (.leader, .exportPerson): .own
    case (.leader, _): .team
    case (.member, .seeTeam): .team
    case (.member, .wish), (.member, .draft), (.member, .improve), (.member, .consent),
      (.member, .askLeave), (.member, .offer), (.member, .accept), (.member, .take),
      (.member, .exportPerson), (.member, .undo):
      .own
    case (.member, _): nil
    }
  }

  /// Roles that may do something for anyone but themselves.
  public static func roles(for action: Action) -> [Role] {
    Role.allCases.filter { role in reach(of: action, for: role).map { $0 != .own } ?? false }
  }

  /// Whether an account may do something with another one: whoever leads a team with its members, whoever may do it
  /// for all teams with all.
  ///
  /// - Throws: as ``check(_:by:team:person:)``.
  public static func check(
    _ action: Action, by account: Account, over other: Account
  ) throws(Refusal) {
    try check(action, by: account, team: other.team)
    guard reach(of: action, for: account.role) == .all || other.role == .member else {
      throw .notYours(action, may: Role.allCases.filter { reach(of: action, for: $0) == .all })
    }
  }

  /// Whether an account may do something in a team, for a person where it is about one.
  ///
  /// - Throws: ``Refusal/notAllowed(_:_:may:)`` where the role may not at all, ``Refusal/notYours(_:may:)`` where it may for others.
  public static func check(
    _ action: Action, by account: Account, team: String?, person: PersonID? = nil
  ) throws(Refusal) {
    let may = roles(for: action)
    switch reach(of: action, for: account.role) {
    case nil: throw .notAllowed(action, account.role, may: may)
    case .all: return
    case .team: if team != nil, team != account.team { throw .notYours(action, may: may) }
    case .own:
      guard team == nil || team == account.team, person == nil || person == account.person else {
        throw .notYours(action, may: may)
      }
    }
  }
}
