import LinearProgramming
import RosterModel

/// What a row of the workforce program keeps. Months, offers and so on are indices into the case.
enum RowKind: Hashable {
  /// Hours of a level or higher in a block that must be worked or are short.
  case need(month: Int, from: HourKind)
  /// Hours of the team at a skill.
  case team(month: Int, Skill)
  /// Of these, the most at night.
  case night(month: Int, Skill)
  /// Hours of an offer.
  case offer(month: Int, Int)
  /// Full-time jobs beyond the team, carried from month to month.
  case jobs(month: Int, Skill)
  /// Full-time jobs that step up, over all months.
  case training(Int)
  /// A cap on hired people.
  case cap(Int)
  /// Euro over all months.
  case budget
}

/// What a column of the workforce program decides.
enum ColumnKind: Hashable {
  /// Hours of the team at a skill and block.
  case team(month: Int, HourKind)
  /// Hours of an offer in a block.
  case offer(month: Int, Int, Block)
  /// Hours short at exactly a level.
  case short(month: Int, HourKind)
  /// Full-time jobs beyond the team.
  case jobs(month: Int, Skill)
  /// Full-time jobs that start, of a recruitment.
  case recruit(month: Int, Int)
  /// Full-time jobs that reach a level, of a training.
  case train(month: Int, Int)
  /// How often an extra need is taken on.
  case times
}

extension ColumnKind {
  /// The month it is about, by its index.
  var month: Int? {
    switch self {
    case .team(let month, _), .offer(let month, _, _), .short(let month, _), .jobs(let month, _),
      .recruit(let month, _), .train(let month, _):
      month
    case .times: nil
    }
  }
}

/// A row with its limits.
struct ProgramRow {
  var kind: RowKind
  var bounds: Bounds
}

/// A column with its cost in euro, its limits and where it counts.
struct ProgramColumn {
  var kind: ColumnKind
  var euro: Double
  var bounds = Bounds.atLeast(0)
  /// No optimum needs more: it makes the bound by duality finite.
  var limit: Double
  var rows: [Int] = []
  var coefficients: [Double] = []

  /// Counts once in each of these rows, and nowhere before.
  mutating func serve(_ rows: [Int]) {
    self.rows = rows
    coefficients = [Double](repeating: 1, count: rows.count)
  }

  mutating func add(_ coefficient: Double, row: Int) {
    rows.append(row)
    coefficients.append(coefficient)
  }
}
