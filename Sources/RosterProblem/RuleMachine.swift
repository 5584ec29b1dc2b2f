/// Rules over the order of duties as a finite machine: which duty may follow, and at what cost.
///
/// A day's *variant* selects the table that holds on it (Monday resets a week, a Saturday counts a
/// weekend, the clock changes). Tables are flat: `(variant * states + state) * classes + dutyClass`.
public struct RuleMachine: Hashable, Sendable, Codable {
  /// States, numbered from 0.
  public var states: Int
  /// Duty classes; 0 is a day off.
  public var classes: Int
  /// The variant of each day.
  public var variantOfDay: [Int]
  /// The next state, or -1 where the duty is forbidden.
  public var next: [Int32]
  /// Points of the transition.
  public var cost: [Int32]
  /// Lane steps of the transition, 0 or 1: a weekend in which work starts.
  public var step: [Int32]

  /// A machine from its tables.
  public init(
    states: Int, classes: Int, variantOfDay: [Int], next: [Int32], cost: [Int32], step: [Int32]
  ) {
    precondition(next.count == cost.count && next.count == step.count, "tables differ in size")
    precondition(next.count % (states * classes) == 0, "tables are not variants x states x classes")
    self.states = states
    self.classes = classes
    self.variantOfDay = variantOfDay
    self.next = next
    self.cost = cost
    self.step = step
  }

  /// Where a transition stands in the tables.
  public func index(day: Int, state: Int, dutyClass: Int) -> Int {
    (variantOfDay[day] * states + state) * classes + dutyClass
  }
}
