/// The objective with its proven lower bound.
public struct ObjectiveSummary: Hashable, Sendable {
  /// One part of the weighted sum.
  public struct Part: Hashable, Sendable {
    /// Its name in the contract: `open`, `hired`, `over`, `hours`, `wishes`, `fairness`,
    /// `continuity`, `health`, `change`.
    public var name: String
    /// What it counts.
    public var amount: Double
    /// What that costs, in points.
    public var cost: Int
    /// A proven lower bound on its cost alone, where one was computed.
    public var lowerBound: Double?

    /// A part.
    public init(name: String, amount: Double, cost: Int, lowerBound: Double? = nil) {
      self.name = name
      self.amount = amount
      self.cost = cost
      self.lowerBound = lowerBound
    }
  }

  /// The parts, in the contract's order.
  public var parts: [Part]
  /// No roster costs less than this.
  public var lowerBound: Double

  /// The objective with its bound.
  public init(parts: [Part], lowerBound: Double) {
    self.parts = parts
    self.lowerBound = lowerBound
  }

  /// The sum of the parts, in points.
  public var total: Int { parts.reduce(0) { $0 + $1.cost } }
  /// (total - lowerBound) / max(total, 1), at least 0.
  public var gap: Double { max(0, Double(total) - lowerBound) / Double(max(total, 1)) }
}
