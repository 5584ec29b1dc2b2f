import Glibc
import RosterProblem

/// Simulated annealing over exact windows: take some people out of some days, put each back by the
/// best row there is, accept by the true cost (Kirkpatrick, Gelatt and Vecchi 1983). Cool: from
/// `hottest` to `coldest` points over a cycle.
struct Annealing {
  private static let hottest = 2.0
  private static let coldest = 0.3
  /// Moves in one cooling cycle.
  static let cycle = 4000

  private let layout: Layout
  private let neighbourhood: Neighbourhood
  private var placement: Placement
  private var random: RandomSource
  /// The roster the search stands at.
  private(set) var state: RosterState
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

  /// Starts again from another roster.
  mutating func restart(from state: RosterState) { self.state = state }

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
    let progress = Double(moves % Self.cycle) / Double(Self.cycle)
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
