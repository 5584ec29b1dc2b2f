import RosterProblem

/// Chooses regions around what is not as it should be, and re-rosters them.
struct RegionSearch {
  private let layout: Layout
  private let neighbourhood: Neighbourhood
  private var random: RandomSource
  /// People times days of a region; grows and shrinks with what one costs.
  private(set) var size = 200.0
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
  }

  /// Re-rosters one region. The roster if it is better, or in half the tries also if it is as good.
  mutating func step(
    _ state: RosterState, duals: [Double], pool: [[RosterColumn]],
    clock: @escaping () -> Double, secondsLeft: @escaping () -> Double
  ) -> RosterState? {
    let choice = choose(state)
    let region = Region(state, people: choice.people, window: choice.window)
    let move = RegionMove(
      layout: layout, duals: duals, pool: pool, clock: clock, secondsLeft: secondsLeft,
      most: Self.target * 3)
    let (outcome, cost) = move.run(
      state, region, equal: random.below(2) == 0, seed: random.below(1 << 20))
    work += cost + Self.least
    size *= cost > Self.target ? 0.93 : 1.05
    size = min(size, Double(layout.problem.people.count * layout.problem.days))
    if case .found(let better) = outcome { return better }
    return nil
  }

  /// A third over all days, the others over a part of them.
  private mutating func choose(_ state: RosterState) -> Neighbourhood.Choice {
    let problem = layout.problem
    let share = random.below(3) == 0 ? 1.0 : 0.15 + 0.5 * random.fraction()
    let length = min(problem.days, max(7, Int(Double(problem.days) * share)))
    let wanted = min(problem.people.count, max(2, Int(size) / length))
    return neighbourhood.region(state, people: wanted, days: length, &random)
  }
}
