public import RosterModel

/// From a care mix to hours, levels, cover and the skill-mix gap.
///
/// ```swift
/// let demand = try Demand.compute(scenario)
/// demand.months.last?.hoursPerWeek  // care hours a week, midpoint of the norm's range
/// demand.requirements               // the cover table to plan with
/// ```
public enum Demand {
  /// Computes the demand of a scenario. Without a shift table there is no staffing and the cover
  /// stays as given; without a care mix the need is the cover table's.
  ///
  /// - Parameter confirmsCosts: whether to solve the staffing program again for each cover line and
  ///   level, to say what one more costs: some tenths of a second. Without it
  ///   those figures are `nil`.
  /// - Parameter near: a cover table of an earlier demand of the same shifts and floors, near to which the staffing
  ///   program stays (``DayProgram/optimum(near:)``).
  public static func compute(
    _ scenario: Scenario, normSets: [NormSet] = NormSet.shipped, confirmsCosts: Bool = true,
    near standing: [CoverRequirement] = []
  ) throws(DemandError) -> DemandResult {
    let norms = try normSet(scenario.normSet, of: normSets)
    let care = MonthlyCare(scenario, norms: norms)
    let staffing = try staffing(
      scenario, care: care, norms: norms, near: standing, confirmsCosts: confirmsCosts)
    let cover =
      staffing?.cover ?? scenario.cover.map { CoverLine(requirement: $0, marginalCost: nil) }
    let hours = CoverHours(
      cover.map(\.requirement), shifts: scenario.shifts, period: scenario.period)
    let grossNet = GrossNet(scenario.demand, parameters: norms.parameters)
    let available = availableHours(scenario, over: scenario.period)
    let need =
      cover.isEmpty
      ? care.planned?.hours.byLevelAndBlock(scenario, norms: norms) ?? [] : hours.byLevelAndBlock
    return DemandResult(
      months: care.months(scenario, cover: hours, norms: norms, grossNet: grossNet), cover: cover,
      gap: available.isEmpty && cover.isEmpty
        ? [] : SkillMix.gap(need: need, available: available, rostered: nil, grossNet: grossNet),
      available: available, norms: norms, grossNet: grossNet,
      assumptions: assumptions(scenario, care: care, norms: norms, staffed: staffing != nil),
      staffing: staffing?.report)
  }

  /// The need alone: the cover table where there is one, and otherwise what follows from the care mix.
  public static func requirements(
    of scenario: Scenario
  ) throws(DemandError) -> [CoverRequirement] {
    guard scenario.cover.isEmpty else { return scenario.cover }
    return try compute(scenario, confirmsCosts: false).requirements
  }

  private static func normSet(
    _ id: String, of sets: [NormSet]
  ) throws(DemandError) -> NormSet {
    guard let set = sets.first(where: { $0.id == id }) else {
      throw .unknownNormSet(id: id, known: sets.map(\.id))
    }
    return set
  }

  private static func staffing(
    _ scenario: Scenario, care: MonthlyCare, norms: NormSet, near standing: [CoverRequirement],
    confirmsCosts: Bool
  ) throws(DemandError) -> Staffing? {
    guard scenario.cover.isEmpty, !scenario.shifts.isEmpty, let planned = care.planned else {
      return nil
    }
    return try Staffing(
      scenario, month: planned.month, hours: planned.hours.table, norms: norms, near: standing,
      confirmsCosts: confirmsCosts)
  }
}
