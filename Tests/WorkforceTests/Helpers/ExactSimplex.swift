/// The simplex method of the textbook, in exact fractions: slow, and without any rounding.
///
/// Least cost . x with x >= 0 and rows of at most, exactly or at least; two phases, Bland's rule.
struct ExactSimplex {
  enum Sense { case atMost, equal, atLeast }

  private var rows: [(coefficients: [Int: Fraction], sense: Sense, limit: Fraction)] = []
  private(set) var costs: [Fraction] = []

  /// A new variable.
  mutating func variable(cost: Double = 0) -> Int {
    costs.append(Fraction(cost))
    return costs.count - 1
  }

  mutating func add(_ coefficients: [(Int, Double)], _ sense: Sense, _ limit: Double) {
    var sums: [Int: Fraction] = [:]
    for (variable, coefficient) in coefficients {
      sums[variable, default: .zero] = sums[variable, default: .zero] + Fraction(coefficient)
    }
    rows.append((sums, sense, Fraction(limit)))
  }

  mutating func add(_ coefficients: [(Int, Double)], _ sense: Sense, exactly limit: Fraction) {
    add(coefficients, sense, 0)
    rows[rows.count - 1].limit = limit
  }

  /// The least cost, or `nil` where no values satisfy all rows.
  func least(_ costs: [Fraction]? = nil) -> Fraction? {
    var tableau = Tableau(rows, variables: self.costs.count)
    guard tableau.minimise(tableau.artificialCosts) == .zero else { return nil }
    tableau.dropArtificials()
    let costs = costs ?? self.costs
    return tableau.minimise(costs + Array(repeating: .zero, count: tableau.width - costs.count))
  }
}

/// Rows as equations, with a basis.
private struct Tableau {
  private var rows: [[Fraction]] = []
  private var limits: [Fraction] = []
  private var basis: [Int] = []
  private var artificials: Set<Int> = []
  private var banned: Set<Int> = []
  private(set) var width: Int

  init(
    _ source: [(coefficients: [Int: Fraction], sense: ExactSimplex.Sense, limit: Fraction)],
    variables: Int
  ) {
    let slacks = source.count { $0.sense != .equal }
    width = variables + slacks + source.count
    var slack = variables
    for (index, row) in source.enumerated() {
      let sign = row.limit < .zero ? Fraction(-1, 1) : Fraction(1, 1)
      var line = [Fraction](repeating: .zero, count: width)
      for (variable, coefficient) in row.coefficients { line[variable] = sign * coefficient }
      if row.sense != .equal {
        line[slack] = sign * Fraction(row.sense == .atMost ? 1 : -1, 1)
        slack += 1
      }
      let artificial = variables + slacks + index
      line[artificial] = Fraction(1, 1)
      artificials.insert(artificial)
      rows.append(line)
      limits.append(sign * row.limit)
      basis.append(artificial)
    }
  }

  var artificialCosts: [Fraction] {
    (0..<width).map { artificials.contains($0) ? Fraction(1, 1) : .zero }
  }

  /// They stay at zero from now on.
  mutating func dropArtificials() {
    for row in rows.indices where artificials.contains(basis[row]) {
      if let column = (0..<width).first(where: {
        !artificials.contains($0) && rows[row][$0] != .zero
      }) {
        pivot(row, column)
      }
    }
    banned = artificials
  }

  /// The least sum of costs x values.
  mutating func minimise(_ costs: [Fraction]) -> Fraction {
    while let column = entering(costs) {
      guard let row = leaving(column) else { fatalError("a program without end") }
      pivot(row, column)
    }
    return zip(basis, limits).reduce(.zero) { $0 + costs[$1.0] * $1.1 }
  }

  private func entering(_ costs: [Fraction]) -> Int? {
    (0..<width).first { column in
      guard !banned.contains(column), !basis.contains(column) else { return false }
      let paid = rows.indices.reduce(Fraction.zero) { $0 + costs[basis[$1]] * rows[$1][column] }
      return costs[column] - paid < .zero
    }
  }

  private func leaving(_ column: Int) -> Int? {
    rows.indices.filter { rows[$0][column] > .zero }.min {
      let (a, b) = (limits[$0] / rows[$0][column], limits[$1] / rows[$1][column])
      return a != b ? a < b : basis[$0] < basis[$1]
    }
  }

  private mutating func pivot(_ row: Int, _ column: Int) {
    let factor = rows[row][column]
    rows[row] = rows[row].map { $0 / factor }
    limits[row] = limits[row] / factor
    for other in rows.indices where other != row && rows[other][column] != .zero {
      let factor = rows[other][column]
      for index in rows[other].indices where rows[row][index] != .zero {
        rows[other][index] = rows[other][index] - factor * rows[row][index]
      }
      limits[other] = limits[other] - factor * limits[row]
    }
    basis[row] = column
  }
}
