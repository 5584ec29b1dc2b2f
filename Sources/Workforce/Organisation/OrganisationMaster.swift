import LinearProgramming

/// The master of an organisation: which mix of its proposals each team gets, so that the caps hold at least weight.
///
/// Columns: proposals, each a plan of one team with its weight and what it takes of the caps. Rows: the mix of each team
/// adds to 1; per cap, what all take is at most the room. Its duals price the caps for the next round (Dantzig and Wolfe,
/// 1960, doi:10.1287/opre.8.1.101).
struct OrganisationMaster {
  struct Proposal {
    var team: Int
    var totals: TeamTotals
  }

  let teams: Int
  let room: [Double]
  private(set) var proposals: [Proposal] = []

  init(teams: Int, room: [Double]) {
    self.teams = teams
    self.room = room
  }

  mutating func add(_ totals: [TeamTotals]) {
    proposals += totals.enumerated().map { Proposal(team: $0, totals: $1) }
  }

  /// What the master says.
  struct Answer {
    /// Weight of the best mix.
    var weight: Double
    /// A price for each cap, zero or more.
    var prices: [Double]
    /// Per team what its mix takes.
    var teams: [TeamTotals]
  }

  /// Whether the caps leave room for all of these plans.
  func allows(_ totals: [TeamTotals]) -> Bool {
    room.indices.allSatisfy { cap in
      totals.reduce(0) { $0 + $1.usage[cap] } <= room[cap]
    }
  }

  /// The best mix.
  func solve() throws(WorkforceError) -> Answer {
    try LinearProgram.withProgram { solver throws(WorkforceError) in
      _ = solver.addRows(
        [Bounds](repeating: .fixed(1), count: teams) + room.map { .atMost($0) })
      _ = solver.addColumns(proposals.map(column))
      guard case .optimal = solver.solve(.primal) else { throw .unsolved }
      return Answer(
        weight: solver.objectiveValue,
        prices: room.indices.map { max(0, -solver.dual(row: teams + $0)) },
        teams: mixes(solver.values()))
    }
  }

  private func column(_ proposal: Proposal) -> Column {
    let taken = room.indices.filter { proposal.totals.usage[$0] != 0 }
    return Column(
      cost: proposal.totals.weight, rows: [proposal.team] + taken.map { teams + $0 },
      coefficients: [1] + taken.map { proposal.totals.usage[$0] })
  }

  private func mixes(_ shares: [Double]) -> [TeamTotals] {
    var mixes = [TeamTotals](
      repeating: TeamTotals(
        cost: 0, hoursShort: 0, weight: 0, usage: [Double](repeating: 0, count: room.count)),
      count: teams)
    for (proposal, share) in zip(proposals, shares) where share > 0 {
      mixes[proposal.team].add(proposal.totals, times: share)
    }
    return mixes
  }
}

extension TeamTotals {
  /// Adds a share of another.
  fileprivate mutating func add(_ other: TeamTotals, times share: Double) {
    cost += share * other.cost
    hoursShort += share * other.hoursShort
    weight += share * other.weight
    for cap in usage.indices { usage[cap] += share * other.usage[cap] }
  }
}
