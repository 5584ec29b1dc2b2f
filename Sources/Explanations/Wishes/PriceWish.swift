public import RosterModel
import RosterEncoding
import RosterProblem
import RosterSolver

/// What a wish costs: at once from prices that are known, then by solving again with the wish pinned.
///
/// ```swift
/// let prices = PriceWish(of: roster)
/// let first = prices.first(wish)                 // milliseconds
/// let answer = prices.confirmed(first, seconds: 8)
/// ```
///
/// The first answer is the Lagrangian bound in which the duties that break the wish are closed (``DualBound``): it holds
/// for every roster, however the prices were come by. The confirmed one is a lawful roster that honours the wish, found
/// in a window of days around it; what it costs more is what the wish costs at most.
public final class PriceWish {
  private let asked: RosterCase
  private let bound: DualBound?
  private let search: PinnedSearch

  /// Questions about the wishes of a roster. Where no prices are known they are found in at most so many seconds;
  /// none where it is 0.
  public init(of roster: RosterCase, pricing seconds: Double = 0) {
    asked = roster
    let problem = roster.problem
    var duals = roster.duals
    var bound = duals.isEmpty ? nil : DualBound(problem, duals: duals)
    if bound == nil && seconds > 0 {
      var options = SolverOptions()
      (options.timeLimit, options.threads) = (seconds, 1)
      duals = RosterSolver(options).bound(problem).duals
      bound = DualBound(problem, duals: duals)
    }
    self.bound = bound
    search = PinnedSearch(roster, duals: duals)
  }

  /// Whether it is honoured, and what prices say of it. `nil` where the wish is nobody's of the scenario, or speaks of
  /// no day of the period.
  public func first(_ wish: Wish) -> WishAnswer? {
    let started = ContinuousClock.now
    guard let cells = asked.encoded.cells(of: wish), !cells.days.isEmpty else { return nil }
    var answer = WishAnswer(
      wish: wish, brokenOn: brokenDates(wish, cells), seconds: (first: 0, confirmed: nil))
    answer.first = answer.isHonoured ? nil : bound.flatMap { priced(cells, by: $0) }
    answer.seconds.first = started.secondsSince
    return answer
  }

  /// The same of all wishes of the scenario, in their order.
  public func first() -> [WishAnswer] { asked.scenario.wishes.compactMap(first) }

  /// The same with the reasons where no lawful row honours it, which needs neither prices nor solving.
  public func possible(_ first: WishAnswer) -> WishAnswer {
    var answer = first
    guard !first.isHonoured, let cells = asked.encoded.cells(of: first.wish), isImpossible(cells)
    else { return first }
    answer.confirmed = .impossible(asked.reasonsAgainst(first.wish))
    return answer
  }

  /// The same with what solving again says, for a wish that is refused.
  public func confirmed(_ first: WishAnswer, seconds: Double) -> WishAnswer {
    let started = ContinuousClock.now
    var answer = first
    guard !first.isHonoured, let cells = asked.encoded.cells(of: first.wish) else { return first }
    let part = seconds / Self.solves
    answer.confirmed = honouring(cells, first, seconds: part)
    answer.alternatives = MovedWish(asked, first.wish).cheapest(
      bound: { [bound] in $0.rise(in: bound) },
      price: { [self] wish, cells in
        price(cells, self.first(wish)?.first?.boundHonoured, seconds: part)
      })
    answer.seconds.confirmed = first.seconds.first + started.secondsSince
    return answer
  }

  /// The wish itself, and two other places for it.
  private static let solves = 3.0

  // MARK: First

  private func brokenDates(_ wish: Wish, _ cells: WishCells) -> [CivilDate] {
    let shifts = Dictionary(
      grouping: asked.reading.roster.assignments.filter { $0.person == wish.person }, by: \.date
    ).mapValues { $0.compactMap { asked.scenario.shift($0.shift) } }
    return cells.days.map { asked.scenario.period.start + $0 }
      .filter { wish.isBroken(by: shifts[$0] ?? []) }
  }

  private func priced(_ cells: WishCells, by bound: DualBound) -> WishAnswer.FirstAnswer? {
    guard bound.bound.isFinite else { return nil }
    let honoured = bound.bound(honouring: cells)
    return WishAnswer.FirstAnswer(
      bound: Self.roundedUp(bound.bound), boundHonoured: honoured.map(Self.roundedUp),
      rise: honoured.map { max(0, $0 - bound.bound) } ?? .infinity)
  }

  /// Costs are whole.
  private static func roundedUp(_ bound: Double) -> Int { Int((bound - 1e-6).rounded(.up)) }

  // MARK: Confirmed

  /// Whether no lawful row honours a wish: prices do not matter to that.
  private func isImpossible(_ cells: WishCells) -> Bool {
    let bound = bound ?? DualBound(asked.problem)
    return bound.bound(honouring: cells) == nil
  }

  private func honouring(
    _ cells: WishCells, _ first: WishAnswer, seconds: Double
  ) -> WishAnswer.Honouring {
    if isImpossible(cells) { return .impossible(asked.reasonsAgainst(first.wish)) }
    return price(cells, first.first?.boundHonoured, seconds: seconds).map { .found($0) } ?? .unknown
  }

  private func price(_ cells: WishCells, _ atLeast: Int?, seconds: Double) -> WishAnswer.Price? {
    search.roster(honouring: cells, seconds: seconds).map { found in
      WishAnswer.Price(
        roster: found.reading.roster,
        difference: RosterDifference(from: asked.reading, to: found.reading, in: asked.scenario),
        atLeast: atLeast, window: found.window)
    }
  }
}

extension ContinuousClock.Instant {
  /// Seconds since then.
  var secondsSince: Double { (ContinuousClock.now - self) / .seconds(1) }
}

extension DualBound {
  /// The bound over rosters that honour a wish; `nil` where no lawful row does.
  func bound(honouring cells: WishCells) -> Double? {
    bound(closing: cells.breaking.map { ($0.day, $0.duty) }, of: cells.person)
  }
}
