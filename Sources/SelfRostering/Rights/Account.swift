public import RosterModel

/// What someone may do here.
public enum Role: String, Hashable, Sendable, CaseIterable {
  /// A member of a team: own wishes, own drafts, swaps.
  case member
  /// A team leader: the whole roster of the team.
  case leader = "team-leader"
  /// A manager: sums over teams, never who.
  case manager
  /// The planning office: all teams.
  case planner = "planning-office"
}

/// Someone who uses the store.
public struct Account: Hashable, Sendable {
  /// The name to sign in with, unique; no real name.
  public var name: String
  /// What they may do.
  public var role: Role
  /// Who they are on the roster, for a member.
  public var person: PersonID?
  /// The team they belong to, for a member and a team leader.
  public var team: String?

  /// An account.
  public init(name: String, role: Role, person: PersonID? = nil, team: String? = nil) {
    self.name = name
    self.role = role
    self.person = person
    self.team = team
  }
}
