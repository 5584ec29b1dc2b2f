import RosterStore
public import SelfRostering

/// Who a device shows itself to be.
public enum Presented: Hashable, Sendable {
  /// Someone who is signed in.
  case visit(Visit)
  /// Nobody: the secret is unknown, or its session ended, lay still too long or is too old.
  case unknown
  /// A secret that was replaced long ago: two devices have the same cookie. The session it was of is to be ended.
  case stolen(Visit)

  /// Someone who is signed in, `nil` for all others.
  public var visit: Visit? {
    if case .visit(let visit) = self { visit } else { nil }
  }
}

/// Someone who is signed in on a device.
public struct Visit: Hashable, Sendable {
  /// Who, as the accounts have it now.
  public let account: Account
  /// The number of the session.
  public let number: Int
  /// What has to be done about its secret.
  public let upkeep: Upkeep
  /// What the file has of the secret that was shown, and of the session's present one.
  let shown: String
  let present: String

  /// What has to be done about the secret of a session.
  public enum Upkeep: Hashable, Sendable {
    case nothing
    /// It is old enough to be renewed.
    case renewal
    /// It is seen for the first time, so that the one before has had its day.
    case settling
  }
}

extension Gate {
  /// Who is behind the secret of a cookie. It writes nothing.
  ///
  /// The secret before the present one is good for as long as nobody has shown the present one, for the answer that
  /// brought it may be lost on its way; and for ``SessionLimits/grace`` from then on, for what was asked before.
  public func visit(_ secret: String) throws -> Presented {
    guard let hash = Secret(text: secret)?.hash,
      let (session, account) = try store.read({ try $0.session(hash: hash) }),
      SessionLimits(for: account.role).allow(session, at: now)
    else { return .unknown }
    let visit = Visit(
      account: account, number: session.number, upkeep: upkeep(of: session, showing: hash),
      shown: hash, present: session.hash)
    let isOver = hash != session.hash && (session.former?.until.map { now >= $0 } ?? false)
    return isOver ? .stolen(visit) : .visit(visit)
  }

  private func upkeep(of session: WebSession, showing hash: String) -> Visit.Upkeep {
    let isUnsettled = session.former.map { $0.until == nil } ?? false
    let isPresent = hash == session.hash
    if now >= session.rotated + SessionLimits.renewal, isPresent || isUnsettled { return .renewal }
    return isPresent && isUnsettled ? .settling : .nothing
  }

  /// Gives a session another secret than the one that was shown, and notes that it was seen.
  ///
  /// - Returns: `nil` where another request has just done so: the device keeps what that one gave it.
  public func renew(_ visit: Visit) throws -> Secret? {
    let secret = Secret()
    let isRenewed = try store.writeSessions { _, sessions in
      try sessions.renew(
        visit.number, holding: visit.present, from: visit.shown, to: secret.hash, at: now)
    }
    return isRenewed ? secret : nil
  }

  /// Ends the day of the secret before the one that was shown.
  public func settle(_ visit: Visit) throws {
    try store.writeSessions { _, sessions in
      try sessions.settle(
        visit.number, holding: visit.present, formerUntil: now + SessionLimits.grace)
    }
  }

  /// The devices on which an account is signed in, the one seen last first.
  public func sessions(of account: String) throws -> [WebSession] {
    try store.read { reader in
      guard let role = try reader.find(account: account)?.value.role else { return [] }
      let limits = SessionLimits(for: role)
      return try reader.sessions(of: account).filter { limits.allow($0, at: now) }
    }
  }

  /// Signs an account out on one device.
  public func end(_ number: Int, of account: String) throws {
    try store.writeSessions { _, sessions in try sessions.end(number, of: account) }
  }

  /// Signs an account out on all devices.
  ///
  /// - Returns: how many there were.
  @discardableResult
  public func endAll(of account: String) throws -> Int {
    try store.writeSessions { _, sessions in try sessions.endAll(of: account) }
  }
}
