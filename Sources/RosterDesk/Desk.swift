public import RosterModel
public import RosterStore
public import SelfRostering

/// Where everything that is asked of a store is done: the one place in which an account, its rights, the phase, the
/// clock, the roster and the log meet.
///
/// ```swift
/// let desk = Desk(store, for: Asker(account: "leider"), at: now)
/// try desk.adjust([change], .init(place: place))
/// ```
/// Each thing asked is one transaction: what is decided is decided on what it then reads.
public struct Desk: Sendable {
  /// The file.
  public let store: RosterStore
  /// Who asks.
  public let asker: Asker
  /// When.
  public let now: Moment
  private let boards: BoardCache?

  /// A desk for someone, at a moment; with rosters of the same store that were laid out before.
  public init(
    _ store: RosterStore, for asker: Asker, at now: Moment, boards: BoardCache? = nil
  ) {
    self.store = store
    self.asker = asker
    self.now = now
    self.boards = boards
  }

  /// A team's period before whoever asks.
  func desk(_ reader: StoreReader, at place: Place) throws -> TeamDesk {
    try TeamDesk(reader, asker: asker, place: place, now: now, boards: boards)
  }
}

/// Who asks, and why.
public struct Asker: Hashable, Sendable {
  /// The name of the account.
  public var account: String
  /// The reason, where one is given.
  public var why: String?
  /// The last entry of the log that was looked at: what others changed since at the same places stops the change.
  public var since: Int?

  /// Someone who asks.
  public init(account: String, why: String? = nil, since: Int? = nil) {
    self.account = account
    self.why = why
    self.since = since
  }
}

/// A team and one of its periods, as far as they are named.
public struct Place: Hashable, Sendable {
  /// The team's code; that of the account, or the only one, where it is left out.
  public var team: String?
  /// A day of the period; the first that is not over where it is left out.
  public var date: CivilDate?

  /// A place.
  public init(team: String? = nil, date: CivilDate? = nil) {
    self.team = team
    self.date = date
  }
}

/// Whom something is about.
enum Subject {
  /// Nobody in particular.
  case team
  /// A member: the one named, or whoever asks.
  case member(PersonID?)
}

/// What a change left behind.
public struct Receipt<Value> {
  /// The number of its entry in the log.
  public let entry: Int
  /// What there is to say of it.
  public let value: Value
}

extension Desk {
  /// Reads something about a team's period.
  func look<Value>(
    _ action: Action, at place: Place, about subject: Subject = .team,
    _ body: (TeamDesk) throws -> Value
  ) throws -> Value {
    try store.read { reader in
      let desk = try desk(reader, at: place)
      try desk.check(action, about: subject)
      return try body(desk)
    }
  }

  /// Changes something about a team's period.
  func change<Value>(
    _ action: Action, at place: Place, about subject: Subject = .team,
    _ body: (TeamDesk, StoreWriter) throws -> Value
  ) throws -> Receipt<Value> {
    let role = try store.read { try $0.account(asker.account).value.role }
    let recorded = try store.write(heading(action, role), since: asker.since, at: now.milliseconds)
    { writer in
      let desk = try desk(writer, at: place)
      try desk.check(action, about: subject)
      return try body(desk, writer)
    }
    return Receipt(entry: recorded.entry, value: recorded.value)
  }

  /// Changes something of the organisation.
  func change<Value>(
    _ action: Action, _ body: (Account, StoreWriter) throws -> Value
  ) throws -> Receipt<Value> {
    let account = try store.read { try $0.account(asker.account).value }
    let recorded = try store.write(
      heading(action, account.role), since: asker.since, at: now.milliseconds
    ) { writer in
      try Rights.check(action, by: account, team: nil)
      return try body(account, writer)
    }
    return Receipt(entry: recorded.entry, value: recorded.value)
  }

  /// What the log says of whoever asks, in a role.
  func heading(_ action: Action, _ role: Role) -> LogHeading {
    LogHeading(
      account: asker.account, role: role.rawValue, action: action.rawValue, why: asker.why)
  }
}
