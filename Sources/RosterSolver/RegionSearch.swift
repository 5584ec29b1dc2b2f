import RosterProblem

/// Chooses regions around what is not as it should be, and re-rosters them.
struct RegionSearch {
  private let layout: Layout
  private let neighbourhood: Neighbourhood
  private var random: RandomSource
  /// People times days of a region over all days, and of one over a part; they grow and shrink with what
  /// one costs.
  private var wholeSize = 200.0
  private var partSize = 200.0
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
    let isWhole = choice.window.count == layout.problem.days
    let region = Region(state, people: choice.people, window: choice.window)
    let move = RegionMove(
      layout: layout, duals: duals, pool: pool, clock: clock, secondsLeft: secondsLeft,
      most: Self.target * 3)
    let (better, cost) = move.run(
      state, region, equal: random.below(2) == 0, seed: random.below(1 << 20))
    work += cost + Self.least
    let factor = cost > Self.target ? 0.93 : 1.05
    if isWhole {
      wholeSize = resized(wholeSize, factor)
    } else {
      partSize = resized(partSize, factor)
    }
    return better
  }

  private func resized(_ size: Double, _ factor: Double) -> Double {
    let problem = layout.problem
    return min(max(size * factor, 14), Double(problem.people.count * problem.days))
  }

  /// A third over all days, the others over a week to two thirds of them, eight weeks at most.
  private mutating func choose(_ state: RosterState) -> Neighbourhood.Choice {
    let problem = layout.problem
    let isWhole = random.below(3) == 0
    let longest = min(56.0, 0.65 * Double(problem.days))
    let part = max(7, Int(longest * (0.2 + 0.8 * random.fraction())))
    let length = isWhole ? problem.days : min(problem.days, part)
    let wanted = min(problem.people.count, max(2, Int(isWhole ? wholeSize : partSize) / length))
    return neighbourhood.region(state, people: wanted, days: length, &random)
  }
}
