import RosterStore
public import SelfRostering

extension Desk {
  /// Makes the calendar feed of whoever asks: a calendar that has its secret sees their shifts, and nothing else. One
  /// that was there no longer works.
  ///
  /// - Throws: ``Refusal/notYours(_:may:)`` for an account that is nobody on a roster.
  public func feed() throws -> Receipt<Secret> {
    try change(.feed) { account, writer in
      guard account.person != nil else { throw Refusal.notYours(.feed, may: []) }
      let secret = Secret()
      try writer.closeFeed(of: account)
      try writer.add(CalendarFeed(account: account.name, made: now, hash: secret.hash))
      return secret
    }
  }

  /// Closes the calendar feed of whoever asks.
  ///
  /// - Throws: ``StoreError/nothingChanged`` where there is none.
  @discardableResult
  public func closeFeed() throws -> Receipt<Account> {
    try change(.feed) { account, writer in
      try writer.closeFeed(of: account)
      return account
    }
  }

  /// Whether whoever asks has a calendar feed.
  public func hasFeed() throws -> Bool {
    try store.read { reader in
      let own = try reader.account(asker.account).value
      return try reader.all(CalendarFeed.self).contains { $0.value.account == own.name }
    }
  }
}

extension StoreWriter {
  fileprivate func closeFeed(of account: Account) throws {
    for row in try all(CalendarFeed.self) where row.value.account == account.name {
      try remove(row.key)
    }
  }
}
