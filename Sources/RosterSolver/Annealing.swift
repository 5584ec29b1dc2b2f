import Glibc
import RosterProblem

/// Simulated annealing over exact windows: take some people out of some days, put each back by the
/// best row there is, accept by the true cost (Kirkpatrick, Gelatt and Vecchi 1983). Cool: from
/// `hottest` to `coldest` points over a burst.
struct Annealing {
  private static let hottest = 2.0
  private static let coldest = 0.3
  /// What a move costs beside the kernel.
  private static let moveWork = Work(additions: 10_000)

  private let layout: Layout
  private let neighbourhood: Neighbourhood
  private var placement: Placement
  private var random: RandomSource
  /// The roster the search stands at.
  private(set) var state: RosterState
  /// How far the burst is, from 0 to 1.
  private var progress = 0.0
  /// Moves made.
  private(set) var moves = 0
  /// Duals of cover rows, once there are any.
  var duals: [Double] = []

  init(_ layout: Layout, state: RosterState, seed: Int) {
    self.layout = layout
    self.state = state
    neighbourhood = Neighbourhood(layout)
    placement = Placement(layout)
    random = RandomSource(seed: seed)
  }

  /// What it has cost so far.
  var work: Work { Work(additions: placement.work) + Self.moveWork * Double(moves) }

  /// Moves from a roster until a burst of work is done, or of moves where those take longer, or `most` is
  /// spent, or `isOver`, which is asked now and then; each better roster goes to `found`.
  mutating func burst(
    from start: RosterState, most: Work, isOver: () -> Bool, found: (RosterState) -> Void
  ) {
    let (workBefore, movesBefore) = (work, moves)
    state = start
    var best = start.total
    progress = 0
    while progress < 1 && work - workBefore < most && !isOver() {
      progress = min(
        (work - workBefore).share(of: Self.burstWork),
        Double(moves - movesBefore) / Self.burstMoves)
      for _ in 0..<Self.stride where step() && state.total < best {
        best = state.total
        found(state)
      }
    }
  }

  /// A burst is this much, and so many moves at least: fewer do not cool.
  private static let burstWork = Work(steps: 3000)
  private static let burstMoves = 1500.0
  /// Moves between looks at the clock.
  private static let stride = 64

  /// One move. True where the roster changed.
  mutating func step() -> Bool {
    moves += 1
    let choice = neighbourhood.choose(state, &random)
    let before = state.total
    let rows = choice.people.map { person in
      choice.window.map { Int16(state.roster[person, $0]) }
    }
    for person in choice.people {
      state.leave(person, from: choice.window.lowerBound, count: choice.window.count)
    }
    let steering = steering()
    for person in choice.people.shuffled(using: &random) {
      let placed = placement.fill(
        &state, person: person, window: choice.window, steering: steering,
        rotation: random.below(1 << 20), attempts: 2)
      if !placed { return restore(choice, rows) }
    }
    let change = state.total - before
    return accepts(change) ? true : restore(choice, rows)
  }

  private mutating func steering() -> WindowMove.Steering {
    guard !duals.isEmpty, random.below(2) == 0 else { return WindowMove.Steering() }
    return WindowMove.Steering(duals: duals, share: random.fraction() * 0.7)
  }

  private mutating func accepts(_ change: Int) -> Bool {
    if change <= 0 { return true }
    let temperature = Self.hottest * pow(Self.coldest / Self.hottest, progress)
    return random.fraction() < exp(-Double(change) / temperature)
  }

  private mutating func restore(_ choice: Neighbourhood.Choice, _ rows: [[Int16]]) -> Bool {
    for (person, row) in zip(choice.people, rows) {
      state.enter(person, row, from: choice.window.lowerBound)
      let lawful = state.settle(person)
      precondition(lawful, "a row that was lawful no longer is")
    }
    return false
  }
}
