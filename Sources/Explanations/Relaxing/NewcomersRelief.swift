import RosterModel

/// Relief in a large case by hiring: for the open places of each level one person after the other, each with as many
/// places as one can fill, while all others keep what a roster gives them. Nothing is said of fewer people.
struct NewcomersRelief {
  let asked: AskedRelief
  let clock: CountingClock
  /// No more people of a level than this.
  private static let mostPeople = 8

  /// The way from a roster; `nil` where nobody who is hired mends anything.
  func relaxation(from standing: Roster) -> Relaxation? {
    let places = OpenPlaces(standing, in: asked).places
    let posts = Set(places.map { Post(domain: $0.domain, level: $0.level) })
      .sorted { ($0.domain, $0.level) < ($1.domain, $1.level) }
    let hired = posts.map { post in
      hire(post, for: places.filter { $0.domain == post.domain && $0.level == post.level })
    }
    let steps = hired.flatMap(\.steps)
    guard !steps.isEmpty else { return nil }
    let open = hired.reduce(0) { $0 + $1.open }
    return Relaxation(
      kind: .hire, steps: steps, paid: steps.hiredHours * asked.scenario.period.weeks,
      open: .init(places.count, open),
      roster: Roster(standing.assignments + renumbered(hired.map(\.roster))), isSmallest: false)
  }

  private struct Post: Hashable {
    var domain: Domain
    var level: QualificationLevel
  }

  private struct Hired {
    var steps: [Relaxation.Step] = []
    var roster = Roster()
    var open: Int

    /// One more, numbered on.
    mutating func add(_ step: Relaxation.Step, _ row: Roster, open: Int) {
      steps.append(step)
      let person = AskedRelief.newcomer + "\(steps.count)"
      let own = row.assignments.map { assignment in
        var assignment = assignment
        assignment.person = person
        return assignment
      }
      roster = Roster(roster.assignments + own)
      self.open = open
    }
  }

  /// People of a level for places of that level alone.
  private func hire(_ post: Post, for places: [OpenPlaces.Place]) -> Hired {
    var hired = Hired(open: places.count)
    var left = asked
    left.scenario.people = []
    left.scenario.roster = Roster()
    left.cover = Self.cells(places)
    left.need = nil
    while hired.steps.count < Self.mostPeople, hired.open > 0, !clock.isOver {
      let step = Relaxation.Step.hire(
        post.domain, post.level, weekly: .hours(HireRelief.fullPost))
      let outcome = Relief(left, clock: clock, nodes: Self.nodes).outcome([step])
      guard let row = outcome.roster, outcome.open < hired.open else { break }
      hired.add(step, left.needed(of: row), open: outcome.open)
      left = left.taking([step]).left(to: [], by: row)
      left.scenario.contracts = asked.scenario.contracts
    }
    return leaner(hired, post)
  }

  /// One person's row is found at once, or little is gained.
  private static let nodes = 1

  /// Each with no more hours a week than they are given.
  private func leaner(_ hired: Hired, _ post: Post) -> Hired {
    var leaner = hired
    let people = Set(hired.roster.assignments.map(\.person)).sorted()
    let perWeek = asked.scenario.period.weeks * 60
    leaner.steps = people.map { person in
      let paid = hired.roster.assignments.filter { $0.person == person }
        .map { asked.scenario.shift($0.shift)?.paid ?? .zero }.total()
      return .hire(
        post.domain, post.level, weekly: .hours((paid.count + perWeek - 1) / perWeek))
    }
    return leaner
  }

  /// Numbers of newcomers follow each other over the levels.
  private func renumbered(_ rosters: [Roster]) -> [Assignment] {
    var first = 0
    return rosters.flatMap { roster -> [Assignment] in
      let people = Set(roster.assignments.map(\.person)).sorted()
      let names = Dictionary(
        uniqueKeysWithValues: people.enumerated().map {
          ($0.element, AskedRelief.newcomer + "\(first + $0.offset + 1)")
        })
      first += people.count
      return roster.assignments.map { assignment in
        var assignment = assignment
        assignment.person = names[assignment.person] ?? assignment.person
        return assignment
      }
    }
  }

  /// Open places as a need of their own.
  private static func cells(_ places: [OpenPlaces.Place]) -> [CoverCell] {
    var counts: [OpenPlaces.Place: Int] = [:]
    for place in places { counts[place, default: 0] += 1 }
    return counts.sorted { ($0.key.date, $0.key.shift) < ($1.key.date, $1.key.shift) }.map {
      CoverCell(
        date: $0.key.date, shift: $0.key.shift, domain: $0.key.domain,
        rows: [CoverCell.Row(minLevel: $0.key.level, heads: $0.value)])
    }
  }
}
