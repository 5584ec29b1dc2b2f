import RosterPricing
import RosterProblem

/// Finds a person's cheapest column for given duals, exactly.
///
/// Prices are rounded down to multiples of `1 / scale`, so that the least value found is never
/// above the true one and a bound made from it stays valid.
final class PersonPricer {
  let layout: Layout
  let master: Master
  /// Fractions of a point.
  let scale: Double
  /// What pricing has cost so far, in additions of the kernel.
  var work: Int { kernel.work }
  /// Machines with scaled costs, by number.
  private let machines: [FlatMachine]
  private let kernel = PathKernel()
  private var prices: [Int32] = []
  private var best: [Int16] = []
  private var path: [Int]
  /// Whether a price of the pricing at hand was out of range.
  private var isCut = false
  /// The cost at the end by lane, of those priced before.
  private var laneCosts: [Int: [Int32]] = [:]
  /// Turns with each pricing, so that equally cheap columns take turns.
  private var rotation = 0

  init(_ layout: Layout, master: Master) {
    self.layout = layout
    self.master = master
    scale = Self.scale(for: layout.problem, master.objective)
    let factor = master.objective == .open ? 0 : Int32(scale)
    machines = layout.problem.machines.map { FlatMachine($0, scale: factor) }
    path = [Int](repeating: 0, count: layout.problem.days)
  }

  /// The largest power of two for which a path of the dearest cells stays exact in 32 bits.
  private static func scale(for problem: RosterProblem, _ objective: Objective) -> Double {
    let open = objective == .open ? 1 : problem.cover.map(\.openCost).max() ?? 1
    let magnitude = Double(problem.days * max(1, open) * 2)
    var scale = objective == .open ? 1_048_576.0 : 1024
    while scale > 1 && magnitude * scale > Double(PathKernel.infinite) { scale /= 2 }
    return scale
  }

  /// The least of cost - y'a over a person's columns (without its convexity dual), and the column;
  /// `nil` where the person has none.
  func price(person: Int, duals: [Double], rotation: Int, fixings: Fixings? = nil) -> (
    value: Double, column: RosterColumn
  )? {
    let member = layout.problem.people[person]
    let machine = machines[member.machine]
    fillPrices(person, member, machine.classes, duals, fixings)
    let counts = layout.counts[person]
    var query = PathKernel.Query(
      firstDay: 0, endDay: layout.problem.days, startState: member.initialState,
      lanes: counts.lanes, laneStep: counts.along == nil ? 1 : 0)
    query.blocks = counts.blocks
    query.bands = counts.bands
    let laneCosts = laneCosts(of: person)
    var units = [Int32](repeating: 0, count: prices.count)
    if let along = counts.along {
      for at in prices.indices { units[at] = Int32(along.steps[at % machine.classes]) }
    }
    let value = kernel.solve(
      machine, query, prices: prices, units: units, laneCosts: laneCosts,
      stateCost: { [last = member.finalState] in
        last == nil || last == $0 ? 0 : PathKernel.infinite
      })
    guard value < PathKernel.infinite else { return nil }
    kernel.walk(machine, prices: prices, units: units, rotation: rotation, into: &path)
    let duties = path.enumerated().map { best[$0.offset * machine.classes + $0.element] }
    return (Double(value) / scale, RosterColumn(person: person, duties: duties))
  }

  /// A person's cheapest column that keeps every limit, also those that are rows of the master: a limit
  /// that is passed gets a price, four times as much each time. `nil` where none was found.
  func priceLawful(person: Int, duals: [Double], fixings: Fixings? = nil) -> RosterColumn? {
    rotation += 1
    guard
      var column = price(person: person, duals: duals, rotation: rotation, fixings: fixings)?
        .column
    else { return nil }
    guard !layout.isLawful(column) else { return column }
    var raised = duals
    for _ in 0..<Self.attempts {
      for (index, tally) in layout.problem.people[person].tallies.enumerated() {
        let amount = layout.amount(of: column, in: tally)
        master.raise(&raised, person: person, tally: index, amount: amount, within: 16...1e4)
      }
      guard
        let next = price(person: person, duals: raised, rotation: rotation, fixings: fixings)?
          .column
      else { return nil }
      column = next
      if layout.isLawful(column) { return column }
    }
    return nil
  }

  private static let attempts = 8

  /// The Lagrangian bound at these duals, and everyone's cheapest column there; the bound is minus
  /// infinity where a price is too large for the kernel.
  func priceEveryone(_ duals: [Double]) -> (bound: Double, columns: [RosterColumn]) {
    var bound = master.constant + master.staticBound(duals)
    var columns: [RosterColumn] = []
    isCut = false
    for person in layout.problem.people.indices {
      rotation += 1
      guard let (value, column) = price(person: person, duals: duals, rotation: rotation)
      else { continue }
      bound += value
      columns.append(column)
    }
    return (isCut ? -.infinity : bound, columns)
  }

  /// The same bound with the least of each person's rows; `nil` for whom there is none.
  func priceApart(_ duals: [Double]) -> (bound: Double, values: [Double?]) {
    isCut = false
    let values = layout.problem.people.indices.map { person in
      price(person: person, duals: duals, rotation: 0)?.value
    }
    let bound = values.reduce(master.constant + master.staticBound(duals)) { $0 + ($1 ?? 0) }
    return (isCut ? -.infinity : bound, values)
  }

  private func laneCosts(of person: Int) -> [Int32] {
    if let known = laneCosts[person] { return known }
    let isFree = master.objective == .open
    let costs = layout.counts[person].laneCosts(layout.problem.people[person]) {
      isFree ? 0 : scaled($0)
    }
    laneCosts[person] = costs
    return costs
  }

  /// The least price of each class on each day, and the duty that has it.
  private func fillPrices(
    _ person: Int, _ member: Member, _ classes: Int, _ duals: [Double], _ fixings: Fixings?
  ) {
    let days = layout.problem.days
    prices = [Int32](repeating: Int32.max, count: days * classes)
    best = [Int16](repeating: 0, count: days * classes)
    let tallied = tallied(person, member, duals)
    for day in 0..<days {
      for duty in 0...member.duties.count {
        let cell = member.cost(day: day, duty: duty)
        guard cell < RosterProblem.forbidden, fixings?.allows(person, day, duty) ?? true else {
          continue
        }
        var price = master.objective == .open ? 0 : Double(cell)
        price -= tallied[day * (member.duties.count + 1) + duty]
        if duty > 0 { price -= served(member.duties[duty - 1], day: day, duals) }
        let dutyClass = duty == 0 ? 0 : member.duties[duty - 1].dutyClass
        let rounded = inRange((price * scale).rounded(.down))
        let at = day * classes + dutyClass
        if rounded < prices[at] {
          prices[at] = rounded
          best[at] = Int16(duty)
        }
      }
    }
  }

  /// Points at the end of a path, scaled, cut as prices are.
  private func scaled(_ points: Int) -> Int32 {
    let most = Double(PathKernel.infinite) / 2
    let value = Double(points) * scale
    if value > most { return Int32(most) }
    return Int32(value)
  }

  /// A scaled price in 32 bits, such that a path of them stays in range too. A dual far out may ask for
  /// more than that: then the price is cut and the bound does not count.
  private func inRange(_ price: Double) -> Int32 {
    let most = Double(PathKernel.infinite) / Double(max(1, layout.problem.days))
    guard abs(price) > most else { return Int32(price) }
    isCut = true
    return Int32(price < 0 ? -most : most)
  }

  private func served(_ duty: Duty, day: Int, _ duals: [Double]) -> Double {
    duty.serves.reduce(0) { sum, serve in
      let row = layout.priceRow(day: day, slot: serve.slot, rank: serve.rank)
      return sum + (row.map { duals[master.firstCoverRow + $0] } ?? 0)
    }
  }

  /// What each duty on each day earns from the tally rows.
  private func tallied(_ person: Int, _ member: Member, _ duals: [Double]) -> [Double] {
    let width = member.duties.count + 1
    var earned = [Double](repeating: 0, count: layout.problem.days * width)
    for (index, tally) in member.tallies.enumerated() {
      let row = master.tallyRows[person][index]
      guard row >= 0, duals[row] != 0 else { continue }
      let rate = duals[row] / master.tallyScale[person][index]
      for day in tally.onDays.isEmpty ? Array(0..<layout.problem.days) : tally.onDays {
        for duty in 1..<max(width, 1) {
          earned[day * width + duty] += rate * Double(tally.amounts[duty])
        }
      }
    }
    for part in layout.shared[person] {
      guard let row = master.row(of: part), duals[row] != 0 else { continue }
      let rate = duals[row] / master.sharedScale[part.tally]
      for (at, amount) in part.table.enumerated() { earned[at] += rate * Double(amount) }
    }
    return earned
  }
}
