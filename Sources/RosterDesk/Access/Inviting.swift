import RosterModel
import RosterStore
public import SelfRostering

extension Desk {
  /// Invites someone: whoever brings the secret within so many hours becomes that account, once. An invitation that
  /// was open no longer works.
  ///
  /// A team leader invites the members of the own team, the planning office everyone.
  public func invite(_ name: String, hours: Int = 72) throws -> Receipt<Secret> {
    try change(.invite) { account, writer in
      let invitee = try writer.account(name, under: account, for: .invite)
      let secret = Secret()
      try writer.closeInvitation(of: invitee)
      try writer.add(
        Invitation(account: invitee.name, until: now + .hours(hours), hash: secret.hash))
      return secret
    }
  }

  /// Takes an invitation back.
  ///
  /// - Throws: ``StoreError/nothingChanged`` where there is none.
  public func withdrawInvitation(of name: String) throws -> Receipt<Account> {
    try change(.invite) { account, writer in
      let invitee = try writer.account(name, under: account, for: .invite)
      try writer.closeInvitation(of: invitee)
      return invitee
    }
  }

  /// Everyone whom whoever asks may invite, with the end of an invitation that is open (milliseconds since 1970 UTC).
  public func invitations() throws -> [(account: Account, until: Int?)] {
    try store.read { reader in
      let own = try reader.account(asker.account).value
      try Rights.check(.invite, by: own, team: nil)
      let open = try reader.all(Invitation.self).values().filter { $0.isOpen(at: now) }
      let ends = Dictionary(uniqueKeysWithValues: open.map { ($0.account, $0.until.milliseconds) })
      return try reader.accounts(under: own, for: .invite).map { ($0, ends[$0.name]) }
    }
  }

  /// The devices on which whoever asks is signed in, the one seen last first. Nobody sees those of others.
  public func sessions() throws -> [WebSession] {
    let name = try store.read { try $0.account(asker.account).value.name }
    return try Gate(store, at: now).sessions(of: name)
  }

  /// Signs an account out on all its devices: one's own, or for whom one may invite. It leaves nothing in the log.
  ///
  /// - Returns: how many there were.
  @discardableResult
  public func endSessions(of name: String) throws -> Int {
    try store.writeSessions { reader, sessions in
      let own = try reader.account(asker.account).value
      if name != own.name { _ = try reader.account(name, under: own, for: .endSessions) }
      return try sessions.endAll(of: name)
    }
  }
}

extension StoreReader {
  /// The account of a name, where someone may let it in or send it away. Of others only their own are told.
  fileprivate func account(
    _ name: String, under own: Account, for action: Action
  ) throws -> Account {
    try Rights.check(action, by: own, team: nil)
    guard let account = try find(account: name)?.value else {
      throw StoreError.unknown(
        .account, name, known: try accounts(under: own, for: action).map(\.name))
    }
    try Rights.check(action, by: own, over: account)
    return account
  }

  /// All accounts that someone may let in or send away.
  fileprivate func accounts(under own: Account, for action: Action) throws -> [Account] {
    try all(Account.self).values().filter { account in
      (try? Rights.check(action, by: own, over: account)) != nil
    }
  }
}

extension StoreWriter {
  fileprivate func closeInvitation(of account: Account) throws {
    for row in try all(Invitation.self) where row.value.account == account.name {
      try remove(row.key)
    }
  }
}
