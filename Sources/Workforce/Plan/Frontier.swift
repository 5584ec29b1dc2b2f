<<<<<<< HEAD
/// A point of the frontier between cost and hours short: no plan of this cost is less short.
public struct FrontierPoint: Hashable, Sendable {
  /// Euro over all months.
  public var cost: Double
  /// Hours short over all months.
=======
/// A point of the frontier between cost and gap: what so much money buys at best.
///
/// The frontier is the curve of least hours short against the budget; it falls and flattens, for
/// each euro more goes where it closes most.
public struct FrontierPoint: Hashable, Sendable {
  /// The budget, euro per month.
  public var cost: Double
  /// The fewest hours short at that budget, hours a week.
>>>>>>> reports
  public var hoursShort: Double

  /// A point of the frontier.
  public init(cost: Double, hoursShort: Double) {
    self.cost = cost
    self.hoursShort = hoursShort
  }
}
