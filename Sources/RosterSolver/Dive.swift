import LinearProgramming
import RosterProblem

/// From a solved master to a roster: fix what most of its fraction agrees on, price again, until every
/// person has one row left.
///
/// Day off against work is fixed first, single duties after it; each round takes the cells the master
/// is surest of, then solves and prices a few times under what is fixed; what it has decided already may
/// change again, until the patience of its style is at an end. Columns that disagree, or break a limit by
/// themselves, are held at zero. A round after which the master rises too far, or someone has no row, is
/// undone and fixes fewer; of a single cell that does so the opposite is tried too. (After Strandmark, Qu and Curtois 2020, doi
/// 10.1016/j.cor.2020.104945.)
struct Dive {
  /// What it found: each person's row of most weight.
  struct Found {
    var roster: DutyRoster
    /// Whether every person came to one row.
    var isWhole: Bool
    /// What it cost.
    var work: Work
  }

  /// Makes a dive of a style, at what it may cost; a seed decides what chance does.
  typealias Run = (_ style: Style, _ seed: Int, _ most: Work, _ isOver: @escaping () -> Bool) ->
    Found?

  let layout: Layout
  let master: Master
  let pricer: PersonPricer
  /// The program's first column that belongs to a person, and those columns.
  let firstColumn: Int
  let start: [RosterColumn]
  let isOver: () -> Bool
  /// What it may cost; then it ends where it is.
  let most: Work
  /// All columns that belong to a person.
  private var pool: [RosterColumn] = []
  /// Whether a column of the pool keeps all limits by itself.
  private var lawful: [Bool] = []
  /// The program's index of each column of the pool.
  private var own: [Int] = []
  /// The program's columns of people without a row.
  private var missing = 0..<0
  private var fixings: Fixings
  private var random: RandomSource
  private let style: Style
  /// Pivots so far, and what pricing had cost before.
  private var pivots = 0
  private let workBefore: Int

  /// Rounds in all: a dive that goes nowhere ends.
  private static let rounds = 200
  /// The part of the open cells that a round fixes at least.
  private static let least = 0.04
  /// Points of a person without a row in the master: dearer than any roster.
  static let withoutRow = 1e6

  init(
    layout: Layout, master: Master, pricer: PersonPricer, firstColumn: Int, start: [RosterColumn],
    style: Style, seed: Int, most: Work, isOver: @escaping () -> Bool
  ) {
    self.layout = layout
    self.master = master
    self.pricer = pricer
    self.firstColumn = firstColumn
    self.start = start
    self.style = style
    self.most = most
    self.isOver = isOver
    random = RandomSource(seed: seed)
    workBefore = pricer.work
    fixings = Fixings(people: layout.problem.people.count, days: layout.problem.days)
  }

  /// Runs on a program that has just been solved, and leaves it as it was.
  mutating func run(_ program: inout LinearProgram) -> Found? {
    let before = SavedBasis(program)
    let columns = program.columnCount
    pool = start
    own = Array(firstColumn..<(firstColumn + start.count))
    lawful = start.map(layout.isLawful)
    addMissing(&program)
    restrict(&program)
    defer {
      for index in start.indices {
        program.setBounds(.atLeast(0), column: firstColumn + index)
      }
      program.deleteColumns(Array(columns..<program.columnCount))
      before.restore(&program)
    }
    guard solve(&program, .dual) else { return nil }
    return dive(&program)
  }

  private mutating func dive(_ program: inout LinearProgram) -> Found? {
    var size = 1.0
    for round in 0..<Self.rounds where !isOver() && work < most {
      let weights = own.map { program.value(column: $0) }
      let cells = DiveCells(
        pool, weights, of: layout.problem, noise: style.noise, &random)
      if cells.open.isEmpty { return found(weights) }
      let before = fixings
      let value = program.objectiveValue
      if round >= style.patience { for cell in cells.decided { fix(cell) } }
      let sure = Double(cells.open.count { $0.fraction >= style.sure }) * style.share
      let count = max(sure, Double(cells.open.count) * Self.least) * size
      let fixed = fix(cells.open.prefix(max(1, Int(count))), program.duals())
      guard fixed > 0 else { return found(weights) }
      guard solveUnderFixings(&program) else { return found(weights) }
      if program.objectiveValue > style.cutoff { return nil }
      guard self.value(program) - value > style.rise else {
        size = min(1, size * 2)
        continue
      }
      size = max(size / 4, 0.01)
      let goesOn =
        fixed == 1
        ? takeCheaper(&program, cells.open[0], before: before)
        : restore(&program, before)
      guard goesOn else { return found(weights) }
    }
    return found(own.map { program.value(column: $0) })
  }

  /// Solves, and prices a few times, under what is fixed. False where the simplex method gave up.
  private mutating func solveUnderFixings(_ program: inout LinearProgram) -> Bool {
    restrict(&program)
    guard solve(&program, .dual) else { return false }
    for _ in 0..<style.pricings where !isOver() {
      guard price(&program) else { break }
      guard solve(&program, .primal) else { return false }
    }
    return true
  }

  /// Tries the opposite of a cell that has been fixed, and keeps what is cheaper. False where neither
  /// leaves everyone a row.
  private mutating func takeCheaper(
    _ program: inout LinearProgram, _ cell: DiveCell, before: Fixings
  ) -> Bool {
    let after = fixings
    let risen = value(program)
    fixings = before
    if forbid(cell, program.duals()) {
      guard solveUnderFixings(&program) else { return false }
      if value(program) < risen { return true }
    }
    return risen.isFinite && restore(&program, after)
  }

  private mutating func restore(_ program: inout LinearProgram, _ fixings: Fixings) -> Bool {
    self.fixings = fixings
    restrict(&program)
    return solve(&program, .primal)
  }

  /// What the master costs; infinite where someone has no row.
  private func value(_ program: borrowing LinearProgram) -> Double {
    let without = missing.reduce(0) { $0 + program.value(column: $1) }
    return without > 1e-6 ? .infinity : program.objectiveValue
  }

  /// A column per person that stands for no row at all.
  private mutating func addMissing(_ program: inout LinearProgram) {
    missing = program.addColumns(
      layout.problem.people.indices.map {
        Column(cost: Self.withoutRow, bounds: .between(0, 1), rows: [$0], coefficients: [1])
      })
  }

  /// Prices everyone under what is fixed. Whether there was a column to add.
  private mutating func price(_ program: inout LinearProgram) -> Bool {
    let duals = program.duals()
    let columns = layout.problem.people.indices
      .compactMap {
        isOver() ? nil : pricer.priceLawful(person: $0, duals: duals, fixings: fixings)
      }
      .filter { master.reducedCost($0, duals) < -1e-4 }
    guard !columns.isEmpty else { return false }
    own += Array(program.addColumns(columns.map(master.column)))
    pool += columns
    lawful += columns.map { _ in true }
    return true
  }

  private func restrict(_ program: inout LinearProgram) {
    for (index, column) in pool.enumerated() {
      let isOpen = lawful[index] && fixings.allows(column)
      program.setBounds(isOpen ? .atLeast(0) : .fixed(0), column: own[index])
    }
  }

  private mutating func fix(_ cell: DiveCell) {
    fixings.fix(cell.person, cell.day, duty: cell.duty)
  }

  /// Takes the opposite of a cell that costs too much. Whether the person has a row left.
  private mutating func forbid(_ cell: DiveCell, _ duals: [Double]) -> Bool {
    let before = fixings
    fixings.forbid(cell.person, cell.day, duty: cell.duty)
    if pricer.priceLawful(person: cell.person, duals: duals, fixings: fixings) != nil {
      return true
    }
    fixings = before
    return false
  }

  /// Fixes cells, each person's as far as a row remains. Returns how many.
  private mutating func fix(_ cells: ArraySlice<DiveCell>, _ duals: [Double]) -> Int {
    var fixed = 0
    for (person, own) in Dictionary(grouping: cells, by: \.person).sorted(by: { $0.key < $1.key }) {
      var take = own.count
      while take > 0 {
        let before = fixings
        for cell in own.prefix(take) { fix(cell) }
        if pricer.priceLawful(person: person, duals: duals, fixings: fixings) != nil {
          fixed += take
          break
        }
        fixings = before
        take /= 2
      }
    }
    return fixed
  }

  private var work: Work {
    Work(pivots: pivots, rows: master.bounds.count) + Work(additions: pricer.work - workBefore)
  }

  private mutating func solve(_ program: inout LinearProgram, _ method: SimplexMethod) -> Bool {
    let before = program.iterationCount
    defer { pivots += program.iterationCount - before }
    return program.solveSteadily(method) { isOver() ? 0 : 60 }
  }

  /// Each person's row of most weight.
  private func found(_ weights: [Double]) -> Found {
    var roster = DutyRoster(people: layout.problem.people.count, days: layout.problem.days)
    var most = [Double](repeating: 0, count: layout.problem.people.count)
    for (column, weight) in zip(pool, weights) where weight > most[column.person] + 1e-9 {
      most[column.person] = weight
      for (day, duty) in column.duties.enumerated() { roster[column.person, day] = Int(duty) }
    }
    return Found(
      roster: roster, isWhole: most.allSatisfy { $0 > 1 - 1e-5 }, work: work)
  }
}
