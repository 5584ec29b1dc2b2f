/// The month whose prices are confirmed by solving again with one hour more of each kind.
public enum PriceCheck: Hashable, Sendable {
  /// None.
  case none
  /// A month, by its index.
  case month(Int)
  /// The month in which an hour more is dearest by the duals: most hours short, then most euro, added
  /// over all kinds of hours; of equals the first.
  case dearest

  /// The index of the month.
  func month(of prices: [HourPrice]) -> Int? {
    switch self {
    case .none: nil
    case .month(let index): index
    case .dearest: dearest(prices)
    }
  }

  private func dearest(_ prices: [HourPrice]) -> Int? {
    Dictionary(grouping: prices, by: \.month).map { month, prices in
      // To a cent: what differs by less is rounding.
      (
        short: (prices.reduce(0) { $0 + $1.short } * 100).rounded(),
        euro: (prices.reduce(0) { $0 + $1.euro } * 100).rounded(), month: month
      )
    }
    .max { ($0.short, $0.euro, -$0.month) < ($1.short, $1.euro, -$1.month) }?.month
  }
}
