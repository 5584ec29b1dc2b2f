import RosterModel
import RosterSolver
import Synchronization

/// One person alone in the world, with fewer reasons in the way: what limits what they can do, and what does not.
final class PersonAlone: Sendable {
  let person: Person
  let limits: PersonLimits
  private let own: Scenario
  private let cover: [CoverCell]
  /// What was worked out, by the reasons left out.
  private let known = Mutex<[Set<Reason>: Free]>([:])

  /// The person without some reasons.
  private struct Free: Sendable {
    var model: OpenModel
    var reach: PersonReach
  }

  init(_ person: Person, in scenario: Scenario, cover: [CoverCell]) {
    self.person = person
    self.cover = cover
    own = scenario.alone(person)
    limits = PersonLimits(scenario: own, person: person)
  }

  /// The most places of a set that one row fills where only some reasons stand in the way; `nil` where there is no
  /// row.
  func most(_ places: Places, keeping kept: [Reason]) -> Int? {
    let free = free(of: Set(limits.all).subtracting(kept))
    let worth = free.model.worth(of: 0, places)
    let width = worth.count / max(1, own.period.dayCount)
    return free.reach.most { Int(worth[$0 * width + $1]) }
  }

  private func free(of dropped: Set<Reason>) -> Free {
    if let free = known.withLock({ $0[dropped] }) { return free }
    let left = WithoutReasons(limits.all.filter(dropped.contains), of: own)
    let model = OpenModel(left.scenario, cover: cover, rules: left.rules)
    let free = Free(model: model, reach: PersonReach(model.problem, person: 0))
    known.withLock { $0[dropped] = free }
    return free
  }

  /// A smallest set of reasons why no more than so many places of a set can be filled by this person.
  func reasons(for most: Int, of places: Places) -> [Reason] {
    let reasons = smallest { kept in self.most(places, keeping: kept).map { $0 <= most } ?? true }
    guard reasons.isEmpty else { return reasons }
    return most < fillable(places) ? [.oneDutyADay(person.id)] : []
  }

  /// A smallest set of reasons that leave no lawful row.
  func contradiction() -> [Reason] {
    let nothing = Places(cells: cover.count)
    return smallest { kept in self.most(nothing, keeping: kept) == nil }
  }

  /// The hours of the contract first: they are what most often binds, and soon asked.
  private func smallest(_ follows: @escaping ([Reason]) -> Bool) -> [Reason] {
    let set = SmallestSet(follows: follows)
    for few in [Array(limits.hours.prefix(1)), limits.hours] where !few.isEmpty && follows(few) {
      return set.of(few)
    }
    return set.of(limits.all)
  }

  /// Places of a set for which the person has the level on any day.
  func fillable(_ places: Places) -> Int {
    places.cells.count { index in
      guard let row = places.row(of: index) else { return false }
      return own.couldFill(cover[index], from: cover[index].rows[row].minLevel)
    }
  }
}

extension Scenario {
  /// With one person only. How far back history is known stays.
  func alone(_ person: Person) -> Scenario {
    var own = self
    let id = person.id
    own.people = [person]
    own.contracts = contracts.filter { $0.person == id }
    own.statuses = statuses.filter { $0.person == id }
    own.consents = consents.filter { $0.person == id }
    own.overrides = overrides.filter { $0.person == id }
    own.availability = availability.filter { $0.person == id }
    own.leave = leave.filter { $0.person == id }
    own.wishes = wishes.filter { $0.person == id }
    own.counters = counters.filter { $0.person == id }
    own.roster = Roster(roster.assignments.filter { $0.person == id })
    own.reference = nil
    own.burden = nil
    own.history = history.filter { $0.person == id }
    if let first = history.map(\.date).min() {
      own.history.append(HistoryEntry(date: first, person: "", shift: ""))
    }
    return own
  }

  /// Whether someone's contracts hold the level of a place, on whatever days; of a scenario with that person alone.
  fileprivate func couldFill(_ cell: CoverCell, from level: QualificationLevel) -> Bool {
    let least = max(level, shift(cell.shift)?.minLevel ?? level)
    return contracts.contains { $0.domain == cell.domain && $0.level >= least }
  }
}
