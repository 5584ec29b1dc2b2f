import RosterModel
import RosterProblem
import RosterSolver
import Synchronization

/// The most places of a set that each person fills, alone in the world. What was worked out once is kept, and people
/// who are alike in all that binds them are worked out once.
final class Reaches: Sendable {
  let model: OpenModel
  private let exact: [PersonReach]
  private let rough: [RoughReach]
  /// The first person each is alike with.
  private let twins: [Int]
  private let known = Mutex<[Asked: Int]>([:])

  /// Rows by person that fill most of what was asked.
  private let met: Mutex<[[[Int16]]]>

  private struct Asked: Hashable {
    var person: Int
    var worth: [UInt8]
  }

  init(_ model: OpenModel) {
    self.model = model
    let problem = model.problem
    let people = Array(problem.people.indices)
    exact = people.map { PersonReach(problem, person: $0) }
    rough = people.mapTogether { RoughReach(problem, person: $0) }
    met = Mutex(people.map { _ in [] })
    var first: [Member: Int] = [:]
    twins = people.map { person in
      let found = first[problem.people[person]] ?? person
      first[problem.people[person]] = found
      return found
    }
  }

  /// The most places someone fills in one lawful row; none where there is no lawful row at all.
  func most(_ person: Int, _ places: Places) -> Int {
    let worth = model.worth(of: person, places)
    guard worth.contains(where: { $0 > 0 }) else { return 0 }
    let asked = Asked(person: twins[person], worth: worth)
    if let value = known.withLock({ $0[asked] }) { return value }
    let width = model.problem.people[person].duties.count + 1
    let best = exact[asked.person].best { Int(worth[$0 * width + $1]) }
    known.withLock { $0[asked] = best?.worth ?? 0 }
    if let row = best?.row { met.withLock { $0[asked.person].append(row) } }
    return best?.worth ?? 0
  }

  /// Lawful rows of someone that were met so far, the duty by day.
  func rows(of person: Int) -> [[Int16]] { met.withLock { $0[twins[person]] } }

  /// At least as much, fast.
  func roughMost(_ person: Int, _ places: Places) -> Int {
    let worth = model.worth(of: person, places)
    return worth.contains { $0 > 0 } ? rough[person].most(worth) : 0
  }

  /// Places of a set that stay open whatever the roster, by everyone's exact reach.
  func short(_ places: Places) -> Int {
    let people = Array(model.problem.people.indices)
    let possible = people.mapTogether { most($0, places) }.reduce(0, +)
    return places.needed(of: model.cover) - possible
  }

  /// No more than that, fast.
  func roughShort(_ places: Places) -> Int {
    model.problem.people.indices.reduce(places.needed(of: model.cover)) {
      $0 - roughMost($1, places)
    }
  }

  /// Whether someone has no lawful row at all.
  func isImpossible(_ person: Int) -> Bool { exact[twins[person]].most { _, _ in 0 } == nil }
}
