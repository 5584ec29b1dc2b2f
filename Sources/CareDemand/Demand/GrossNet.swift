public import RosterModel

/// From net fte, hours at work, to gross fte, hours to employ, with each step shown.
///
/// gross = net x 1878 / (1878 - 237.4) / (1 - absence) / (1 - training - meetings) / productivity
///
/// with hours per year of one fte (CAO VVT, 36 h a week) and everything else a fraction. At an
/// absence of 9.07 percent: 1.1447 x 1.0997 = 1.2589. A factor of the house's own replaces the
/// whole chain.
public struct GrossNet: Hashable, Sendable {
  /// Paid hours of one fte in a year.
  public var grossHours: Double
  /// Leave of one fte in a year, public holidays included.
  public var leaveHours: Double
  /// Hours of one fte in a week.
  public var weeklyHours: Double
  /// Expected absence, a fraction.
  public var absence: Double
  /// Training, a fraction.
  public var training: Double
  /// Meetings, a fraction.
  public var meetings: Double
  /// Share of the hours on the ward that reaches residents.
  public var productivity: Double
  /// The house's own factor, where it has one.
  public var houseFactor: Double?

  /// The chain of a scenario's settings under a norm set.
  public init(_ settings: DemandSettings, parameters: PlanningParameters) {
    grossHours = parameters.grossHoursPerFte.value
    leaveHours = parameters.leaveHoursPerFte.value
    weeklyHours = parameters.weeklyHoursPerFte.value
    absence = settings.absence
    training = settings.training
    meetings = settings.meetings
    productivity = settings.productivity
    houseFactor = settings.grossNetFactor
  }

  /// gross hours / (gross hours - leave).
  public var leaveFactor: Double { grossHours / (grossHours - leaveHours) }
  /// 1 / (1 - absence).
  public var absenceFactor: Double { 1 / (1 - absence) }
  /// 1 / (1 - training - meetings).
  public var deploymentFactor: Double { 1 / (1 - training - meetings) }
  /// 1 / productivity.
  public var productivityFactor: Double { 1 / productivity }

  /// Gross per net for hours on the ward: paid hours of shifts, where productivity is already in.
  public var wardFactor: Double {
    houseFactor ?? leaveFactor * absenceFactor * deploymentFactor
  }

  /// Gross per net for hours that reach residents.
  public var careFactor: Double {
    houseFactor ?? leaveFactor * absenceFactor * deploymentFactor * productivityFactor
  }

  /// Net fte of hours per week.
  public func fteNet(hoursPerWeek: Double) -> Double { hoursPerWeek / weeklyHours }
}
