public import RosterModel

/// A row of the staffing program: something that must be covered on a day, and what it costs.
public struct StaffingRow: Hashable, Sendable {
  /// What must be covered.
  public enum Kind: Hashable, Sendable {
    /// Hours in a block by people of a level or higher.
    case hours(block: Block, minLevel: QualificationLevel)
    /// Hours in a segment of the day, whatever the level.
    case peak(segment: DaySegment)
    /// Heads of a level or higher at a moment, in minutes past midnight, for a presence floor.
    case floor(name: String, minute: Int, minLevel: QualificationLevel)
  }

  /// What must be covered.
  public var kind: Kind
  /// Hours, or heads for a floor.
  public var required: Double
  /// What the solution gives, in the same unit.
  public var provided: Double
  /// Euro per unit more by the dual of the linear relaxation. It ranks; it is no promise.
  public var relaxedWorth: Double

  /// Whether the row binds: the relaxation pays for it.
  public var isBinding: Bool { relaxedWorth > 1e-6 }

  /// A row of the staffing program.
  public init(kind: Kind, required: Double, provided: Double, relaxedWorth: Double) {
    self.kind = kind
    self.required = required
    self.provided = provided
    self.relaxedWorth = relaxedWorth
  }
}

/// What one more needed hour at exactly a level costs, in one block.
public struct LevelWorth: Hashable, Sendable {
  /// The block.
  public var block: Block
  /// The level.
  public var level: QualificationLevel
  /// Euro by the duals of the linear relaxation: they rank.
  public var relaxed: Double
  /// Euro by solving the integer program again with that hour added, each count at most one away
  /// from the plan's; 0 where heads already there take it in. `nil` where costs were not asked for.
  public var confirmed: Double?

  /// What one more needed hour costs.
  public init(block: Block, level: QualificationLevel, relaxed: Double, confirmed: Double?) {
    self.block = block
    self.level = level
    self.relaxed = relaxed
    self.confirmed = confirmed
  }
}

/// The staffing of one domain on one kind of day.
public struct DayStaffing: Hashable, Sendable {
  /// The domain.
  public var domain: Domain
  /// The days.
  public var days: DayPattern
  /// Euro per day.
  public var costPerDay: Double
  /// Euro per day no staffing costs less than, by the linear relaxation.
  public var costAtLeast: Double
  /// Days a week it holds; 0 for a single date.
  public var daysPerWeek: Int
  /// Everything that had to be covered.
  public var rows: [StaffingRow]
  /// What one hour more is worth.
  public var worth: [LevelWorth]

  /// The staffing of one kind of day.
  public init(
    domain: Domain, days: DayPattern, costPerDay: Double, costAtLeast: Double, daysPerWeek: Int,
    rows: [StaffingRow],
    worth: [LevelWorth]
  ) {
    self.domain = domain
    self.days = days
    self.costPerDay = costPerDay
    self.costAtLeast = costAtLeast
    self.daysPerWeek = daysPerWeek
    self.rows = rows
    self.worth = worth
  }
}

/// What the staffing program found, per domain and kind of day.
public struct StaffingReport: Hashable, Sendable {
  /// The month whose care mix was staffed.
  public var month: YearMonth
  /// Per domain and kind of day.
  public var days: [DayStaffing]

  /// Euro per week.
  public var costPerWeek: Double {
    days.reduce(0) { $0 + $1.costPerDay * Double($1.daysPerWeek) }
  }

  /// What the staffing program found.
  public init(month: YearMonth, days: [DayStaffing]) {
    self.month = month
    self.days = days
  }
}
