import RosterProblem
import TestSupport

extension RuleMachine {
  /// A machine with random tables: one transition in six is forbidden, a day off one in twelve.
  static func random(
    states: Int, classes: Int, days: Int, variants: Int, _ random: inout SplitMix
  ) -> RuleMachine {
    var next: [Int32] = []
    var cost: [Int32] = []
    var step: [Int32] = []
    for at in 0..<(variants * states * classes) {
      let isOff = at % classes == 0
      let forbidden = random.once(in: isOff ? 12 : 6)
      next.append(forbidden ? -1 : Int32(random.int(0...(states - 1))))
      cost.append(random.once(in: 2) ? 0 : Int32(random.int(-3...5)))
      step.append(!isOff && random.once(in: 4) ? 1 : 0)
    }
    return RuleMachine(
      states: states, classes: classes,
      variantOfDay: (0..<days).map { _ in random.int(0...(variants - 1)) }, next: next, cost: cost,
      step: step)
  }
}
