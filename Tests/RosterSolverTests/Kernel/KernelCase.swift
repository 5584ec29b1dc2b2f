import RosterPricing
import RosterProblem
import TestSupport

/// A small question to the pricing kernel, and its answer by trying every path.
struct KernelCase {
  let machine: RuleMachine
  private(set) var query: PathKernel.Query
  let prices: [Int32]
  let units: [Int32]
  let laneCosts: [Int32]
  let stateCosts: [Int32]
  /// A count beside the lanes: the most it may come to, and what each class and each step adds.
  let beside: (most: Int, byClass: [Int], byStep: Int)?

  /// 2 to 5 states, 2 to 4 classes, a span of 4 to 6 days within the horizon, up to 11 lanes (more
  /// than one vector of 8), prices from -20 to 20, one in eight forbidden; half of them with a count
  /// beside the lanes.
  init(_ random: inout SplitMix, isBeside: Bool = false) {
    let classes = random.int(2...4)
    let states = random.int(2...5)
    let span = random.int(4...6)
    let first = random.int(0...2)
    machine = .random(
      states: states, classes: classes, days: first + span + random.int(0...2),
      variants: random.int(1...3), &random)
    let lanes = random.int(1...11)
    query = PathKernel.Query(
      firstDay: first, endDay: first + span, startState: random.int(0...(states - 1)),
      lanes: lanes, laneStep: random.int(0...2), stepCost: Int32(random.int(-4...6)))
    let forbidden = PathKernel.infinite
    prices = (0..<(span * classes)).map { _ in
      random.once(in: 8) ? forbidden : Int32(random.int(-20...20))
    }
    let most = random.int(0...3)
    units = (0..<(span * classes)).map { $0 % classes == 0 ? 0 : Int32(random.int(0...most)) }
    beside =
      isBeside
      ? (
        random.int(0...3), [0] + (1..<classes).map { _ in random.int(0...2) }, random.int(0...1)
      ) : nil
    let blocks = beside.map { $0.most + 1 } ?? 1
    laneCosts = (0..<(lanes * blocks)).map { _ in
      random.once(in: 6) ? forbidden : Int32(random.int(-9...9))
    }
    stateCosts = (0..<states).map { _ in random.once(in: 5) ? forbidden : Int32(random.int(0...9)) }
    query.blocks = beside.map { beside in
      Blocks(most: [beside.most], classes: classes, steps: 2) { dutyClass, step in
        [beside.byClass[dutyClass] + step * beside.byStep]
      }
    }
  }

  /// The same, told for each day which lanes matter: those of paths to an allowed end, up to the most that
  /// can be come to.
  func withBands() -> Self {
    let span = query.endDay - query.firstDay
    var lowest = [Int](repeating: query.lanes - 1, count: span)
    var highest = [Int](repeating: 0, count: span)
    var path = [Int](repeating: 0, count: span)
    repeat {
      let isAllowed = cost(of: path) != nil
      for (offset, lane) in lanesUsed(by: path).enumerated() where offset < span {
        highest[offset] = max(highest[offset], min(lane, query.lanes - 1))
        if isAllowed { lowest[offset] = min(lowest[offset], lane) }
      }
    } while path.countUp(below: machine.classes)
    var banded = self
    banded.query.bands = zip(lowest, highest).map { min($0, $1)...$1 }
    return banded
  }

  /// The lanes used at the start of each day, as far as the path is possible.
  private func lanesUsed(by path: [Int]) -> [Int] {
    var state = query.startState
    var used = [0]
    for (offset, dutyClass) in path.enumerated() {
      let at = machine.index(day: query.firstDay + offset, state: state, dutyClass: dutyClass)
      let unit = offset * machine.classes + dutyClass
      guard prices[unit] < PathKernel.infinite, machine.next[at] >= 0 else { return used }
      used.append(used[offset] + Int(machine.step[at]) * query.laneStep + Int(units[unit]))
      state = Int(machine.next[at])
    }
    return used
  }

  /// The cost of a path of classes by definition, or `nil` where it is forbidden.
  func cost(of path: [Int]) -> Int32? {
    var state = query.startState
    var lane = 0
    var block = 0
    var total: Int32 = 0
    for (offset, dutyClass) in path.enumerated() {
      let price = prices[offset * machine.classes + dutyClass]
      let at = machine.index(day: query.firstDay + offset, state: state, dutyClass: dutyClass)
      guard price < PathKernel.infinite, machine.next[at] >= 0 else { return nil }
      total += price + machine.cost[at] + machine.step[at] * query.stepCost
      lane +=
        Int(machine.step[at]) * query.laneStep + Int(units[offset * machine.classes + dutyClass])
      if let beside {
        block += beside.byClass[dutyClass] + Int(machine.step[at]) * beside.byStep
        guard block <= beside.most else { return nil }
      }
      state = Int(machine.next[at])
    }
    guard lane < query.lanes else { return nil }
    let end = laneCosts[block * query.lanes + lane]
    guard end < PathKernel.infinite, stateCosts[state] < PathKernel.infinite else { return nil }
    return total + end + stateCosts[state]
  }

  /// The least cost over every path, or `nil` where all are forbidden.
  func leastByTrying() -> Int32? {
    let span = query.endDay - query.firstDay
    var least: Int32?
    var path = [Int](repeating: 0, count: span)
    repeat {
      if let cost = cost(of: path) { least = min(least ?? cost, cost) }
    } while path.countUp(below: machine.classes)
    return least
  }
}

extension [Int] {
  /// The next word of digits below `base`, or false after the last.
  mutating func countUp(below base: Int) -> Bool {
    for place in indices {
      self[place] += 1
      if self[place] < base { return true }
      self[place] = 0
    }
    return false
  }
}
