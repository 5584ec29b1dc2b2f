public import LabourRules
public import RosterModel

/// What another system, such as the one that holds care files or contracts, has of a team.
public struct CareFileRows: Hashable, Sendable {
  /// People; empty where the export has none.
  public var people: [Person]
  /// Contracts; empty where the export has none.
  public var contracts: [Contract]
  /// Who works what, in the past and to come.
  public var roster: [Assignment]

  /// Rows of another system.
  public init(people: [Person] = [], contracts: [Contract] = [], roster: [Assignment] = []) {
    self.people = people
    self.contracts = contracts
    self.roster = roster
  }
}

/// What became of the rows of another system.
public struct CareFileReport: Hashable, Sendable {
  /// People added to the team, each with an account.
  public var added: [PersonID] = []
  /// People of the team of whom something changed.
  public var changed: [PersonID] = []
  /// People of the team who are as they were.
  public var same = 0
  /// People who belong to another team, and are left alone.
  public var elsewhere: [PersonID] = []
  /// People on the team whom the export does not name. Nobody is taken off a team by an export.
  public var unnamed: [PersonID] = []
  /// Lines of contract.
  public var contracts = Lines()
  /// Rows of the roster, by what became of them; kinds without rows are not there.
  public var roster: [RowFate: Int] = [:]
  /// What the judge finds of law and consent because of duties that were added.
  public var findings: [Finding] = []

  /// Nothing yet.
  public init() {}

  /// Lines that came, changed, went and stayed.
  public struct Lines: Hashable, Sendable {
    /// New lines.
    public var added = 0
    /// Lines with something else in them.
    public var changed = 0
    /// Lines the export has others for.
    public var removed = 0
    /// Lines that are as they were.
    public var same = 0

    /// No lines.
    public init() {}
  }

  /// What becomes of a row of the roster.
  public enum RowFate: String, Hashable, Sendable, CaseIterable {
    /// Worked before any period there is: history.
    case history
    /// Worked in a period without being planned: recorded as worked.
    case realised
    /// To come, in a period that is still being made: a duty that is not pinned.
    case assigned
    /// There already.
    case same
    /// In a closed week: left alone.
    case closed
    /// In a phase in which no export changes the roster: left alone.
    case notNow = "not-now"
    /// To come, in no period: left alone.
    case outside
    /// Of someone who is not of this team: left alone.
    case stranger
  }
}
