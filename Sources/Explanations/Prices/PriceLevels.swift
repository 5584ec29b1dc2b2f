import CareDemand
import LabourRules
import Planning
import RosterEncoding
public import RosterModel
import RosterProblem
import RosterSolver

/// What one more person of a level would bring: the places no longer open, by planning with them.
///
/// ```swift
/// let prices = PriceLevels(roster)
/// prices.prices(prices.usual, seconds: 30)
/// ```
public struct PriceLevels: Sendable {
  /// Someone to plan with: a domain, a level, contract hours a week.
  public typealias Asked = (domain: Domain, level: QualificationLevel, weekly: Minutes)

  private let roster: RosterCase
  private let units: GoalUnits

  /// One more person beside those of a roster.
  public init(_ roster: RosterCase) {
    self.roster = roster
    units = GoalUnits(roster.scenario, cover: roster.cover)
  }

  /// Each level that contracts of a domain name, with the commonest contract hours of those employed; the larger of two
  /// as common.
  public var usual: [Asked] {
    let contracts = roster.scenario.contracts
    let employed = Set(roster.scenario.people.filter { !$0.form.isHired }.map(\.id))
    let sizes = contracts.filter { employed.contains($0.person) && $0.weekly.upperBound > .zero }
      .map(\.weekly.upperBound.count)
    let counts = Dictionary(sizes.map { ($0, 1) }, uniquingKeysWith: +)
    guard let commonest = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) else {
      return []
    }
    return Set(contracts.map { Position(domain: $0.domain, level: $0.level) })
      .sorted { ($0.domain, $0.level) < ($1.domain, $1.level) }
      .map { ($0.domain, $0.level, Minutes(commonest.key)) }
  }

  private struct Position: Hashable {
    var domain: Domain
    var level: QualificationLevel
  }

  /// The price of each, in the order asked, within so many seconds on two threads.
  public func prices(_ asked: [Asked], seconds: Double) -> [LevelPrice] {
    guard !asked.isEmpty else { return [] }
    let time = SharedTime(seconds, turns: asked.count + 1)
    let problem = units.problem(of: .open)
    let own = SolvedRanges(
      problem, from: roster.standing, seconds: time.next())
    let more = asked.mapTogether { ranges(with: $0, problem, own, seconds: time.next()) }
    let best = more.reduce(own) { $0.beside($1).own }
    return zip(asked, more).map { asked, more in
      let (own, wider) = best.beside(more)
      return LevelPrice(
        domain: asked.domain, level: asked.level, weekly: asked.weekly, with: own.open,
        more: wider.open)
    }
  }

  /// What comes of planning with someone more. At the prices of the places as they are it is proven at once that they
  /// bring no more than one row of theirs is worth.
  private func ranges(
    with asked: Asked, _ problem: RosterProblem, _ own: SolvedRanges, seconds: Double
  ) -> SolvedRanges {
    let scenario = units.scenario.hiring(asked.domain, asked.level, weekly: asked.weekly)
    let encoded = ScenarioEncoder(
      scenario: scenario, cover: roster.cover, rules: scenario.ruleSet, parts: [.open]
    ).encode()
    let more = encoded.problem.countingShortfalls()
    return SolvedRanges(
      more, from: encoded.solution(roster.reading.roster),
      openDuals: DualCarrier(from: problem, to: more).open(own.openDuals),
      seconds: seconds)
  }
}

extension Scenario {
  /// The scenario with one more person, who is employed, brings nothing along and may work whenever there is a need.
  func hiring(_ domain: Domain, _ level: QualificationLevel, weekly: Minutes) -> Scenario {
    let taken = Set(people.map(\.id))
    let id = (1...).lazy.map { "NIEUW-\($0)" }.first { !taken.contains($0) } ?? "NIEUW"
    var scenario = self
    scenario.people.append(Person(id: id))
    scenario.contracts.append(
      Contract(person: id, domain: domain, level: level, weekly: weekly...weekly))
    return scenario
  }
}
