public import CareDemand
public import RosterModel

/// Who lives with a team month by month, and the care that follows. It names nobody.
public struct CareMixView: Sendable {
  /// Residents of one kind, month by month.
  public struct Row: Hashable, Sendable {
    /// The kind, as of its line in the care mix; its own month and residents are those of the first.
    public var kind: CareMixLine
    /// Average numbers of residents, one for each month.
    public var residents: [Double]
  }

  /// The team's code.
  public let team: String
  /// The location's name.
  public let location: String
  /// Places (beds), where known.
  public let capacity: Int?
  /// The id of the norm set.
  public let normSet: String
  /// Months of the mix, with those in which a stored change counts, in order. A month without lines is as the one
  /// before it.
  public let months: [YearMonth]
  /// Kinds of residents, in the order in which they first stand in the mix.
  public let rows: [Row]
  /// What each month needs, by the norm: hours, hours per level and fte, gross and net.
  public let demand: [MonthDemand]
  /// From hours on the ward to hours that are paid.
  public let grossNet: GrossNet
  /// Changes that were stored, by day.
  public let changes: [MixChange]
  /// What it rests on that no source confirms.
  public let assumptions: [Assumption]

  /// What follows from the care mix of a scenario, in which stored changes count already. The need is that of the norm,
  /// whatever cover table the period has.
  ///
  /// - Throws: `DemandError` where the norm set is unknown.
  public init(_ scenario: Scenario, changes: [MixChange]) throws(DemandError) {
    var asked = scenario
    asked.shifts = []
    asked.cover = []
    asked.contracts = []
    let result = try Demand.compute(asked, confirmsCosts: false)
    team = scenario.name
    location = scenario.location
    capacity = scenario.capacity
    normSet = scenario.normSet
    months = Set(scenario.careMix.map(\.month)).sorted()
    rows = Self.rows(of: scenario.careMix, in: months)
    demand = result.months
    grossNet = result.grossNet
    self.changes = changes.sorted { $0.from < $1.from }
    assumptions = result.assumptions
  }

  private static func rows(of lines: [CareMixLine], in months: [YearMonth]) -> [Row] {
    var kinds: [CareMixLine] = []
    for line in lines where !kinds.contains(where: line.isSameKind) { kinds.append(line) }
    return kinds.map { kind in
      let same = lines.filter(kind.isSameKind)
      return Row(
        kind: kind,
        residents: months.map { month in
          same.filter { $0.month == month }.reduce(0) { $0 + $1.residents }
        })
    }
  }
}

extension CareMixLine {
  /// Whether two lines are about residents of one kind.
  fileprivate func isSameKind(_ other: CareMixLine) -> Bool {
    profile == other.profile && form == other.form && treatment == other.treatment
      && daycare == other.daycare
  }
}
