import RosterPricing
import RosterProblem

/// Puts one person's days of a window back by the exact program of the pricing kernel, given
/// everyone else's work: the best row in the window for these prices, under every hard rule.
///
/// Minutes (the first tally) run along the kernel's lanes, so that contract hours are exact.
/// Other counts are priced by their margin at what stands outside the window; the true cost decides
/// afterwards.
struct WindowMove {
  let layout: Layout
  private let kernel = PathKernel()
  private var prices: [Int32] = []
  private var best: [Int16] = []
  private var path: [Int] = []
  /// Minutes per lane unit, by person: the largest that divides all amounts of the first tally.
  private let units: [Int]

  /// Days after the window in which its past still matters: the series of ATW-WREST.
  private static let memory = 9

  init(_ layout: Layout) {
    self.layout = layout
    units = layout.problem.people.map { member in
      max(1, member.tallies.first?.amounts.greatestCommonDivisor ?? 1)
    }
  }

  /// What it has cost so far, in additions of the kernel.
  var work: Int { kernel.work }

  /// How prices are steered.
  struct Steering {
    /// Duals of cover rows of the master, points per head; empty before there are any.
    var duals: [Double] = []
    /// 0: today's cover decides; 1: the duals do.
    var share = 0.0
    /// Points per unit of each tally of the person, to steer away from its limit; empty for none.
    var penalties: [Int] = []
    /// Points per lane step (weekend) on top of what it costs.
    var stepPenalty = 0
  }

  /// The best duties for a person in `window`, whose days must have been taken out of `state`
  /// before; `nil` where no lawful row exists.
  mutating func best(
    _ state: RosterState, person: Int, window: Range<Int>, steering: Steering, rotation: Int
  ) -> [Int16]? {
    let member = layout.problem.people[person]
    let machine = layout.machines[member.machine]
    let end = min(layout.problem.days, window.upperBound + Self.memory)
    fillPrices(state, person, window, end, machine.classes, steering)
    let lanes = laneCosts(state, person, window)
    let outside = min(weekendsOutside(state, person, window), member.laneCost.count - 1)
    let nextWeekend = member.laneCost[min(outside + 1, member.laneCost.count - 1)]
    let query = PathKernel.Query(
      firstDay: window.lowerBound, endDay: end, startState: state.state(person, window.lowerBound),
      lanes: lanes.count, laneStep: 0,
      stepCost: min(max(0, nextWeekend &- member.laneCost[outside]), 1 << 20)
        + Int32(steering.stepPenalty))
    let used = laneUnits(person, machine.classes, window)
    let final = end == layout.problem.days ? member.finalState ?? -1 : state.state(person, end)
    let value = kernel.solve(
      machine, query, prices: prices, units: used, laneCosts: lanes,
      stateCost: { final < 0 || $0 == final ? 0 : PathKernel.infinite })
    guard value < PathKernel.infinite else { return nil }
    path = [Int](repeating: 0, count: end - window.lowerBound)
    kernel.walk(machine, prices: prices, units: used, rotation: rotation, into: &path)
    return (0..<window.count).map { best[$0 * machine.classes + path[$0]] }
  }

  /// Weekends worked outside the window, seen from the row as it stands with the window off.
  private func weekendsOutside(_ state: RosterState, _ person: Int, _ window: Range<Int>) -> Int {
    let member = layout.problem.people[person]
    let machine = layout.machines[member.machine]
    var at = member.initialState
    var lane = 0
    for day in 0..<layout.problem.days {
      let duty = state.roster[person, day]
      let dutyClass = duty == 0 ? 0 : member.duties[duty - 1].dutyClass
      let (next, _, step) = machine.transition(day: day, state: at, dutyClass: dutyClass)
      guard next >= 0 else { return lane }
      lane += step
      at = next
    }
    return lane
  }

  /// The cost of minutes by lane: contract hours with what stands outside the window.
  private func laneCosts(_ state: RosterState, _ person: Int, _ window: Range<Int>) -> [Int32] {
    let member = layout.problem.people[person]
    guard let tally = member.tallies.first else { return [0] }
    let outside = state.amounts[person][0]
    let unit = units[person]
    let most = Int(tally.amounts.max() ?? 0) / unit * window.count
    let room = tally.most.map { max(0, ($0 - outside) / unit) } ?? most
    return (0...min(most, room)).map { lane in
      Int32(tally.cost(of: outside + lane * unit) ?? Int(PathKernel.infinite))
    }
  }

  /// Lane units of each class on each day of the window; the fixed days after it use none, since
  /// they count as outside.
  private func laneUnits(_ person: Int, _ classes: Int, _ window: Range<Int>) -> [Int32] {
    let member = layout.problem.people[person]
    var all = [Int32](repeating: 0, count: prices.count)
    guard let tally = member.tallies.first else { return all }
    for (index, duty) in member.duties.enumerated() {
      let used = tally.amounts[index + 1] / Int32(units[person])
      for offset in 0..<window.count { all[offset * classes + duty.dutyClass] = used }
    }
    return all
  }

  private mutating func fillPrices(
    _ state: RosterState, _ person: Int, _ window: Range<Int>, _ end: Int, _ classes: Int,
    _ steering: Steering
  ) {
    let member = layout.problem.people[person]
    let margins = margins(state, person, steering)
    let shared = sharedMargins(state, person)
    let count = (end - window.lowerBound) * classes
    prices = [Int32](repeating: Int32.max, count: count)
    best = [Int16](repeating: 0, count: count)
    for day in window {
      for duty in 0...member.duties.count {
        let cell = member.cost(day: day, duty: duty)
        guard cell < RosterProblem.forbidden else { continue }
        var price = Int(cell)
        if duty > 0 {
          price += cover(state, member.duties[duty - 1], day, steering)
          for margin in margins where margin.counts(duty, day) { price += margin.points }
        }
        for part in shared {
          price += part.points * part.of.amount(duty, day: day) / part.of.largest
        }
        let dutyClass = duty == 0 ? 0 : member.duties[duty - 1].dutyClass
        let at = (day - window.lowerBound) * classes + dutyClass
        if price < Int(prices[at]) {
          prices[at] = Int32(price)
          best[at] = Int16(duty)
        }
      }
    }
    for day in window.upperBound..<max(end, window.upperBound) {
      let duty = state.roster[person, day]
      let dutyClass = duty == 0 ? 0 : member.duties[duty - 1].dutyClass
      prices[(day - window.lowerBound) * classes + dutyClass] = 0
    }
  }

  /// What more of each tally of several people costs, at what stands outside the window.
  private func sharedMargins(_ state: RosterState, _ person: Int) -> [(of: SharedPart, points: Int)]
  {
    layout.shared[person].compactMap { part in
      let points = state.marginal(part, more: part.largest)
      return points == 0 ? nil : (part, points)
    }
  }

  private func cover(_ state: RosterState, _ duty: Duty, _ day: Int, _ steering: Steering) -> Int {
    var now = 0
    var dual = 0.0
    for serve in duty.serves {
      now += state.marginal(day: day, serve)
      guard steering.share > 0 else { continue }
      if let row = layout.priceRow(day: day, slot: serve.slot, rank: serve.rank) {
        dual -= steering.duals[row]
      }
    }
    guard steering.share > 0 else { return now }
    return Int(((1 - steering.share) * Double(now) + steering.share * dual).rounded())
  }

  /// What one more of a tally costs, given what stands outside the window.
  private struct Margin {
    let tally: Tally
    let points: Int
    let onDay: [Bool]
    func counts(_ duty: Int, _ day: Int) -> Bool {
      tally.amounts[duty] > 0 && (onDay.isEmpty || onDay[day])
    }
  }

  private func margins(_ state: RosterState, _ person: Int, _ steering: Steering) -> [Margin] {
    layout.problem.people[person].tallies.enumerated().dropFirst().compactMap { index, tally in
      let amount = state.amounts[person][index]
      let unit = Int(tally.amounts.max() ?? 0)
      guard unit > 0 else { return nil }
      let now = tally.cost(of: amount) ?? 0
      let then = tally.cost(of: amount + unit) ?? now + Self.overLimit
      let points = then - now + (steering.penalties.isEmpty ? 0 : steering.penalties[index])
      guard points != 0 else { return nil }
      return Margin(tally: tally, points: points, onDay: layout.days(person, index))
    }
  }

  /// Points for going over a hard limit: more than any cover is worth.
  private static let overLimit = 1 << 18
}
