public import RosterModel
import RosterProblem

/// Why a need cannot be met, or why there is no lawful roster at all: as counts that anyone can check by hand, where
/// there are any.
///
/// ```swift
/// ExplainShortage(scenario, cover: cover).shortages(seconds: 15)
/// ```
public struct ExplainShortage: Sendable {
  private let scenario: Scenario
  private let cover: [CoverCell]

  /// For a scenario and its need.
  public init(_ scenario: Scenario, cover: [CoverCell]) {
    self.scenario = scenario
    self.cover = cover
  }

  /// The reasons, in about so many seconds. Those for whom no lawful row exists come first and alone. Otherwise
  /// counts: the smallest one, then those that tell of more. Where no count says it, yet it is proven by trying, a
  /// smallest conflict. None where everything can be filled, or nothing is proven.
  public func shortages(seconds: Double) -> [Shortage] {
    let clock = CountingClock(seconds: seconds)
    let model = OpenModel(scenario, cover: cover)
    let reaches = Reaches(model)
    let contradictions = contradictions(reaches)
    guard contradictions.isEmpty else { return contradictions }
    let priced = PricedPlaces(model, seconds: seconds * Self.shareOfPrices)
    let found = CountSearch(
      reaches: reaches, natural: NaturalPlaces(scenario, cover: cover), priced: priced.all,
      clock: CountingClock(seconds: clock.left * Self.shareOfSearch)
    ).all()
    guard found.isEmpty else { return counts(found, reaches, clock) }
    let least = LeastOpen(problem: model.problem, clock: clock).solve()
    guard least.atLeast > 0, !least.isImpossible else { return [] }
    return [ConflictSearch(scenario: scenario, cover: cover, clock: clock).conflict()]
      .compactMap { $0 }
  }

  /// Parts of the time for prices, and of what is left for looking through sets; reasons take the rest.
  private static let shareOfPrices = 0.4
  private static let shareOfSearch = 0.7

  private func contradictions(_ reaches: Reaches) -> [Shortage] {
    scenario.people.enumerated().map { ($0.offset, $0.element) }.mapTogether { index, person in
      reaches.isImpossible(index)
        ? Shortage.contradiction(
          person.id, PersonAlone(person, in: scenario, cover: cover).contradiction()) : nil
    }.compactMap { $0 }
  }

  /// Counts with their reasons, one at least and then as many as there is time for.
  private func counts(
    _ found: [CountSearch.Found], _ reaches: Reaches, _ clock: CountingClock
  ) -> [Shortage] {
    let people = scenario.people.map { PersonAlone($0, in: scenario, cover: cover) }
    var told: [Shortage] = []
    for count in found where told.isEmpty || !clock.isOver {
      told.append(.count(proof(count.places, people, reaches)))
    }
    return told
  }

  private func proof(_ places: Places, _ people: [PersonAlone], _ reaches: Reaches) -> CountProof {
    let parts = people.enumerated().map { ($0.offset, $0.element) }
      .mapTogether { index, alone -> CountProof.Person? in
        let most = reaches.most(index, places)
        guard most > 0 || alone.fillable(places) > 0 else { return nil }
        return CountProof.Person(
          person: alone.person.id, most: most, because: alone.reasons(for: most, of: places))
      }
    return CountProof(need: places.need(of: cover), people: parts.compactMap { $0 })
  }
}
