public import Planning
public import RosterModel

/// How one person stands beside their fair share of the team: nights, evenings, weekends, holidays, hours and wishes.
public struct OwnShare: Hashable, Sendable {
  /// Nights, evenings, weekends and holidays, with the pro-rata share.
  public let load: RosterAccounts.Load
  /// Hours against the contract.
  public let hours: RosterAccounts.Hours
  /// Their wishes; `nil` where they have none.
  public let wishes: RosterAccounts.Wishes?
  /// The share of all wishes of the team that is honoured, 0 to 1; `nil` where fewer than ``fewest`` colleagues have
  /// any, as it would tell of theirs.
  public let teamHonoured: Double?

  /// The fewest colleagues whose wishes are told of together.
  public static let fewest = 3

  /// How someone stands, by what the roster holds; `nil` for who is not on the team.
  public init?(_ accounts: RosterAccounts, of person: PersonID) {
    guard let load = accounts.load.first(where: { $0.person == person }),
      let hours = accounts.hours.first(where: { $0.person == person })
    else { return nil }
    self.load = load
    self.hours = hours
    wishes = accounts.wishes.first { $0.person == person }
    let count = accounts.wishes.reduce(0) { $0 + $1.count }
    let others = accounts.wishes.count { $0.person != person }
    teamHonoured =
      others < Self.fewest
      ? nil : Double(accounts.wishes.reduce(0) { $0 + $1.honoured }) / Double(count)
  }
}
