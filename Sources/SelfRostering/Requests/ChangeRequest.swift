public import RosterModel

/// A change of a published or shared roster that waits for others: a swap, an open shift, a change that makes the
/// team's roster worse, a late wish.
public struct ChangeRequest: Hashable, Sendable, Codable {
  /// What it is.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// A duty offered to colleagues, with or without another in return.
    case swap
    /// An open shift someone would take.
    case take
    /// A change of one's own roster that makes the team's worse.
    case improve
    /// A wish that came after the deadline.
    case wish
  }

  /// Where it stands.
  public enum State: String, Hashable, Sendable, Codable, CaseIterable {
    /// Colleagues may accept.
    case offered
    /// All parties agree; the leader decides.
    case waiting
    /// Done; part of the roster.
    case done
    /// Refused by a party or the leader.
    case refused
    /// Taken back by who asked.
    case withdrawn

    /// Whether anything can still come of it.
    public var isOpen: Bool { self == .offered || self == .waiting }
  }

  /// What it is.
  public var kind: Kind
  /// Who asks.
  public var by: PersonID
  /// The cells that would change; of an offer only the cell offered.
  public var changes: [CellChange]
  /// The wish it is about.
  public var wish: Wish?
  /// Who must agree besides who asks.
  public var parties: [PersonID]
  /// Who of them agreed.
  public var agreed: [PersonID]
  /// Where it stands.
  public var state: State
  /// The reason of the last decision.
  public var reason: String?

  /// A request.
  public init(
    kind: Kind, by: PersonID, changes: [CellChange] = [], wish: Wish? = nil,
    parties: [PersonID] = [],
    agreed: [PersonID] = [], state: State, reason: String? = nil
  ) {
    self.kind = kind
    self.by = by
    self.changes = changes
    self.wish = wish
    self.parties = parties
    self.agreed = agreed
    self.state = state
    self.reason = reason
  }

  /// Whether it waits for someone's answer.
  public func asks(_ person: PersonID) -> Bool {
    state == .offered && parties.contains(person) && !agreed.contains(person)
  }

  /// Whether it is a duty that a colleague offers to everyone.
  public func isOffered(to person: PersonID) -> Bool {
    kind == .swap && state == .offered && parties.isEmpty && by != person
  }
}
