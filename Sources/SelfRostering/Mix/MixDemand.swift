public import CareDemand
public import RosterModel

/// The need a care mix asks, change by change.
///
/// ```swift
/// var demand = try MixDemand(scenario, lines: lines)
/// try demand.add(change.steps)
/// demand.requirements  // as near to those before as they cover the new mix
/// ```
/// Each change starts from the need before it (`Demand.compute(_:near:)`): the table of least cost is often quite
/// another one, and a roster stands.
public struct MixDemand: Sendable {
  private var scenario: Scenario
  /// The cover table it asks for.
  public private(set) var requirements: [CoverRequirement] = []
  /// Hours of care a week by the norm, at the midpoint of its range.
  public private(set) var hoursPerWeek = 0.0

  /// What a mix asks of the shifts and floors of a scenario; its lines are those of the month its period begins in.
  public init(_ scenario: Scenario, lines: [CareMixLine]) throws(DemandError) {
    self.scenario = scenario
    self.scenario.cover = []
    self.scenario.careMix = lines
    try compute()
  }

  /// The mix.
  public var lines: [CareMixLine] { scenario.careMix }

  /// Lets residents come and go.
  public mutating func add(_ steps: [MixStep]) throws(DemandError) {
    scenario.careMix = lines.adding(steps)
    try compute()
  }

  private mutating func compute() throws(DemandError) {
    let result = try Demand.compute(scenario, confirmsCosts: false, near: requirements)
    requirements = result.requirements
    hoursPerWeek = result.months.first?.hoursPerWeek ?? 0
  }
}
