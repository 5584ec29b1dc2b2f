import LinearProgramming

/// A program as plain data, to be made as often as a test needs it.
struct SmallProgram: Sendable {
  var sense: LinearProgram.Sense = .minimize
  var rows: [Bounds] = []
  var columns: [Column] = []

  /// Makes the program and lends it.
  func lent<Result>(_ body: (inout LinearProgram) -> Result) -> Result {
    LinearProgram.withProgram(sense) { program in
      program.addRows(rows)
      program.addColumns(columns)
      return body(&program)
    }
  }

  /// Solves it from scratch; nil if it is not optimal.
  var optimum: Double? {
    lent { program in program.solve() == .optimal ? program.objectiveValue : nil }
  }
}

extension SmallProgram {
  /// Greatest profit 3x + 5y of two products in three plants: x <= 4, 2y <= 12, 3x + 2y <= 18.
  /// Optimum x = 2, y = 6 with 36; plant 1 is not full, an hour more of plants 2 and 3 is worth
  /// 1.5 and 1 (Hillier and Lieberman, the Wyndor Glass example).
  static let products = SmallProgram(
    sense: .maximize, rows: [.atMost(4), .atMost(12), .atMost(18)],
    columns: [
      Column(cost: 3, rows: [0, 2], coefficients: [1, 3]),
      Column(cost: 5, rows: [1, 2], coefficients: [2, 2]),
    ])

  /// Least cost 2x + 3y with x + y >= 4 and x + 3y >= 6. Both bind: x = 3, y = 1, cost 9. Duals
  /// from a + b = 2 and a + 3b = 3: a = 1.5, b = 0.5, and 4 * 1.5 + 6 * 0.5 = 9.
  static let diet = SmallProgram(
    rows: [.atLeast(4), .atLeast(6)],
    columns: [
      Column(cost: 2, rows: [0, 1], coefficients: [1, 1]),
      Column(cost: 3, rows: [0, 1], coefficients: [1, 3]),
    ])

  /// Plants with 20 and 30 units, markets that take 10, 25 and 15. Costs 2 3 1 / 5 4 8. Plant 1
  /// sends 15 to market 3 (saves 7 each) and its last 5 to market 1 (saves 3 each):
  /// 15 * 1 + 5 * 2 + 5 * 5 + 25 * 4 = 150.
  static let transport = SmallProgram(
    rows: [.atMost(20), .atMost(30), .fixed(10), .fixed(25), .fixed(15)],
    columns: [2.0, 3, 1, 5, 4, 8].enumerated().map { k, cost in
      Column(cost: cost, rows: [k / 3, 2 + k % 3], coefficients: [1, 1])
    })

  /// On which the textbook simplex method cycles for ever (Beale 1955): optimum -1/20 at
  /// x = (1/25, 0, 1, 0).
  static let beale = SmallProgram(
    rows: [.atMost(0), .atMost(0), .atMost(1)],
    columns: [
      Column(cost: -0.75, rows: [0, 1], coefficients: [0.25, 0.5]),
      Column(cost: 150, rows: [0, 1], coefficients: [-60, -90]),
      Column(cost: -0.02, rows: [0, 1, 2], coefficients: [-0.04, -0.02, 1]),
      Column(cost: 6, rows: [0, 1], coefficients: [9, 3]),
    ])

  /// x + y <= 1 and x + y >= 2.
  static let contradiction = SmallProgram(
    rows: [.atMost(1), .atLeast(2)],
    columns: [
      Column(cost: 1, rows: [0, 1], coefficients: [1, 1]),
      Column(cost: 1, rows: [0, 1], coefficients: [1, 1]),
    ])

  /// Greatest x with x - y <= 1: grows for ever along (1, 1).
  static let endless = SmallProgram(
    sense: .maximize, rows: [.atMost(1)],
    columns: [
      Column(cost: 1, rows: [0], coefficients: [1]),
      Column(cost: 0, rows: [0], coefficients: [-1]),
    ])

  /// Greatest 5x + 8y in whole numbers with x + y <= 6 and 5x + 9y <= 45. The relaxation has 41.25
  /// at (2.25, 3.75); rounded down (2, 3) is worth 34, the optimum 40 is at (0, 5) (Bradley, Hax
  /// and Magnanti, section 9.5).
  static let awayFromRounding = SmallProgram(
    sense: .maximize, rows: [.atMost(6), .atMost(45)],
    columns: [
      Column(cost: 5, kind: .integer, rows: [0, 1], coefficients: [1, 5]),
      Column(cost: 8, kind: .integer, rows: [0, 1], coefficients: [1, 9]),
    ])
}
