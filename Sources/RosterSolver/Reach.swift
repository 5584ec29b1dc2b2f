import RosterPricing
import RosterProblem

/// How much a person can count up to each day, and from it to the end, under the machine and the cells
/// that are open; a count in steps by duty class.
struct Reach {
  /// The most before each day, and after the last.
  private var before: [Int]
  /// The most from each day on.
  private var after: [Int]

  private static let none = Int.min / 2

  init(_ member: Member, _ machine: FlatMachine, steps: [Int]) {
    let days = machine.days
    let states = machine.states
    let open = (0..<days).map { Self.open(member, machine, day: $0) }
    var most = [Int](repeating: Self.none, count: (days + 1) * states)
    most[member.initialState] = 0
    before = [0]
    for day in 0..<days {
      for state in 0..<states where most[day * states + state] >= 0 {
        for dutyClass in open[day] {
          let (next, _, _) = machine.transition(day: day, state: state, dutyClass: dutyClass)
          guard next >= 0 else { continue }
          let at = (day + 1) * states + next
          most[at] = max(most[at], most[day * states + state] + steps[dutyClass])
        }
      }
      before.append((0..<states).map { most[(day + 1) * states + $0] }.max() ?? 0)
    }
    var left = (0..<states).map { member.finalState ?? $0 == $0 ? 0 : Self.none }
    after = [0]
    for day in (0..<days).reversed() {
      var now = [Int](repeating: Self.none, count: states)
      for state in 0..<states where most[day * states + state] >= 0 {
        for dutyClass in open[day] {
          let (next, _, _) = machine.transition(day: day, state: state, dutyClass: dutyClass)
          guard next >= 0, left[next] >= 0 else { continue }
          now[state] = max(now[state], left[next] + steps[dutyClass])
        }
      }
      left = now
      after.append(now.max() ?? 0)
    }
    after.reverse()
  }

  /// The amounts that matter at the start of each day, where the whole must come to at least `least` and
  /// at most `most`.
  func bands(most: Int, least: Int) -> [ClosedRange<Int>] {
    before.indices.dropLast().map { day in
      let high = max(0, min(before[day], most))
      return min(high, max(0, least - after[day]))...high
    }
  }

  private static func open(_ member: Member, _ machine: FlatMachine, day: Int) -> [Int] {
    var classes = Set<Int>()
    for duty in 0...member.duties.count
    where member.cost(day: day, duty: duty) < RosterProblem.forbidden {
      classes.insert(duty == 0 ? 0 : member.duties[duty - 1].dutyClass)
    }
    return classes.sorted()
  }
}
