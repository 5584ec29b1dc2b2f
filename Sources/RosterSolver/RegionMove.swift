import RosterProblem

/// Re-rosters a region by column generation and a dive, towards a roster that costs no more than it does
/// now. The bound of the region often proves first that it holds nothing better.
struct RegionMove {
  let layout: Layout
  /// Duals of cover rows of the whole master, if there are any.
  let duals: [Double]
  /// Columns near the best of the whole master, by person.
  let pool: [[RosterColumn]]
  let clock: () -> Double
  let secondsLeft: () -> Double
  /// What it may cost, and its dive as much again.
  let most: Work

  /// Rounds of column generation at most: a dive from a master that is near its best does as well.
  private static let rounds = 60

  /// Tries a region: the better roster if one was found, and what it cost. `equal` takes another roster
  /// of the same cost too.
  func run(_ state: RosterState, _ region: Region, equal: Bool, seed: Int) -> (
    better: RosterState?, cost: Work
  ) {
    let own = Layout(region.problem)
    guard let before = RosterState(own, roster: region.roster(of: state)) else {
      preconditionFailure("the roster of a region of \(region.people.count) people is not lawful")
    }
    let allowed = equal ? 0 : 1
    let cutoff = Double(before.total - allowed)
    var better: RosterState?
    var cost = Work()
    var generation = ColumnGeneration(
      own, objective: .total, isBoxed: false, clock: clock, secondsLeft: secondsLeft,
      mayContinue: { [most, secondsLeft] round in
        !Self.passes(round.bound, cutoff) && round.number < Self.rounds && round.work < most
          && secondsLeft() > 0
      })
    _ = generation.begin(
      at: generation.master.projected(mapped(region, generation.master)))
    let first = own.columns(of: before.roster) + known(region, own, state)
    generation.run(from: first.distinct) { outcome, dive in
      cost = outcome.work
      guard !Self.passes(outcome.bound, cutoff), !outcome.weights.isEmpty else { return }
      var style = Dive.Style.coarse
      style.cutoff = cutoff + 0.999
      let found = dive(style, seed, most) { [secondsLeft] in secondsLeft() <= 0 }
      cost += found?.work ?? Work()
      guard let found, found.isWhole else { return }
      better = merged(state, region, found.roster, limit: state.total - allowed)
    }
    return (better, cost)
  }

  /// Whether a bound, rounded up since costs are whole, is above what is asked for.
  private static func passes(_ bound: Double, _ cutoff: Double) -> Bool {
    bound.isFinite && (bound - 1e-6).rounded(.up) > cutoff
  }

  /// The duals of the whole master on the region's rows.
  private func mapped(_ region: Region, _ master: Master) -> [Double] {
    let own = master.layout
    var mapped = [Double](repeating: 0, count: master.bounds.count)
    guard !duals.isEmpty else { return mapped }
    for (index, group) in own.problem.cover.enumerated() {
      let day = group.day + region.window.lowerBound
      let whole = layout.rowStart[layout.groupAt[day * layout.slots + group.slot]]
      for row in group.rows.indices {
        mapped[master.firstCoverRow + own.rowStart[index] + row] = duals[whole + row]
      }
    }
    return mapped
  }

  /// What the known columns have in the window, where it fits what stands around it.
  private func known(_ region: Region, _ own: Layout, _ state: RosterState) -> [RosterColumn] {
    guard !pool.isEmpty else { return [] }
    return region.people.enumerated().flatMap { index, person in
      pool[person].compactMap { column in
        var duties = (0..<own.problem.days).map {
          Int16(state.roster[person, region.window.lowerBound + $0])
        }
        for day in region.window { duties[day - region.window.lowerBound] = column.duties[day] }
        let fitted = RosterColumn(person: index, duties: duties)
        return own.costIfPossible(fitted) != nil && own.isLawful(fitted) ? fitted : nil
      }
    }
  }

  /// The whole with the region's new roster, where it is lawful and costs no more than the limit.
  private func merged(
    _ state: RosterState, _ region: Region, _ roster: DutyRoster, limit: Int
  ) -> RosterState? {
    var state = state
    for (index, person) in region.people.enumerated() {
      let row = region.window.indices.map {
        Int16(roster[index, $0 - region.window.lowerBound])
      }
      state.enter(person, row, from: region.window.lowerBound)
      guard state.settle(person) else { return nil }
    }
    return state.total <= limit ? state : nil
  }
}
