public import RosterModel

/// Who does something, and why: what an entry of the log says before it says what changed.
public struct LogHeading: Hashable, Sendable {
  /// The account.
  public var account: String
  /// Its role at the time.
  public var role: String
  /// The command.
  public var action: String
  /// The reason given.
  public var why: String?

  /// A heading.
  public init(account: String, role: String, action: String, why: String? = nil) {
    self.account = account
    self.role = role
    self.action = action
    self.why = why
  }
}

/// An entry of the log.
public struct LogEntry: Hashable, Sendable {
  /// Its number: 1, 2, 3 ...
  public var number: Int
  /// When, in milliseconds since 1970 UTC.
  public var at: Int
  /// Who did what, and why.
  public var heading: LogHeading
  /// The entry it takes back.
  public var undoes: Int?
  /// What changed, in order.
  public var changes: [LogChange]

  /// An entry.
  public init(
    number: Int, at: Int, heading: LogHeading, undoes: Int? = nil, changes: [LogChange] = []
  ) {
    self.number = number
    self.at = at
    self.heading = heading
    self.undoes = undoes
    self.changes = changes
  }

  /// When, on the clock in the Netherlands.
  public var time: LocalTime { AmsterdamClock.local(Instant(minute: at / 60_000)) }
}

/// One row before and after.
public struct LogChange: Hashable, Sendable {
  /// The table.
  public var table: String
  /// The row's number.
  public var row: Int
  /// Its columns before, `nil` where it was not there.
  public var before: [String: String]?
  /// Its columns after, `nil` where it is gone.
  public var after: [String: String]?

  /// A row before and after.
  public init(
    table: String, row: Int, before: [String: String]? = nil, after: [String: String]? = nil
  ) {
    self.table = table
    self.row = row
    self.before = before
    self.after = after
  }
}
