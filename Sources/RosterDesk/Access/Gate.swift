public import RosterStore
public import SelfRostering

/// What happens before it is known who asks: invitations, sessions and calendar feeds, by their secrets.
///
/// ```swift
/// let gate = Gate(store, at: now)
/// guard case .visit(let visit) = try gate.visit(cookie) else { return signIn }
/// let desk = Desk(store, for: Asker(account: visit.account.name), at: now)
/// ```
/// No answer tells an unknown secret from one that is used or over.
public struct Gate: Sendable {
  let store: RosterStore
  let now: Moment

  /// The gate of a file, at a moment.
  public init(_ store: RosterStore, at now: Moment) {
    self.store = store
    self.now = now
  }

  /// Whom a secret invites, without using it; `nil` where it is unknown, used or over.
  public func account(invitedBy secret: String) throws -> Account? {
    guard let hash = Secret(text: secret)?.hash else { return nil }
    return try store.read { try invited(by: hash, $0)?.account.value }
  }

  /// Uses an invitation up and signs its account in on a device. Of two who come with the same one, one gets in.
  ///
  /// - Returns: `nil` where the secret is unknown, used or over.
  public func enter(_ secret: String, device: String) throws -> Entered? {
    guard let hash = Secret(text: secret)?.hash, let account = try account(invitedBy: secret)
    else { return nil }
    let heading = LogHeading(
      account: account.name, role: account.role.rawValue, action: Action.enter.rawValue)
    do {
      return try store.write(heading, at: now.milliseconds) { writer in
        guard let (invitation, account) = try invited(by: hash, writer) else {
          throw StoreError.nothingChanged
        }
        try writer.remove(invitation.key)
        return try start(account, device, writer.sessions)
      }.value
    } catch StoreError.nothingChanged {
      return nil
    }
  }

  /// Signs an account in on a device, where something else has shown who it is.
  ///
  /// - Throws: ``StoreError/unknown(_:_:known:)`` for an account that is not there; no others are told.
  public func start(for name: String, device: String) throws -> Entered {
    try store.writeSessions { reader, sessions in
      guard let account = try reader.find(account: name) else {
        throw StoreError.unknown(.account, name, known: [])
      }
      return try start(account, device, sessions)
    }
  }

  /// Whose calendar a secret shows, `nil` where it is unknown.
  public func feed(_ secret: String) throws -> Account? {
    guard let hash = Secret(text: secret)?.hash else { return nil }
    return try store.read { reader in
      guard let feed = try reader.feed(hash: hash) else { return nil }
      return try reader.find(account: feed.value.account)?.value
    }
  }

  private func invited(
    by hash: String, _ reader: StoreReader
  ) throws -> (invitation: Kept<Invitation>, account: Kept<Account>)? {
    guard let found = try reader.invitation(hash: hash), found.value.isOpen(at: now),
      let account = try reader.find(account: found.value.account)
    else { return nil }
    return (found, account)
  }

  private func start(
    _ account: Kept<Account>, _ device: String, _ sessions: SessionWriter
  ) throws -> Entered {
    try sessions.removeOver(.longest, at: now)
    let secret = Secret()
    let number = try sessions.add(
      of: account.key, device: String(device.prefix(Self.longestDevice)), at: now,
      hash: secret.hash)
    return Entered(secret: secret, account: account.value, number: number)
  }

  /// Letters of the name of a device that are kept.
  private static let longestDevice = 60
}

/// Someone who has just signed in.
public struct Entered: Hashable, Sendable {
  /// What the device shows from now on.
  public let secret: Secret
  /// Who it is.
  public let account: Account
  /// The number of the session.
  public let number: Int
}
