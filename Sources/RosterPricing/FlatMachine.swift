public import RosterProblem

/// A rule machine in memory that the kernel reads without checks: immutable once made, so that
/// threads can share it.
public final class FlatMachine: @unchecked Sendable {
  /// States.
  public let states: Int
  /// Duty classes, 0 a day off.
  public let classes: Int
  /// Days.
  public let days: Int
  /// One more than the largest lane step.
  public let steps: Int
  let rowOfDay: UnsafeMutablePointer<Int>
  let next: UnsafeMutablePointer<Int32>
  let cost: UnsafeMutablePointer<Int32>
  let step: UnsafeMutablePointer<Int32>

  /// Copies a machine, its costs multiplied by `scale` (0 leaves only what is allowed).
  public init(_ machine: RuleMachine, scale: Int32) {
    states = machine.states
    classes = machine.classes
    days = machine.variantOfDay.count
    steps = Int(machine.step.max() ?? 0) + 1
    rowOfDay = .allocate(capacity: max(1, days))
    for (day, variant) in machine.variantOfDay.enumerated() {
      precondition(
        (variant + 1) * machine.states * machine.classes <= machine.next.count,
        "variant \(variant) of day \(day) has no table")
      rowOfDay[day] = variant * machine.states * machine.classes
    }
    precondition(
      machine.next.allSatisfy { $0 >= -1 && $0 < machine.states }, "a transition leaves the machine"
    )
    next = Self.copy(machine.next)
    cost = Self.copy(machine.cost.map { $0 * scale })
    step = Self.copy(machine.step)
  }

  deinit {
    rowOfDay.deallocate()
    next.deallocate()
    cost.deallocate()
    step.deallocate()
  }

  private static func copy(_ values: [Int32]) -> UnsafeMutablePointer<Int32> {
    let memory = UnsafeMutablePointer<Int32>.allocate(capacity: max(1, values.count))
    memory.initialize(from: values, count: values.count)
    return memory
  }

  /// The transition: next state (-1 where forbidden), cost and step.
  public func transition(day: Int, state: Int, dutyClass: Int) -> (
    next: Int, cost: Int32, step: Int
  ) {
    assert(day < days && state < states && dutyClass < classes)
    let at = rowOfDay[day] + state * classes + dutyClass
    return (Int(next[at]), cost[at], Int(step[at]))
  }
}
