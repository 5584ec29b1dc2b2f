public import RosterModel

/// All that is held on someone, for them: what they may ask of whoever keeps it (AVG 15, 20).
///
/// Of other people it says no more than that it was a colleague (AVG 15(4)).
public struct PersonFile: Hashable, Sendable {
  /// The person.
  public var person: Person
  /// Teams they belong to, or did.
  public var memberships: [Placed<TeamMember>] = []
  /// Contracts.
  public var contracts: [Contract] = []
  /// States that change what they count for.
  public var statuses: [PersonStatus] = []
  /// Recorded consents.
  public var consents: [Consent] = []
  /// Recorded decisions on shorter rests.
  public var overrides: [RuleOverride] = []
  /// When they can work.
  public var availability: [Availability] = []
  /// Days away.
  public var leave: [Leave] = []
  /// Running counts.
  public var counters: [Counter] = []
  /// Wishes of all periods.
  public var wishes: [Placed<Wish>] = []
  /// Wishes that hold in every period.
  public var standingWishes: [StandingWish] = []
  /// Shifts on the rosters of all periods.
  public var assignments: [Placed<Assignment>] = []
  /// Shifts worked.
  public var worked: [Placed<HistoryEntry>] = []
  /// Requests they made or are asked in.
  public var requests: [Placed<ChangeRequest>] = []
  /// Accounts.
  public var accounts: [Account] = []
  /// Invitations of those that were not used.
  public var invitations: [Invitation] = []
  /// Calendar feeds of those.
  public var feeds: [CalendarFeed] = []
  /// Devices on which those are signed in.
  public var sessions: [WebSession] = []
  /// Rows of other tables, each by its columns.
  public var further: [FurtherRow] = []
  /// Entries of the log that they made, and those that changed something about them, with only those changes.
  public var log: [LogEntry] = []

  /// The file of a person, with nothing in it yet.
  public init(person: Person) { self.person = person }

  /// Something that stands in a team, and in a period where it has one.
  public struct Placed<Value: Hashable & Sendable>: Hashable, Sendable {
    /// The team's code.
    public var team: String
    /// The first day of the period.
    public var period: CivilDate?
    /// The number of its row.
    public var number: Int
    /// What it is.
    public var value: Value

    /// Something in its place.
    public init(team: String, period: CivilDate? = nil, number: Int, value: Value) {
      self.team = team
      self.period = period
      self.number = number
      self.value = value
    }
  }

  /// A row of a table that has no place of its own here.
  public struct FurtherRow: Hashable, Sendable {
    /// The table.
    public var table: String
    /// Its columns.
    public var columns: [String: String]

    /// A row.
    public init(table: String, columns: [String: String]) {
      self.table = table
      self.columns = columns
    }
  }

  /// What stands for other people.
  public static let colleague = "colleague"
}
