import RosterProblem

/// The most places one person fills, roughly: never less than ``PersonReach`` says, and fast.
///
/// The longest path through the machine, without the limits that are counted over weeks; and what the limits over the
/// whole period leave room for, with the duties that take least of them for a place.
struct RoughReach: Sendable {
  private let machine: RuleMachine
  private let member: Member
  private let days: Int
  /// Whether a state can be come to at the start of a day, flat: `day * states + state`.
  private let isReached: [Bool]

  init(_ problem: RosterProblem, person: Int) {
    member = problem.people[person]
    machine = problem.machines[member.machine]
    days = problem.days
    isReached = Self.reached(member, machine, days)
  }

  private static func reached(_ member: Member, _ machine: RuleMachine, _ days: Int) -> [Bool] {
    var reached = [Bool](repeating: false, count: days * machine.states)
    guard days > 0 else { return [] }
    reached[member.initialState] = true
    for day in 0..<(days - 1) {
      let classes = member.openClasses(on: day)
      for state in 0..<machine.states where reached[day * machine.states + state] {
        for dutyClass in classes {
          let next = machine.next[machine.index(day: day, state: state, dutyClass: dutyClass)]
          if next >= 0 { reached[(day + 1) * machine.states + Int(next)] = true }
        }
      }
    }
    return reached
  }

  /// The most a row is worth at most, by what each duty on each day is, flat as ``Member/cellCost``.
  func most(_ worth: [UInt8]) -> Int { min(longest(worth), limited(worth)) }

  /// The longest path from the first day that is worth something to the last.
  private func longest(_ worth: [UInt8]) -> Int {
    let width = member.duties.count + 1
    guard let first = worth.firstIndex(where: { $0 > 0 }),
      let last = worth.lastIndex(where: { $0 > 0 })
    else { return 0 }
    let span = (first / width)...(last / width)
    var value = (0..<machine.states).map {
      isReached[span.lowerBound * machine.states + $0] ? Int32(0) : -1
    }
    for day in span {
      let best = member.best(worth, on: day, classes: machine.classes)
      var next = [Int32](repeating: -1, count: machine.states)
      for state in 0..<machine.states where value[state] >= 0 {
        for (dutyClass, gain) in best {
          let to = machine.next[machine.index(day: day, state: state, dutyClass: dutyClass)]
          if to >= 0 { next[Int(to)] = max(next[Int(to)], value[state] + gain) }
        }
      }
      value = next
    }
    return Int(max(0, value.max() ?? 0))
  }

  /// What limits over the whole period leave room for.
  private func limited(_ worth: [UInt8]) -> Int {
    let width = member.duties.count + 1
    return member.tallies.reduce(Int.max) { least, tally in
      guard let most = tally.most, tally.onDays.isEmpty else { return least }
      // The best worth of each day per what it takes, the dearest last.
      var rate = 0.0
      for (at, value) in worth.enumerated() where value > 0 {
        let amount = tally.amounts[at % width]
        guard amount > 0 else { return least }
        rate = max(rate, Double(value) / Double(amount))
      }
      return min(least, Int((Double(most) * rate + 1e-9).rounded(.down)))
    }
  }
}

extension Member {
  /// Classes that some duty of a day has.
  fileprivate func openClasses(on day: Int) -> Set<Int> {
    Set(
      (0...duties.count).filter { cost(day: day, duty: $0) < RosterProblem.forbidden }
        .map { $0 == 0 ? 0 : duties[$0 - 1].dutyClass })
  }

  /// The largest worth by class among the duties allowed on a day.
  fileprivate func best(_ worth: [UInt8], on day: Int, classes: Int) -> [(Int, Int32)] {
    var best = [Int32](repeating: -1, count: classes)
    let width = duties.count + 1
    for duty in 0..<width where cost(day: day, duty: duty) < RosterProblem.forbidden {
      let dutyClass = duty == 0 ? 0 : duties[duty - 1].dutyClass
      best[dutyClass] = max(best[dutyClass], Int32(worth[day * width + duty]))
    }
    return best.enumerated().filter { $0.element >= 0 }.map { ($0.offset, $0.element) }
  }
}
