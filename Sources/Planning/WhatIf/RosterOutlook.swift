public import CareDemand
public import RosterModel
import RosterSolver

/// Whether a scenario rosters: what any roster of its period must leave open, and what one leaves.
public struct RosterOutlook: Hashable, Sendable {
  /// The period.
  public var period: Period
  /// Heads asked for.
  public var required: Int
  /// Heads every lawful roster leaves open, at least.
  public var openAtLeast: Int
  /// A roster, where one was made.
  public var roster: Made?

  /// What a roster holds.
  public struct Made: Hashable, Sendable {
    /// Heads open.
    public var open: Int
    /// Wishes handed in.
    public var wishCount: Int
    /// Wishes of which no date is broken.
    public var wishesHonoured: Int
    /// Hours above contract, over all people.
    public var hoursOver: Double

    /// What a roster holds.
    public init(open: Int, wishCount: Int, wishesHonoured: Int, hoursOver: Double) {
      self.open = open
      self.wishCount = wishCount
      self.wishesHonoured = wishesHonoured
      self.hoursOver = hoursOver
    }
  }

  /// Whether a scenario rosters.
  public init(period: Period, required: Int, openAtLeast: Int, roster: Made? = nil) {
    self.period = period
    self.required = required
    self.openAtLeast = openAtLeast
    self.roster = roster
  }
}

extension Planner {
  /// What any roster must leave open, by the bound of column generation on open heads alone; no roster is
  /// made. Some seconds on one thread, the time limit of the planner's options at most.
  public func probe(_ scenarios: [Scenario]) throws(DemandError) -> [RosterOutlook] {
    let told = scenarios.mapTogether { scenario in
      Result { () throws(DemandError) in try probe(scenario) }
    }
    return try told.map { one throws(DemandError) in try one.get() }
  }

  private func probe(_ scenario: Scenario) throws(DemandError) -> RosterOutlook {
    let problem = try Planner.problem(of: scenario, parts: [.open]).countingShortfalls()
    let solved = RosterSolver(options, progress: progress, isCancelled: isCancelled)
      .bound(problem)
    let cover = try Demand.requirements(of: scenario).cells(over: scenario.period)
    return RosterOutlook(
      period: scenario.period, required: cover.reduce(0) { $0 + $1.required },
      openAtLeast: solved.openAtLeast)
  }

  /// The same by a whole plan of each, one after the other, with what its roster holds.
  public func outlook(_ scenarios: [Scenario]) throws(DemandError) -> [RosterOutlook] {
    try scenarios.map { scenario throws(DemandError) in try outlook(scenario) }
  }

  private func outlook(_ scenario: Scenario) throws(DemandError) -> RosterOutlook {
    let plan = try plan(scenario)[0]
    var outlook = RosterOutlook(
      period: scenario.period, required: plan.cover.reduce(0) { $0 + $1.required },
      openAtLeast: plan.openAtLeast)
    guard plan.status == .optimal || plan.status == .feasible else { return outlook }
    outlook.roster = RosterOutlook.Made(
      open: plan.accounts.open, wishCount: plan.accounts.wishes.reduce(0) { $0 + $1.count },
      wishesHonoured: plan.accounts.wishes.reduce(0) { $0 + $1.honoured },
      hoursOver: plan.accounts.hours.reduce(0) { $0 + max(0, $1.balance.inHours) })
    return outlook
  }
}
