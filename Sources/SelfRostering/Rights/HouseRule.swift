public import RosterModel

/// A rule a team made for itself: what, by whom it was agreed, and when.
public struct HouseRule: Hashable, Sendable {
  /// Which.
  public var name: Name
  /// Its value: a number, or 0 and 1 for off and on.
  public var value: Int
  /// By whom it was agreed: a body, such as the works council or the team.
  public var agreedBy: String
  /// When.
  public var agreedOn: CivilDate?

  /// A house rule.
  public init(name: Name, value: Int, agreedBy: String, agreedOn: CivilDate? = nil) {
    self.name = name
    self.value = value
    self.agreedBy = agreedBy
    self.agreedOn = agreedOn
  }

  /// The rules a team can make.
  public enum Name: String, Hashable, Sendable, CaseIterable {
    /// Jokers per person and period.
    case jokers
    /// A swap all parties agree to, and that breaks nothing, needs no leader.
    case autoApprove = "auto-approve"
    /// Points for each shift that someone fills for the team (``Help``); seen by oneself alone, off unless agreed on.
    case helpPoints = "help-points"
    /// What a night, an evening, a weekend, a holiday and a refused wish weigh in the load of who is served least.
    case fairNights = "fair-nights"
    case fairEvenings = "fair-evenings"
    case fairWeekends = "fair-weekends"
    case fairHolidays = "fair-holidays"
    case fairWishes = "fair-wishes"
    /// Months after which someone who has left may be forgotten.
    case retention = "retention-months"
    /// The most people per level that may be on leave at once, where the need does not say.
    case summerTurns = "summer-turns"
    /// Days within which a request for leave is decided on.
    case leaveTerm = "leave-decide-days"
    /// Years of which points of earlier rounds of leave count.
    case leaveMemory = "leave-memory-years"

    /// What holds where nothing was agreed.
    public var standard: Int {
      switch self {
      case .jokers: 4
      case .autoApprove, .helpPoints, .summerTurns: 0
      case .fairNights, .fairWeekends, .fairHolidays: 3
      case .fairEvenings: 1
      case .fairWishes: 2
      case .retention: 24
      case .leaveTerm: 14
      case .leaveMemory: 3
      }
    }
  }
}

/// The rules of a team: those it made, and the standard ones.
public struct HouseRules: Hashable, Sendable {
  private var made: [HouseRule.Name: HouseRule] = [:]

  /// With the rules a team made.
  public init(_ rules: [HouseRule] = []) { for rule in rules { made[rule.name] = rule } }

  /// The value that holds.
  public subscript(name: HouseRule.Name) -> Int { made[name]?.value ?? name.standard }

  /// Whether a rule is on.
  public func isOn(_ name: HouseRule.Name) -> Bool { self[name] != 0 }

  /// The rule as it was agreed, or `nil` where the standard holds.
  public func agreed(_ name: HouseRule.Name) -> HouseRule? { made[name] }
}
