import LinearProgramming
import RosterProblem

/// Column generation on GLPK: the best lower bound one column per person can prove.
///
/// Where no duals are known, prices that repeat by the week start it; where they are good already, the
/// volume method brings them nearer the best, and the columns it met are a reserve. Each round then solves the master, smooths its
/// duals towards those of the best bound (Wentges 1997), prices every person once, raises the
/// Lagrangian bound
///
///     L(y) = static part of y + sum over people of their cheapest column at y
///
/// which is valid whatever y is, and adds the columns that improve, priced or from the reserve; in a large
/// master two steps along the subgradient from there raise the bound and find columns too. The
/// master's duals are kept in a box around the best ones (decision 4). It stops when bound and master
/// agree to `tolerance`.
struct ColumnGeneration {
  /// What a round tells.
  struct Round: Sendable {
    /// Pricings of everyone so far.
    var number: Int
    var masterValue: Double
    var bound: Double
    var duals: [Double]
    /// What it has cost so far.
    var work: Work
  }

  /// How it ended.
  struct Outcome: Sendable {
    /// The proven bound, not rounded.
    var bound: Double
    /// The value of the last master, at least the best bound of this method where no box held it.
    var masterValue: Double
    /// Whether bound and master agreed.
    var converged: Bool
    /// The duals of the best bound, by row of the master.
    var duals: [Double]
    /// Columns of the last master, in order of use.
    var columns: [RosterColumn]
    /// Fraction of each of those columns in the last master.
    var weights: [Double]
    var rounds: Int
    /// What it cost.
    var work: Work
    /// Seconds in GLPK.
    var lpSeconds: Double
  }

  /// Relative difference at which the bound counts as reached where nothing else is asked.
  static let tolerance = 2e-4
  /// Weight of the best duals in the point priced.
  private static let smoothing = 0.5
  /// Half the first width of the box around the price of a head, in points: where the first bound is far
  /// from a known roster, the duals may have far to go too.
  private static let firstWidth = 2.0
  private static let widthPerGap = 16.0
  /// Where it is nearer than this, the volume method gains.
  private static let nearGap = 0.1
  /// How much of what the master told a step must have gained for the box to widen, and by how much.
  private static let trusted = 0.3
  private static let widening = 2.0
  /// No cost is more: where the box still holds, no roster fits the master.
  private static let widest = Double(RosterProblem.mostPoints)
  /// How many times wider it is around the dual of a tally: one such dual may have to move by what a
  /// whole shift is worth, where no price of a head moves by more than a few points.
  private static let tallyWidth = 50.0
  /// Further pricings of a round of a large master, each a step along the subgradient: they cost little
  /// beside its solve.
  private static let steps = 2
  /// Columns per person and round out of the reserve.
  private static let reservePerPerson = 4

  let layout: Layout
  let master: Master
  /// Whether the duals are kept near the best ones: worth it on large masters.
  let isBoxed: Bool
  /// Relative difference at which the bound counts as reached.
  let tolerance: Double
  /// Asked between rounds with what is proven so far: whether to go on.
  let mayContinue: (Round) -> Bool
  /// Seconds left for one solve of the master.
  let secondsLeft: () -> Double
  let clock: () -> Double
  private let pricer: PersonPricer
  private var pool: [RosterColumn] = []
  private(set) var bestBound = -Double.infinity
  private(set) var bestDuals: [Double] = []
  /// Half the width of the box that holds the duals, in points.
  private var width = 0.0
  /// How far the first bound was from a known roster, as a part of what that cost.
  private var firstGap = 0.0
  /// The first of the box's columns.
  private var boxStart = 0
  private var lpSeconds = 0.0
  private var lpWork = Work()
  /// Pricings of everyone before the first master.
  private var warmUps = 0
  private var reserve: ColumnReserve

  init(
    _ layout: Layout, objective: Objective, isBoxed: Bool = true,
    tolerance: Double = Self.tolerance, clock: @escaping () -> Double,
    secondsLeft: @escaping () -> Double, mayContinue: @escaping (Round) -> Bool
  ) {
    self.layout = layout
    self.isBoxed = isBoxed
    self.tolerance = tolerance
    self.mayContinue = mayContinue
    self.secondsLeft = secondsLeft
    self.clock = clock
    master = Master(layout, objective: objective)
    pricer = PersonPricer(layout, master: master)
    reserve = ColumnReserve([], for: master)
  }

  /// Good duals and columns from nothing: prices by weekday first, then the volume method where those
  /// are near. `columns` give every person at least one; `upper` is what the best roster costs; `limit`
  /// is the most it costs.
  /// Returns columns to run from.
  mutating func warmUp(_ columns: [RosterColumn], upper: () -> Double, work limit: Work)
    -> [RosterColumn]
  {
    let weekdays = WeekdayStart(master: master, price: { [pricer] in pricer.priceEveryone($0) })
      .run(from: columns, secondsLeft: secondsLeft) { [self] in
        work > limit || isOver($0, $1, $2, upper())
      }
    let upper = upper()
    firstGap = min(1, max(0, (upper - weekdays.bound) / max(1, abs(upper))))
    guard isNear else {
      bestBound = weekdays.bound
      bestDuals = weekdays.duals
      warmUps = weekdays.rounds
      return (columns + weekdays.columns).distinct
    }
    let volume = VolumeMethod(master: master, price: { [pricer] in pricer.priceEveryone($0) })
      .run(from: weekdays.duals, upper: upper) { [self] in
        let number = weekdays.rounds + $0
        return work > limit || isOver(number, $1, $2, upper)
      }
    warmUps = weekdays.rounds + volume.iterations
    bestBound = volume.bound
    bestDuals = volume.duals
    reserve = ColumnReserve(volume.columns, for: master)
    return (columns + weekdays.columns).distinct
  }

  /// Whether the volume method gains: near a known roster, and wherever few heads may stay open, since prices then have
  /// far to go and a master's steps are dear.
  private var isNear: Bool { firstGap < Self.nearGap || master.openRow != nil }

  /// What it has cost so far.
  var work: Work { lpWork + Work(additions: pricer.work) }

  /// Takes duals that are known, those of limits only where there are as many as then. False where there
  /// are not even duals of all cover rows.
  mutating func begin(at duals: [Double]) -> Bool {
    guard duals.count >= master.firstTallyRow else { return false }
    let limits = master.bounds.count - master.firstTallyRow
    let isSame = duals.count == master.bounds.count
    let known =
      isSame
      ? duals
      : duals.prefix(master.firstTallyRow) + [Double](repeating: 0, count: limits)
    bestDuals = master.clamped(known)
    bestBound = pricer.priceEveryone(bestDuals).bound
    return true
  }

  /// Runs from columns that give every person at least one, after `warmUp` or `begin`. Hands what it
  /// found to `then`, with dives from where it ended.
  mutating func run(
    from columns: [RosterColumn],
    then: (Outcome, Dive.Run) -> Void
  ) {
    var generation = self
    LinearProgram.withProgram(.minimize) { program in
      let outcome = generation.generate(columns, &program)
      generation.closeBox(&program)
      then(outcome) { style, seed, most, isOver in
        generation.dive(&program, style, seed, most, isOver)
      }
    }
  }

  /// The same, without dives.
  mutating func run(from columns: [RosterColumn]) -> Outcome {
    var generation = self
    return LinearProgram.withProgram(.minimize) { generation.generate(columns, &$0) }
  }

  /// Takes the box away: the true master is left.
  private func closeBox(_ program: inout LinearProgram) {
    for column in boxStart..<(boxStart + boxColumns) {
      program.setBounds(.fixed(0), column: column)
    }
  }

  private func dive(
    _ program: inout LinearProgram, _ style: Dive.Style, _ seed: Int, _ most: Work,
    _ isOver: @escaping () -> Bool
  ) -> Dive.Found? {
    guard layout.problem.people.allSatisfy({ $0.duties.count <= Fixings.mostDuties }),
      program.solveSteadily(.primal, secondsLeft: secondsLeft)
    else { return nil }
    var dive = Dive(
      layout: layout, master: master, pricer: pricer, firstColumn: boxStart + boxColumns,
      start: pool, style: style, seed: seed, most: most, isOver: isOver)
    return dive.run(&program)
  }

  private func isOver(_ iteration: Int, _ bound: Double, _ duals: [Double], _ upper: Double) -> Bool
  {
    let told = Round(
      number: iteration, masterValue: upper, bound: bound, duals: duals, work: work)
    return secondsLeft() <= 0 || !mayContinue(told)
  }

  private mutating func generate(_ start: [RosterColumn], _ program: inout LinearProgram) -> Outcome
  {
    master.build(in: &program)
    width = Self.firstWidth + Self.widthPerGap * firstGap
    addBox(&program)
    add(start, &program)
    var round = 0
    var value = Double.infinity
    var converged = false
    while let duals = solveMaster(&program) {
      round += 1
      value = program.objectiveValue + master.constant
      let before = bestBound
      var added = price(at: smoothed(duals), master: duals, value: value, &program)
      if added == 0 && !isReached(value) {
        added = price(at: duals, master: duals, value: value, &program)
      }
      let isFree = boxUse(program) < 1e-7
      converged = isFree && isReached(value)
      let told = Round(
        number: warmUps + round, masterValue: value, bound: bestBound, duals: bestDuals,
        work: work)
      if converged || (added == 0 && isFree) || !mayContinue(told) || width > Self.widest { break }
      if !isFree && isReached(value) || added == 0 {
        width *= 4
        moveBox(&program)
      } else if bestBound > before {
        let isTrusted = bestBound - before > Self.trusted * (value - before)
        if !isFree && isTrusted { width *= Self.widening }
        moveBox(&program)
      }
      purge(&program)
    }
    return Outcome(
      bound: bestBound, masterValue: value, converged: converged, duals: bestDuals, columns: pool,
      weights: weights(program, solved: round > 0), rounds: round, work: work,
      lpSeconds: lpSeconds)
  }

  /// Between the best duals and the master's own.
  private func smoothed(_ duals: [Double]) -> [Double] {
    let weight = bestBound.isFinite ? Self.smoothing : 0
    return zip(bestDuals, duals).map { weight * $0 + (1 - weight) * $1 }
  }

  // MARK: The box

  /// Columns that keep each row's dual within `width` of the best one (boxstep, Marsten, Hogan and
  /// Blankenship 1975): one that fills the row at the upper price, one that empties it at the lower.
  private mutating func addBox(_ program: inout LinearProgram) {
    boxStart = master.slacks.count
    _ = program.addColumns(
      boxedRows.flatMap { row in
        [
          Column(cost: upperPrice(row), rows: [row], coefficients: [1]),
          Column(cost: -lowerPrice(row), rows: [row], coefficients: [-1]),
        ]
      })
  }

  private var boxedRows: Range<Int> {
    isBoxed ? master.firstCoverRow..<master.bounds.count : 0..<0
  }
  private var boxColumns: Int { 2 * boxedRows.count }
  private func width(_ row: Int) -> Double {
    row < master.firstTallyRow ? width : width * Self.tallyWidth
  }
  private func upperPrice(_ row: Int) -> Double { bestDuals[row] + width(row) }
  private func lowerPrice(_ row: Int) -> Double { bestDuals[row] - width(row) }

  /// Puts the box around the best duals.
  private func moveBox(_ program: inout LinearProgram) {
    for (index, row) in boxedRows.enumerated() {
      program.setCost(upperPrice(row), column: boxStart + 2 * index)
      program.setCost(-lowerPrice(row), column: boxStart + 2 * index + 1)
    }
  }

  /// How much the box holds the duals back: zero where the master is the true one.
  private func boxUse(_ program: borrowing LinearProgram) -> Double {
    (boxStart..<(boxStart + boxColumns)).reduce(0) { $0 + program.value(column: $1) }
  }

  /// Whether the bound is within the tolerance of the master's value.
  private func isReached(_ value: Double) -> Bool {
    value - bestBound <= max(1e-6, tolerance * abs(value))
  }

  private func weights(_ program: borrowing LinearProgram, solved: Bool) -> [Double] {
    guard solved else { return pool.map { _ in 0 } }
    return pool.indices.map { program.value(column: master.slacks.count + boxColumns + $0) }
  }

  private mutating func add(_ columns: [RosterColumn], _ program: inout LinearProgram) {
    _ = program.addColumns(columns.map(master.column))
    pool += columns
  }

  /// The master's duals, or `nil` where the time was up before it was solved.
  private mutating func solveMaster(_ program: inout LinearProgram) -> [Double]? {
    let before = clock()
    let pivots = program.iterationCount
    defer {
      lpSeconds += clock() - before
      lpWork += Work(pivots: program.iterationCount - pivots, rows: master.bounds.count)
    }
    guard program.solveSteadily(.primal, secondsLeft: secondsLeft) else { return nil }
    return master.clamped(program.duals())
  }

  /// Prices everyone at `point`, raises the bound, adds columns with negative reduced cost at the
  /// master's duals. Returns how many were added.
  private mutating func price(
    at point: [Double], master duals: [Double], value: Double, _ program: inout LinearProgram
  ) -> Int {
    var found = priceEveryone(point)
    var columns = found.columns + lawful(found.columns, point)
    var point = point
    for _ in 0..<(isBoxed ? Self.steps : 0) {
      guard let next = step(from: point, found, towards: value) else { break }
      point = next
      found = priceEveryone(point)
      columns += found.columns
    }
    let priced = columns.distinct.filter { master.reducedCost($0, duals) < -1e-6 }
    let improving = priced + reserve.take(perPerson: Self.reservePerPerson, at: duals)
    add(improving, &program)
    return improving.count
  }

  /// Prices everyone, and keeps the duals where they prove the best bound so far.
  private mutating func priceEveryone(_ point: [Double]) -> (bound: Double, columns: [RosterColumn])
  {
    let found = pricer.priceEveryone(point)
    if found.bound > bestBound {
      bestBound = found.bound
      bestDuals = point
    }
    return found
  }

  /// Duals a step along the subgradient of the bound, as long as reaches the master's value were it
  /// straight (Polyak 1969, doi 10.1016/0041-5553(69)90061-5); `nil` where the master is reached.
  private func step(
    from point: [Double], _ found: (bound: Double, columns: [RosterColumn]), towards value: Double
  ) -> [Double]? {
    guard value > found.bound, found.bound.isFinite else { return nil }
    let activity = master.activity(of: found.columns, duals: point)
    return master.step(from: point, activity: activity, gain: value - found.bound)
  }

  /// In a small master, for those who break a limit that is a row of it: the best that keeps the limit. A
  /// mixture hides what one column breaks, and a dive wants columns that do not.
  private func lawful(_ columns: [RosterColumn], _ duals: [Double]) -> [RosterColumn] {
    guard !isBoxed else { return [] }
    return columns.filter { !layout.isLawful($0) }
      .compactMap { pricer.priceLawful(person: $0.person, duals: duals) }
  }

  /// Drops the dearest columns outside the basis when there are more than three per row.
  private mutating func purge(_ program: inout LinearProgram) {
    let rows = master.bounds.count
    guard pool.count > 3 * rows else { return }
    let reduced = program.reducedCosts()
    let first = master.slacks.count + boxColumns
    let outside = pool.indices.filter { program.basisStatus(column: first + $0) != .basic }
    let drop = outside.sorted { reduced[first + $0] > reduced[first + $1] }
      .prefix(max(0, pool.count - 3 * rows / 2))
    program.deleteColumns(drop.map { first + $0 })
    let dropped = Set(drop)
    pool = pool.indices.filter { !dropped.contains($0) }.map { pool[$0] }
  }
}
