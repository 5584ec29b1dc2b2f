/// The pricing kernel: the cheapest path of duties through a rule machine over a span of days, by
/// dynamic programming backwards in time, with one small resource laid along vector lanes.
///
/// With V(d, s, l) the least cost from day d in state s with l lane units used,
///
///     V(d, s, l) = min over classes c of  price(d, c) + cost(d, s, c) + step(d, s, c) * stepCost
///                                         + V(d + 1, next(d, s, c), l + step * laneStep + units(d, c))
///
/// Only states reachable from the start are visited. There are no parent pointers: the path is
/// walked back by recomputing. Costs are integers; a value of ``infinite`` or more is no path.
/// One kernel serves one thread; its memory grows to the largest query and is kept.
public final class PathKernel {
  /// At or above this a value means that no path exists.
  public static let infinite: Int32 = 1 << 28
  private static let top: Int32 = 1 << 29

  /// What is asked of the kernel.
  public struct Query {
    /// The first day.
    public var firstDay: Int
    /// The day after the last.
    public var endDay: Int
    /// The state at the start of the first day.
    public var startState: Int
    /// Lanes: one more than the most units a path can use.
    public var lanes: Int
    /// Units a machine step uses.
    public var laneStep: Int
    /// Cost of a machine step.
    public var stepCost: Int32
    /// Two counts in one lane: steps times `block`, plus units of which fewer than `open` are allowed.
    /// With 0 the lanes are one count.
    public var block = 0
    /// The lanes of each block a path may come to; those after them are closed on every day, so that
    /// no path runs on into the next block.
    public var open = 0

    /// A query.
    public init(
      firstDay: Int, endDay: Int, startState: Int, lanes: Int = 1, laneStep: Int = 0,
      stepCost: Int32 = 0
    ) {
      self.firstDay = firstDay
      self.endDay = endDay
      self.startState = startState
      self.lanes = lanes
      self.laneStep = laneStep
      self.stepCost = stepCost
    }
  }

  /// What has been done so far: additions of eight lanes each, counted, not timed.
  public private(set) var work = 0

  private var values = Buffer<SIMD8<Int32>>()
  private var reached = Buffer<Int32>()
  private var reachedStart: [Int] = []
  private var openLanes: [Int] = []
  private var stamps = Buffer<Int32>()
  private var stride = 0
  private var query = Query(firstDay: 0, endDay: 0, startState: 0)

  /// A kernel without memory yet.
  public init() {}

  /// Solves a query.
  ///
  /// - Parameters:
  ///   - prices: cost of each class on each day, `(day - firstDay) * classes + class`; `infinite` or
  ///     more forbids.
  ///   - units: lane units of each class on each day, laid out as the prices.
  ///   - laneCosts: cost at the end by lane units used; `infinite` or more forbids.
  ///   - stateCost: cost at the end by state; `infinite` or more forbids.
  /// - Returns: the least cost, `infinite` or more where there is no path.
  public func solve(
    _ machine: FlatMachine, _ query: Query, prices: borrowing [Int32],
    units: borrowing [Int32], laneCosts: borrowing [Int32], stateCost: (Int) -> Int32
  ) -> Int32 {
    precondition(prices.count >= (query.endDay - query.firstDay) * machine.classes)
    precondition(units.count >= prices.count && query.endDay <= machine.days)
    precondition(laneCosts.count >= query.lanes)
    self.query = query
    reach(machine, prices: prices)
    reachLanes(machine, prices: prices, units: units)
    let widest = Int(units.max() ?? 0) + query.laneStep
    stride = (query.lanes + 7) / 8 + (widest + 7) / 8
    let span = query.endDay - query.firstDay
    values.reserve((span + 1) * machine.states * stride)
    fillEnd(machine, laneCosts, stateCost)
    prices.withUnsafeBufferPointer { prices in
      units.withUnsafeBufferPointer { units in
        for offset in (0..<span).reversed() {
          relax(machine, offset, prices.baseAddress!, units.baseAddress!)
        }
      }
    }
    return lane(of: query.startState, offset: 0, machine)[0]
  }

  /// The classes of the cheapest path of the last query, into `path` by day offset. `rotation`
  /// varies which of several equally cheap paths is taken.
  public func walk(
    _ machine: FlatMachine, prices: borrowing [Int32], units: borrowing [Int32],
    rotation: Int, into path: inout [Int]
  ) {
    var state = query.startState
    var used = 0
    for offset in 0..<(query.endDay - query.firstDay) {
      let value = lane(of: state, offset: offset, machine)[used]
      var found = false
      for turn in 0..<machine.classes {
        let dutyClass = (turn + rotation + offset) % machine.classes
        let price = prices[offset * machine.classes + dutyClass]
        let (next, cost, step) = machine.transition(
          day: query.firstDay + offset, state: state, dutyClass: dutyClass)
        guard price < Self.infinite, next >= 0 else { continue }
        let to = used + step * query.laneStep + Int(units[offset * machine.classes + dutyClass])
        let ahead = lane(of: next, offset: offset + 1, machine)[to]
        guard min(ahead &+ price &+ cost &+ Int32(step) &* query.stepCost, Self.top) == value else {
          continue
        }
        path[offset] = dutyClass
        state = next
        used = to
        found = true
        break
      }
      precondition(found, "no transition explains the value of day \(query.firstDay + offset)")
    }
  }

  private func lane(of state: Int, offset: Int, _ machine: FlatMachine)
    -> UnsafeMutablePointer<Int32>
  {
    UnsafeMutableRawPointer(values.memory + (offset * machine.states + state) * stride)
      .assumingMemoryBound(to: Int32.self)
  }

  /// Lists the states reachable on each day, forwards from the start.
  private func reach(_ machine: FlatMachine, prices: borrowing [Int32]) {
    // Locals: a class's stored properties are checked for exclusive access each time.
    let span = query.endDay - query.firstDay
    let classes = machine.classes
    reached.reserve((span + 1) * machine.states)
    stamps.reserve(machine.states)
    let reached = reached.memory
    let stamps = stamps.memory
    stamps.update(repeating: -1, count: machine.states)
    var starts = [0]
    reached[0] = Int32(query.startState)
    var count = 1
    for offset in 0..<span {
      let from = starts[offset]
      let to = count
      starts.append(to)
      let row = machine.rowOfDay[query.firstDay + offset]
      for dutyClass in 0..<classes where prices[offset * classes + dutyClass] < Self.infinite {
        for at in from..<to {
          let next = Int(machine.next[row + Int(reached[at]) * classes + dutyClass])
          if next >= 0 && stamps[next] != Int32(offset) {
            stamps[next] = Int32(offset)
            reached[count] = Int32(next)
            count += 1
          }
        }
      }
    }
    starts.append(count)
    reachedStart = starts
  }

  /// Counts the lanes a path may have come to by each day: no more than the most used on every day
  /// before. The others are never read by a path from the start, so they are left as they are.
  private func reachLanes(
    _ machine: FlatMachine, prices: borrowing [Int32], units: borrowing [Int32]
  ) {
    let classes = machine.classes
    var most = 1
    openLanes.removeAll(keepingCapacity: true)
    for offset in 0..<(query.endDay - query.firstDay) {
      openLanes.append(min(most, query.lanes))
      var widest = 0
      for at in (offset * classes)..<((offset + 1) * classes) where prices[at] < Self.infinite {
        widest = max(widest, Int(units[at]))
      }
      most += widest + query.laneStep
    }
  }

  private func fillEnd(
    _ machine: FlatMachine, _ laneCosts: borrowing [Int32], _ stateCost: (Int) -> Int32
  ) {
    let span = query.endDay - query.firstDay
    for at in reachedStart[span]..<reachedStart[span + 1] {
      let state = Int(reached.memory[at])
      let lanes = lane(of: state, offset: span, machine)
      let end = min(stateCost(state), Self.infinite)
      for unused in query.lanes..<(stride * 8) { lanes[unused] = Self.top }
      for used in 0..<query.lanes {
        let cost = laneCosts[used]
        lanes[used] = cost >= Self.infinite || end >= Self.infinite ? Self.top : cost + end
      }
    }
  }

  private func relax(
    _ machine: FlatMachine, _ offset: Int, _ prices: UnsafePointer<Int32>,
    _ units: UnsafePointer<Int32>
  ) {
    let query = query
    let stride = stride
    let lanes = query.lanes
    let open = openLanes[offset]
    let vectors = (open + 7) / 8
    let classes = machine.classes
    work += (reachedStart[offset + 1] - reachedStart[offset]) * classes * (vectors + 2)
    let row = machine.rowOfDay[query.firstDay + offset]
    let today = prices + offset * classes
    let used = units + offset * classes
    let values = values.memory
    let reached = reached.memory
    let ahead = values + (offset + 1) * machine.states * stride
    let top = SIMD8<Int32>(repeating: Self.top)
    for at in reachedStart[offset]..<reachedStart[offset + 1] {
      let state = Int(reached[at])
      let own = values + (offset * machine.states + state) * stride
      for vector in 0..<vectors { own[vector] = top }
      let base = row + state * classes
      for dutyClass in 0..<classes {
        let next = Int(machine.next[base + dutyClass])
        guard next >= 0, today[dutyClass] < Self.infinite else { continue }
        let step = machine.step[base + dutyClass]
        let price = SIMD8<Int32>(
          repeating: today[dutyClass] &+ machine.cost[base + dutyClass] &+ step &* query.stepCost)
        let shift = Int(step) * query.laneStep + Int(used[dutyClass])
        let source = UnsafeRawPointer(ahead + next * stride) + shift * 4
        for vector in 0..<vectors {
          let value = source.loadUnaligned(fromByteOffset: vector * 32, as: SIMD8<Int32>.self)
          own[vector] = pointwiseMin(own[vector], value &+ price)
        }
      }
      // Lanes beyond the last must stay closed, whatever a negative price made of them. Where some are
      // not open yet on this day, no path can come to the last ones.
      let single = UnsafeMutableRawPointer(own).assumingMemoryBound(to: Int32.self)
      if query.block > 0 { close(single, open) }
      guard open == lanes else { continue }
      for unused in lanes..<(stride * 8) { single[unused] = Self.top }
    }
  }
}

extension PathKernel {
  /// Closes the lanes of each block beyond what is allowed.
  fileprivate func close(_ lanes: UnsafeMutablePointer<Int32>, _ count: Int) {
    var start = query.open
    while start < count {
      for lane in start..<min(start + query.block - query.open, count) { lanes[lane] = Self.top }
      start += query.block
    }
  }
}

/// Memory that grows and is kept.
private struct Buffer<Element>: ~Copyable {
  private(set) var memory = UnsafeMutablePointer<Element>.allocate(capacity: 1)
  private var capacity = 1

  mutating func reserve(_ count: Int) {
    guard count > capacity else { return }
    memory.deallocate()
    memory = .allocate(capacity: count)
    capacity = count
  }

  deinit { memory.deallocate() }
}
