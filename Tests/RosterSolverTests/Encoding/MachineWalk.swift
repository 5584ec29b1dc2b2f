import RosterEncoding
import RosterProblem
import TestSupport

extension RosterProblem {
  /// A random walk of everyone through their machines, as busy as the rules allow: only cells,
  /// transitions, weekends and counts that the problem allows.
  func randomWalk(_ random: inout SplitMix) -> DutyRoster {
    var roster = DutyRoster(people: people.count, days: days)
    for person in people.indices {
      let laziness = random.pick([3, 6, 12, 100])
      var walker = Walker(problem: self, person: person)
      for day in 0..<days {
        let work = walker.allowed(on: day)
        let rests = work.isEmpty || random.once(in: laziness)
        let duty = rests ? 0 : random.pick(work)
        walker.take(duty, on: day)
        roster[person, day] = duty
      }
    }
    return roster
  }
}

/// One person on the way through a machine.
private struct Walker {
  let problem: RosterProblem
  let member: Member
  let machine: RuleMachine
  private var state: Int
  private var lane = 0
  private var amounts: [Int]

  init(problem: RosterProblem, person: Int) {
    self.problem = problem
    member = problem.people[person]
    machine = problem.machines[member.machine]
    state = member.initialState
    amounts = member.tallies.map { _ in 0 }
  }

  /// Duties, other than a day off, that break nothing so far.
  func allowed(on day: Int) -> [Int] {
    member.duties.indices.map { $0 + 1 }.filter { duty in
      let at = index(duty, day)
      let lanes = lane + Int(machine.step[at])
      return member.cost(day: day, duty: duty) < RosterProblem.forbidden && machine.next[at] >= 0
        && lanes < member.laneCost.count && member.laneCost[lanes] < RosterProblem.forbidden
        && member.tallies.indices.allSatisfy { tally in
          member.tallies[tally].cost(of: amounts[tally] + added(tally, duty, day)) != nil
        }
    }
  }

  mutating func take(_ duty: Int, on day: Int) {
    let at = index(duty, day)
    for tally in amounts.indices { amounts[tally] += added(tally, duty, day) }
    lane += Int(machine.step[at])
    state = Int(machine.next[at])
  }

  private func index(_ duty: Int, _ day: Int) -> Int {
    let dutyClass = duty == 0 ? 0 : member.duties[duty - 1].dutyClass
    return machine.index(day: day, state: state, dutyClass: dutyClass)
  }

  private func added(_ tally: Int, _ duty: Int, _ day: Int) -> Int {
    let onDays = member.tallies[tally].onDays
    return onDays.isEmpty || onDays.contains(day) ? Int(member.tallies[tally].amounts[duty]) : 0
  }
}
