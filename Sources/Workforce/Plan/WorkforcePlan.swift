public import RosterModel

/// What a workforce program is to find.
public enum WorkforceGoal: Hashable, Sendable {
  /// All need met where that can be, at least cost: first the fewest hours short, then the fewest euro.
  case cost
  /// The fewest hours short at no more than so many euro over all months, then the fewest euro.
  case gap(budget: Double)
}

/// The optimum of a workforce program.
public struct WorkforcePlan: Hashable, Sendable {
  /// What was sought.
  public var goal: WorkforceGoal
  /// The months, as in the case.
  public var months: [MonthPlan]
  /// No plan is short of fewer hours (by duality, to rounding). Equal to ``hoursShort``: a proof.
  public var hoursShortAtLeast: Double
  /// Of plans as little short, none costs less (by duality, to rounding).
  public var costAtLeast: Double
  /// What one more needed hour is worth in a month, by the duals of the program.
  public var prices: [HourPrice]

  /// Hours that nobody works, over all months.
  public var hoursShort: Double { months.reduce(0) { $0 + $1.hoursShort } }
  /// Euro over all months.
  public var cost: Double { months.reduce(0) { $0 + $1.euro.total } }

  /// The optimum of a program.
  public init(
    goal: WorkforceGoal, months: [MonthPlan], hoursShortAtLeast: Double, costAtLeast: Double,
    prices: [HourPrice]
  ) {
    self.goal = goal
    self.months = months
    self.hoursShortAtLeast = hoursShortAtLeast
    self.costAtLeast = costAtLeast
    self.prices = prices
  }
}

/// One month of the optimum.
public struct MonthPlan: Hashable, Sendable {
  /// The month.
  public var month: YearMonth
  /// Hours worked, by who works them, the level they hold and the block; in order of shell and kind.
  public var work: [Work]
  /// Hours short, at exactly the level they are needed at; zeros left out.
  public var short: [HourKind: Double]
  /// Full-time jobs that start in this month.
  public var recruited: [Skill: Double]
  /// Full-time jobs that reach a level in this month.
  public var trained: [Skill: Double]
  /// Full-time jobs beyond the team as it stands: those recruited so far; what was trained moves from
  /// one skill, below zero, to another.
  public var jobs: [Skill: Double]
  /// What it costs.
  public var euro: CostParts

  /// Hours that nobody works.
  public var hoursShort: Double { short.values.reduce(0, +) }

  /// One month of the optimum.
  public init(
    month: YearMonth, work: [Work], short: [HourKind: Double], recruited: [Skill: Double],
    trained: [Skill: Double], jobs: [Skill: Double] = [:], euro: CostParts
  ) {
    self.month = month
    self.work = work
    self.short = short
    self.recruited = recruited
    self.trained = trained
    self.jobs = jobs
    self.euro = euro
  }

  /// Hours worked by a shell.
  public func hours(of shell: Shell) -> Double {
    work.reduce(0) { $0 + ($1.shell == shell ? $1.hours : 0) }
  }
}

/// Hours worked.
public struct Work: Hashable, Sendable {
  /// Who.
  public var shell: Shell
  /// The level they hold, and when.
  public var kind: HourKind
  /// Hours in the month.
  public var hours: Double

  /// Hours worked.
  public init(shell: Shell, kind: HourKind, hours: Double) {
    self.shell = shell
    self.kind = kind
    self.hours = hours
  }
}

/// What care staff costs in a month, euro.
public struct CostParts: Hashable, Sendable {
  /// Contracts of the team, and of who was recruited into it, allowances left out.
  public var contracts = 0.0
  /// Irregular-hours allowances of the team.
  public var allowances = 0.0
  /// Flexible hours of the team.
  public var flexible = 0.0
  /// Other teams.
  public var otherTeam = 0.0
  /// The pool.
  public var pool = 0.0
  /// Hired people.
  public var hired = 0.0

  /// All of it.
  public var total: Double { contracts + allowances + flexible + otherTeam + pool + hired }

  /// Nothing yet.
  public init() {}
}

/// What one more needed hour is worth.
public struct HourPrice: Hashable, Sendable {
  /// Index of the month.
  public var month: Int
  /// The hour.
  public var kind: HourKind
  /// Hours short more by the duals, 0...1 (and slightly more where a cap binds).
  public var short: Double
  /// Euro more by the duals, where nothing more becomes short.
  public var euro: Double
  /// The same by solving again with one hour more; `nil` where that was not asked.
  public var confirmed: Confirmed?

  /// Found by solving again.
  public struct Confirmed: Hashable, Sendable {
    /// Hours short more.
    public var short: Double
    /// Euro more.
    public var euro: Double

    /// Found by solving again.
    public init(short: Double, euro: Double) {
      self.short = short
      self.euro = euro
    }
  }

  /// What one more needed hour is worth.
  public init(
    month: Int, kind: HourKind, short: Double, euro: Double, confirmed: Confirmed? = nil
  ) {
    self.month = month
    self.kind = kind
    self.short = short
    self.euro = euro
    self.confirmed = confirmed
  }
}
