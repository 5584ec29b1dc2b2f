import RosterModel
import RosterProblem

/// The most of something that a person's machine and cells allow in a span of days, by longest path.
///
/// It shows that a limit over weeks cannot be broken, so that only limits that can bind burden the
/// solver.
struct WindowBounds {
  let machine: RuleMachine
  let member: Member

  /// The largest sum of `amounts` (by duty) over `days`, from any state: an upper bound on what any
  /// roster holds there.
  func most(_ amounts: [Int32], days: Range<Int>) -> Int {
    var value = [Int32](repeating: 0, count: machine.states)
    for day in days {
      let best = best(amounts, day: day)
      var next = [Int32](repeating: -1, count: machine.states)
      for state in 0..<machine.states where value[state] >= 0 {
        for dutyClass in 0..<machine.classes where best[dutyClass] >= 0 {
          let to = Int(machine.next[machine.index(day: day, state: state, dutyClass: dutyClass)])
          if to >= 0 { next[to] = max(next[to], value[state] + best[dutyClass]) }
        }
      }
      value = next
    }
    return Int(max(0, value.max() ?? 0))
  }

  /// The largest amount per class among the duties allowed on a day, -1 where none is.
  private func best(_ amounts: [Int32], day: Int) -> [Int32] {
    var best = [Int32](repeating: -1, count: machine.classes)
    for duty in amounts.indices where member.cost(day: day, duty: duty) < RosterProblem.forbidden {
      let dutyClass = duty == 0 ? 0 : member.duties[duty - 1].dutyClass
      best[dutyClass] = max(best[dutyClass], amounts[duty])
    }
    return best
  }
}
