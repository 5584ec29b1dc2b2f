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

  private var distinct: [DayVariant] {
    var seen: [DayVariant] = []
    for variant in variants where !seen.contains(variant) { seen.append(variant) }
    return seen
  }

  /// The machine, and the machine state of each initial state in order.
  func compile(initial: [RestState]) -> (machine: RuleMachine, initial: [Int]) {
    let distinct = distinct
    let explored = explore(from: initial, distinct)
    let blocks = merge(explored)
    let machine = quotient(explored, blocks, distinct)
    return (machine, initial.map { blocks[explored.number[$0]!] })
  }

  /// The explored machine: rows of transitions, `variants x classes` per state.
  private struct Explored {
    var number: [RestState: Int] = [:]
    var states: [RestState] = []
    var next: [Int32] = []
    var cost: [Int32] = []
    var step: [Int32] = []
    var width = 0
  }

  private func explore(from initial: [RestState], _ distinct: [DayVariant]) -> Explored {
    var explored = Explored()
    explored.width = distinct.count * (kinds.count + 1)
    for state in [RestState()] + initial { number(state, &explored) }
    var at = 0
    while at < explored.states.count {
      let state = explored.states[at]
      for variant in distinct {
        append(state.dayOff(variant, limits), &explored)
        for kind in kinds { append(state.work(kind, variant, limits), &explored) }
      }
      at += 1
    }
    return explored
  }

  @discardableResult
  private func number(_ state: RestState, _ explored: inout Explored) -> Int {
    if let known = explored.number[state] { return known }
    explored.number[state] = explored.states.count
    explored.states.append(state)
    return explored.states.count - 1
  }

  private func append(_ step: RestState.Step?, _ explored: inout Explored) {
    let next = step.map { number($0.state, &explored) }
    explored.next.append(Int32(next ?? -1))
    explored.cost.append(Int32(step?.points ?? 0))
    explored.step.append(Int32(step?.lane ?? 0))
  }

  /// The block of each state: states with the same block have the same costs, steps and blocks of
  /// next states, in every variant and class.
  private func merge(_ explored: Explored) -> [Int] {
    var blocks = [Int](repeating: 0, count: explored.states.count)
    var count = 1
    while true {
      var signatures: [[Int32]: Int] = [:]
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

  private func signature(of state: Int, _ explored: Explored, _ blocks: [Int]) -> [Int32] {
    var signature = [Int32(blocks[state])]
    signature.reserveCapacity(explored.width * 2 + 1)
    for at in (state * explored.width)..<((state + 1) * explored.width) {
      let next = explored.next[at]
      signature.append(next < 0 ? -1 : Int32(blocks[Int(next)]))
      signature.append(explored.cost[at] * 2 + explored.step[at])
    }
    return signature
  }

  private func quotient(_ explored: Explored, _ blocks: [Int], _ distinct: [DayVariant])
    -> RuleMachine
  {
    let states = (blocks.max() ?? 0) + 1
    let classes = kinds.count + 1
    let size = distinct.count * states * classes
    var next = [Int32](repeating: -1, count: size)
    var cost = [Int32](repeating: 0, count: size)
    var step = [Int32](repeating: 0, count: size)
    for (state, block) in blocks.enumerated() {
      for variant in distinct.indices {
        for dutyClass in 0..<classes {
          let from = state * explored.width + variant * classes + dutyClass
          let to = (variant * states + block) * classes + dutyClass
          next[to] = explored.next[from] < 0 ? -1 : Int32(blocks[Int(explored.next[from])])
          cost[to] = explored.cost[from]
          step[to] = explored.step[from]
        }
      }
    }
    let variantOfDay = variants.map { variant in distinct.firstIndex(of: variant)! }
    return RuleMachine(
      states: states, classes: classes, variantOfDay: variantOfDay, next: next, cost: cost,
      step: step)
  }
}
