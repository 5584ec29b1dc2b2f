/// A point of the frontier between cost and hours short: no plan of this cost is less short.
public struct FrontierPoint: Hashable, Sendable {
  /// Euro over all months.
  public var cost: Double
  /// Hours short over all months.
  public var hoursShort: Double

  /// A point of the frontier.
  public init(cost: Double, hoursShort: Double) {
    self.cost = cost
    self.hoursShort = hoursShort
  }
}
