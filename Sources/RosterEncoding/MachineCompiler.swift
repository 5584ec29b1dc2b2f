import RosterModel
import RosterProblem

/// Compiles the rules for a set of duty kinds into the smallest machine that behaves the same.
///
/// All states reachable from the given ones are explored by the exact transition; states that no
/// continuation can tell apart are then merged by partition refinement (Moore 1956).
struct MachineCompiler {
  /// The kinds of duty; class `k + 1` of the machine is `kinds[k]`.
  let kinds: [DutyKind]
  /// The variant of each day of the period.
  let variants: [DayVariant]
  /// The limits.
  let limits: RestLimits

  /// The machine, and the machine state of each initial state in order.
  func compile(initial: [RestState]) -> (machine: RuleMachine, initial: [Int]) {
    let explored = explore(from: initial)
    let blocks = merge(explored)
    let machine = quotient(explored, blocks)
    return (machine, initial.map { blocks[explored.number[$0]!] })
  }

  /// The explored machine: rows of transitions, `variants x classes` per state. What no path comes to on such
  /// a day is left forbidden.
  private struct Explored {
    var number: [RestState: Int] = [:]
    var states: [RestState] = []
    var next: [Int32] = []
    var cost: [Int32] = []
    var step: [Int32] = []
    var isKnown: [Bool] = []
    var distinct: [DayVariant] = []
    var variantOfDay: [Int] = []
    var classes = 0

    var width: Int { distinct.count * classes }

    mutating func number(_ state: RestState) -> Int {
      if let known = number[state] { return known }
      number[state] = states.count
      states.append(state)
      next += repeatElement(-1, count: width)
      cost += repeatElement(0, count: width)
      step += repeatElement(0, count: width)
      isKnown += repeatElement(false, count: distinct.count)
      return states.count - 1
    }
  }

  /// Day by day what can be come to from the initial states.
  private func explore(from initial: [RestState]) -> Explored {
    var explored = Explored()
    explored.classes = kinds.count + 1
    var known: [DayVariant: Int] = [:]
    for variant in variants {
      let number = known[variant] ?? known.count
      if known.updateValue(number, forKey: variant) == nil { explored.distinct.append(variant) }
      explored.variantOfDay.append(number)
    }
    var current = Set(initial.map { explored.number($0) }).sorted()
    var stamps: [Int] = []
    for (day, variant) in explored.variantOfDay.enumerated() {
      var following: [Int] = []
      for state in current {
        expand(state, variant, &explored)
        stamps += repeatElement(-1, count: explored.states.count - stamps.count)
        let row = state * explored.width + variant * explored.classes
        for next in explored.next[row..<(row + explored.classes)] where next >= 0 {
          if stamps[Int(next)] != day { following.append(Int(next)) }
          stamps[Int(next)] = day
        }
      }
      current = following
    }
    return explored
  }

  private func expand(_ state: Int, _ variant: Int, _ explored: inout Explored) {
    guard !explored.isKnown[state * explored.distinct.count + variant] else { return }
    explored.isKnown[state * explored.distinct.count + variant] = true
    let from = explored.states[state]
    for dutyClass in 0..<explored.classes {
      let kind = dutyClass == 0 ? nil : kinds[dutyClass - 1]
      guard let step = from.step(kind, explored.distinct[variant], limits) else { continue }
      let next = explored.number(step.state)
      let at = state * explored.width + variant * explored.classes + dutyClass
      explored.next[at] = Int32(next)
      explored.cost[at] = Int32(step.points)
      explored.step[at] = Int32(step.lane)
    }
  }

  /// The block of each state: states with the same block have the same costs, steps and blocks of
  /// next states, in every variant and class.
  private func merge(_ explored: Explored) -> [Int] {
    var blocks = [Int](repeating: 0, count: explored.states.count)
    var count = 1
    while true {
      var signatures: [Signature: Int] = [:]
      let refined = explored.states.indices.map { state -> Int in
        let signature = signature(of: state, explored, blocks)
        if let known = signatures[signature] { return known }
        signatures[signature] = signatures.count
        return signatures.count - 1
      }
      blocks = refined
      if signatures.count == count { return blocks }
      count = signatures.count
    }
  }

  private func signature(of state: Int, _ explored: Explored, _ blocks: [Int]) -> Signature {
    var signature = Signature(capacity: explored.width * 2 + 1)
    signature.append(Int32(blocks[state]))
    for at in (state * explored.width)..<((state + 1) * explored.width) {
      let next = explored.next[at]
      signature.append(next < 0 ? -1 : Int32(blocks[Int(next)]))
      signature.append(explored.cost[at] * 2 + explored.step[at])
    }
    return signature
  }

  /// What tells a state from others, with a digest of it: dictionaries hash one number and not hundreds.
  private struct Signature: Hashable {
    private var values: [Int32] = []
    private var digest: UInt64 = 14_695_981_039_346_656_037

    init(capacity: Int) { values.reserveCapacity(capacity) }

    /// Fowler, Noll and Vo's FNV-1a, a value at a time.
    mutating func append(_ value: Int32) {
      values.append(value)
      digest = (digest ^ UInt64(UInt32(bitPattern: value))) &* 1_099_511_628_211
    }

    func hash(into hasher: inout Hasher) { hasher.combine(digest) }
  }

  private func quotient(_ explored: Explored, _ blocks: [Int]) -> RuleMachine {
    let states = (blocks.max() ?? 0) + 1
    let classes = explored.classes
    let size = explored.distinct.count * states * classes
    var next = [Int32](repeating: -1, count: size)
    var cost = [Int32](repeating: 0, count: size)
    var step = [Int32](repeating: 0, count: size)
    for (state, block) in blocks.enumerated() {
      for variant in explored.distinct.indices {
        for dutyClass in 0..<classes {
          let from = state * explored.width + variant * classes + dutyClass
          let to = (variant * states + block) * classes + dutyClass
          next[to] = explored.next[from] < 0 ? -1 : Int32(blocks[Int(explored.next[from])])
          cost[to] = explored.cost[from]
          step[to] = explored.step[from]
        }
      }
    }
    return RuleMachine(
      states: states, classes: classes, variantOfDay: explored.variantOfDay, next: next,
      cost: cost, step: step)
  }
}
