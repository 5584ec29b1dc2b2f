import RosterProblem

/// Chooses regions around what is not as it should be, and re-rosters them.
struct RegionSearch {
  private let layout: Layout
  private let neighbourhood: Neighbourhood
  private var random: RandomSource
  private var sweep: Sweep
  private var shapes: RegionShapes
  /// What it has cost so far.
  private(set) var work = Work()

  /// What a region should cost.
  private static let target = Work(steps: 2500)

  /// What a region costs at least: making its problem is not counted otherwise.
  private static let least = Work(steps: 10)

  init(_ layout: Layout, seed: Int) {
    self.layout = layout
    neighbourhood = Neighbourhood(layout)
    random = RandomSource(seed: seed)
    sweep = Sweep(days: layout.problem.days)
    shapes = RegionShapes(layout.problem, target: Self.target)
  }

  /// Re-rosters one region. The roster if it is better, or in half the tries also if it is as good.
  mutating func step(
    _ state: RosterState, duals: [Double], pool: [[RosterColumn]],
    clock: @escaping () -> Double, secondsLeft: @escaping () -> Double
  ) -> RosterState? {
    let window = sweep.next()
    let shape = window == nil ? shapes.choose() : nil
    let choice = choice(state, window, shape)
    let region = Region(state, people: choice.people, window: choice.window)
    let move = RegionMove(
      layout: layout, duals: duals, pool: pool, clock: clock, secondsLeft: secondsLeft,
      most: Self.target * 3)
    let (better, cost) = move.run(
      state, region, equal: random.below(2) == 0, seed: random.below(1 << 20))
    work += cost + Self.least
    if let shape {
      shapes.learn(
        shape, people: choice.people.count, cost: cost + Self.least,
        gain: better.map { state.total - $0.total } ?? 0)
    } else if better == nil && cost > Self.target * 2 {
      sweep.shorten()
    }
    return better
  }

  /// Everyone in a window of the sweep, or so many people and days as the shape has.
  private mutating func choice(_ state: RosterState, _ window: Range<Int>?, _ shape: Int?)
    -> Neighbourhood.Choice
  {
    guard let shape, window == nil else {
      return .init(
        people: Array(layout.problem.people.indices), window: window ?? 0..<layout.problem.days)
    }
    let (people, days) = shapes.size(shape, &random)
    return neighbourhood.region(state, people: people, days: days, &random)
  }
}
