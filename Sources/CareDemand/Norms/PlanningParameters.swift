/// Figures that turn hours into people and money, each with its evidence and source.
public struct PlanningParameters: Hashable, Sendable {
  /// One figure.
  public struct Figure: Hashable, Sendable {
    /// Its value.
    public var value: Double
    /// What it is counted in.
    public var unit: String
    /// How sure it is.
    public var evidence: Evidence
    /// Where it comes from.
    public var source: String
  }

  /// Paid hours of one fte in a year.
  public var grossHoursPerFte: Figure
  /// Leave of one fte in a year, public holidays included.
  public var leaveHoursPerFte: Figure
  /// Contract hours of one fte in a week.
  public var weeklyHoursPerFte: Figure
  /// Employer cost over gross wage.
  public var employerFactor: Figure
  /// Share of a day segment's need that must be present within that very segment.
  public var peakShare: Figure
}

extension PlanningParameters {
  /// CAO VVT, and two values to start from.
  static let vvt = PlanningParameters(
    grossHoursPerFte: Figure(
      value: 1878, unit: "hours/year", evidence: .confirmed, source: "CAO VVT (36 h/week)"),
    leaveHoursPerFte: Figure(
      value: 237.4, unit: "hours/year at 36 h", evidence: .confirmed, source: "CAO VVT"),
    weeklyHoursPerFte: Figure(
      value: 36, unit: "hours/week", evidence: .confirmed, source: "CAO VVT"),
    employerFactor: Figure(
      value: 1.47, unit: "ratio", evidence: .assumption,
      source: "8% holiday pay, 8.33% year-end pay, charges, pension"),
    peakShare: Figure(
      value: 0.85, unit: "ratio", evidence: .assumption,
      source: "part of the need of a peak that can wait or start early"))
}
