import LinearProgramming
import RosterProblem

/// From the last master to a roster: fix what most of its fraction agrees on, price again, until every
/// person has one row left.
///
/// Day off against work is fixed first, single duties after it; each round takes the cells the master
/// is surest of, then solves and prices a few times under what is fixed. Columns that disagree are
/// held at zero; a round after which the master rises too far is undone and fixes fewer. (After Strandmark, Qu and Curtois 2020, doi 10.1016/j.cor.2020.104945.)
struct Dive {
  let layout: Layout
  let master: Master
  let pricer: PersonPricer
  /// Columns of the program, from this index on.
  let firstColumn: Int
  var pool: [RosterColumn]
  let isOver: () -> Bool
  /// Seconds for one solve: a dive is for programs that are solved fast.
  let solveLimit: Double

  /// From how much of a fraction on a cell may be fixed.
  private static let sure = 0.7
  /// Of the cells that may be fixed, the part that is in one round.
  private static let share = 0.5
  /// Pricings after each round of fixing.
  private static let pricings = 4
  /// By how much the master may rise in a round before it is undone and fewer cells are fixed.
  private static let rise = 300.0
  /// Rounds in all: a dive that goes nowhere ends.
  private static let rounds = 200
  /// Points of a person without a row in the master: dearer than any roster.
  private static let missing = 1e6

  private struct Cell {
    var person: Int
    var day: Int
    /// The duty, 0 for off, or `nil` for any work.
    var duty: Int?
    var fraction: Double
  }

  /// Runs on a program that has just been solved. Returns the rows it ended with: a whole roster where
  /// the dive came to its end, `nil` where time was up or nothing lawful was left.
  mutating func run(_ program: inout LinearProgram, box: Range<Int>) -> DutyRoster? {
    for column in box { program.setBounds(.fixed(0), column: column) }
    _ = program.addColumns(
      layout.problem.people.indices.map {
        Column(cost: Self.missing, bounds: .between(0, 1), rows: [$0], coefficients: [1])
      })
    let missing = layout.problem.people.count
    var fixings = Fixings(people: layout.problem.people.count, days: layout.problem.days)
    var own = Array(firstColumn..<(firstColumn + pool.count))
    var next = firstColumn + pool.count + missing
    guard solve(.primal, &program) else { return nil }
    var size = 1.0
    for _ in 0..<Self.rounds where !isOver() {
      let weights = own.map { program.value(column: $0) }
      if let roster = roster(weights) { return roster }
      let cells = undecided(weights)
      let before = fixings
      let value = program.objectiveValue
      let count = Double(cells.count { $0.fraction >= Self.sure }) * Self.share * size
      let fixed = fix(cells.prefix(max(1, Int(count))), &fixings, program.duals())
      guard fixed > 0 else { return nil }
      restrict(fixings, own, &program)
      guard solve(.dual, &program) else { return nil }
      for _ in 0..<Self.pricings where !isOver() {
        let duals = program.duals()
        let columns = pricer.priceEveryone(duals, fixings: fixings).columns
          .filter { master.reducedCost($0, duals) < -1e-4 }
        guard !columns.isEmpty else { break }
        _ = program.addColumns(columns.map(master.column))
        pool += columns
        own += Array(next..<(next + columns.count))
        next += columns.count
        guard solve(.primal, &program) else { return nil }
      }
      if program.objectiveValue > value + Self.rise && size > 0.02 {
        fixings = before
        restrict(fixings, own, &program)
        guard solve(.primal, &program) else { return nil }
        size /= 4
      } else if program.objectiveValue > Self.missing / 2 {
        return nil
      } else {
        size = min(1, size * 2)
      }
    }
    return nil
  }

  private func restrict(_ fixings: Fixings, _ own: [Int], _ program: inout LinearProgram) {
    for (index, column) in pool.enumerated() {
      program.setBounds(fixings.allows(column) ? .atLeast(0) : .fixed(0), column: own[index])
    }
  }

  /// Fixes cells, each person's as far as a row remains. Returns how many.
  private func fix(_ cells: ArraySlice<Cell>, _ fixings: inout Fixings, _ duals: [Double]) -> Int {
    var fixed = 0
    for (person, own) in Dictionary(grouping: cells, by: \.person).sorted(by: { $0.key < $1.key }) {
      var take = own.count
      while take > 0 {
        var tried = fixings
        for cell in own.prefix(take) {
          if let duty = cell.duty {
            tried.fix(person, cell.day, duty: duty)
          } else {
            tried.fixWork(person, cell.day)
          }
        }
        if pricer.price(person: person, duals: duals, rotation: 0, fixings: tried) != nil {
          fixings = tried
          fixed += take
          break
        }
        take /= 2
      }
    }
    return fixed
  }

  private func solve(_ method: SimplexMethod, _ program: inout LinearProgram) -> Bool {
    program.solve(method, timeLimit: solveLimit) == .optimal
  }

  /// The roster, where each person's weight lies on one row.
  private func roster(_ weights: [Double]) -> DutyRoster? {
    var roster = DutyRoster(people: layout.problem.people.count, days: layout.problem.days)
    var found = 0
    for (column, weight) in zip(pool, weights) where weight > 1 - 1e-5 {
      found += 1
      for (day, duty) in column.duties.enumerated() { roster[column.person, day] = Int(duty) }
    }
    return found == layout.problem.people.count ? roster : nil
  }

  /// Cells not yet integral, the surest first: off against work while any is open, then duties.
  private func undecided(_ weights: [Double]) -> [Cell] {
    let days = layout.problem.days
    var off = [Double](repeating: 0, count: layout.problem.people.count * days)
    var duties: [[Int16: Double]] = Array(repeating: [:], count: off.count)
    for (column, weight) in zip(pool, weights) where weight > 1e-9 {
      for (day, duty) in column.duties.enumerated() {
        let at = column.person * days + day
        if duty == 0 { off[at] += weight }
        duties[at][duty, default: 0] += weight
      }
    }
    var cells: [Cell] = []
    for at in off.indices where off[at] > 1e-6 && off[at] < 1 - 1e-6 {
      let isOff = off[at] >= 0.5
      cells.append(
        Cell(
          person: at / days, day: at % days, duty: isOff ? 0 : nil,
          fraction: isOff ? off[at] : 1 - off[at]))
    }
    if cells.isEmpty {
      for at in off.indices {
        guard
          let (duty, fraction) = duties[at].max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
          fraction < 1 - 1e-6
        else { continue }
        cells.append(Cell(person: at / days, day: at % days, duty: Int(duty), fraction: fraction))
      }
    }
    return cells.sorted { ($0.fraction, $1.person, $1.day) > ($1.fraction, $0.person, $0.day) }
  }
}
