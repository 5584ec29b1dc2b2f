import RosterModel
import RosterStore
import SelfRostering

/// A team as it is chosen from a list.
public struct TeamName: Hashable, Sendable {
  /// Its code.
  public let code: String
  /// The location's name.
  public let location: String
}

extension Desk {
  /// The teams whose sums whoever asks may see, in order of code.
  ///
  /// - Throws: ``Refusal/notAllowed(_:_:may:)`` for a member.
  public func teams() throws -> [TeamName] {
    try store.read { reader in
      let account = try reader.account(asker.account).value
      try Rights.check(.seeSums, by: account, team: nil)
      return try reader.all(Team.self).values()
        .filter { Rights.allow(.seeSums, to: account, in: $0.code) }
        .map { TeamName(code: $0.code, location: $0.location) }
        .sorted { $0.code < $1.code }
    }
  }
}

extension Rights {
  /// Whether an account may do something in a team, for a person where it is about one.
  static func allow(
    _ action: Action, to account: Account, in team: String, person: PersonID? = nil
  ) -> Bool {
    do {
      try check(action, by: account, team: team, person: person)
      return true
    } catch {
      return false
    }
  }
}
