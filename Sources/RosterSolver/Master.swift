import LinearProgramming
import RosterProblem

/// The master problem of column generation: choose one column per person at least cost.
///
///     min  sum c_k x_k + sum open_g s_g + sum over_g o_g + tally slacks
///     s.t. sum of person p's x_k = 1                                         (convexity)
///          heads of exactly rank r in group g - u_r + u_r+1 = need_r - need_r+1   (one row per rank)
///          least <= tally t of p's columns + u_t - sum o_ti <= first threshold
///          the same for each tally of several people, without limits; for the greatest of their
///          amounts a row for each of them, with the slacks in common
///          sum of s_g over the groups of a shortfall >= its heads
///          sum of s_g <= v, where a bound is only for rosters with at most v heads open
///
/// Nested need - so many heads of rank r or more - is written by rank: heads to spare at one rank go
/// down to the next (`u_r`). At the highest rank the open heads `s_g` come in, since a group's open
/// heads are the largest shortage over its ranks; at the lowest the heads above need (`o_g`) leave.
/// The dual of a row is the price of a head of that rank, and a shift fills one row, not one per rank
/// below: the columns are half as full, and GLPK factorizes faster.
///
/// Tally rows hold for a mixture of columns, so they bound from below; within a column they are not
/// enforced.
struct Master {
  let layout: Layout
  let objective: Objective
  /// The row of each person's tally, by person; -1 where it has none.
  private(set) var tallyRows: [[Int]] = []
  /// What each tally row is divided by.
  private(set) var tallyScale: [[Double]] = []
  /// The rows of each tally of several people, by entry or one for all; none where the objective needs none.
  private var sharedRows: [[Int]] = []
  /// What those rows are divided by.
  private(set) var sharedScale: [Double] = []
  /// The slack of each group's open heads; -1 where it asks for nobody.
  private var openSlacks: [Int] = []
  /// Rows of what is known of open heads, the last of all.
  private(set) var shortfallRows = 0..<0
  /// Points of tallies that are above their threshold already when nobody does anything.
  private var standing = 0.0
  /// The bounds of all rows, in order.
  private(set) var bounds: [Bounds] = []
  /// Slack columns: cost, largest value, and their entries.
  private(set) var slacks: [Slack] = []
  /// The row that keeps open heads few, where there is one.
  private(set) var openRow: Int?

  /// A column that belongs to no person.
  struct Slack {
    var cost: Double
    var upper: Double
    var rows: [Int]
    var coefficients: [Double]

    /// As a column of a program.
    var column: Column {
      Column(
        cost: cost, bounds: upper > 0 ? .between(0, upper) : .fixed(0), rows: rows,
        coefficients: coefficients)
    }
  }

  /// What any roster costs besides: part of the bound and of the master's value, no part of the program.
  var constant: Double { objective == .total ? Double(layout.problem.constant) + standing : 0 }

  /// People's convexity rows come first, then cover rows.
  var firstCoverRow: Int { layout.problem.people.count }
  /// Tally rows come last.
  var firstTallyRow: Int { firstCoverRow + layout.coverRows }

  init(_ layout: Layout, objective: Objective) {
    self.layout = layout
    self.objective = objective
    bounds = layout.problem.people.map { _ in .fixed(1) }
    for group in layout.problem.cover.indices { addCover(group) }
    for person in layout.problem.people.indices { addTallies(of: person) }
    for (index, tally) in layout.problem.shared.enumerated() { addShared(tally, index) }
    addShortfalls()
    if objective == .total, let most = layout.openAtMost { keepOpen(atMost: most) }
  }

  /// Valid for whole rosters, and for no mixture of them that leaves less open: cuts the bound alone would miss.
  private mutating func addShortfalls() {
    let first = bounds.count
    for shortfall in layout.problem.shortfalls {
      for group in shortfall.groups where openSlacks[group] >= 0 {
        slacks[openSlacks[group]].rows.append(bounds.count)
        slacks[openSlacks[group]].coefficients.append(1)
      }
      bounds.append(.atLeast(Double(shortfall.heads)))
    }
    shortfallRows = first..<bounds.count
  }

  /// What the rows of known shortfalls pay for an open head of each group.
  func shortfallPrices(_ duals: [Double]) -> [Double] {
    var prices = [Double](repeating: 0, count: layout.problem.cover.count)
    for (shortfall, row) in zip(layout.problem.shortfalls, shortfallRows) {
      for group in shortfall.groups { prices[group] += duals[row] }
    }
    return prices
  }

  /// What one head more asked for costs, by group and nested row: the dual of its row, and that of each shortfall it is
  /// counted in, which grows by it.
  func headPrices(_ duals: [Double]) -> [[Double]] {
    var prices = layout.nested(Array(duals[firstCoverRow..<firstTallyRow]))
    for (shortfall, row) in zip(layout.problem.shortfalls, shortfallRows) {
      for group in shortfall.groups {
        let rows = layout.problem.cover[group].rows
        guard let counted = rows.firstIndex(where: { $0.rank >= shortfall.rank }) else { continue }
        prices[group][counted] += duals[row]
      }
    }
    return prices
  }

  private mutating func addCover(_ index: Int) {
    let group = layout.problem.cover[index]
    guard !group.rows.isEmpty else { return openSlacks.append(-1) }
    openSlacks.append(slacks.count)
    let first = bounds.count
    let heads = group.rows.map { Double($0.heads) }
    let reach = heads.map(abs).max() ?? 0
    let most = Double(layout.problem.people.count) + reach
    bounds += zip(heads, heads.dropFirst() + [0]).map { .fixed($0 - $1) }
    slacks.append(
      Slack(
        cost: objective == .open ? 1 : Double(group.openCost), upper: max(0, heads.max() ?? 0),
        rows: [bounds.count - 1], coefficients: [1]))
    slacks.append(
      Slack(
        cost: objective == .open ? 0 : Double(group.overCost), upper: most, rows: [first],
        coefficients: [-1]))
    for row in first..<(bounds.count - 1) {
      slacks.append(Slack(cost: 0, upper: most, rows: [row, row + 1], coefficients: [1, -1]))
    }
  }

  /// The row of all open heads. Its dual is what one head more that may stay open would save.
  private mutating func keepOpen(atMost most: Int) {
    openRow = bounds.count
    for slack in openSlacks where slack >= 0 {
      slacks[slack].rows.append(bounds.count)
      slacks[slack].coefficients.append(1)
    }
    bounds.append(.atMost(Double(most)))
  }

  private mutating func addTallies(of person: Int) {
    tallyRows.append([])
    tallyScale.append([])
    for (index, tally) in layout.problem.people[person].tallies.enumerated() {
      let isInside = layout.counts[person].tallies.contains(index)
      let needed = !isInside && (objective == .total || tally.most != nil || tally.least != nil)
      let scale = Double(max(1, tally.amounts.max() ?? 1))
      tallyScale[person].append(scale)
      tallyRows[person].append(needed ? bounds.count : -1)
      if needed { addRow(tally, scale: scale) }
    }
  }

  private mutating func addShared(_ tally: SharedTally, _ index: Int) {
    let parts = layout.shared.joined().filter { $0.tally == index }
    let scale = Double(max(1, parts.map(\.largest).max() ?? 1))
    sharedScale.append(scale)
    guard objective == .total else { return sharedRows.append([]) }
    let most = Double(layout.problem.reach(of: tally))
    // Of nobody's amounts the greatest is the base, as their sum is.
    switch tally.entries.isEmpty ? .sum : tally.measure {
    case .sum:
      let outside = tally.amount(of: tally.entries.map(\.base))
      var own = Tally(amounts: [], under: tally.under, over: tally.over)
      own.under?.threshold -= outside
      for slope in own.over.indices { own.over[slope].threshold -= outside }
      sharedRows.append([bounds.count])
      addRow(own, scale: scale, reach: most - Double(outside))
    case .greatest:
      let rows = Array(bounds.count..<(bounds.count + tally.entries.count))
      sharedRows.append(rows)
      let free = addSlopes(tally.over, from: Double(tally.base), to: most, scale: scale, rows: rows)
      bounds += tally.entries.map { .atMost((free - Double($0.base)) / scale) }
    }
  }

  /// The row that a person's part of a tally of several counts in.
  func row(of part: SharedPart) -> Int? {
    let rows = sharedRows[part.tally]
    return rows.count > 1 ? rows[part.entry] : rows.first
  }

  /// One row per tally, with a slack per slope.
  private mutating func addRow(_ tally: Tally, scale: Double, reach: Double = 1e7) {
    let row = bounds.count
    let free = objective == .open
    var lower = tally.least.map { Double($0) / scale } ?? -.infinity
    if let under = tally.under, under.threshold > tally.least ?? 0, !free {
      lower = Double(under.threshold) / scale
      slacks.append(
        Slack(
          cost: Double(under.points) / Double(under.units) * scale,
          upper: Double(under.threshold - (tally.least ?? 0)) / scale, rows: [row],
          coefficients: [1]))
    }
    let most = tally.most.map(Double.init) ?? reach
    let upper = addSlopes(free ? [] : tally.over, from: 0, to: most, scale: scale, rows: [row])
    bounds.append(Self.range(lower, max(upper / scale, lower)))
  }

  /// A slack in some rows for each slope of amounts of `least` to `most`; rates add up where slopes overlap.
  /// Returns the largest amount that is free, or stands already.
  private mutating func addSlopes(
    _ slopes: [Tally.Slope], from least: Double, to most: Double, scale: Double, rows: [Int]
  ) -> Double {
    let slopes = slopes.sorted { $0.threshold < $1.threshold }
    var upper = most
    var rate = 0.0
    for (index, slope) in slopes.enumerated() where Double(slope.threshold) < most {
      let start = max(least, Double(slope.threshold))
      if index == 0 { upper = start }
      let own = Double(slope.points) / Double(slope.units)
      rate += own
      standing += own * (start - Double(slope.threshold))
      let end = index + 1 < slopes.count ? min(most, Double(slopes[index + 1].threshold)) : most
      slacks.append(
        Slack(
          cost: rate * scale, upper: max(0, end - start) / scale, rows: rows,
          coefficients: rows.map { _ in -1 }))
    }
    return upper
  }

  private static func range(_ lower: Double, _ upper: Double) -> Bounds {
    if lower == upper { return .fixed(lower) }
    return lower == -.infinity ? .atMost(upper) : .between(lower, upper)
  }

  /// Rows and slack columns, in an empty program.
  func build(in program: inout LinearProgram) {
    _ = program.addRows(bounds)
    _ = program.addColumns(slacks.map(\.column))
  }

  /// A roster column as a column of the program.
  func column(_ column: RosterColumn) -> Column {
    let member = layout.problem.people[column.person]
    var rows = [column.person]
    var coefficients = [1.0]
    for (day, duty) in column.duties.enumerated() where duty > 0 {
      for serve in member.duties[Int(duty) - 1].serves {
        if let row = layout.priceRow(day: day, slot: serve.slot, rank: serve.rank) {
          rows.append(firstCoverRow + row)
          coefficients.append(1)
        }
      }
    }
    for (index, tally) in member.tallies.enumerated() where tallyRows[column.person][index] >= 0 {
      let amount = layout.amount(of: column, in: tally)
      guard amount != 0 else { continue }
      rows.append(tallyRows[column.person][index])
      coefficients.append(Double(amount) / tallyScale[column.person][index])
    }
    for part in layout.shared[column.person] {
      guard let row = row(of: part) else { continue }
      let amount = column.duties.enumerated().reduce(0) {
        $0 + part.amount(Int($1.element), day: $1.offset)
      }
      guard amount != 0 else { continue }
      rows.append(row)
      coefficients.append(Double(amount) / sharedScale[part.tally])
    }
    let cost = objective == .open ? 0 : Double(layout.cost(of: column))
    return Column(cost: cost, bounds: .atLeast(0), rows: rows, coefficients: coefficients)
  }

  /// Makes a limit on a count dearer where an amount passes it: by three times what it costs already,
  /// within a range of points.
  func raise(
    _ duals: inout [Double], person: Int, tally index: Int, amount: Int,
    within range: ClosedRange<Double>
  ) {
    let row = tallyRows[person][index]
    guard row >= 0 else { return }
    let tally = layout.problem.people[person].tallies[index]
    let step = min(range.upperBound, max(range.lowerBound, abs(duals[row]) * 3))
    if let most = tally.most, amount > most { duals[row] -= step }
    if let least = tally.least, amount < least { duals[row] += step }
  }

  /// The part of the Lagrangian bound that does not depend on people's columns: for duals y,
  ///
  ///     sum over rows of (y > 0 ? y * lower : y * upper)
  ///       + sum over slacks of min(0, cost - y'a) * upper
  ///
  /// Every slack has a finite upper bound, so any y whatever gives a valid bound.
  func staticBound(_ duals: [Double]) -> Double {
    var total = 0.0
    for row in firstCoverRow..<bounds.count where duals[row] != 0 {
      let bound = duals[row] > 0 ? bounds[row].lower : bounds[row].upper
      total += bound.isFinite ? duals[row] * bound : 0
    }
    for slack in slacks {
      var reduced = slack.cost
      for (row, coefficient) in zip(slack.rows, slack.coefficients) {
        reduced -= duals[row] * coefficient
      }
      total += min(0, reduced) * slack.upper
    }
    return total
  }

  /// Duals that bound: where a row has no bound on one side, a dual of that sign becomes zero.
  func clamped(_ duals: [Double]) -> [Double] {
    zip(duals, bounds).map { dual, bound in
      if dual > 0 && bound.lower == -.infinity { return 0 }
      if dual < 0 && bound.upper == .infinity { return 0 }
      return dual
    }
  }

  /// Duals of another master of the same problem as duals of this one, times a factor.
  func scaled(_ duals: [Double], of other: Master, by factor: Double) -> [Double] {
    guard !duals.isEmpty else { return [] }
    var own = [Double](repeating: 0, count: bounds.count)
    for row in 0..<firstTallyRow { own[row] = duals[row] * factor }
    for (person, rows) in tallyRows.enumerated() {
      for (index, row) in rows.enumerated() where row >= 0 && other.tallyRows[person][index] >= 0 {
        own[row] = duals[other.tallyRows[person][index]] * factor
      }
    }
    for (row, known) in zip(shortfallRows, other.shortfallRows) { own[row] = duals[known] * factor }
    return own
  }
}
