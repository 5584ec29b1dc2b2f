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
  /// Whether its secret is old enough to be renewed.
  public let isDueToRotate: Bool
  let hash: String
}

extension Gate {
  /// Who is behind the secret of a cookie. It writes nothing.
  public func visit(_ secret: String) throws -> Presented {
    guard let hash = Secret(text: secret)?.hash,
      let (session, account) = try store.read({ try $0.session(hash: hash) }),
      SessionLimits(for: account.role).allow(session, at: now)
    else { return .unknown }
    let isPresent = session.hash == hash
    let visit = Visit(
      account: account, number: session.number,
      isDueToRotate: isPresent && now >= session.rotated + SessionLimits.renewal,
      hash: session.hash)
    let isGood = isPresent || session.former.map { now < $0.until } ?? false
    return isGood ? .visit(visit) : .stolen(visit)
  }

  /// Gives a session another secret, and notes that it was seen. The secret it had stays good for
  /// ``SessionLimits/grace``, for requests that are on their way.
  ///
  /// - Returns: `nil` where another request has just done so: the device keeps what that one gave it.
  public func renew(_ visit: Visit) throws -> Secret? {
    let secret = Secret()
    let former = WebSession.Former(hash: visit.hash, until: now + SessionLimits.grace)
    let isRenewed = try store.writeSessions { _, sessions in
      try sessions.renew(visit.number, from: former, to: secret.hash, at: now)
    }
    return isRenewed ? secret : nil
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
