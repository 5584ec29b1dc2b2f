public import SelfRostering

// Ways in that are logged; sessions are not (`SessionWriter`).

extension Invitation: Storable {
  /// Where it is kept.
  public static let table = "invitation"
  /// To what it belongs.
  public static let owner = StoredOwner.organisation

  /// Reads a row.
  public init(_ row: StoredRow) throws {
    self.init(
      account: try row.account(), until: Moment(milliseconds: try row("until")),
      hash: try row("hash"))
  }

  /// Writes a row.
  public func write(to row: inout StoredRow.Writing) throws {
    try row.setAccount(account)
    row.set("until", until.milliseconds)
    row.set("hash", hash)
  }
}

extension CalendarFeed: Storable {
  /// Where it is kept.
  public static let table = "feed"
  /// To what it belongs.
  public static let owner = StoredOwner.organisation

  /// Reads a row.
  public init(_ row: StoredRow) throws {
    self.init(
      account: try row.account(), made: Moment(milliseconds: try row("made")),
      hash: try row("hash"))
  }

  /// Writes a row.
  public func write(to row: inout StoredRow.Writing) throws {
    try row.setAccount(account)
    row.set("made", made.milliseconds)
    row.set("hash", hash)
  }
}
