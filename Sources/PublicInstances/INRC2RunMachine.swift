import RosterProblem

/// Compiles the rules over the order of days into a machine: all states reachable from where the
/// nurses stand at the start. Class 0 is a day off, class k shift k - 1.
///
/// Variants: 0 Monday to Friday, 1 Saturday, 2 Sunday, as in ``RunMachine``. Whether Saturday was
/// worked is in Sunday's state already, so half weekends and lane steps need no states of their
/// own.
struct INRC2RunMachine {
  private let rules: INRC2RunRules
  private var number: [INRC2RunRules.State: Int] = [:]
  private var states: [INRC2RunRules.State] = []

  /// The machine of some rules, for nurses who begin in the given states; and the numbers of those.
  static func compile(_ rules: INRC2RunRules, from starts: [INRC2RunRules.State], days: Int)
    -> (machine: RuleMachine, starts: [Int])
  {
    var builder = INRC2RunMachine(rules: rules)
    let numbers = starts.map { builder.numbered($0) }
    let (next, cost) = builder.explore()
    let sunday = zip(cost, builder.each(builder.halfWeekend)).map(+)
    let machine = RuleMachine(
      states: builder.states.count, classes: rules.sameShift.count + 1,
      variantOfDay: (0..<days).map { max(0, $0 % 7 - 4) }, next: next + next + next,
      cost: cost + cost + sunday,
      step: cost.map { _ in 0 } + builder.each { builder.step(saturday: true, $0, $1) }
        + builder.each { builder.step(saturday: false, $0, $1) })
    return (machine, numbers)
  }

  private init(rules: INRC2RunRules) { self.rules = rules }

  /// The next state and the cost by state and class; the same on every day.
  private mutating func explore() -> (next: [Int32], cost: [Int32]) {
    var next: [Int32] = []
    var cost: [Int32] = []
    var at = 0
    while at < states.count {
      for dutyClass in 0...rules.sameShift.count {
        let after = rules.after(states[at], shift: dutyClass == 0 ? nil : dutyClass - 1)
        next.append(after.map { Int32(numbered($0.next)) } ?? -1)
        cost.append(Int32(after?.cost ?? 0))
      }
      at += 1
    }
    return (next, cost)
  }

  private mutating func numbered(_ state: INRC2RunRules.State) -> Int {
    if let known = number[state] { return known }
    number[state] = states.count
    states.append(state)
    return states.count - 1
  }

  private func each(_ value: (INRC2RunRules.State, _ works: Bool) -> Int32) -> [Int32] {
    states.flatMap { state in (0...rules.sameShift.count).map { value(state, $0 > 0) } }
  }

  private func halfWeekend(_ state: INRC2RunRules.State, works: Bool) -> Int32 {
    rules.completeWeekends && state.worked != works ? Int32(INRC2Weights.halfWeekend) : 0
  }

  /// A lane step is a weekend in which work starts: on Saturday, or on Sunday after a Saturday off.
  private func step(saturday: Bool, _ state: INRC2RunRules.State, _ works: Bool) -> Int32 {
    rules.countsWeekends && works && (saturday || !state.worked) ? 1 : 0
  }
}
