import RosterModel

extension OrganisationCase {
  /// The plan of least weight under the caps, with a bound no plan is below.
  ///
  /// Each round prices all teams side by side on all cores and gives a bound: what the teams weigh at these prices, less the
  /// prices times the room (Lagrange). Prices are taken between those of the best bound and those of the master (Wentges
  /// 1997, doi:10.1016/S0969-6016(97)00012-7), which keeps them from swinging. A mix of plans of a team is a plan too:
  /// nothing in them is whole.
  ///
  /// - Parameters:
  ///   - gap: it ends where (weight - bound) / weight is no larger.
  ///   - mostRounds: it ends after so many rounds, with what it has.
  public func plan(gap: Double = 1e-6, mostRounds: Int = 60) throws -> OrganisationPlan {
    var pricing = OrganisationPricing(self)
    try pricing.begin()
    while pricing.gap > gap, pricing.rounds < mostRounds { try pricing.round() }
    return try pricing.plan
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

  /// The best without caps, and, where they do not allow that, the same without anyone hired, which they do.
  mutating func begin() throws {
    let found = try priced(at: bestPrices)
    if !master.allows(found.map(\.plan)) { master.add(found.map(\.withoutHired)) }
    try take(found.map(\.plan), at: bestPrices)
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
    try take(try priced(at: prices).map(\.plan), at: prices)
  }

  /// What the teams propose at some prices: a bound, and more for the master to mix.
  private mutating func take(_ found: [TeamTotals], at prices: [Double]) throws {
    let bound = found.reduce(0.0) { sum, totals in
      sum + totals.weight + zip(prices, totals.usage).reduce(0) { $0 + $1.0 * $1.1 }
    }
    let paid = zip(prices, master.room).reduce(0) { $0 + $1.0 * $1.1 }
    if bound - paid > best { (best, bestPrices) = (bound - paid, prices) }
    master.add(found)
    answer = try master.solve()
    rounds += 1
  }

  private typealias Proposed = (plan: TeamTotals, withoutHired: TeamTotals)

  /// What each team proposes, side by side.
  private mutating func priced(at prices: [Double]) throws -> [Proposed] {
    let results = teams.mapTogether { team in
      var team = team
      return Result { try team.plan(at: prices) }.map { (team: team, proposed: $0) }
    }
    let found = try results.map { try $0.get() }
    teams = found.map(\.team)
    return found.map(\.proposed)
  }

  /// What the master mixed.
  var plan: OrganisationPlan {
    get throws {
      guard let answer else { throw WorkforceError.unsolved }
      return OrganisationPlan(
        teams: answer.teams, atLeast: best, prices: answer.prices, rounds: rounds)
    }
  }
}
