import LabourRules
import Planning
import RosterModel

/// Ways to fill what fell open, each proven by the same search, until a moment.
struct RepairSearch {
  /// A way, and the circle of people it takes.
  struct Way {
    let kind: RepairProposal.Kind
    let found: LeastChange.Result
    let changes: [CellChange]

    /// Whether no roster leaves fewer open, or as few with fewer changes.
    var isProven: Bool {
      found.open.found == found.open.atLeast && found.changes.found == found.changes.atLeast
    }

    /// Who is called on a free day.
    var called: [PersonID] { changes.filter { $0.from.isEmpty }.map(\.person) }
  }

  private let finder: RepairFinder
  private let search: LeastChange
  private let until: ContinuousClock.Instant

  /// Among the people of a kind and of those before it, in so many seconds; `nil` where there is nobody.
  init?(_ finder: RepairFinder, upTo kind: RepairProposal.Kind, seconds: Double) {
    let started = ContinuousClock.now
    var scenario = finder.board.scenario
    scenario.roster = finder.board.roster
    let people = finder.people(upTo: kind)
    let window = ChangeWindow(dates: finder.dates, workers: people, callable: people)
    guard let search = LeastChange(scenario, cover: finder.met, window: window) else { return nil }
    self.finder = finder
    self.search = search
    until = started + .seconds(seconds)
  }

  /// The fewest changes of each kind, worked out side by side, without those who are excluded.
  func ways(_ kinds: [RepairProposal.Kind], without excluded: Set<PersonID> = []) -> [Way] {
    kinds.mapTogether { kind in
      let people = finder.people(upTo: kind).subtracting(excluded)
      return way(kind, fewest(people, callable: kind == .shift ? [] : people))
    }
  }

  /// Ways that differ, at most so many, each made better in all else as far as the time goes.
  func distinct(_ ways: [Way], limit: Int = .max) -> [Way] {
    var seen: Set<Set<CellChange>> = [[]]
    let first = Array(ways.filter { seen.insert(Set($0.changes)).inserted }.prefix(limit))
    let seconds = min(Self.mostPreferring, secondsLeft)
    let better = zip(first, search.preferred(first.map(\.found), seconds: seconds))
      .map { way($0.kind, $1) }
    var taken: Set<Set<CellChange>> = []
    return zip(first, better).map { first, better in
      taken.insert(Set(better.changes)).inserted ? better : first
    }
  }

  private func way(_ kind: RepairProposal.Kind, _ found: LeastChange.Result) -> Way {
    Way(kind: kind, found: found, changes: finder.board.roster.changes(to: found.roster))
  }

  /// Someone for each place first: where all are filled, no fewer changes could do it. Then whatever these people could
  /// do, from there.
  private func fewest(
    _ people: Set<PersonID>, callable: Set<PersonID>
  ) -> LeastChange.Result {
    let direct = search.solve(
      ChangeWindow(dates: finder.dates, workers: [], callable: callable, given: finder.places),
      seconds: secondsLeft)
    guard direct.open.found > 0 else { return direct }
    return search.solve(
      ChangeWindow(dates: finder.dates, workers: people, callable: callable),
      seconds: secondsLeft, after: direct)
  }

  /// Seconds for what is better in all else: more gains little.
  private static let mostPreferring = 2.0

  /// Seconds until the end, a moment where it is past.
  private var secondsLeft: Double {
    max(0.05, Double((until - .now) / .milliseconds(1)) / 1000)
  }
}
