import RosterModel

extension OrganisationCase {
  /// The plan of least weight under the caps, with a bound no plan is below.
  ///
  /// Each round prices all teams side by side on all cores and gives a bound: what the teams weigh at these prices, less the
  /// prices times the room (Lagrange). Prices are taken between those of the best bound and those of the master (Wentges
  /// 1997, doi:10.1016/S0969-6016(97)00012-7), which keeps them from swinging. At the end each team plans anew within what its mix takes
  /// of the caps.
  ///
  /// - Parameters:
  ///   - gap: it ends where (weight - bound) / weight is no larger.
  ///   - mostRounds: it ends after so many rounds, with what it has.
  public func plan(gap: Double = 1e-6, mostRounds: Int = 60) throws -> OrganisationPlan {
    var pricing = OrganisationPricing(self)
    try pricing.begin()
    while pricing.gap > gap, pricing.rounds < mostRounds { try pricing.round() }
    return try pricing.finish()
  }
}

/// The rounds of pricing.
private struct OrganisationPricing {
  private var teams: [TeamPricing]
  private var master: OrganisationMaster
  private var answer: OrganisationMaster.Answer?
  private var bestPrices: [Double]
  private var best = -Double.infinity
  private(set) var rounds = 0

  /// How far prices stay at those of the best bound.
  private static let smoothing = 0.5

  init(_ organisation: OrganisationCase) {
    teams = organisation.teams.map { TeamPricing($0, of: organisation) }
    let allowances = teams.mapTogether(\.allowances)
    let room = organisation.caps.indices.map { cap in allowances.reduce(0) { $0 + $1[cap] } }
    master = OrganisationMaster(teams: teams.count, room: room)
    bestPrices = room.map { _ in 0 }
  }

  var gap: Double {
    guard let answer else { return .infinity }
    return (answer.weight - best) / max(answer.weight, 1)
  }

  /// A plan without anyone hired, which every cap allows, and the best without caps.
  mutating func begin() throws {
    let none = bestPrices
    if !none.isEmpty {
      let closed = try priced { team throws(WorkforceError) in
        try team.plan(at: none, isHiringOpen: false)
      }
      master.add(closed)
    }
    try price(at: none)
  }

  mutating func round() throws {
    guard let answer else { return }
    let between = zip(bestPrices, answer.prices).map {
      Self.smoothing * $0 + (1 - Self.smoothing) * $1
    }
    let before = best
    try price(at: between)
    // Where the prices between brought nothing, those of the master must.
    if best <= before, between != answer.prices { try price(at: answer.prices) }
  }

  private mutating func price(at prices: [Double]) throws {
    let found = try priced { team throws(WorkforceError) in try team.plan(at: prices) }
    let bound = found.reduce(0.0) { sum, totals in
      sum + totals.weight + zip(prices, totals.usage).reduce(0) { $0 + $1.0 * $1.1 }
    }
    let paid = zip(prices, master.room).reduce(0) { $0 + $1.0 * $1.1 }
    if bound - paid > best { (best, bestPrices) = (bound - paid, prices) }
    master.add(found)
    answer = try master.solve()
    rounds += 1
  }

  /// What each team proposes, side by side.
  private mutating func priced(
    _ plan: @Sendable (inout TeamPricing) throws(WorkforceError) -> TeamTotals
  ) throws -> [TeamTotals] {
    let results = teams.mapTogether { team in
      var team = team
      return Result { try plan(&team) }.map { (team: team, totals: $0) }
    }
    let found = try results.map { try $0.get() }
    teams = found.map(\.team)
    return found.map(\.totals)
  }

  func finish() throws -> OrganisationPlan {
    guard let answer else { throw WorkforceError.unsolved }
    let work = zip(teams, answer.usage).map { (team: $0, most: $1) }
    let totals = try work.mapTogether { one in
      Result { try one.team.plan(within: one.most.map { $0 + 1e-6 }) }
    }.map { try $0.get() }
    return OrganisationPlan(
      teams: totals, atLeast: best, prices: answer.prices, rounds: rounds)
  }
}
