/// What became of a change someone made to their own roster.
public enum Drafted: Hashable, Sendable {
  /// It is part of the roster.
  case taken(RosterEffect)
  /// It makes the team's roster worse and waits: the number of the request.
  case asked(RosterEffect, request: Int)
}

/// What became of a request.
public struct RequestOutcome: Sendable {
  /// Its number.
  public let number: Int
  /// The request as it stands.
  public let request: ChangeRequest
  /// What it does or did; `nil` while an offer has no taker, or where it is about a wish.
  public let effect: RosterEffect?

  /// With all its fields.
  public init(
    number: Int,
    request: ChangeRequest,
    effect: RosterEffect?
  ) {
    self.number = number
    self.request = request
    self.effect = effect
  }
}

/// A roster that was made known.
public struct Publication: Hashable, Sendable {
  /// The version.
  public let version: RosterVersion
  /// What changed since the version before it.
  public let changes: [CellChange]

  /// With all its fields.
  public init(
    version: RosterVersion,
    changes: [CellChange]
  ) {
    self.version = version
    self.changes = changes
  }
}

/// A request and its number.
public struct NumberedRequest: Hashable, Sendable {
  /// The number.
  public let number: Int
  /// The request.
  public let request: ChangeRequest

  /// A request and its number.
  public init(number: Int, request: ChangeRequest) {
    self.number = number
    self.request = request
  }
}
