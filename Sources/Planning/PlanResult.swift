public import CareDemand
public import LabourRules
public import RosterModel

/// What a plan proved.
public enum PlanStatus: String, Hashable, Sendable {
  /// No cheaper roster exists.
  case optimal
  /// A lawful roster, with a bound below it.
  case feasible
  /// Pins, leave and law contradict each other: no roster exists.
  case infeasible
  /// No roster within the limit.
  case noRoster
}

/// A plan: the roster, what it costs, what was proved, and everything a reader wants to know of it.
public struct PlanResult: Sendable {
  /// The input.
  public var scenario: Scenario
  /// What was proved.
  public var status: PlanStatus
  /// The seed.
  public var seed: Int
  /// The roster with what was pinned; levels and groups filled in.
  public var roster: Roster
  /// The need it was made for.
  public var cover: [CoverCell]
  /// What it costs.
  public var objective: ObjectiveSummary
  /// Proven lower bound on open heads, rounded up.
  public var openAtLeast: Int
  /// What the roster holds for people and residents.
  public var accounts: RosterAccounts
  /// What the judge says.
  public var judgement: Judgement
  /// Needed against available and rostered.
  public var skillMixGap: [SkillMixGapLine]
  /// Where the time went.
  public var timing: PlanTiming
  /// Whether column generation converged, so that the bound is the best this method gives.
  public var boundConverged: Bool
  /// Assumptions the result rests on, as demand names them.
  public var assumptions: [Assumption]
  /// Where no roster exists: someone for whom pins, leave and law contradict each other.
  public var contradictedPerson: PersonID?
  /// What the bound is made of.
  public var proof = BoundProof()

  /// A plan with all its fields.
  public init(
    scenario: Scenario, status: PlanStatus, seed: Int, roster: Roster, cover: [CoverCell],
    objective: ObjectiveSummary, openAtLeast: Int, accounts: RosterAccounts, judgement: Judgement,
    skillMixGap: [SkillMixGapLine], timing: PlanTiming, boundConverged: Bool,
    assumptions: [Assumption]
  ) {
    self.scenario = scenario
    self.status = status
    self.seed = seed
    self.roster = roster
    self.cover = cover
    self.objective = objective
    self.openAtLeast = openAtLeast
    self.accounts = accounts
    self.judgement = judgement
    self.skillMixGap = skillMixGap
    self.timing = timing
    self.boundConverged = boundConverged
    self.assumptions = assumptions
  }
}

/// The objective with its proven lower bound.
public struct ObjectiveSummary: Hashable, Sendable {
  /// One part of the weighted sum.
  public struct Part: Hashable, Sendable {
    /// Its name in the contract: `open`, `hired`, `over`, `hours`, `wishes`, `fairness`,
    /// `continuity`, `health`, `change`.
    public var name: String
    /// What it counts.
    public var amount: Double
    /// What that costs, in points.
    public var cost: Int
    /// A proven lower bound on its cost alone, where one was computed.
    public var lowerBound: Double?

    /// A part.
    public init(name: String, amount: Double, cost: Int, lowerBound: Double? = nil) {
      self.name = name
      self.amount = amount
      self.cost = cost
      self.lowerBound = lowerBound
    }
  }

  /// The parts, in the contract's order.
  public var parts: [Part]
  /// No roster costs less than this.
  public var lowerBound: Double

  /// The objective with its bound.
  public init(parts: [Part], lowerBound: Double) {
    self.parts = parts
    self.lowerBound = lowerBound
  }

  /// The sum of the parts, in points.
  public var total: Int { parts.reduce(0) { $0 + $1.cost } }
  /// (total - lowerBound) / max(total, 1), at least 0.
  public var gap: Double { max(0, Double(total) - lowerBound) / Double(max(total, 1)) }
}

/// What a roster holds, counted from the roster alone.
public struct RosterAccounts: Hashable, Sendable {
  /// One shift on one date.
  public struct Cover: Hashable, Sendable {
    /// The need.
    public var cell: CoverCell
    /// People assigned.
    public var assigned: Int
    /// The largest shortage over the nested rows.
    public var open: Int
    /// Exact levels of the open heads, lowest first.
    public var openLevels: [QualificationLevel]
    /// Heads on the lowest row.
    public var required: Int { cell.required }
    /// required - open.
    public var filled: Int { required - open }
    /// assigned - filled.
    public var over: Int { assigned - filled }

    /// One shift on one date.
    public init(
      cell: CoverCell, assigned: Int, open: Int, openLevels: [QualificationLevel]
    ) {
      self.cell = cell
      self.assigned = assigned
      self.open = open
      self.openLevels = openLevels
    }
  }

  /// Wishes of one person.
  public struct Wishes: Hashable, Sendable {
    /// Who.
    public var person: PersonID
    /// Wishes handed in.
    public var count: Int
    /// Wishes none of whose dates is broken.
    public var honoured: Int
    /// Points lost: per broken date the wish's points.
    public var points: Int

    /// Wishes of one person.
    public init(person: PersonID, count: Int, honoured: Int, points: Int) {
      self.person = person
      self.count = count
      self.honoured = honoured
      self.points = points
    }
  }

  /// Hours of one person over the period.
  public struct Hours: Hashable, Sendable {
    /// Who.
    public var person: PersonID
    /// The contract range over the period; the contract figure shown is its upper end for a fixed
    /// contract, see ``contract``.
    public var range: ClosedRange<Minutes>
    /// Paid time on shifts that cover.
    public var rostered: Minutes
    /// Leave and care leave.
    public var leave: Minutes
    /// Sickness.
    public var sick: Minutes
    /// Training and lessons away, and shifts that cover nothing with the role `training`.
    public var training: Minutes
    /// All other paid time that covers nothing.
    public var other: Minutes

    /// Hours of one person.
    public init(
      person: PersonID, range: ClosedRange<Minutes>, rostered: Minutes, leave: Minutes,
      sick: Minutes, training: Minutes, other: Minutes
    ) {
      self.person = person
      self.range = range
      self.rostered = rostered
      self.leave = leave
      self.sick = sick
      self.training = training
      self.other = other
    }

    /// Everything that counts for the contract.
    public var counted: Minutes { rostered + leave + sick + training + other }
    /// The contract hours nearest to what was counted: within an on-call range there is no balance.
    public var contract: Minutes { min(max(counted, range.lowerBound), range.upperBound) }
    /// counted - contract.
    public var balance: Minutes { counted - contract }
  }

  /// What weighs on one person.
  public struct Load: Hashable, Sendable {
    /// Who.
    public var person: PersonID
    /// Working days of class N.
    public var nights: Int
    /// Working days of class A.
    public var evenings: Int
    /// Weekends with work.
    public var weekends: Int
    /// Public holidays with work.
    public var holidays: Int
    /// Pro-rata shares.
    public var share: FairShare

    /// What weighs on one person.
    public init(
      person: PersonID, nights: Int, evenings: Int, weekends: Int, holidays: Int, share: FairShare
    ) {
      self.person = person
      self.nights = nights
      self.evenings = evenings
      self.weekends = weekends
      self.holidays = holidays
      self.share = share
    }
  }

  /// Faces a resident group sees in a week.
  public struct Continuity: Hashable, Sendable {
    /// The group.
    public var group: String
    /// The Monday of the week.
    public var week: CivilDate
    /// Different people: the group's own members who work that week, and everyone without a home
    /// group who does, since a roster does not say where they go.
    public var distinctCarers: Int
    /// The group's own team.
    public var ownTeam: Int
    /// Share of that week's paid hours of these people that hired people work, 0 to 1.
    public var hiredShare: Double

    /// Faces a resident group sees in a week.
    public init(
      group: String, week: CivilDate, distinctCarers: Int, ownTeam: Int, hiredShare: Double
    ) {
      self.group = group
      self.week = week
      self.distinctCarers = distinctCarers
      self.ownTeam = ownTeam
      self.hiredShare = hiredShare
    }
  }

  /// Per date, shift and domain, in order of date.
  public var cover: [Cover]
  /// Per person with wishes.
  public var wishes: [Wishes]
  /// Per person.
  public var hours: [Hours]
  /// Per person.
  public var load: [Load]
  /// Per group and week.
  public var continuity: [Continuity]

  /// What a roster holds.
  public init(
    cover: [Cover], wishes: [Wishes], hours: [Hours], load: [Load], continuity: [Continuity]
  ) {
    self.cover = cover
    self.wishes = wishes
    self.hours = hours
    self.load = load
    self.continuity = continuity
  }

  /// Sums over all dates and shifts.
  public var required: Int { cover.reduce(0) { $0 + $1.required } }
  /// Filled heads.
  public var filled: Int { cover.reduce(0) { $0 + $1.filled } }
  /// Open heads.
  public var open: Int { cover.reduce(0) { $0 + $1.open } }
  /// Heads above the requirement.
  public var over: Int { cover.reduce(0) { $0 + $1.over } }
}

/// Where the time went.
public struct PlanTiming: Hashable, Sendable {
  /// From start to end, in seconds.
  public var wallSeconds = 0.0
  /// In GLPK.
  public var lpSeconds = 0.0
  /// To the first lawful roster.
  public var firstRosterSeconds = 0.0
  /// To the first useful one as the contract defines it, measured with the final bound.
  public var firstUsefulSeconds: Double?
  /// Peak memory of the process.
  public var peakMemoryMB = 0.0

  /// All zero.
  public init() {}
}

/// What a bound is made of: the rows of people in the last master, and the prices of cover.
public struct BoundProof: Hashable, Sendable {
  /// A person's row and the fraction of it in use.
  public struct Column: Hashable, Sendable {
    /// Whose.
    public var person: PersonID
    /// More than 0, at most 1.
    public var weight: Double
    /// Its assignments: date and shift.
    public var shifts: [(CivilDate, ShiftCode)] { zip(dates, codes).map { ($0, $1) } }
    /// Dates of its shifts.
    public var dates: [CivilDate]
    /// Codes of its shifts.
    public var codes: [ShiftCode]

    /// A person's row.
    public init(person: PersonID, weight: Double, dates: [CivilDate], codes: [ShiftCode]) {
      self.person = person
      self.weight = weight
      self.dates = dates
      self.codes = codes
    }
  }

  /// Rows in use.
  public var columns: [Column] = []
  /// Per cover cell and row, points per head; in the order of the plan's cover.
  public var prices: [[Double]] = []

  /// No proof.
  public init() {}
}
