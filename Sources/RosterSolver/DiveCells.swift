import RosterProblem

/// What a dive may fix: one duty of a person on a day, a day off, or work of any kind.
struct DiveCell {
  var person: Int
  var day: Int
  /// The duty, 0 for off, or `nil` for any work.
  var duty: Int?
  /// How much of the master's weight agrees.
  var fraction: Double
}

/// The cells of a solved master.
struct DiveCells {
  /// Those all weight agrees on.
  private(set) var decided: [DiveCell] = []
  /// The others, the surest first: off against work while any is open, then duties.
  private(set) var open: [DiveCell] = []

  /// From columns with their weights; `noise` lets chance change the order.
  init(
    _ columns: [RosterColumn], _ weights: [Double], of problem: RosterProblem, noise: Double,
    _ random: inout RandomSource
  ) {
    let days = problem.days
    var off = [Double](repeating: 0, count: problem.people.count * days)
    var duties: [[Int16: Double]] = Array(repeating: [:], count: off.count)
    for (column, weight) in zip(columns, weights) where weight > 1e-9 {
      for (day, duty) in column.duties.enumerated() {
        let at = column.person * days + day
        if duty == 0 { off[at] += weight }
        duties[at][duty, default: 0] += weight
      }
    }
    var single: [DiveCell] = []
    for at in off.indices where !duties[at].isEmpty {
      var cell = DiveCell(person: at / days, day: at % days, duty: nil, fraction: 1 - off[at])
      if Self.isFraction(off[at]) {
        if off[at] >= 0.5 { (cell.duty, cell.fraction) = (0, off[at]) }
        open.append(cell)
      } else if let most = duties[at].max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) {
        (cell.duty, cell.fraction) = (Int(most.key), most.value)
        if most.value > 1 - Self.tolerance { decided.append(cell) } else { single.append(cell) }
      }
    }
    if open.isEmpty { open = single }
    if noise > 0 {
      for index in open.indices { open[index].fraction += noise * (random.fraction() - 0.5) }
    }
    open.sort { ($0.fraction, $1.person, $1.day) > ($1.fraction, $0.person, $0.day) }
  }

  private static let tolerance = 1e-6
  private static func isFraction(_ value: Double) -> Bool {
    value > tolerance && value < 1 - tolerance
  }
}
