import RosterProblem

/// Compiles the rules over the order of days into a machine: all states reachable from the fresh
/// one, which is state 0.
///
/// Variants: 0 Monday to Friday, 1 Saturday, 2 Sunday. A lane step is a weekend in which work
/// starts: on Saturday, or on Sunday after a Saturday off.
struct RunMachine {
  private let rules: RunRules
  private let classes: DutyClasses
  private var number: [RunRules.State: Int] = [.fresh: 0]
  private var states: [RunRules.State] = [.fresh]

  /// The machine of some rules.
  static func compile(_ rules: RunRules, _ classes: DutyClasses, days: Int) -> RuleMachine {
    var builder = RunMachine(rules: rules, classes: classes)
    let next = builder.explore()
    let steps = (0..<3).flatMap { variant in
      builder.states.flatMap { state in
        (0..<classes.count).map { builder.step(variant, state, $0) }
      }
    }
    return RuleMachine(
      states: builder.states.count, classes: classes.count,
      variantOfDay: (0..<days).map { max(0, $0 % 7 - 4) }, next: next + next + next,
      cost: steps.map { _ in 0 }, step: steps)
  }

  private init(rules: RunRules, classes: DutyClasses) {
    self.rules = rules
    self.classes = classes
  }

  /// The next state by state and class; the same on every day.
  private mutating func explore() -> [Int32] {
    var next: [Int32] = []
    var at = 0
    while at < states.count {
      for dutyClass in 0..<classes.count {
        next.append(after(states[at], dutyClass).map { Int32(numbered($0)) } ?? -1)
      }
      at += 1
    }
    return next
  }

  private func after(_ state: RunRules.State, _ dutyClass: Int) -> RunRules.State? {
    guard dutyClass > 0 else { return rules.dayOff(state) }
    if case .work(_, _, let last) = state, classes.forbids[last][dutyClass] { return nil }
    return rules.work(state, in: classes.likeAsLast[dutyClass])
  }

  private mutating func numbered(_ state: RunRules.State) -> Int {
    if let known = number[state] { return known }
    number[state] = states.count
    states.append(state)
    return states.count - 1
  }

  private func step(_ variant: Int, _ state: RunRules.State, _ dutyClass: Int) -> Int32 {
    guard rules.countsWeekends, dutyClass > 0, variant > 0 else { return 0 }
    if variant == 2, case .work = state { return 0 }
    return 1
  }
}
