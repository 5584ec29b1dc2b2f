public import CareDemand
public import RosterModel

/// What a what-if leads to.
public struct WhatIfOutcome: Sendable {
  /// The what-if; the first of a comparison has no changes.
  public var whatIf: WhatIf
  /// The scenario with its changes, as far as they fit one: the care mix month by month, the
  /// settings, floors and shifts of the last month, and the contracts of members who leave or step
  /// up. Jobs and hours that come and go live in the case.
  public var scenario: Scenario
  /// The norm set of the last month, with what changes make of it.
  public var norms: NormSet
  /// All changes that count: the house's own, then those of the what-if.
  public var counted: [DatedChange] = []
  /// The case that was solved.
  public var workforce: WorkforceCase
  /// The optimum.
  public var plan: WorkforcePlan
  /// Care hours, levels and fte per month, in the order of the months.
  public var care: [MonthDemand]
  /// Revenue, labour and what is left, per month.
  public var money: [MonthMoney]
  /// Indicators per month.
  public var indicators: [MonthIndicators]
  /// What the shifts make of the need, in the last month; `nil` without a table of shifts.
  public var staffing: ShiftStaffing?
  /// The largest number of residents of each kind the team can take on, where that was asked.
  public var room: [Room]
  /// What it rests on that no source confirms.
  public var assumptions: [WorkforceAssumption]

  /// With all its fields.
  public init(
    whatIf: WhatIf, scenario: Scenario, norms: NormSet = .zzp2013, workforce: WorkforceCase,
    plan: WorkforcePlan, care: [MonthDemand], money: [MonthMoney], indicators: [MonthIndicators],
    staffing: ShiftStaffing? = nil,
    room: [Room] = [], assumptions: [WorkforceAssumption]
  ) {
    self.whatIf = whatIf
    self.scenario = scenario
    self.norms = norms
    self.workforce = workforce
    self.plan = plan
    self.care = care
    self.money = money
    self.indicators = indicators
    self.staffing = staffing
    self.room = room
    self.assumptions = assumptions
  }
}

/// What the staffing program makes of the need with the shifts there are: whole people on whole
/// shifts take more hours than the norm asks.
public struct ShiftStaffing: Hashable, Sendable {
  /// The month.
  public var month: YearMonth
  /// Paid hours a week of the cover table.
  public var paidHoursPerWeek: Double
  /// Euro a week of the cover table, contracts and allowances of people at the levels it asks.
  public var costPerWeek: Double
  /// Heads on a Monday, by shift.
  public var heads: [ShiftCode: Int]

  /// With all its fields.
  public init(
    month: YearMonth, paidHoursPerWeek: Double, costPerWeek: Double, heads: [ShiftCode: Int]
  ) {
    self.month = month
    self.paidHoursPerWeek = paidHoursPerWeek
    self.costPerWeek = costPerWeek
    self.heads = heads
  }
}

/// Revenue, labour and what is left in a month, euro.
public struct MonthMoney: Hashable, Sendable {
  /// The month.
  public var month: YearMonth
  /// Revenue by tariff times the share contracts pay; `nil` without a table of tariffs.
  public var revenue: Double?
  /// Of the revenue, what rests on tariffs that are made up.
  public var synthetic: Double
  /// Residents there is no tariff for: they bring in nothing here.
  public var withoutTariff: [String]
  /// What care staff costs.
  public var labour: CostParts
  /// By profile and treatment, in the order of the care mix.
  public var byProfile: [ProfileMoney]

  /// What is left of the revenue after care staff: nothing else is counted (no treatment staff,
  /// housing, food or overhead).
  public var contribution: Double? { revenue.map { $0 - labour.total } }

  /// With all its fields.
  public init(
    month: YearMonth, revenue: Double?, synthetic: Double, withoutTariff: [String],
    labour: CostParts, byProfile: [ProfileMoney]
  ) {
    self.month = month
    self.revenue = revenue
    self.synthetic = synthetic
    self.withoutTariff = withoutTariff
    self.labour = labour
    self.byProfile = byProfile
  }
}

/// The money of one profile in a month, euro.
public struct ProfileMoney: Hashable, Sendable {
  /// The care profile.
  public var profile: String
  /// Whether treatment is included.
  public var treatment: Bool
  /// Average number of residents.
  public var residents: Double
  /// Revenue, or `nil` without a tariff.
  public var revenue: Double?
  /// Its part of the labour: by its share of the needed hours of each level.
  public var labour: Double

  /// With all its fields.
  public init(
    profile: String, treatment: Bool, residents: Double, revenue: Double?, labour: Double
  ) {
    self.profile = profile
    self.treatment = treatment
    self.residents = residents
    self.revenue = revenue
    self.labour = labour
  }
}

/// Indicators of a month in the sector's own terms (KIK-V where it defines them).
public struct MonthIndicators: Hashable, Sendable {
  /// The month.
  public var month: YearMonth
  /// Fte of care staff that is paid (1,692 hours a year of 47 weeks, KIK-V) per resident; `nil`
  /// without residents.
  public var ftePerClient: Double?
  /// Share of the worked hours per level.
  public var levelShares: [Skill: Double]
  /// Hired share of the hours worked; `nil` where nothing is worked.
  public var hiredHours: Double?
  /// Hired share of the cost.
  public var hiredCost: Double?
  /// Mean heads present at a level in a block: hours worked a day over the eight hours of the block.
  public var heads: [HourKind: Double]
  /// Residents over places; `nil` where places are not known.
  public var occupancy: Double?
  /// Expected absence, a fraction.
  public var absence: Double
  /// People per size of contract, hours a week: up to 16, 24, 32 and above.
  public var contractSizes: [Int]

  /// With all its fields.
  public init(
    month: YearMonth, ftePerClient: Double?, levelShares: [Skill: Double], hiredHours: Double?,
    hiredCost: Double?, heads: [HourKind: Double], occupancy: Double?, absence: Double,
    contractSizes: [Int]
  ) {
    self.month = month
    self.ftePerClient = ftePerClient
    self.levelShares = levelShares
    self.hiredHours = hiredHours
    self.hiredCost = hiredCost
    self.heads = heads
    self.occupancy = occupancy
    self.absence = absence
    self.contractSizes = contractSizes
  }
}

/// How many more residents of one kind the team carries, recruiting and training as it may, with no
/// hour more short and no hour more hired than without them.
public struct Room: Hashable, Sendable {
  /// Who would come, all months long.
  public var kind: ResidentKind
  /// The largest number; `nil` where nothing stops it.
  public var residents: Double?
  /// What stops the next one: the month and the kind of hours, where something does.
  public var stoppedBy: Stop?
  /// What more of them cost, hiring as it may: the frontier between residents, cost and hours short.
  public var steps: [Step]

  /// So many more residents, and the optimum with them.
  public struct Step: Hashable, Sendable {
    /// How many more.
    public var residents: Double
    /// Euro over all months.
    public var cost: Double
    /// Hours short over all months.
    public var hoursShort: Double
    /// Hours of hired people over all months.
    public var hiredHours: Double

    /// So many more residents.
    public init(residents: Double, cost: Double, hoursShort: Double, hiredHours: Double) {
      self.residents = residents
      self.cost = cost
      self.hoursShort = hoursShort
      self.hiredHours = hiredHours
    }
  }

  /// A row that binds.
  public struct Stop: Hashable, Sendable {
    /// The month.
    public var month: YearMonth
    /// The hours that are used up.
    public var kind: HourKind

    /// A row that binds.
    public init(month: YearMonth, kind: HourKind) {
      self.month = month
      self.kind = kind
    }
  }

  /// How many more residents.
  public init(kind: ResidentKind, residents: Double?, stoppedBy: Stop?, steps: [Step] = []) {
    self.steps = steps
    self.kind = kind
    self.residents = residents
    self.stoppedBy = stoppedBy
  }
}

/// What a what-if rests on that no source confirms; shown with it.
public enum WorkforceAssumption: Hashable, Sendable {
  /// What the demand rests on.
  case demand(Assumption)
  /// Some amounts rest on tariffs that are made up.
  case syntheticTariffs
  /// Residents of these kinds have no tariff and bring in nothing here.
  case withoutTariff([String])
  /// Hired people cost what agencies ask on weekdays, at all hours.
  case hiredRates
  /// Leave and absence are spread evenly over the year.
  case evenLeave
  /// The care mix of a month without lines is that of the month before.
  case mixHeld(from: YearMonth)
}
