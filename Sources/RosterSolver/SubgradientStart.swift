import RosterProblem

/// Columns to start from where no duals are known: those that a deflected subgradient method
/// (Camerini, Fratta and Maffioli 1975) meets on its way from zero prices. Its bound is poor; its columns are
/// varied and far better than random ones.
struct SubgradientStart {
  let master: Master
  /// Prices everyone at duals: the bound, and the columns.
  let price: (_ duals: [Double]) -> (bound: Double, columns: [RosterColumn])

  private static let memory = 0.7
  private static let shrink = 0.6
  private static let patience = 12
  private static let iterations = 120
  private static let kept = 30

  /// Runs towards `upper`, what some roster costs, until done or `isOver`.
  func columns(upper: Double, isOver: (_ iteration: Int) -> Bool) -> [RosterColumn] {
    let zero = [Double](repeating: 0, count: master.bounds.count)
    var point = zero
    var direction = zero
    var found = price(point)
    var recent: [[RosterColumn]] = []
    for iteration in 1...Self.iterations {
      if isOver(iteration) { break }
      let residual = master.residual(master.activity(of: found.columns, duals: point))
      direction = zip(direction, residual).map { Self.memory * $0 + (1 - Self.memory) * $1 }
      let length = direction.reduce(0) { $0 + $1 * $1 }
      guard length > 1e-9 else { break }
      var factor = 1.0
      for _ in 0..<(iteration / Self.patience) { factor *= Self.shrink }
      if iteration % Self.patience == 0 { point = zero }
      let step = factor * max(upper - found.bound, 1) / length
      point = master.projected(zip(point, direction).map { $0 + step * $1 })
      found = price(point)
      recent.append(found.columns)
      if recent.count > Self.kept { recent.removeFirst() }
    }
    return recent.flatMap { $0 }.distinct
  }
}
