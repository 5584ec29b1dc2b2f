import LabourRules
import Planning
import RosterEncoding
import RosterModel
import RosterProblem
import TestSupport

@testable import Explanations

/// A week small enough that every lawful roster can be tried: three people of whom each has three days, and a shift or
/// two on each.
struct TriedWeek {
  let scenario: Scenario
  /// Every roster the planner allows, with what it holds and costs.
  let rosters: [RosterReading]
  /// One of them.
  let standing: RosterCase

  init?(seed: Int) throws {
    var random = SplitMix(seed: seed)
    scenario = Self.drawn(&random)
    let empty = try RosterCase(scenario, roster: Roster())
    let readings = Self.solutions(of: empty.encoded.problem).map { empty.read($0) }
    guard !readings.isEmpty else { return nil }
    rosters = readings
    // One of the better ones, as a planner would hand it out.
    let some = (0..<5).map { _ in random.pick(readings) }
    guard let best = some.min(by: { $0.total < $1.total }) else { return nil }
    standing = try RosterCase(scenario, roster: best.roster)
  }

  /// Every roster a small problem allows.
  static func solutions(of problem: RosterProblem) -> [DutyRoster] { problem.everyRoster }

  private static func drawn(_ random: inout SplitMix) -> Scenario {
    var ward = DrawnWard()
    for number in 1...3 {
      let id = "VIG-0\(number)"
      ward.add(id, random.pick([.level2, .level3, .level4]), hours: random.pick([8, 16, 24]))
      let days = Set((0..<3).map { _ in random.int(0...6) })
      for day in 0..<7 where !days.contains(day) {
        ward.wish("\(id)-\(day)", id, .unavailable, days: day...day)
      }
      for day in days {
        ward.wish(
          "\(id)-\(day)w", id, random.pick([.desired, .undesired]), days: day...day,
          shift: random.pick(["D", "N", nil]), weight: random.int(1...3))
      }
    }
    ward.scenario.people[2].form = random.pick([.employed, .agency])
    ward.need("D", (.level2, random.int(1...2)), (.level3, 1))
    ward.need(random.pick(["A", "N"]), (.level3, 1))
    return ward.scenario
  }
}

extension RosterProblem {
  /// Every roster it allows.
  fileprivate var everyRoster: [DutyRoster] {
    var rosters = [DutyRoster(people: people.count, days: days)]
    for person in people.indices {
      let rows = everyRow(of: person)
      rosters = rosters.flatMap { roster in
        rows.map { row in
          var roster = roster
          for day in 0..<days { roster[person, day] = row[day] }
          return roster
        }
      }
    }
    // Nobody is alone who may not be.
    return rosters.filter { cost(of: $0) != nil }
  }

  private func everyRow(of person: Int) -> [[Int]] {
    let choices = (0..<days).map { day in
      (0...people[person].duties.count).filter {
        people[person].cost(day: day, duty: $0) < Self.forbidden
      }
    }
    let rows = choices.reduce([[Int]]([[]])) { rows, duties in
      rows.flatMap { row in duties.map { row + [$0] } }
    }
    return rows.filter { row in
      var roster = DutyRoster(people: people.count, days: days)
      for day in 0..<days { roster[person, day] = row[day] }
      return cost(of: roster, person: person) != nil
    }
  }
}
