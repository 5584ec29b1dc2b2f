/// The pricing kernel: the cheapest path of duties through a rule machine over a span of days, by
/// dynamic programming backwards in time, with one count laid along vector lanes and others beside it in
/// blocks of lanes.
///
/// With V(d, s, b, l) the least cost from day d in state s with l lane units used and the other counts
/// standing at b,
///
///     V(d, s, b, l) = min over classes c of  price(d, c) + cost(d, s, c) + step(d, s, c) * stepCost
///                         + V(d + 1, next(d, s, c), b after c and step, l + step * laneStep + units(d, c))
///
/// Only states reachable from the start are visited, and only lanes that a path can come to and end from. There are no parent pointers: the path is
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
    /// Counts beside the lanes; `nil` for none. Lane costs are then by block, `block * lanes + lane`.
    public var blocks: Blocks?
    /// The lanes that matter on each day from the first: none below is part of a path to an allowed end,
    /// none above can be come to. All that units can come to where empty.
    public var bands: [ClosedRange<Int>] = []

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
  private var bands: [ClosedRange<Int>] = []
  private var stamps = Buffer<Int32>()
  /// Vectors of a block, and of all blocks of a state.
  private var width = 0
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
    let blocks = query.blocks?.count ?? 1
    precondition(laneCosts.count >= query.lanes * blocks)
    self.query = query
    reach(machine, prices: prices)
    let span = query.endDay - query.firstDay
    precondition(query.bands.isEmpty || query.bands.count == span)
    bands = query.bands
    if bands.isEmpty { reachLanes(machine, prices: prices, units: units) }
    let widest = Int(units.max() ?? 0) + query.laneStep
    width = (query.lanes + 7) / 8 + (widest + 7) / 8
    stride = width * blocks
    values.reserve((span + 1) * machine.states * stride)
    fillEnd(machine, laneCosts, stateCost)
    prices.withUnsafeBufferPointer { prices in
      units.withUnsafeBufferPointer { units in
        for offset in (0..<span).reversed() {
          relax(machine, offset, prices.baseAddress!, units.baseAddress!)
        }
      }
    }
    return lane(of: query.startState, block: 0, offset: 0, machine)[0]
  }

  /// The classes of the cheapest path of the last query, into `path` by day offset. `rotation`
  /// varies which of several equally cheap paths is taken.
  public func walk(
    _ machine: FlatMachine, prices: borrowing [Int32], units: borrowing [Int32],
    rotation: Int, into path: inout [Int]
  ) {
    var state = query.startState
    var used = 0
    var block = 0
    for offset in 0..<(query.endDay - query.firstDay) {
      let value = lane(of: state, block: block, offset: offset, machine)[used]
      var found = false
      for turn in 0..<machine.classes {
        let dutyClass = (turn + rotation + offset) % machine.classes
        let price = prices[offset * machine.classes + dutyClass]
        let (next, cost, step) = machine.transition(
          day: query.firstDay + offset, state: state, dutyClass: dutyClass)
        guard price < Self.infinite, next >= 0 else { continue }
        let after = query.blocks?.next(block, dutyClass: dutyClass, step: step) ?? 0
        guard after >= 0 else { continue }
        let to = used + step * query.laneStep + Int(units[offset * machine.classes + dutyClass])
        let ahead = lane(of: next, block: after, offset: offset + 1, machine)[to]
        guard min(ahead &+ price &+ cost &+ Int32(step) &* query.stepCost, Self.top) == value else {
          continue
        }
        path[offset] = dutyClass
        state = next
        used = to
        block = after
        found = true
        break
      }
      precondition(found, "no transition explains the value of day \(query.firstDay + offset)")
    }
  }

  private func lane(of state: Int, block: Int, offset: Int, _ machine: FlatMachine)
    -> UnsafeMutablePointer<Int32>
  {
    UnsafeMutableRawPointer(
      values.memory + (offset * machine.states + state) * stride + block * width
    )
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
    var most = 0
    for offset in 0..<(query.endDay - query.firstDay) {
      bands.append(0...min(most, query.lanes - 1))
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
      let end = min(stateCost(state), Self.infinite)
      for block in 0..<(query.blocks?.count ?? 1) {
        let lanes = lane(of: state, block: block, offset: span, machine)
        for unused in query.lanes..<(width * 8) { lanes[unused] = Self.top }
        for used in 0..<query.lanes {
          let cost = laneCosts[block * query.lanes + used]
          lanes[used] = cost >= Self.infinite || end >= Self.infinite ? Self.top : cost + end
        }
      }
    }
  }

  private func relax(
    _ machine: FlatMachine, _ offset: Int, _ prices: UnsafePointer<Int32>,
    _ units: UnsafePointer<Int32>
  ) {
    let query = query
    let stride = stride
    let width = width
    let band = bands[offset]
    let first = band.lowerBound / 8
    let vectors = band.upperBound / 8 + 1 - first
    let classes = machine.classes
    let blocks = query.blocks?.count ?? 1
    work += (reachedStart[offset + 1] - reachedStart[offset]) * classes * (vectors * blocks + 2)
    let row = machine.rowOfDay[query.firstDay + offset]
    let today = prices + offset * classes
    let used = units + offset * classes
    let values = values.memory
    let reached = reached.memory
    let ahead = values + (offset + 1) * machine.states * stride
    let top = SIMD8<Int32>(repeating: Self.top)
    let moves = query.blocks?.moves
    // Paths of the day before read from here on: lanes that no allowed end can be come to from are closed.
    let readFrom = min(first, offset > 0 ? bands[offset - 1].lowerBound / 8 : first)
    let isFull = band.upperBound == query.lanes - 1
    for at in reachedStart[offset]..<reachedStart[offset + 1] {
      let state = Int(reached[at])
      let own = values + (offset * machine.states + state) * stride
      for block in 0..<blocks {
        for vector in (block * width + readFrom)..<(block * width + first + vectors) {
          own[vector] = top
        }
      }
      let base = row + state * classes
      for dutyClass in 0..<classes {
        let next = Int(machine.next[base + dutyClass])
        guard next >= 0, today[dutyClass] < Self.infinite else { continue }
        let step = machine.step[base + dutyClass]
        let price = SIMD8<Int32>(
          repeating: today[dutyClass] &+ machine.cost[base + dutyClass] &+ step &* query.stepCost)
        let shift = first * 8 + Int(step) * query.laneStep + Int(used[dutyClass])
        let source = UnsafeRawPointer(ahead + next * stride) + shift * 4
        guard let moves else {
          Self.take(own + first, source, vectors, price)
          continue
        }
        let kind = moves.kind(dutyClass, Int(step))
        for move in moves.start[kind]..<moves.start[kind + 1] {
          Self.take(
            own + moves.from[move] * width + first, source + moves.to[move] * width * 32, vectors,
            price)
        }
      }
      // Lanes beyond the last must stay closed, whatever a negative price made of them. Where some are
      // not open yet on this day, no path can come to the last ones.
      for block in 0..<blocks {
        let single = UnsafeMutableRawPointer(own + block * width).assumingMemoryBound(
          to: Int32.self)
        for lane in (first * 8)..<band.lowerBound { single[lane] = Self.top }
        guard isFull else { continue }
        for unused in query.lanes..<(width * 8) { single[unused] = Self.top }
      }
    }
  }

  /// Takes what is less: `own`, or `source` with a price.
  @inline(__always)
  private static func take(
    _ own: UnsafeMutablePointer<SIMD8<Int32>>, _ source: UnsafeRawPointer, _ vectors: Int,
    _ price: SIMD8<Int32>
  ) {
    for vector in 0..<vectors {
      let value = source.loadUnaligned(fromByteOffset: vector * 32, as: SIMD8<Int32>.self)
      own[vector] = pointwiseMin(own[vector], value &+ price)
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
