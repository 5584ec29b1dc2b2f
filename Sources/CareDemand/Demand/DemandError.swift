public import RosterModel

/// Why no demand could be computed. Words are chosen at the edge.
public enum DemandError: Error, Hashable, Sendable {
  /// No norm set of this id ships: its id, and those that do.
  case unknownNormSet(id: String, known: [String])
  /// No shift of the table can fill this need, however many people come.
  case noShiftCovers(UncoveredNeed)
  /// The staffing program ended without a solution.
  case staffingUnsolved(domain: Domain, days: DayPattern)
}

/// A need that no shift reaches.
public struct UncoveredNeed: Hashable, Sendable {
  /// The domain.
  public var domain: Domain
  /// The days.
  public var days: DayPattern
  /// What is needed.
  public var need: StaffingRow.Kind

  /// A need that no shift reaches.
  public init(domain: Domain, days: DayPattern, need: StaffingRow.Kind) {
    self.domain = domain
    self.days = days
    self.need = need
  }
}
